"""Sex, age and other dimensions: the total alone, else an indicator for each category; never a sum."""

from __future__ import annotations

import pandas as pd
import pytest

from segbaro_plugin.tables.columns.dimensions import settle_dimensions
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
