"""The chart of a profile over scales, from the rows of its table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ....cartography.charts import Theme, save_figure, scale_profile
from ....cartography.charts.drawing.theme import ON_BRIGHT
from ....cartography.charts.of_layer.profile_table import SIZE, VALUE, WHO, profiles
from ....layers.read.columns import Columns

DOUBLED = 4.0
"""Sizes that differ by this factor or more are drawn on a logarithmic scale, where each doubling is as wide."""


class ProfileRow(NamedTuple):
    """A `ResultRow` with the size of the surroundings and the value through that of the first size."""

    place: object
    year: int | None
    group: str
    measure: str
    value: float | None
    areas: int
    people: float
    missing: int
    reason: str
    options: str
    size: float
    macro_micro: float | None


class Words(NamedTuple):
    """What is written on the chart: its title, what the sizes are, and what the values are."""

    title: str
    sizes: str
    values: str


def write_profile_chart(rows: Sequence[ProfileRow], words: Words, language: str, path: Path | str) -> int:
    """Draws a line for each place, year, group and measure into `path`; returns how many are left out.

    There are as many lines as colours that can be told apart: those of the places with most people.

    Raises:
        ChartError: a file that is neither .svg nor .png or cannot be written, or a QGIS without matplotlib.
    """
    drawn = _most_peopled(rows)
    series = profiles(_columns(drawn), frozenset(), language)
    sizes = [row.size for row in drawn]
    log = min(sizes) > 0 and max(sizes) >= DOUBLED * min(sizes)
    save_figure(scale_profile(series, words.sizes, log, words.title, words.values, Theme(language)), path)
    return len({_line(row) for row in rows}) - len(series)


def _line(row: ProfileRow) -> tuple[object, ...]:
    """What tells the row's line from others."""
    return tuple(getattr(row, name) for name in WHO)


def _columns(rows: Sequence[ProfileRow]) -> Columns:
    """The rows as a read of the table would give them."""
    numbers = {
        SIZE: np.array([row.size for row in rows], float),
        VALUE: np.array([row.value for row in rows], float),  # None becomes NaN
    }
    return Columns(list(range(len(rows))), numbers, {name: [getattr(row, name) for row in rows] for name in WHO})


def _most_peopled(rows: Sequence[ProfileRow]) -> list[ProfileRow]:
    """The rows of the lines of most people, as many as there are colours."""
    people: dict[tuple[object, ...], float] = {}
    for row in rows:
        people[_line(row)] = max(people.get(_line(row), 0.0), row.people)
    largest = set(sorted(people, key=lambda line: -people[line])[: len(ON_BRIGHT)])
    return [row for row in rows if _line(row) in largest]
