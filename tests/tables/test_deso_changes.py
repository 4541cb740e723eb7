"""The two vintages of DeSO by their codes: which ended, are new or moved, and what follows for tables and layers."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from scripts import make_area_counts, make_deso_changes
from segbaro_plugin.tables import match, read_table, recognise_area_field
from segbaro_plugin.tables.area_counts import parts_of
from segbaro_plugin.tables.deso_changes import NEW, OLD, deso_changes, deso_vintage, exact_pairs
from tests.tables.books import xlsx


@pytest.fixture
def old_codes(shared_data: Path) -> set[str]:
    with (shared_data / "sweden/koppling_deso2018_regso2020.csv").open(encoding="utf-8-sig") as file:
        return {row["DeSO_2018"] for row in csv.DictReader(file)}


def test_the_changes_lead_from_all_codes_of_2018_to_as_many_as_are_published_for_2025(old_codes) -> None:
    """Published: 5,984 and 6,160 codes, the latter 1,081 of category A, 591 of B, 4,488 of C; 569 in Stockholm."""
    changes = deso_changes()
    assert len(old_codes) == 5984
    assert changes.ended <= old_codes
    assert changes.moved <= old_codes
    assert not changes.new & old_codes
    later = (old_codes - changes.ended) | changes.new
    assert len(later) == 6160
    assert Counter(code[4] for code in later) == {"A": 1081, "B": 591, "C": 4488}
    assert sum(code.startswith("0180") for code in later) == 569


def test_the_changes_give_karlstads_areas_as_they_are(old_codes, shared_data: Path) -> None:
    shapes = json.loads((shared_data / "karlstad/geo_deso.json").read_text("utf-8-sig"))["features"]
    changes = deso_changes()
    later = (old_codes - changes.ended) | changes.new
    assert {code for code in later if code.startswith("1780")} == {one["properties"]["desokod"] for one in shapes}


def test_codes_that_exist_in_one_vintage_only_tell_it() -> None:
    assert deso_vintage(["1780A0010", "1780C1040"]) == OLD
    assert deso_vintage(["1780A0010", "1780C1041"]) == NEW
    assert deso_vintage(["1780A0010"]) == "deso"
    assert deso_vintage(["1780C1040", "1780C1041"]) == "deso"  # of both: no vintage of the whole
    assert recognise_area_field({"kod": ["1780A0010", "1780C1041"]}).division == NEW
    assert recognise_area_field({"desokod_2018": ["1780A0010", "1780C1041"]}).division == OLD  # the name goes first


def test_areas_that_were_only_split_or_merged_are_carried_whole() -> None:
    back = exact_pairs(["1780C1050", "1780C1010"], NEW, OLD)
    assert ("1780C1050", "1780C1050") in back  # nothing happened to it
    assert not [pair for pair in back if "1780C1010" in pair]  # its boundary moved
    assert [one for one, whole in back if whole == "1780C1040"] == [f"1780C104{n}" for n in (1, 2, 3, 4)]
    assert ("0586B2010", "0586C2010") in back  # it only changed its code
    merged = [one for one, whole in exact_pairs([], OLD, NEW) if whole == "2523C1090"]
    assert merged == ["2523C1060", "2523C1070", "2523C1080"]
    assert "0138C1170" not in {whole for _, whole in back}  # it got a part of an area of another municipality


def test_a_layer_and_a_table_of_different_vintages_are_told_apart_without_any_suffix(tmp_path: Path) -> None:
    """The layer has a code of 2025, the table one of 2018; of the two that both have one kept its boundary."""
    table = tmp_path / "table.csv"
    table.write_text("deso;Folkmängd 2020\n1780C1040;9\n1780C1010;1\n1780C1050;2\n", encoding="utf-8")
    found = match(read_table(table), ["1780C1041", "1780C1010", "1780C1050"], division=NEW)
    said = " ".join(note.say() for note in found.notes)
    assert "made on DeSO 2018, the areas are DeSO 2025: 2 codes are the same, but 1 of them have other boundaries " \
           "(1780C1010)" in said  # fmt: skip
    assert found.fields[0].division == OLD
    assert found.rows_unmatched == ["1780C1040"]


def test_own_values_of_a_later_year_on_old_areas_are_kept(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("deso;Folkmängd 2024\n1780C1040;9\n1780C1010;1\n", encoding="utf-8")
    found = match(read_table(table), ["1780C1040", "1780C1010"])
    assert found.values["population_2024"] == [9, 1]


def test_the_numbers_of_areas_are_those_of_the_key(shared_data: Path) -> None:
    rows = make_area_counts.counted(shared_data / "sweden/koppling_deso2018_regso2020.csv")
    for kommun, regso, deso in rows:
        assert (parts_of(kommun, "regso2025"), parts_of(kommun, OLD)) == (regso, deso)
    assert [parts_of("00", one) for one in (OLD, NEW, "regso", "kommun", "lan")] == [5984, 6160, 3363, 290, 21]
    assert (parts_of("17", "kommun"), parts_of("1780", NEW), parts_of("1780", "other")) == (16, 57, None)


def test_the_log_is_read_as_statistics_sweden_writes_it(tmp_path: Path) -> None:
    """Title rows above, the year 2018 and the territorial sea left out."""
    path = tmp_path / "log.xlsx"
    path.write_bytes(xlsx([
        ["Historiska förändringar i DeSO", "", "", "", ""],
        ["Kommun", "DeSO före", "DeSO efter", "Typ", "Datum"],
        ["0114", "0114C1060", "0114C1061", "Upphör; till nybildad", "2025-01-01"],
        ["1780", "1780C1010", "1780C1010", "Utvidgas", "2025-01-01"],
        ["0120", "0120A0010", "0120A0010", "Utvidgas till territorialvattengräns", "2025-01-01"],
        ["1883", "1883A0010", "1883A0030", "Upphör; till nybildad", "2018-02-21"],
    ]))  # fmt: skip
    assert make_deso_changes.changes(make_deso_changes.read(path)) == [
        ("0114C1060", "0114C1061", "ends_into_new"), ("1780C1010", "1780C1010", "grows"),
    ]  # fmt: skip
