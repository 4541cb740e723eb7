"""No output goes over an input or another output, by whatever addresses they come."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from example_areas import areas, areas_in
from example_runs import INDEX, attempt, call, write_index
from examples import EXAMPLES
from file_formats import add_layer, in_file
from folder_contents import snapshot
from qgis.core import QgsVectorLayer

IDS = sorted(EXAMPLES)


def inputs_of(id: str, parameters: Mapping[str, object]) -> dict[str, Path]:
    """The parameters of a run that name a file to read."""
    outputs = EXAMPLES[id].outputs
    named = {name: str(value) for name, value in parameters.items() if name not in outputs and isinstance(value, str)}
    return {name: Path(text) for name, text in named.items() if text.startswith("/") and Path(text).is_file()}


@pytest.mark.parametrize("id", IDS)
def test_no_output_goes_over_an_input(provider, folder, tmp_path, id) -> None:
    """By its path, by a longer way to it, by a link, and as a layer of the file."""
    given = areas_in("gpkg", folder) if EXAMPLES[id].areas else None
    parameters = call(id, folder, given)
    link = tmp_path / "link.gpkg"
    for path in inputs_of(id, parameters).values():
        before = snapshot(folder)
        link.unlink(missing_ok=True)
        link.symlink_to(path)
        ways = [str(path), str(path.parent / ".." / path.parent.name / path.name), str(link)]
        ways += [f"ogr:dbname='{path}' table=\"areas\" (geom)"] if path.suffix == ".gpkg" else []
        for output in [name for name, end in EXAMPLES[id].outputs.items() if end]:
            for way in ways if EXAMPLES[id].outputs[output] == "gpkg" else ways[:3]:
                said = attempt(id, {**parameters, output: way})
                assert isinstance(said, str), (output, way)
                assert "would overwrite" in said
        assert snapshot(folder) == before


@pytest.mark.parametrize("id", [id for id in IDS if len([e for e in EXAMPLES[id].outputs.values() if e]) > 1])
def test_two_outputs_never_have_the_same_place(provider, folder, tmp_path, id) -> None:
    one, other, *_ = [name for name, end in EXAMPLES[id].outputs.items() if end]
    parameters = call(id, folder)
    assert "have the same location" in attempt(id, {**parameters, other: parameters[one]})


@pytest.mark.parametrize(
    "address",
    [
        "delimitedtext://file://{path}?type=csv&xField=inc&yField=dev",
        "ogr://{path}",
        "{path}|option:AUTODETECT_TYPE=YES",
        "{path}|subset=\"code\" <> 'a|b'",
    ],
)
def test_a_table_that_is_read_by_another_provider(provider, folder, tmp_path, address) -> None:
    file = tmp_path / "mine.csv"
    add_layer(file, "mine", areas())
    before = snapshot(tmp_path)
    said = attempt(INDEX, {**call(INDEX, folder, address.format(path=file)), "OUTPUT": str(file)})
    assert isinstance(said, str)
    assert "would overwrite" in said
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("layer", ["mine", "Mine", "MINE"])
def test_a_layer_whose_name_is_written_in_other_letters_case(provider, folder, tmp_path, layer) -> None:
    file = tmp_path / "all.gpkg"
    for name in ("mine", "other"):
        add_layer(file, name, areas())
    before = snapshot(tmp_path)
    said = attempt(INDEX, call(INDEX, folder, f"{file}|layername=mine", OUTPUT=in_file(file, layer)))
    assert isinstance(said, str)
    assert "would overwrite" in said
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_table_of_a_database_on_this_machine_by_another_name_of_it(provider, folder, postgis, host) -> None:
    postgis.sql('DROP TABLE IF EXISTS "Made"')
    target = f"postgis:{postgis.uri('Made')}"
    assert isinstance(write_index(folder, target), dict)
    given = QgsVectorLayer(postgis.uri("Made"), "given", "postgres")
    said = attempt(INDEX, call(INDEX, folder, given, OUTPUT=target.replace("127.0.0.1", host)))
    assert isinstance(said, str)
    assert "would overwrite" in said
    assert postgis.sql('SELECT count(*) FROM "Made"') == "12"
    postgis.sql('DROP TABLE "Made"')
