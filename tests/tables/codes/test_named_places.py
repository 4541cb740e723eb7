"""Places are found as people write them, and what is no place is said with the names that are near."""

from __future__ import annotations

import pytest

from segbaro_plugin.tables import TableError
from segbaro_plugin.tables.codes.divisions import counties, kommuner
from segbaro_plugin.tables.codes.named_places import places_named


@pytest.mark.parametrize(("code", "name"), [*kommuner().items(), *counties().items()])
def test_every_place_is_found_by_code_name_and_both(code: str, name: str) -> None:
    for text in (code, name, name.upper(), f"  {name} ", f"{code} {name}"):
        assert places_named(text) == (code,), text


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ()),
        (" ;, ", ()),
        ("Karlstad, Hammarö", ("1780", "1761")),
        ("Hammarö;1780\nKarlstad", ("1761", "1780")),
        ("värmland", ("17",)),
        ("Värmlands län", ("17",)),
        ("Karlstads kommun", ("1780",)),
        ("Stockholms stad", ("0180",)),
        ("Stockholm", ("0180",)),
        ("Gotland", ("0980",)),
        ("Gotlands län", ("09",)),
        ("Upplands  Väsby", ("0114",)),
    ],
)
def test_several_places_in_one_text(text: str, codes: tuple[str, ...]) -> None:
    assert places_named(text) == codes


@pytest.mark.parametrize(("text", "near"), [("Karlsta", "Karlstad"), ("9999", "1780"), ("Oslo", "varken")])
def test_what_is_no_place_is_said(text: str, near: str) -> None:
    with pytest.raises(TableError) as error:
        places_named(f"Kil, {text}")
    assert f"”{text}”" in error.value.say("sv")
    assert near in error.value.say("sv")
    assert "{" not in error.value.say()
