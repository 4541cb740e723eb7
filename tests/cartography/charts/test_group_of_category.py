"""A group that was joined as a part of a total has a segregation curve against that total."""

from __future__ import annotations

import pytest

from segbaro_plugin.cartography.charts.of_layer.group_counts import GroupFields, group_fields
from segbaro_plugin.layers.indicators.indicator_fields import IndicatorFields
from segbaro_plugin.tables import Direction, Unit
from segbaro_plugin.words import Text


def indicator(id: str, unit: Unit, denominator: str = "") -> IndicatorFields:
    name = Text(id, id)
    return IndicatorFields(
        id, name, name, unit, Direction.NEUTRAL, {2023: f"{id}_2023"}, denominator=denominator
    )  # fmt: skip


@pytest.mark.parametrize("unit", [Unit.PEOPLE, Unit.NUMBER, Unit.UNKNOWN])
def test_a_count_is_out_of_what_it_was_joined_as_a_part_of(unit: Unit) -> None:
    part = indicator("antal_kvinnor", unit, "antal")
    every = [part, indicator("antal", unit), indicator("population", Unit.PEOPLE)]
    assert group_fields(part, every, 2023) == GroupFields("antal_kvinnor_2023", "antal_2023", is_share=False)


def test_without_its_total_a_number_of_people_is_out_of_the_population() -> None:
    part, population = indicator("antal_kvinnor", Unit.PEOPLE, "antal"), indicator("population", Unit.PEOPLE)
    assert group_fields(part, [part, population], 2023) == GroupFields(
        "antal_kvinnor_2023", "population_2023", is_share=False
    )


def test_other_numbers_without_a_total_have_none() -> None:
    part, population = indicator("hushall_hyrd", Unit.NUMBER, "hushall"), indicator("population", Unit.PEOPLE)
    assert group_fields(part, [part, population], 2023) is None


@pytest.mark.parametrize("unit", [Unit.PER_MILLE, Unit.INDEX, Unit.DAYS])
def test_what_is_no_count_is_no_part_of_people(unit: Unit) -> None:
    rate, people = indicator("sickness", unit, "antal"), indicator("antal", Unit.PEOPLE)
    assert group_fields(rate, [rate, people], 2023) is None
