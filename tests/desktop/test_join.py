"""The join assistant in the real desktop, in Swedish: sheets, key columns, groups, and what is told of an indicator."""

from __future__ import annotations

import pytest
from desktop import seen_in_desktop


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    """What was seen of each table."""
    found = seen_in_desktop("inside_join.py", tmp_path_factory.mktemp("join"))
    assert "failed" not in found, found["failed"]
    return found


@pytest.mark.parametrize("part", ["workbook", "described", "groups", "election"])
def test_nothing_fails_and_every_area_matches(seen, part) -> None:
    assert seen[part]["errors"] == []
    count = 16 if part == "election" else 12
    assert f"{count} av {count} områden har träff i tabellen" in seen[part]["summary"]


def test_sheets_and_columns_say_what_they_match(seen) -> None:
    book = seen["workbook"]
    assert book["sheets"] == ["Läs mig: ingen tabell", "Kommuner: 0 av 12 områden", "Områden: 12 av 12 områden"]
    assert book["keys"][:2] == ["RegSO-kod: 12 av 12 områden", "RegSO: 12 av 12 områden"]
    assert (book["chosen"], book["other"]) == ("Områden", False)


def test_the_window_is_no_larger_than_a_laptop_screen(seen) -> None:
    height, width = seen["workbook"]["size"]
    assert height <= 700
    assert width <= 1366


def test_what_is_told_of_an_indicator_is_saved_and_joined(seen) -> None:
    found = seen["described"]
    assert found["indicators"] == ["Folkmängd", "Otrygga"]
    assert "segbaro.csv" in found["said"]
    assert found["fields"] == ["regsokod", "namn", "population_2023", "kanner_sig_otrygga_2023"]


def test_a_ticked_group_is_joined_beside_its_total(seen) -> None:
    names = [f"population{group}_{year}" for group in ("", "_utrikes_fodd") for year in (2022, 2023)]
    assert seen["groups"]["fields"] == ["regsokod", "namn", *names]


def test_an_election_is_joined_by_district(seen) -> None:
    assert seen["election"]["fields"][-1] == "turnout_2022"
