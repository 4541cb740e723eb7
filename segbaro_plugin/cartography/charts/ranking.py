"""Areas from the highest value to the lowest; of many, the ends and the marked ones."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ...indices.places import Floats
from ...words import Text
from .figure import new_figure, note, settle, wrapped, writing
from .look import NARROW, PAPER, Look, readable_decimals, with_unit
from .unknown import told_unknown

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LINE, TWO_LINES = 1.9, 3.2
"""The height of a bar with its name beside it and, in a narrow chart, above it; in heights of the writing."""

THICK, THIN = 0.72, 0.36
"""How much of its height a bar fills in these two."""

OTHERS = Text("⋯ {n} more", "⋯ {n} till")
ALT = Text(
    "Ranking of {n} areas. {title}. Highest: {high}, {most}. Lowest: {low}, {least}.",
    "Rangordning av {n} områden. {title}. Högst: {high}, {most}. Lägst: {low}, {least}.",
)


class _Areas(NamedTuple):
    names: Sequence[str]
    values: Floats
    marked: Sequence[bool]

    def ranked(self, area: int) -> str:
        """The name after its rank; equal values share one."""
        return f"{1 + int((self.values > self.values[area]).sum())}. {self.names[area]}"


def ranking(
    names: Sequence[str],
    values: Floats,
    marked: Sequence[bool],
    unit: str,
    title: str,
    look: Look = PAPER,
    suppressed: Sequence[bool] | None = None,
) -> Figure:
    """Horizontal bars with rank, name and value, the highest on top; equal values share a rank.

    Areas without a value are never ranked: they are counted below. A list that is too long for the chart shows its
    ends and the marked areas, and says how many stand between.

    names, values (NaN where missing), marked (shown in colour), suppressed: one for each area.
    """
    figure, axes = new_figure(title, look)
    order = _order(values)
    line = LINE if look.width >= NARROW else TWO_LINES
    rows = _rows(order, marked, int((72 * look.height / look.points - 5) / line))
    _draw(axes, rows, _Areas(names, values, marked), unit, look)
    hidden = np.asarray(suppressed if suppressed is not None else [False] * len(names), bool)
    lacking = [(name, bool(hidden[i])) for i, name in enumerate(names) if marked[i] and not np.isfinite(values[i])]
    note(figure, told_unknown(values, int(hidden.sum()), lacking, look.language), look)
    settle(axes, look)
    return figure


def describe_ranking(names: Sequence[str], values: Floats, unit: str, title: str, language: str = "en") -> str:
    """The chart in words: the highest and the lowest area."""
    order = _order(values)
    if not order:
        return f"{title}. {told_unknown(values, 0, [], language)}"
    most, least = (with_unit(values[i], readable_decimals(values), unit, language) for i in (order[0], order[-1]))
    high, low = names[order[0]], names[order[-1]]
    return ALT.say(language, title=title, n=len(order), high=high, most=most, low=low, least=least)


def _order(values: Floats) -> list[int]:
    """The areas that have a value, the highest first, equal ones as they stood."""
    return [int(i) for i in np.argsort(-values, kind="stable") if np.isfinite(values[i])]


def _rows(order: Sequence[int], marked: Sequence[bool], most: int) -> list[int | str]:
    """Areas by their position, and for those left out between them how many they are (as text "n")."""
    places = range(len(order))
    if len(order) > most:
        asked = [place for place in places if marked[order[place]]][: max(1, most // 3)]
        ends = max(1, (most - 2 * len(asked) - 1) // 2)
        shown = {*places[:ends], *places[-ends:], *asked}
        places_shown = sorted(shown)
    else:
        places_shown = list(places)
    rows: list[int | str] = [order[place] for place in places_shown[:1]]
    for before, place in pairwise(places_shown):
        between = order[before + 1 : place]
        rows += [*between] if len(between) < 2 else [str(len(between))]
        rows.append(order[place])
    return rows


def _draw(axes: Axes, rows: Sequence[int | str], areas: _Areas, unit: str, look: Look) -> None:
    decimals = readable_decimals(areas.values)
    narrow = look.width < NARROW
    for height, row in enumerate(rows):
        if isinstance(row, int):
            _draw_bar(axes, height, areas.values[row], areas.marked[row], look)
            _write_value(axes, height, areas.values[row], look.value(areas.values[row], decimals, unit), look)
    words = [areas.ranked(row) if isinstance(row, int) else OTHERS.say(look.language, n=row) for row in rows]
    if narrow:
        _write_above(axes, words, look)
    else:
        words = [wrapped(axes.figure, one, 0.45 * look.width, look) for one in words]
    axes.set_yticks(range(len(rows)), [""] * len(rows) if narrow else words, **writing(look))
    axes.set_ylim(len(rows) - 0.5, -0.7 if narrow else -0.5)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)


def _draw_bar(axes: Axes, height: float, value: float, marked: bool, look: Look) -> None:
    thick = THIN if look.width < NARROW else THICK
    axes.barh(height + (THICK - thick) / 2, value, thick, color=look.accents[0] if marked else look.faint)


def _write_value(axes: Axes, height: float, value: float, words: str, look: Look) -> None:
    """The value at the end of its bar."""
    side, away = ("right", -3) if value < 0 else ("left", 3)
    at = height + (THICK - THIN) / 2 if look.width < NARROW else height
    style = {"ha": side, "va": "center", "textcoords": "offset points"}
    axes.annotate(words, (value, at), (away, 0), **style, **writing(look))


def _write_above(axes: Axes, words: Sequence[str], look: Look) -> None:
    """Names above their bars, where a narrow chart has no room for them at the side."""
    for height, one in enumerate(words):
        axes.text(0, height - 0.02, one, va="bottom", transform=axes.get_yaxis_transform(), **writing(look))
