"""Sex, age and other dimensions: the total and what is chosen, else an indicator for each category; never a sum."""

from __future__ import annotations

import pandas as pd
import pytest

from segbaro_plugin.tables import Indicator, TableError
from segbaro_plugin.tables.columns.dimensions.category_choices import parse_choices, written
from segbaro_plugin.tables.columns.dimensions.settle import MOST_UNNAMED, settle_dimensions
from segbaro_plugin.tables.indicators.indicator_lookup import indicator_of

PEOPLE = indicator_of("Antal personer")


def frame(**dimensions: list[str]) -> pd.DataFrame:
    rows = len(next(iter(dimensions.values())))
    made = pd.DataFrame({"area": ["0114"] * rows, "indicator": [PEOPLE.id] * rows, "value": [*map(float, range(rows))]})
    return made.assign(**dimensions)


def settled(**dimensions: list[str]) -> tuple[dict[str, float], list[str]]:
    """The value of each indicator, by its Swedish name; and the notes."""
    found, indicators, notes = settle_dimensions(frame(**dimensions), {PEOPLE.id: PEOPLE}, {})
    assert not {*dimensions} & {*found.columns}
    values = {indicators[id].name.sv: value for id, value in zip(found["indicator"], found["value"], strict=True)}
    return values, [note.say("sv") for note in notes]


def test_the_total_stands_for_its_parts_and_is_no_sum() -> None:
    values, notes = settled(kön=["män", "kvinnor", "totalt"])
    assert values == {PEOPLE.name.sv: 2.0}
    assert any("totalt" in note for note in notes)


def test_without_a_total_every_category_is_an_indicator() -> None:
    values, _ = settled(kön=["män", "kvinnor"])
    assert values == {f"{PEOPLE.name.sv}, män": 0.0, f"{PEOPLE.name.sv}, kvinnor": 1.0}


def test_two_dimensions_give_every_combination() -> None:
    values, _ = settled(kön=["män", "kvinnor"] * 2, ålder=["0-19", "0-19", "20-64", "20-64"])
    name = PEOPLE.name.sv
    assert values == {
        f"{name}, män, 0-19": 0.0,
        f"{name}, kvinnor, 0-19": 1.0,
        f"{name}, män, 20-64": 2.0,
        f"{name}, kvinnor, 20-64": 3.0,
    }


def test_a_single_category_is_named_and_kept_whole() -> None:
    values, notes = settled(kön=["kvinnor"])
    assert values == {PEOPLE.name.sv: 0.0}
    assert "kvinnor" in notes[0]


@pytest.mark.parametrize("categories", [["totalt", "samtliga"], ["a", "b"]])
def test_two_totals_are_none(categories: list[str]) -> None:
    assert len(settled(kön=categories)[0]) == 2


def chosen(
    text: str, indicator: Indicator = PEOPLE, **dimensions: list[str]
) -> tuple[dict[str, float], dict[str, str]]:
    """The values of each indicator, and the denominator of each, by id without the indicator's own."""
    made = frame(**dimensions).assign(indicator=indicator.id, year=2023)
    found, indicators, _ = settle_dimensions(made, {indicator.id: indicator}, {}, parse_choices(text))
    values = dict(zip(found["indicator"], found["value"], strict=True))
    named = {id: id.removeprefix(indicator.id) for id in indicators}
    denominators = {named[id]: named.get(one.denominator, "none") for id, one in indicators.items()}
    return {named[id]: value for id, value in values.items()}, denominators


def test_a_category_called_like_a_total_counts_in_its_dimension_only() -> None:
    values, wholes = chosen("all", hushåll=["alla", "ensamma"] * 2, form=["samtliga", "samtliga", "hyrd", "hyrd"])
    assert values == {"": 0.0, "_ensamma": 1.0, "_hyrd": 2.0, "_ensamma_hyrd": 3.0}
    assert wholes == {"": "none", "_ensamma": "", "_hyrd": "", "_ensamma_hyrd": ""}


