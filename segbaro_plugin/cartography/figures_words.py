"""Numbers as a page or a report writes them: with the decimals that the unit has, or the word for their absence."""

from __future__ import annotations

from ..layers.indicator_fields import IndicatorFields
from ..tables.catalogue import COUNTS, Unit
from ..words import Text
from .labels import NO_BREAK, SCALES, number

NONE = Text("no data", "saknas")
WHOLE = COUNTS | {Unit.TYPE}


def decimals_of(unit: Unit) -> int:
    """Counts and types are whole, all else is given with one decimal."""
    return 0 if unit in WHOLE else 1


def written(value: float | None, unit: Unit, language: str) -> str:
    """A value in the reader's numbers, without its unit."""
    return NONE.say(language) if value is None else number(value, decimals_of(unit), language)


def with_unit(value: float | None, unit: Unit, language: str) -> str:
    """A value with its unit: "12,4 %"."""
    text, word = written(value, unit, language), unit.value.say(language)
    if value is None or not word or word in SCALES:
        return text
    return text + (word if word == "%" and not language.startswith("sv") else NO_BREAK + word)


def titled(indicator: IndicatorFields, language: str, year: int | None = None) -> str:
    """The indicator's name with its year and unit, as a heading says it."""
    name, unit = indicator.name.say(language), indicator.unit.value.say(language)
    said = f" ({unit})" if unit and unit not in SCALES and unit.lower() not in name.lower() else ""
    return name + ("" if year is None else f" {year}") + said


def titled_words(name: str, year: int | None) -> str:
    """A name with its year."""
    return name if year is None else f"{name} {year}"
