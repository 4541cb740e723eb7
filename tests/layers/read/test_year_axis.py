"""A choice of numbers: a field, an indicator over its years, or an expression of either."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import NULL

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.read.columns import read_columns
from segbaro_plugin.layers.read.names import split_name
from segbaro_plugin.layers.read.year_axis import YearAxis, columns_of

FIELDS = (
    "code:string,a_2022:double,a_2023:double,b_2022:double,b_2023:double,c_2023:double,land:double,a_2023_status:string"
)
ROWS = [("x", 1.0, 2.0, 10.0, 20.0, 5.0, 7.0, ""), ("y", 3.0, NULL, 30.0, 40.0, 6.0, 8.0, "suppressed")]


@pytest.fixture
def areas(make_areas):
    return make_areas(FIELDS, ROWS)


def columns(areas, choice: str, years: str = "") -> list[str]:
    return columns_of(choice, areas.fields(), YearAxis.parse(years))


def test_a_field_is_itself(areas) -> None:
    assert columns(areas, "a_2023") == ["a_2023"]
    assert columns(areas, "LAND") == ["land"]


def test_an_indicator_is_its_fields_by_year_and_no_status(areas) -> None:
    assert columns(areas, "a") == ["a_2022", "a_2023"]
    assert columns(areas, "A") == ["a_2022", "a_2023"]


@pytest.mark.parametrize("years", ["all", "alla", "2020-2023", "2022, 2023"])
def test_a_field_stands_for_its_indicator_where_years_are_asked_for(areas, years) -> None:
    assert columns(areas, "a_2023", years) == ["a_2022", "a_2023"]
    assert columns(areas, "land", years) == ["land"]


def test_only_the_years_that_are_asked_for(areas) -> None:
    assert columns(areas, "a", "2022") == ["a_2022"]
    with pytest.raises(LayerError, match=r"no field for 'c' in the chosen years\. Its years are 2023"):
        columns(areas, "c", "2022")


def test_an_expression_of_indicators_has_a_column_a_year(areas) -> None:
    found = columns(areas, "a + b")
    assert [split_name(name) for name in found] == [("a_plus_b", "2022"), ("a_plus_b", "2023")]
    numbers = read_columns(areas, found).numbers
    assert numbers[found[0]].tolist() == [11.0, 33.0]
    assert numbers[found[1]][0] == 22.0
    assert np.isnan(numbers[found[1]][1])


def test_an_expression_of_fields_keeps_their_year(areas) -> None:
    (found,) = columns(areas, '"b_2023" - "c_2023"')
    assert split_name(found) == ("b_minus_c", "2023")
    assert read_columns(areas, [found]).numbers[found].tolist() == [15.0, 34.0]


def test_years_that_differ_make_no_year(areas) -> None:
    (found,) = columns(areas, "a_2022 + c_2023")
    assert split_name(found) == ("a_2022_plus_c_2023", "")
    assert read_columns(areas, [found]).numbers[found].tolist() == [6.0, 9.0]


def test_an_expression_can_ask_for_the_shape_and_mix_indicators_with_fields(areas) -> None:
    found = columns(areas, "b * land / $area")
    assert read_columns(areas, found, ["code"]).numbers[found[1]].tolist() == [140.0, 320.0]


def test_indicators_of_other_years_are_named(areas) -> None:
    with pytest.raises(LayerError, match="'a' and 'c' do not have the same years: only one of them has 2022"):
        columns(areas, "a + c")


def test_what_is_none_of_these_is_said_with_the_fields(areas) -> None:
    with pytest.raises(LayerError, match=r"no field 'zz'\. Its fields are: code, a_2022"):
        columns(areas, "a + zz")
    with pytest.raises(LayerError, match=r"'a \+' is not a field, an indicator .* or a valid expression"):
        columns(areas, "a +")


def test_an_expression_that_fails_says_why(areas) -> None:
    (found,) = columns(areas, "to_real(code)")
    with pytest.raises(LayerError, match=r"cannot be evaluated: .*x"):
        read_columns(areas, [found])