def test_a_dimension_without_a_total_splits_its_total_too() -> None:
    """The parts of the women are women, of all origins."""
    origin, sex = ["Sverige", "totalt"] * 2, ["män", "män", "kvinnor", "kvinnor"]
    values, wholes = chosen("origin", origin=origin, sex=sex)
    assert values == {"_sverige_man": 0.0, "_man": 1.0, "_sverige_kvinnor": 2.0, "_kvinnor": 3.0}
    assert wholes == {"_man": "none", "_sverige_man": "_man", "_kvinnor": "none", "_sverige_kvinnor": "_kvinnor"}
    assert chosen("origin", sex=sex, origin=origin)[1]["_kvinnor_sverige"] == "_kvinnor"


def test_of_a_dimension_without_a_total_some_can_be_chosen() -> None:
    assert chosen("sex: kvinnor", sex=["män", "kvinnor"])[0] == {"_kvinnor": 1.0}


def test_totals_that_meet_only_each_other_keep_their_parts() -> None:
    """A sparse table: no sex by age, only both totals and some combinations."""
    sex, age = ["totalt", "män", "kvinnor"], ["totalt", "0-19", "0-19"]
    values, wholes = chosen("all", sex=sex, age=age)
    assert values == {"": 0.0, "_man_v_0_19": 1.0, "_kvinnor_v_0_19": 2.0}
    assert set(wholes.values()) == {"none", ""}


def test_an_average_is_no_denominator() -> None:
    """Women's share of unemployed is no part of everybody's share."""
    for heading in ("Andel arbetslösa", "Medianinkomst, tkr", "Medelålder"):
        _, wholes = chosen("all", indicator_of(heading), sex=["totalt", "kvinnor"])
        assert set(wholes.values()) == {"none"}


def test_a_category_that_two_dimensions_have_says_of_which_it_is() -> None:
    answers = ["total", "ja", "total", "ja"]
    values, _ = chosen("all", hyrd=answers, villa=["total", "total", "ja", "ja"])
    assert values == {"": 0.0, "_hyrd_ja": 1.0, "_villa_ja": 2.0, "_hyrd_ja_villa_ja": 3.0}


def test_two_categories_of_one_spelling_are_two_indicators() -> None:
    values, _ = chosen("all", origin=["totalt", "Å-land", "A land"])
    assert values == {"": 0.0, "_a_land": 1.0, "_a_land_2": 2.0}


def test_all_of_very_many_categories_are_given_only_when_they_are_named() -> None:
    ages = [f"{age} år" for age in range(MOST_UNNAMED + 1)]
    with pytest.raises(TableError, match=rf"add {MOST_UNNAMED + 1} fields, more than {MOST_UNNAMED}\. Name the"):
        chosen("all", age=["totalt", *ages])
    assert len(chosen("age", age=["totalt", *ages[:-1]])[0]) == MOST_UNNAMED + 1
    assert len(chosen(written({"age": ages}), age=["totalt", *ages])[0]) == MOST_UNNAMED + 2
    assert len(chosen("all", age=ages)[0]) == MOST_UNNAMED + 1, "without a total they were always given"


def test_an_empty_category_is_no_total() -> None:
    assert chosen("", sex=["", "kvinnor", "totalt"])[0] == {"": 2.0}
    assert chosen(written({"sex": [""]}), sex=["", "kvinnor", "totalt"])[0] == {"_v": 0.0, "": 2.0}


@pytest.mark.parametrize("total", ["TOT totalt", "1+2 Båda könen", "SAMTLIGA  Samtliga", "TOT16-74 totalt"])
def test_a_total_behind_its_code_is_the_total(total) -> None:
    values, _ = settled(sex=["1 män", "2 kvinnor", total])
    assert values == {PEOPLE.name.sv: 2.0}


@pytest.mark.parametrize("category", ["inte alla", "0-19 år", "Nästan samtliga", "TOT16 män"])
def test_words_behind_other_words_are_no_total(category) -> None:
    values, _ = settled(sex=["1 män", "2 kvinnor", category])
    assert len(values) == 3
