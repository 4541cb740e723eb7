"""Any table of a service comes as a clean table: the same as the file with its content."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.servers.statistics.px_tables import STAMP

TABLE = "TAB6574"


@pytest.fixture
def fetch_table(run, boundaries, statistics, tmp_path):
    usual = {"SERVICE": statistics.url, "TABLE": TABLE, "OUTPUT": str(tmp_path / "table.gpkg")}
    return lambda **given: run("fetchtable", **{**usual, **given})


def rows_of(path: str) -> list[tuple[object, ...]]:
    names = ("area", "year", "indicator", "value", "status")
    return sorted(tuple(row[name] for name in names) for row in QgsVectorLayer(path).getFeatures())


def test_a_selection_comes_as_rows(fetch_table) -> None:
    made = fetch_table(SELECTION='{"Region": ["1780R00?"], "Tid": ["top(2)"]}')
    assert (made["ROWS"], made["AREAS"], made["YEARS"]) == (18, 9, 2)


def test_the_file_with_the_same_content_gives_the_same_rows(fetch_table, run, statistics, tmp_path) -> None:
    made = fetch_table(SELECTION='{"Region": ["1780R00?", "1761R*"]}')
    saved = tmp_path / "saved.json"
    saved.write_bytes(statistics.answer(statistics.asked("data")[0]).body)
    read = run("readtable", TABLE=str(saved), OUTPUT=str(tmp_path / "read.gpkg"))
    assert rows_of(made["OUTPUT"]) == rows_of(read["OUTPUT"])


def test_where_it_comes_from_is_kept(fetch_table) -> None:
    layer = QgsVectorLayer(fetch_table(SELECTION='{"Region": ["1780"]}')["OUTPUT"])
    layer.loadNamedStyle(layer.source())
    source = json.loads(layer.customProperty("segbaro/provenance"))[-1]["source"]
    assert (source["table_id"], source["updated"], source["licence"]) == (TABLE, STAMP, "CC0 1.0")
    assert source["mandatory"] == ["A note"]


def test_more_than_one_answer_may_hold_is_asked_in_parts(fetch_table, statistics) -> None:
    made = fetch_table()
    assert made["ROWS"] == len(statistics.cells) == statistics.cells.total()
    assert len(statistics.asked("data")) > 1


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"TABLE": "TAB1"}, "TAB1"),
        ({"SELECTION": "{"}, "not understood"),
        ({"SELECTION": '{"Kommun": ["1780"]}'}, "no dimension"),
        ({"SELECTION": '{"Region": ["9999"]}'}, "9999"),
        ({"DIALECT": "pxwebapi1", "SERVICE": ""}, "Give the address"),
        ({"DIALECT": "soap"}, "DIALECT|Type of service"),
    ],
)
def test_a_wrong_choice_is_a_sentence_and_no_table(fetch_table, tmp_path, changed, words) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        fetch_table(**changed)
    assert not (tmp_path / "table.gpkg").exists()
