"""What the maps of a page show, in words: years of one indicator, or several indicators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.core import QgsVectorLayer

from ..layers.indicator_fields import indicator_called
from .labels import SCALES


class Captions(NamedTuple):
    """What stands above each map, and what all of them have in common: for the heading and for the legend."""

    each: list[str]
    heading: str
    legend: str


def captions_of(layer: QgsVectorLayer, fields: Sequence[str], language: str) -> Captions:
    """Years stand above the maps when they show one indicator in several years, names otherwise."""
    if not fields:
        return Captions([], "", "")
    found = [indicator_called(layer, name) for name in fields]
    names = [one.name.say(language) for one, _ in found]
    years = ["" if year is None else str(year) for _, year in found]
    unit = found[0][0].unit.value.say(language)
    suffix = f" ({unit})" if unit and unit not in SCALES and unit.lower() not in names[0].lower() else ""
    if len(set(names)) == 1:
        heading = f"{names[0]} {_span(years)}".strip()
        return Captions(years if len(fields) > 1 else [heading], heading, (names[0] if years[1:] else heading) + suffix)
    common = years[0] if len(set(years)) == 1 else ""
    each = [f"{name} {year}".strip() if not common else name for name, year in zip(names, years, strict=True)]
    return Captions(each, " · ".join(dict.fromkeys(names)) + (f", {common}" if common else ""), "")


def _span(years: Sequence[str]) -> str:
    """The years in a heading: 2019-2023 where they follow each other, else each of them."""
    numbers = sorted({int(year) for year in years if year})
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{numbers[0]}–{numbers[-1]}"
    return ", ".join(map(str, numbers))
