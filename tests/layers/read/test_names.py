"""Names of fields carry indicator and year, and can be read back."""

from __future__ import annotations

import pytest

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.read.names import common_year, free_name, indicator_of, same_year, split_name
from segbaro_plugin.tables.model.indicator import Direction


@pytest.mark.parametrize(
    ("name", "parts"),
    [("sei_2023", ("sei", "2023")), ("low_education_2011", ("low_education", "2011")), ("kod_114", ("kod_114", "")),
     ("2023", ("2023", "")), ("area", ("area", ""))],
)  # fmt: skip
def test_a_name_is_an_indicator_and_a_year(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts


def test_a_common_year_is_one_that_all_names_carry() -> None:
    assert common_year(["a_2020", "b_2020"]) == "2020"
    assert common_year(["a_2020", "b_2021"]) == ""
    assert common_year(["a", "b"]) == ""


def test_a_taken_name_is_never_used_again() -> None:
    assert free_name("sei_2023", ["code"]) == "sei_2023"
    assert free_name("sei_2023", ["SEI_2023"]) == "sei_computed_2023"
    assert free_name("sei_2023", ["sei_2023", "sei_computed_2023"]) == "sei_computed_computed_2023"


def test_a_group_takes_the_total_of_its_own_year() -> None:
    assert same_year("born_2020", ["all_2019", "all_2020"]) == "all_2020"
    assert same_year("born_2020", ["all"]) == "all"
    assert same_year("born_2020", []) == ""
    with pytest.raises(LayerError, match="0 of the fields all_2018, all_2019 have the same year as 'born_2020'"):
        same_year("born_2020", ["all_2018", "all_2019"])


def test_the_indicator_of_a_field_gives_direction_and_unit() -> None:
    assert indicator_of("sei_2023").direction is Direction.HIGH_IS_WORSE
    assert indicator_of("something_own").direction is Direction.NEUTRAL
