"""An output over an input is refused by whatever address the input comes."""

from __future__ import annotations

import pytest
from example_areas import areas
from example_runs import call
from file_formats import add_layer, in_file
from qgis.core import QgsVectorLayer
from test_nothing_lost import attempt, snapshot

INDEX = "socioeconomicindex"


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
    assert isinstance(attempt(INDEX, call(INDEX, folder, OUTPUT=target)), dict)
    given = QgsVectorLayer(postgis.uri("Made"), "given", "postgres")
    said = attempt(INDEX, call(INDEX, folder, given, OUTPUT=target.replace("127.0.0.1", host)))
    assert isinstance(said, str)
    assert "would overwrite" in said
    assert postgis.sql('SELECT count(*) FROM "Made"') == "12"
    postgis.sql('DROP TABLE "Made"')
