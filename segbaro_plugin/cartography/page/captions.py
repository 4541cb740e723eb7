"""Captions of a page's maps: the years of one indicator, or the names of several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...layers.indicators.indicator_fields import Year
from ...layers.indicators.layer_indicators import LayerIndicators
from ..classes.number_format import titled


class Captions(NamedTuple):
    """The caption of each map, and what all maps have in common, for the heading and the legend."""

    each: list[str]
    heading: str
    legend: str


def captions_of(known: LayerIndicators, fields: Sequence[str], language: str) -> Captions:
    """Years as captions if the maps show one indicator in several years, otherwise names."""
    if not fields:
        return Captions([], "", "")
    fields_read = list(map(known.of_field, fields))
    indicators, years = [indicator for indicator, _ in fields_read], [year for _, year in fields_read]
    if len({indicator.name for indicator in indicators}) == 1:
        heading = titled(indicators[0], language, _span(years))
        above = ["" if year is None else str(year) for year in years] if fields[1:] else [heading]
        return Captions(above, heading, titled(indicators[0], language) if fields[1:] else heading)
    common = years[0] if len(set(years)) == 1 else None
    each = [titled(indicator, language, None if common else year) for indicator, year in fields_read]
    names = dict.fromkeys(indicator.name.say(language) for indicator in indicators)
    return Captions(each, " · ".join(names) + (f", {common}" if common else ""), "")


def _span(years: Sequence[Year]) -> str:
    """The years in a heading: 2019-2023 if they are consecutive, otherwise each of them."""
    numbers = sorted({year for year in years if year is not None})
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{numbers[0]}–{numbers[-1]}"
    return ", ".join(map(str, numbers))
