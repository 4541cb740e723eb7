"""Several tables for the same areas become one layer."""

from __future__ import annotations

import json

import pytest
from join_tables import MORE, TABLE, by_code
from qgis.core import QgsProcessingException

from segbaro_plugin.layers.record.provenance import PROPERTY


def test_several_tables_become_one_layer(run, areas, write) -> None:
    more = [write(MORE, "more.csv")]
    made = run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=more, OUTPUT="memory:")
    layer = made["OUTPUT"]
    assert by_code(layer, "population_2023") == {"0114A0010": 11, "0114A0020": 21, "0114A0030": None}
    assert by_code(layer, "turnout_2022") == {"0114A0010": 80.5, "0114A0020": None, "0114A0030": None}
    assert by_code(layer, "turnout_2022_status") == {
        "0114A0010": "ok", "0114A0020": "missing", "0114A0030": "suppressed",
    }  # fmt: skip
    assert (made["MATCHED"], made["AREAS_UNMATCHED"], made["ROWS_UNMATCHED"]) == (3, 0, 1)
    steps = json.loads(layer.customProperty(PROPERTY))
    assert [step["matched"] for step in steps] == [2, 2]
    assert list(steps[1]["fields"]) == ["turnout_2022", "turnout_2023"]


def test_an_area_without_rows_in_any_table_is_named_once(run, make_areas, write, heard) -> None:
    areas = make_areas("desokod:string", [("0114A0010",), ("0114A0020",), ("0114A0030",), ("0114A0040",)])
    more = [write(MORE, "more.csv")]
    made = run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=more, OUTPUT="memory:")
    assert (made["MATCHED"], made["AREAS_UNMATCHED"]) == (3, 1)
    assert "Areas without rows in the table (1): 0114A0040" in heard.warned


def test_the_same_indicator_and_year_in_two_tables_is_refused_by_name(run, areas, write, tmp_path) -> None:
    more = [write(TABLE.replace("20;21", "1;2"), "again.csv")]
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=r"again\.csv has indicators .* population_2022, population_2023"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=more, OUTPUT=str(out))
    assert not out.exists()


def test_a_further_table_that_is_none_is_named(run, areas, write) -> None:
    more = [write(MORE, "more.csv"), write("", "empty.csv")]
    with pytest.raises(QgsProcessingException, match=r"empty\.csv: .*empty"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=more, OUTPUT="memory:")
