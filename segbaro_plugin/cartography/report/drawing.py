"""Charts of a report in both forms: vector graphics for the screen and pixels for the PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np

from ...tables.model.indicator import Unit
from ..charts import (
    Series,
    Theme,
    describe_line_over_years,
    describe_population_by_area_type,
    figure_png,
    figure_svg,
    line_over_years,
    population_by_area_type,
)
from ..values.division_breaks import division_breaks
from . import report_words as words
from .blocks import Picture
from .facts import IndicatorFacts, MeasureFacts, TypeFacts, Value

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDTH, HEIGHT = 6.6, 3.3
DPI = 160


def picture(make: Callable[[Theme], Figure], alt: str, language: str) -> Picture:
    """A rendered chart; its title is part of it.

    Raises:
        ChartError: when this QGIS has no matplotlib.
    """
    theme = Theme(language=language, width=WIDTH, height=HEIGHT)
    figure = make(theme)
    return Picture(alt, "", figure_png(figure, DPI), figure_svg(figure))


def trend(facts: IndicatorFacts, place: str, with_all: bool, language: str) -> Picture:
    """The place's median over the years, with that of all areas if there are more."""
    years = [one.year for one in facts.years if one.year is not None]
    lines = [
        Series(words.PLACE_MEDIAN.say(language, place=place), years, _gaps(one.summary.median for one in facts.years))
    ]
    if with_all:
        lines.append(Series(words.ALL_MEDIAN.say(language), years, _gaps(facts.all_medians), emphasised=False))
    unit, name = Unit[facts.unit].value.say(language), facts.name.say(language)
    breaks = division_breaks(years, {one.year: one.division for one in facts.years}, language)
    alt = describe_line_over_years(lines, unit, name, language, breaks)
    return picture(lambda theme: line_over_years(lines, unit, name, theme, breaks), alt, language)


def types(facts: TypeFacts, language: str) -> Picture:
    """Population by area type, one bar per year."""
    people = {number: _gaps(values) for number, values in facts.people.items()}
    title = words.TYPES_TITLE.say(language)
    alt = describe_population_by_area_type(facts.years, people, title, language)
    return picture(lambda theme: population_by_area_type(facts.years, people, title, theme), alt, language)


def measure(facts: MeasureFacts, language: str) -> Picture:
    """A measure over the years: the place in colour, the comparisons in grey."""
    pairs = zip(facts.places, facts.values, strict=True)
    lines = [Series(name, facts.years, _gaps(values), emphasised=n == 0) for n, (name, values) in enumerate(pairs)]
    title = words.MEASURE_CAPTION.say(language, name=facts.name.say(language), group=facts.group)
    alt = describe_line_over_years(lines, "", title, language)
    return picture(lambda theme: line_over_years(lines, "", title, theme), alt, language)


def _gaps(values: Iterable[Value]) -> list[float]:
    return [np.nan if value is None else value for value in values]
