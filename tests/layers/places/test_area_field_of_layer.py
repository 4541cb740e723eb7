"""Which field of a layer holds the areas' codes."""

from __future__ import annotations

from segbaro_plugin.layers.places.area_codes import area_field

CODES = ["0180C1010", "0180C1020", "0184C1010"]


def test_a_field_that_says_why_values_lack_is_none_of_codes(make_areas) -> None:
    rows = [("0180R001", 1.0, code) for code in CODES]
    areas = make_areas("regso:string,low_standard_2023:double,low_standard_2023_status:string", rows)
    assert area_field(areas).name == "regso"


def test_a_field_whose_name_only_sounds_so_is_looked_at(make_areas) -> None:
    areas = make_areas("low_standard_2023:double,deso_status:string", [(1.0, code) for code in CODES])
    assert area_field(areas).name == "deso_status"
