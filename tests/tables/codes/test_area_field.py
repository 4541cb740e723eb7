"""Which field of a layer names its areas."""

from __future__ import annotations

import pytest

from segbaro_plugin.tables import AreaField, TableError, recognise_area_field

CODES = ["0114A0010", "0114C1020", "0114C1010"]


def test_the_finest_code_that_does_not_repeat() -> None:
    fields = {"lanskod": ["01"] * 3, "kommunkod": ["0114"] * 3, "desokod": CODES, "objectid": [114, 115, 117]}
    assert recognise_area_field(fields) == AreaField("desokod", "deso", by_name=True)


def test_a_layer_of_municipalities_with_their_county() -> None:
    fields = {"KnNamn": ["Väsby", "Göteborg"], "KnKod": ["0114", "1480"], "LnKod": ["01", "14"]}
    assert recognise_area_field(fields).name == "KnKod"


@pytest.mark.parametrize(
    ("fields", "division"),
    [
        ({"DeSO_2025": CODES}, "deso2025"),
        ({"DeSO_2018": CODES}, "deso2018"),
        ({"desokod": CODES, "version": ["2018_v3"] * 3}, "deso2018"),
        ({"desokod": [code + "_DeSO2025" for code in CODES]}, "deso2025"),
        ({"regso": ["0114R001", "0114R002"]}, "regso"),
        ({"anything": CODES}, "deso"),
        ({"kod": ["A1", "B2"]}, "other"),
    ],
)
def test_the_division_shows_in_name_version_or_suffix(fields: dict, division: str) -> None:
    assert recognise_area_field(fields).division == division


@pytest.mark.parametrize("code", ["00", "01", "0114", "0114R001", "0114A0010"])
def test_a_code_of_the_country_comes_before_an_own_one_under_any_name(code: str) -> None:
    assert recognise_area_field({"kod": ["A1"], "x": [code]}).name == "x"
    assert recognise_area_field({"x": [code], "kod": ["A1"]}).name == "x"


def test_the_old_name_regso_that_holds_names_is_passed_over() -> None:
    fields = {"regso": ["Bollstanäs", "Söra"], "regsokod": ["0114R001", "0117R011"]}
    assert recognise_area_field(fields).name == "regsokod"


def test_codes_as_numbers_are_codes() -> None:
    assert recognise_area_field({"fid": [1, 2], "kommun": [114, 1480]}) == AreaField("kommun", "kommun", by_name=True)


def test_no_field_of_codes_is_refused_with_the_fields() -> None:
    with pytest.raises(TableError, match='"name", "length"'):
        recognise_area_field({"name": ["a", "b"], "length": [1.5, 2.5]})


def test_a_code_that_repeats_is_said() -> None:
    assert not recognise_area_field({"desokod": [CODES[0], CODES[0]]}).unique


@pytest.mark.parametrize("counts", [[5, 6, 7, 8], [14], ["5", "6", "7"], [1, 3, 4, 18], [0, 0]])
def test_small_numbers_are_counts_and_no_counties_where_no_name_says_so(counts: list[object]) -> None:
    kommuner = ["0114", "0180", "1715", "0180"][: len(counts)]
    assert recognise_area_field({"gx": counts, "kommunkod": kommuner}).name == "kommunkod"
    with pytest.raises(TableError, match="No field with area codes"):
        recognise_area_field({"gx": counts})


def test_counties_are_found_by_their_names_or_by_the_zeros_of_their_codes() -> None:
    assert recognise_area_field({"gx": [5, 6], "lanskod": [1, 17]}).name == "lanskod"
    assert recognise_area_field({"gx": [5, 6], "geo": ["01", "17"]}) == AreaField("geo", "lan")


@pytest.mark.parametrize(
    ("codes", "division"),
    [
        (["0114", "12", "0115", "13"], "kommun"),
        (["12", "0114", "13", "0115"], "lan"),
        (["0114R001", "0114", "0115", "0115R001"], "regso"),
    ],
)
def test_of_two_levels_with_as_many_codes_the_first_is_that_of_the_field(codes: list[str], division: str) -> None:
    """Which one it was differed from start to start of QGIS."""
    assert recognise_area_field({"desokod": codes}).division == division
