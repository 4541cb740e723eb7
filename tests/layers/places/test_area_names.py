"""Names of areas and of their places, as reports and warnings say them."""

from __future__ import annotations

import pytest

from segbaro_plugin.layers.places.area_names import area_names
from segbaro_plugin.layers.places.place import place_key
from segbaro_plugin.layers.places.place_names import names_of

FIELDS = "kod:string,namn:string"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["Väster", "Norr"], ["Väster", "Norr"]),
        (["Centrum", "Centrum", "Norr"], ["Centrum (0114A0010)", "Centrum (0114A0011)", "Norr"]),
        ([None, None, "Norr"], ["0114A0010", "0114A0011", "Norr"]),
    ],
)
def test_two_areas_of_one_name_are_told_apart_by_their_codes(make_areas, names, said) -> None:
    layer = make_areas(FIELDS, [(f"0114A00{10 + row}", name) for row, name in enumerate(names)])
    assert list(area_names(layer, "namn").values()) == said


def test_a_chosen_field_goes_before_one_that_is_called_like_names(make_areas) -> None:
    layer = make_areas("kod:string,namn:string,stadsdel:string", [("0114A0010", "Centrum", "Odenslunda")])
    assert list(area_names(layer, "stadsdel").values()) == ["Odenslunda"]
    assert list(area_names(layer).values()) == ["Centrum"]


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("stadsnamn", {"n": "Norr", "s": "s", "o": "Öst"}),
        ("", {"n": "n", "s": "s", "o": "o"}),
        ("del", {"n": "n", "s": "s", "o": "o"}),
    ],
)
def test_a_place_is_called_as_the_first_of_its_areas_that_has_a_name(make_areas, chosen, said) -> None:
    """And by its key where no area has a name; an area without a place names none."""
    rows = [("n", None), ("n", "Norr"), ("s", None), ("o", "Öst"), ("o", "Öster"), ("s", None), (None, "Väst")]
    layer = make_areas("del:string,stadsnamn:string", rows)
    assert names_of(layer, place_key(layer, "field", "del"), chosen) == said


@pytest.mark.parametrize("by", ["municipality", "county"])
def test_a_municipality_keeps_its_official_name_where_its_areas_have_none(make_areas, by: str) -> None:
    names = {"municipality": {"0114": "Upplands Väsby"}, "county": {"01": "Stockholms län"}}[by]
    layer = make_areas("desokod:string,kommunnamn:string,lannamn:string", [("0114A0010", None, None)])
    assert names_of(layer, place_key(layer, by)) == names
    assert names_of(layer, place_key(layer, by), "kommunnamn") == names


@pytest.mark.parametrize(("chosen", "said"), [("", "Upplands Väsby"), ("namn", "Väsby"), ("kommunnamn", "UV")])
def test_a_chosen_field_goes_before_the_official_name_and_any_other_after_it(make_areas, chosen, said) -> None:
    layer = make_areas("desokod:string,kommunnamn:string,namn:string", [("0114A0010", "UV", "Väsby")])
    assert names_of(layer, place_key(layer, "municipality"), chosen) == {"0114": said}
