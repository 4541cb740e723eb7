"""A group and everyone else as counts, for a segregation curve: from counts, or from a share and its population."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ....array_types import Floats
from ....layers.indicators.indicator_fields import IndicatorFields, Year
from ....tables.indicators.declared import INDICATORS
from ....tables.indicators.indicator_lookup import indicator_named
from ....tables.model.indicator import COUNTS, Unit
from .comparison import POPULATION

NUMBERS = COUNTS | {Unit.UNKNOWN}
"""Units of what can be a part of a total."""


class GroupFields(NamedTuple):
    """The group's field (a count, or a percentage of `of`) and the field with the total population."""

    group: str
    of: str
    is_share: bool


def group_fields(indicator: IndicatorFields, indicators: Sequence[IndicatorFields], year: Year) -> GroupFields | None:
    """The counts behind an indicator in one year; None if the layer lacks them or is in long form.

    A share goes by its own denominator only: a share of those aged 20-64 says nothing of the whole population. A
    number is out of what it was joined as a part of; one of people else out of those of whom the catalogue knows it to
    be a part, or out of the population.
    """
    if indicator.year_field or indicator.id == POPULATION or year not in indicator.fields:
        return None
    fields = {one.id: one.fields[year] for one in indicators if year in one.fields and not one.year_field}
    if indicator.unit is Unit.PEOPLE or (indicator.unit in NUMBERS and indicator.denominator in fields):
        whole = indicator.denominator or _whole_of(indicator.id)
        of = fields.get(whole) or fields.get(POPULATION)
        return GroupFields(indicator.fields[year], of, is_share=False) if of else None
    known = indicator_named(indicator.id)
    if known.denominator not in fields:
        return None
    number = fields.get(known.numerator)
    return GroupFields(number or indicator.fields[year], fields[known.denominator], is_share=number is None)


def _whole_of(part: str) -> str:
    """The population that the counted people are part of: the denominator of the share with this numerator."""
    return next((one.denominator for one in INDICATORS if one.numerator == part), "")


def group_and_others(fields: GroupFields, numbers: Mapping[str, Floats]) -> tuple[Floats, Floats]:
    """The group and the others in each area, shape (areas,), NaN where a count is missing."""
    everybody = numbers[fields.of]
    group = everybody * numbers[fields.group] / 100 if fields.is_share else numbers[fields.group]
    return group, (everybody - group).clip(min=0)
