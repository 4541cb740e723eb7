"""Area types under the heading of an index are types: 5 is the best and not the worst."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, read_table
from segbaro_plugin.tables.model.indicator import Direction

TYPES = ("4", "4", "1", "5")
AREAS = ("0114C1010", "0114C1030", "0114C1050", "0114A0010")


def _read(tmp_path: Path, heading: str, values: tuple[str, ...] = TYPES, more: str = "", cell: str = "") -> Table:
    rows = [f"{area};{value}{cell}" for area, value in zip(AREAS, values, strict=False)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join([f"DeSO;{heading}{more}", *rows]) + "\n", encoding="utf-8")
    return read_table(path)


def _said(table: Table) -> str:
    return " ".join(note.say() for note in table.notes)


@pytest.mark.parametrize("heading", ["socioekonomiskt_index", "Socioekonomiskt index 2023", "SEI", "index",
                                     "Index 2023", "Socio-economic index", "sei_2024", "Index för område"])  # fmt: skip
@pytest.mark.parametrize("values", [TYPES, ("4.0", "4.0", "1.0", "5.0"), ("1", "..", "", "5"), ("3",)])
def test_whole_numbers_from_1_to_5_are_area_types_and_it_is_said(tmp_path: Path, heading: str, values) -> None:
    table = _read(tmp_path, heading, values)
    assert set(table.frame["indicator"]) == set(table.indicators) == {"area_type"}
    assert table.indicators["area_type"].direction is Direction.HIGH_IS_BETTER
    assert "read as area types, where 5 is the best" in _said(table)


@pytest.mark.parametrize("values", [("4", "4", "1", "6"), ("0", "4", "1", "5"), ("4", "4.5", "1", "5"), ("..", "..")])
def test_any_other_number_makes_it_the_index(tmp_path: Path, values) -> None:
    table = _read(tmp_path, "Socioekonomiskt index", values)
    assert set(table.frame["indicator"]) == {"sei"}
    assert "area type" not in _said(table)


def test_beside_the_area_type_the_column_stays_and_no_end_is_the_worse(tmp_path: Path) -> None:
    table = _read(tmp_path, "Socioekonomiskt index", more=";Områdestyp", cell=";2")
    assert set(table.frame["indicator"]) == {"whole_sei", "area_type"}
    assert table.indicators["whole_sei"].direction is Direction.NEUTRAL
    assert 'name the column "Area type"' in _said(table)


def test_an_index_of_something_else_is_asked_about(tmp_path: Path) -> None:
    table = _read(tmp_path, "Trygghetsindex")
    assert [one.direction for one in table.indicators.values()] == [Direction.NEUTRAL]
    assert 'name the column "Area type"' in _said(table)


@pytest.mark.parametrize("heading", ["Områdestyp", "Folkmängd", "Betyg", "Gini"])
def test_other_columns_of_small_whole_numbers_are_what_they_were(tmp_path: Path, heading: str) -> None:
    assert "area types" not in _said(_read(tmp_path, heading))


def test_the_same_in_a_cube(tmp_path: Path) -> None:
    dimension = {"Region": {"label": "region", "category": {"index": list(AREAS)}}}
    document = {"version": "2.0", "class": "dataset", "id": ["Region"], "size": [4], "dimension": dimension}
    path = tmp_path / "t.json"
    path.write_text(json.dumps({**document, "label": "Socioekonomiskt index", "value": [4, 4, 1, 5]}))
    assert set(read_table(path).indicators) == {"area_type"}
