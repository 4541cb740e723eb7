"""Real answers of the statistics service come through byte for byte, and are read to the figures that they hold."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from segbaro_plugin.sources.exchange.keep import Kept
from segbaro_plugin.sources.exchange.request import Request
from segbaro_plugin.sources.pxwebapi2.px_api_2 import PxWebApi2
from segbaro_plugin.tables.formats.text.jsonstat import read_dataset
from tests.servers.statistics.px_faults import saying
from tests.servers.statistics.px_real_answers import table_from
from tests.servers.statistics.px_server import statistics_server
from tests.sources.over_http import cells_of, fetch_over, whole

ANSWERS = pytest.mark.parametrize(
    ("table", "name", "sizes"),
    [("TAB6586", "regso_socioek.json", [62, 5, 14]), ("TAB6574", "omraden_befolkning.json", [173, 18, 1, 1, 1])],
)


@pytest.fixture
def answer(shared_data: Path, name: str) -> bytes:
    return (shared_data / "karlstad" / name).read_bytes()


@ANSWERS
def test_a_real_answer_comes_byte_for_byte(send, tmp_path, answer, table, name, sizes) -> None:
    document = json.loads(answer)
    served = table_from(table, document)
    with statistics_server(served) as server:
        server.fail(saying(200, answer))
        cube = fetch_over(send, server.url, tmp_path).cube(whole(served))
        request = PxWebApi2(server.url).data_request(whole(served), "sv")
        assert Kept(tmp_path).get(request, document["updated"]).body == answer
        assert send(Request(f"{server.url}/tables/{table}/data")).body == answer
    values = np.array([np.nan if value is None else value for value in document["value"]])
    assert np.array_equal(cube.values, values, equal_nan=True)
    assert [len(one.codes) for one in cube.dimensions] == sizes == document["size"]


@ANSWERS
@pytest.mark.parametrize("most_cells", [150_000, 997])
def test_the_double_serves_a_real_table_as_the_service_did(send, tmp_path, answer, table, name, sizes, most_cells):
    document = json.loads(answer)
    served, real = table_from(table, document), read_dataset(document)
    with statistics_server(served, most_cells=most_cells) as server:
        cube = fetch_over(send, server.url, tmp_path).cube(whole(served))
    assert np.array_equal(cube.values, real.values, equal_nan=True)
    assert cube.statuses.tolist() == real.statuses.tolist()
    assert [(one.id, one.label, one.codes, one.labels, one.units, one.role) for one in cube.dimensions] == [
        (one.id, one.label, one.codes, one.labels, one.units, one.role) for one in real.dimensions
    ]
    assert (cube.source.title, cube.source.updated) == (real.source.title, real.source.updated)


COLUMNS = {"index": "000008IT", "omradestyp": "000008IU", "V2_forgymnasial": "000008IV", "V1_lag_ek_std": "000008IW",
           "V3_bistand_langtidsarb": "000008IX"}  # fmt: skip


def test_the_figures_are_those_of_another_file_of_the_table(send, tmp_path, shared_data) -> None:
    """Beside the answer lies the same table as a long csv, which was made without the plugin."""
    import pandas as pd

    folder = shared_data / "karlstad"
    served = table_from("TAB6586", json.loads((folder / "regso_socioek.json").read_bytes()))
    with statistics_server(served, most_cells=500) as server:
        cells = cells_of(fetch_over(send, server.url, tmp_path).cube(whole(served)))
    for row in pd.read_csv(folder / "karlstad_tab6586_long.csv", dtype={"ar": str}).to_dict("records"):
        figures = [cells[row["region"], contents, row["ar"]] for contents in COLUMNS.values()]
        assert np.array_equal(figures, [row[name] for name in COLUMNS], equal_nan=True), row
