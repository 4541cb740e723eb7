"""Segregation curves of a group in a layer: for the selected areas, their places, and all areas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from qgis.core import QgsFeedback

from ....layers.places.place_codes import area_codes
from ....layers.read.columns import Columns, read_columns
from ....words import Text
from ..drawing.chart_error import ChartError
from ..hits.line_hits import curve_hits
from ..kinds.segregation_curve import curve_of, describe_segregation_curve, segregation_curve, steps_of
from .area_values import place_names
from .chart import Chart
from .chart_request import ChartRequest, ChartSource, having
from .comparison import Chosen, places
from .group_counts import GroupFields, group_and_others, group_fields

TITLE = Text("{name} over the areas, {year}", "{name} över områdena, {year}")
SELECTED = Text("{n} selected {n:area|areas}", "{n} {n:markerat område|markerade områden}")


def curve_chart(source: ChartSource, request: ChartRequest, language: str, feedback: QgsFeedback | None) -> Chart:
    """The group behind the indicator against everyone else: in the selected areas, their places, and all areas.

    A click near a curve selects the area of that step, where the map draws it.
    """
    indicator = request.indicator
    fields = group_fields(indicator, source.indicators, request.year) if indicator else None
    if indicator is None or fields is None:
        raise ChartError(
            "A segregation curve needs a count of people, or a share and its population, for the same year.",
            "En segregationskurva kräver ett antal personer, eller en andel och dess folkmängd, för ett år.",
        )
    read = _read(source, fields, feedback)
    group, others = group_and_others(fields, read.numbers)
    within = list(_within(source, request, read, language))
    curves = [curve_of(name, group[rows], others[rows]) for name, rows in within]
    curves[1:] = [replace(one, emphasised=False) for one in curves[1:]]
    own = [[id] if kept else [] for id, kept in zip(read.ids, having(read, source.shown()), strict=True)]
    steps = [[own[row] for row in rows[steps_of(group[rows], others[rows])].tolist()] for _, rows in within]
    title = TITLE.say(language, name=indicator.name, year=request.year or "–")
    return Chart(
        title,
        describe_segregation_curve(curves, title, language),
        lambda theme: segregation_curve(curves, title, theme),
        lambda figure: curve_hits(figure, steps),
    )


def _read(source: ChartSource, fields: GroupFields, feedback: QgsFeedback | None) -> Columns:
    numbers = list(dict.fromkeys([fields.group, fields.of]))
    return read_columns(source.snapshot, numbers, list(filter(None, [source.areas.code, source.areas.place])), feedback)


def _within(
    source: ChartSource, request: ChartRequest, read: Columns, language: str
) -> Iterator[tuple[str, np.ndarray]]:
    """The rows of the selected areas, if there are several, and of each of their places; none twice."""
    chosen = having(read, request.selected)
    around = chosen if chosen.any() else having(read, source.shown())
    codes = area_codes(read.keys.get(source.areas.code, [None] * len(read)))
    own = [(SELECTED.say(language, n=int(chosen.sum())), chosen)] if chosen.sum() > 1 else []
    seen: list[Chosen] = []
    for name, areas in [*own, *places(codes, around, source.areas.division, place_names(read, source.areas), language)]:
        if not any((areas == one).all() for one in seen):
            yield name, np.flatnonzero(areas)
            seen.append(areas)
