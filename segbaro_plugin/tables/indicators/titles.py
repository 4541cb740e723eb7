"""What an indicator is called wherever a reader sees it: "People in poverty 2023 (%)"."""

from __future__ import annotations

from ...words import Text
from ..model.indicator import SCALES, Unit


def title(name: Text, unit: Unit, language: str, year: object = None) -> str:
    """The name with its year, or span of years, and its unit."""
    words = name.say(language) + ("" if year is None or year == "" else f" {year}")
    return words + ("" if unit in SCALES else in_brackets(unit.value, name, language))


def in_brackets(unit: Text, name: Text, language: str) -> str:
    """A unit after a title, " (%)"; "" where the name says it already, and where there is none."""
    said = unit.say(language)
    return f" ({said})" if said and said.lower() not in name.say(language).lower() else ""
