"""What an indicator is called wherever a reader sees it: "People in poverty 2023 (%)"."""

from __future__ import annotations

from ...words import Text
from ..model.indicator import Unit

SCALES = frozenset({Unit.INDEX, Unit.TYPE, Unit.NUMBER, Unit.UNKNOWN})
"""Units that name a scale, and not what one can have so and so many of; neither titles nor numbers say them."""


def title(name: Text, unit: Unit, language: str, year: object = None) -> str:
    """The name with its year, or span of years, and its unit."""
    words = name.say(language) + ("" if year is None or year == "" else f" {year}")
    return words + ("" if unit in SCALES else in_brackets(unit.value, name, language))


def in_brackets(unit: Text, name: Text, language: str) -> str:
    """A unit after a title, " (%)"; "" where the name says it already, and where there is none."""
    said = unit.say(language)
    return f" ({said})" if said and said.lower() not in name.say(language).lower() else ""
