"""The charts of groups of people in a layer: segregation curves, people by area type, and profiles over scales."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from qgis.core import QgsFeedback

from ...indices.places import Floats
from ...layers.columns import Columns, read_columns
from ...words import Text
from ..area_table import AreaTable
from ..type_people import TypeFields, people_by_type, type_fields
from .area_values import place_names
from .chart import Chart
from .chart_error import ChartError
from .comparison import Chosen, places
from .group_counts import group_and_others, group_fields
from .population_by_area_type import describe_population_by_area_type, population_by_area_type
from .profile_table import SIZE, VALUE, WHO, measure_of, profiles
from .scale_profile import describe_scale_profile, scale_profile
from .segregation_curve import curve_of, describe_segregation_curve, segregation_curve
from .series import Series
from .view import MOST_NAMED, View, Wanted

CURVE_TITLE = Text("{name} over the areas, {year}", "{name} över områdena, {year}")
TYPES_TITLE = Text("Population by area type, {n} areas", "Folkmängd efter områdestyp, {n} områden")
UNCOUNTED = Text("{title} ({n} of them without a population)", "{title} (varav {n} utan folkmängd)")
PROFILE_TITLE = Text("Segregation over scales", "Segregation i olika skalor")
SOME_LINES = Text("{title} ({shown} of {n} lines)", "{title} ({shown} av {n} linjer)")
DOUBLED = 4.0
"""Sizes that differ by this factor or more are drawn on a logarithmic scale, where each doubling is as wide."""

SIZE_WORDS = Text("Size of the surroundings", "Omgivningens storlek")
SELECTED = Text("{n} selected areas", "{n} markerade områden")


def curve_chart(view: View, wanted: Wanted, language: str, feedback: QgsFeedback | None) -> Chart:
    """The group behind the indicator against all others: in the selected areas, their places, and all areas."""
    indicator = wanted.indicator
    fields = group_fields(indicator, view.indicators, wanted.year) if indicator else None
    if indicator is None or fields is None:
        raise ChartError(
            "A segregation curve needs a number of people, or a share and its population, in one year.",
            "En segregationskurva kräver ett antal personer, eller en andel och dess folkmängd, för ett år.",
        )
    numbers = list(dict.fromkeys([fields.group, fields.of]))
    read = read_columns(view.source, numbers, list(filter(None, [view.areas.code, view.areas.place])), feedback)
    group, others = group_and_others(fields, read.numbers)
    curves = list(_curves(view, wanted, read, group, others, language))
    title = CURVE_TITLE.say(language, name=indicator.name, year=wanted.year or "–")
    return Chart(
        title,
        describe_segregation_curve(curves, title, language),
        lambda look: segregation_curve(curves, title, look),
    )


def types_chart(view: View, wanted: Wanted, language: str, feedback: QgsFeedback | None) -> Chart:
    """How many people live in each area type each year: in the selected areas, or in all that are shown."""
    fields = type_fields(view.indicators)
    if not fields.years:
        raise ChartError(
            "People by area type need the area type and the population of the same year as fields of the layer.",
            "Folkmängd efter områdestyp kräver områdestyp och folkmängd för samma år som fält i lagret.",
        )
    read = read_columns(view.source, list(dict.fromkeys(fields.fields)), [], feedback)
    use = _having(read, wanted.selected or view.shown())
    numbers = {name: column[use] for name, column in read.numbers.items()}
    people = people_by_type(fields, AreaTable([], numbers, {}, []))
    title = TYPES_TITLE.say(language, n=int(use.sum()))
    uncounted = _uncounted(fields, numbers)
    title = UNCOUNTED.say(language, title=title, n=uncounted) if uncounted else title
    return Chart(
        title,
        describe_population_by_area_type(fields.years, people, title, language),
        lambda look: population_by_area_type(fields.years, people, title, look),
    )


def profile_chart(view: View, wanted: Wanted, language: str, feedback: QgsFeedback | None) -> Chart:
    """The lines of a table of profiles: those of the selected rows, or the first ones where none is selected."""
    read = read_columns(view.source, [SIZE, VALUE], list(WHO), feedback)
    lines, measure = profiles(read, wanted.selected, language), measure_of(read, language)
    series = [one for one in lines if one.emphasised][:MOST_NAMED]
    title, sizes = PROFILE_TITLE.say(language), SIZE_WORDS.say(language)
    if len(series) < len(lines):
        title = SOME_LINES.say(language, title=title, shown=len(series), n=len(lines))
    steps = [x for one in series for x in one.x]
    log = min(steps, default=0) > 0 and max(steps) >= DOUBLED * min(steps)
    return Chart(
        title,
        describe_scale_profile(series, title, language),
        lambda look: scale_profile(series, sizes, log, title, measure, look),
    )


def _curves(
    view: View, wanted: Wanted, read: Columns, group: Floats, others: Floats, language: str
) -> Iterator[Series]:
    """The selected areas' curve, where there are several, and that of each place; the first is emphasised."""
    chosen = _having(read, wanted.selected)
    around = chosen if chosen.any() else _having(read, view.shown())
    codes = [str(code or "") for code in read.keys.get(view.areas.code, [""] * len(read))]
    own = [(SELECTED.say(language, n=int(chosen.sum())), chosen)] if chosen.sum() > 1 else []
    seen: list[Chosen] = []
    for name, within in [*own, *places(codes, around, view.areas.division, place_names(read, view.areas), language)]:
        if not any((within == one).all() for one in seen):
            yield replace(curve_of(name, group[within], others[within]), emphasised=not seen)
            seen.append(within)


def _having(read: Columns, ids: frozenset[int] | None) -> Chosen:
    """Which rows are these features; all for None."""
    return np.array([ids is None or id in ids for id in read.ids], bool)


def _uncounted(fields: TypeFields, numbers: dict[str, Floats]) -> int:
    """How many areas have a type and no number of people, in the year in which most have none."""
    pairs = ((numbers[t], numbers[p]) for t, p in zip(fields.types, fields.people, strict=True))
    return max(int((np.isfinite(types) & ~np.isfinite(people)).sum()) for types, people in pairs)
