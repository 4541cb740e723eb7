"""The vintages of DeSO by their codes, and what follows for tables and layers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts import make_area_counts, make_deso_codes
from segbaro_plugin.tables import match, read_table, recognise_area_field
from segbaro_plugin.tables.codes.area_counts import parts_of
from segbaro_plugin.tables.codes.deso_codes import NEW, OLD, codes_of_2018, deso_vintage


@pytest.fixture
def key(shared_data: Path) -> Path:
    return shared_data / "sweden/koppling_deso2018_regso2020.csv"


def test_the_codes_of_2018_are_those_of_the_key(key) -> None:
    assert codes_of_2018() == set(make_deso_codes.read(key))
    assert len(codes_of_2018()) == 5984


def test_runs_of_codes_end_where_a_code_is_left_out() -> None:
    assert make_deso_codes.runs(["0114C1030", "0114A0010", "0114C1010", "0114C1000"]) == [
        ("0114A0010", "0114A0010"), ("0114C1000", "0114C1010"), ("0114C1030", "0114C1030"),
    ]  # fmt: skip


def test_a_code_that_is_not_of_2018_tells_the_vintage() -> None:
    assert deso_vintage(["1780A0010", "1780C1041"]) == NEW
    assert deso_vintage(["1780A0010", "1780C1040"]) == "deso"  # codes of 2018 can be of either
    assert deso_vintage([]) == "deso"
    assert deso_vintage(["9999A0010"]) == "deso"  # no municipality of Sweden
    assert recognise_area_field({"kod": ["1780A0010", "1780C1041"]}).division == NEW
    assert recognise_area_field({"desokod_2018": ["1780A0010", "1780C1041"]}).division == OLD  # the name goes first


def test_a_table_with_all_codes_of_2018_and_newer_ones_can_hold_both_vintages() -> None:
    karlstad = [code for code in codes_of_2018() if code.startswith("1780")]
    assert deso_vintage(karlstad) == "deso"
    assert deso_vintage([*karlstad, "1780C1041"]) == "deso"
    assert deso_vintage([*karlstad, "1715C1011"]) == NEW


def test_karlstads_own_layer_is_of_2025_by_its_codes_alone(shared_data: Path) -> None:
    shapes = json.loads((shared_data / "karlstad/geo_deso.json").read_text("utf-8-sig"))["features"]
    assert deso_vintage(one["properties"]["desokod"] for one in shapes) == NEW


def test_a_layer_and_a_table_of_different_vintages_are_told_apart_without_any_suffix(tmp_path: Path) -> None:
    """The table has a code of 2025; the layer says that it is of 2018."""
    table = tmp_path / "table.csv"
    table.write_text("deso;Folkmängd 2024\n1780C1041;9\n1780C1010;1\n1780C1050;2\n", encoding="utf-8")
    found = match(read_table(table), ["1780C1040", "1780C1010", "1780C1050"], division=OLD)
    said = " ".join(note.say() for note in found.notes)
    assert (
        "based on DeSO 2025, but the areas are DeSO 2018: 2 codes are the same, but the boundaries can differ." in said
    )
    assert found.fields[0].division == NEW
    assert found.rows_unmatched == ["1780C1041"]


def test_own_values_of_a_later_year_on_old_areas_are_kept(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("deso;Folkmängd 2024\n1780C1040;9\n1780C1010;1\n", encoding="utf-8")
    found = match(read_table(table), ["1780C1040", "1780C1010"])
    assert found.values["population_2024"] == [9, 1]


def test_the_numbers_of_areas_are_those_of_the_key(key) -> None:
    for kommun, regso, deso in make_area_counts.counted(key):
        assert (parts_of(kommun, "regso2025"), parts_of(kommun, OLD)) == (regso, deso)
    assert [parts_of("00", one) for one in (OLD, NEW, "regso", "kommun", "lan")] == [5984, 6160, 3363, 290, 21]
    assert (parts_of("17", "kommun"), parts_of("1780", NEW), parts_of("1780", "other")) == (16, None, None)
