"""A database server that is stopped at once in the middle of a run, as when its machine loses power."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from example_areas import areas_in
from example_runs import WRITING_LAYERS, attempt, call, layer_outputs
from examples import EXAMPLES
from large_index import MANY, index
from made_layers import Calls, layer_of
from postgis import Server

from segbaro_plugin.layers.outputs.checked_sink import CheckedSink

DRAFTS = "SELECT count(*) FROM pg_tables WHERE tablename LIKE 'segbaro_draft%'"


@pytest.fixture
def server(postgis: Server) -> Iterator[Server]:
    """A server without a table 'Made', which runs again at the end."""
    postgis.sql('DROP TABLE IF EXISTS "Made"')
    yield postgis
    postgis.start_again()


def content(server: Server, table: str = "Made") -> str:
    """What a table holds, in short."""
    return server.sql(f"SELECT count(*), md5(string_agg(made::text, '|' ORDER BY made::text)) FROM \"{table}\" made")


def into_table(id: str, server: Server, folder: Path) -> dict[str, object]:
    """A run that writes the first of its layers as a table of the database, with geometry where it has some."""
    given = areas_in("gpkg", folder) if EXAMPLES[id].areas else None
    (name, *_) = layer_outputs(id)
    made = attempt(id, call(id, folder, given))
    geometry = "geom" if layer_of(made[name]).isSpatial() else ""
    return call(id, folder, given, **{name: f"postgis:{server.uri('Made', geometry)}"})


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_the_earlier_table_is_whole_and_the_run_says_so(provider, server, folder, monkeypatch, id) -> None:
    parameters = into_table(id, server, folder)
    assert isinstance(attempt(id, parameters), dict)
    before = content(server)
    close = CheckedSink.close

    def close_without_server(sink: CheckedSink) -> None:
        server.stop_at_once()
        close(sink)

    with monkeypatch.context() as moment:
        moment.setattr(CheckedSink, "close", close_without_server)
        said = attempt(id, parameters)
    assert isinstance(said, str)
    assert "\n" not in said.strip()
    assert "password" not in said
    server.start_again()
    assert content(server) == before
    assert isinstance(attempt(id, parameters), dict)
    assert content(server).partition("|")[0] == before.partition("|")[0]
    assert server.sql(DRAFTS) == "0"


@pytest.mark.parametrize("asked", [1, MANY // 2, MANY, MANY + 1, MANY + 2])
def test_at_any_step(provider, server, many, asked) -> None:
    target = f"postgis:{server.uri('Made')}"
    assert isinstance(index(many, target), dict)
    before = content(server)
    said = index(many, target, Calls(asked, server.stop_at_once))
    assert isinstance(said, str)
    server.start_again()
    assert content(server) == before
    assert isinstance(index(many, target), dict)
    assert server.sql(DRAFTS) == "0"


def test_qgis_process_ends_with_an_error(provider, server, interrupted_process, folder) -> None:
    parameters = into_table("localindices", server, folder)
    assert isinstance(attempt("localindices", parameters), dict)
    before = content(server)
    done = interrupted_process.interrupt(server.stopping, "localindices", parameters)
    assert done.returncode > 0, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    server.start_again()
    assert content(server) == before
