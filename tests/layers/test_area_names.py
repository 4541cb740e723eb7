"""Names of areas, as reports and warnings say them."""

from __future__ import annotations

import pytest

from segbaro_plugin.layers.places.area_names import area_names

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
