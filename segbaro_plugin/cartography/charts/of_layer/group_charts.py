"""Charts of a layer that need more than one indicator: population by area type, and scale profiles."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeedback

from ....array_types import Floats
from ....layers.read.columns import read_columns
from ....words import Text
from ...values.area_summary import AreaTable
from ...values.population_by_type import TypeFields, of_type, people_by_type, type_fields
from ..drawing.chart_error import ChartError
from ..hits.bar_hits import area_type_hits
from ..hits.line_hits import line_hits
from ..kinds.population_by_area_type import describe_population_by_area_type, population_by_area_type
from ..kinds.scale_profile import describe_scale_profile, scale_profile
from .chart import Chart
from .chart_request import MOST_NAMED, ChartRequest, ChartSource, having
from .profile_table import SIZE, VALUE, WHO, lines_of, measure_of, profiles

TYPES_TITLE = Text("Population by area type, {n} {n:area|areas}", "Folkmängd efter områdestyp, {n} {n:område|områden}")
UNCOUNTED = Text("{title} ({n} of them without a population)", "{title} (varav {n} utan folkmängd)")
PROFILE_TITLE = Text("Segregation over scales", "Segregation i olika skalor")
SOME_LINES = Text("{title} ({shown} of {n} {n:line|lines})", "{title} ({shown} av {n} {n:linje|linjer})")
DOUBLED = 4.0
"""Sizes that differ by this factor or more are drawn on a logarithmic scale, where each doubling is as wide."""

SIZE_WORDS = Text("Size of the surroundings", "Omgivningens storlek")


def types_chart(source: ChartSource, request: ChartRequest, language: str, feedback: QgsFeedback | None) -> Chart:
    """The population of each area type per year, in the selected areas or in all that are shown."""
    fields = type_fields(source.indicators)
    if not fields.years:
        raise ChartError(
            "The chart of people by area type needs fields with the area type and the population of the same year.",
            "Folkmängd efter områdestyp kräver områdestyp och folkmängd för samma år som fält i lagret.",
        )
    read = read_columns(source.snapshot, list(dict.fromkeys(fields.fields)), [], feedback)
    use = having(read, request.selected or source.shown())
    ids = [id for id, kept in zip(read.ids, use, strict=True) if kept]
    numbers = {name: column[use] for name, column in read.numbers.items()}
    people = people_by_type(fields, AreaTable([], numbers, {}, []))
    title = TYPES_TITLE.say(language, n=int(use.sum()))
    uncounted = _uncounted(fields, numbers)
    title = UNCOUNTED.say(language, title=title, n=uncounted) if uncounted else title

    def areas(type: int, year: int) -> frozenset[int]:
        """Also those without a population: they are of the type, though nothing of the bar is theirs."""
        return frozenset(ids[row] for row in np.flatnonzero(of_type(numbers[fields.types[year]], type)))

    return Chart(
        title,
        describe_population_by_area_type(fields.years, people, title, language),
        lambda theme: population_by_area_type(fields.years, people, title, theme),
        lambda figure: area_type_hits(figure, areas),
    )


def profile_chart(source: ChartSource, request: ChartRequest, language: str, feedback: QgsFeedback | None) -> Chart:
    """The lines of a table of profiles: those of the selected rows, or the first ones if none is selected.

    A click on a line selects its rows.
    """
    read = read_columns(source.snapshot, [SIZE, VALUE], list(WHO), feedback)
    lines, measure = profiles(read, request.selected, language), measure_of(read, language)
    drawn = [one for one in zip(lines, lines_of(read).values(), strict=True) if one[0].emphasised][:MOST_NAMED]
    series, ids = [one for one, _ in drawn], [[read.ids[row] for row in rows] for _, rows in drawn]
    title, sizes = PROFILE_TITLE.say(language), SIZE_WORDS.say(language)
    if len(series) < len(lines):
        title = SOME_LINES.say(language, title=title, shown=len(series), n=len(lines))
    steps = [x for one in series for x in one.x]
    log = min(steps, default=0) > 0 and max(steps) >= DOUBLED * min(steps)
    return Chart(
        title,
        describe_scale_profile(series, title, language),
        lambda theme: scale_profile(series, sizes, log, title, measure, theme),
        lambda figure: line_hits(figure, ids),
    )


def _uncounted(fields: TypeFields, numbers: dict[str, Floats]) -> int:
    """The number of areas with a type but no population, in the year in which it is highest."""
    pairs = ((numbers[t], numbers[p]) for t, p in zip(fields.types, fields.people, strict=True))
    return max(int((np.isfinite(types) & ~np.isfinite(people)).sum()) for types, people in pairs)
