"""Number formatting for pages and reports: decimals by unit, or a word for a missing value."""

from __future__ import annotations

from ...layers.indicators.indicator_fields import IndicatorFields
from ...tables.indicators.titles import title
from ...tables.model.indicator import COUNTS, Unit
from ...words import Text
from .class_labels import measured, number

NONE = Text("no data", "saknas")
WHOLE = COUNTS | {Unit.TYPE}


def decimals_of(unit: Unit) -> int:
    """The number of decimals for a unit: none for counts and types, otherwise one."""
    return 0 if unit in WHOLE else 1


def written(value: float | None, unit: Unit, language: str) -> str:
    """A value in the reader's number format, without its unit."""
    return NONE.say(language) if value is None else number(value, decimals_of(unit), language)


def with_unit(value: float | None, unit: Unit, language: str) -> str:
    """A value with its unit: "12,4 %"."""
    text = written(value, unit, language)
    return text if value is None else measured(text, unit.value.say(language), language)


def titled(indicator: IndicatorFields, language: str, year: object = None) -> str:
    """The indicator's name with its year, or range of years, and unit, as used in all headings."""
    return title(indicator.name, indicator.unit, language, year)


def titled_words(name: str, year: int | None) -> str:
    """A name followed by its year."""
    return name if year is None else f"{name} {year}"
