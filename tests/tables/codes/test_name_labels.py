"""Areas by name: what an officer calls a municipality or a RegSO finds its code, and what is not unique finds none."""

from __future__ import annotations

import pytest

from segbaro_plugin.tables.codes.name_labels import codes_of_labels

KOMMUNER = {"0180": "Stockholm", "1480": "Göteborg", "0117": "Österåker", "0560": "Boxholm", "0488": "Trosa"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Stockholm", "0180"),
        ("Stockholms kommun", "0180"),
        ("Stockholms stad", "0180"),
        ("STOCKHOLM KOMMUN", "0180"),
        ("Göteborgs Stad", "1480"),
        ("Österåkers kommun", "0117"),
        ("Trosa kommun", "0488"),
        ("Trosas kommun", "0488"),
        ("Stockholmss kommun", None),
        ("Uppsala kommun", None),
    ],
)
def test_a_municipality_is_found_by_what_it_is_called(name: str, code: str | None) -> None:
    found = codes_of_labels([name], list(KOMMUNER), list(KOMMUNER.values()), [])
    assert found == ({name: code} if code else {})


def test_a_name_that_ends_in_s_has_no_second_one() -> None:
    found = codes_of_labels(["Hofors kommun", "Hoforss kommun"], ["2104"], ["Hofors"], [])
    assert found == {"Hofors kommun": "2104"}


@pytest.mark.parametrize("name", ["Stockholm (Tensta)", "Tensta"])
def test_a_regso_is_found_with_its_municipality_and_without(name: str) -> None:
    assert codes_of_labels([name], ["0180R001", "0180R002"], ["Tensta", "Rinkeby"], []) == {name: "0180R001"}


def test_a_name_of_two_areas_finds_neither_and_the_note_counts() -> None:
    notes: list = []
    assert codes_of_labels(
        ["Centrum", "Norr"], ["0180R001", "1480R001", "1480R002"], ["Centrum", "Centrum", "Norr"], notes
    ) == {"Norr": "1480R002"}
    assert "1 of 2 names was found" in notes[0].say("en")
