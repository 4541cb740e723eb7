"""Areas from the highest to the lowest value; if there are many, both ends and the marked areas."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...values.reasons import Reasons, reasons_of
from ..drawing.figure import new_figure, note, settle, wrapped, writing
from ..drawing.missing_note import missing_note
from ..drawing.theme import NARROW, PAPER, Theme, readable_decimals, with_unit

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BAR = 1.35
"""The thickness of a bar, in heights of the writing."""

OTHERS = Text("⋯ {n} more", "⋯ {n} till")
ALT = Text(
    "Ranking. {title}. Areas with data: {n}. Highest: {high}, {most}. Lowest: {low}, {least}.",
    "Rangordning. {title}. Områden med uppgift: {n}. Högst: {high}, {most}. Lägst: {low}, {least}.",
)


class _Areas(NamedTuple):
    names: Sequence[str]
    values: Floats
    marked: Sequence[bool]

    def ranked(self, area: int) -> str:
        """The name preceded by its rank; equal values share a rank."""
        return f"{1 + int((self.values > self.values[area]).sum())}. {self.names[area]}"


class _Frame(NamedTuple):
    """The space of one area in a ranking.

    Its height in multiples of the font size, the width of its name in inches, and whether the name stands above the bar
    instead of beside it.
    """

    lines: float
    width: float
    above: bool

    @property
    def thickness(self) -> float:
        """The height of the bar, as a fraction of the row."""
        return BAR / self.lines

    @property
    def middle(self) -> float:
        """The offset of the bar's centre below the row's centre: 0, or at the foot of the row."""
        return 0.45 - self.thickness / 2 if self.above else 0.0


def ranking(
    names: Sequence[str],
    values: Floats,
    marked: Sequence[bool],
    unit: str,
    title: str,
    theme: Theme = PAPER,
    reasons: Reasons | None = None,
) -> Figure:
    """Horizontal bars with rank, name and value, the highest on top; equal values share a rank.

    Areas without a value are never ranked: they are counted below. A list that is too long for the chart shows its
    ends and the marked areas, and says how many stand between.

    names, values (NaN where missing), marked (shown in colour), reasons (why there is no value; None where that is not
    known): one for each area.
    """
    figure, axes = new_figure(title, theme)
    order = _order(values)
    rows, frame = _fitting(figure, order, names, marked, theme)
    _draw(axes, rows, _Areas(names, values, marked), unit, frame, theme)
    why = reasons_of(values) if reasons is None else reasons
    named = {name: why[i] for i, name in enumerate(names) if marked[i] and why[i] is not None}
    note(figure, missing_note(why, named, theme.language), theme)
    settle(axes, theme)
    return figure


def describe_ranking(
    names: Sequence[str], values: Floats, unit: str, title: str, language: str = "en", reasons: Reasons | None = None
) -> str:
    """The chart as text: the highest and lowest areas, and the number without a value by reason."""
    lacking = missing_note(reasons_of(values) if reasons is None else reasons, {}, language)
    order = _order(values)
    if not order:
        return f"{title}. {lacking}"
    most, least = (with_unit(values[i], readable_decimals(values), unit, language) for i in (order[0], order[-1]))
    high, low = names[order[0]], names[order[-1]]
    description = ALT.say(language, title=title, n=len(order), high=high, most=most, low=low, least=least)
    return f"{description} {lacking}".strip()


def _order(values: Floats) -> list[int]:
    """The areas with a value, the highest first, ties in their original order."""
    return [int(i) for i in np.argsort(-values, kind="stable") if np.isfinite(values[i])]


def _rows(order: Sequence[int], marked: Sequence[bool], most: int) -> list[int | str]:
    """The positions of the areas shown, and the number of those omitted between them (as text "n")."""
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


def _fitting(
    figure: Figure, order: Sequence[int], names: Sequence[str], marked: Sequence[bool], theme: Theme
) -> tuple[list[int | str], _Frame]:
    """As many rows as fit, with room for the longest name among them."""
    room = 72 * theme.height / theme.points - 6
    frame = _frame(figure, [""], theme)
    rows = _rows(order, marked, int(room / frame.lines))
    # Names of several lines leave room for fewer areas, which are some of these.
    frame = _frame(figure, [names[row] for row in rows if isinstance(row, int)], theme)
    return _rows(order, marked, int(room / frame.lines)), frame


def _frame(figure: Figure, names: Sequence[str], theme: Theme) -> _Frame:
    """A frame with room for the longest name."""
    above = theme.width < NARROW
    width = (0.9 if above else 0.45) * theme.width
    longest = 1 + wrapped(figure, f"000. {max(names, key=len, default='')}", width, theme).count("\n")
    return _Frame(1.3 * longest + BAR + 0.4 if above else max(BAR + 0.5, 1.3 * longest + 0.4), width, above)


def _draw(axes: Axes, rows: Sequence[int | str], areas: _Areas, unit: str, frame: _Frame, theme: Theme) -> None:
    decimals = readable_decimals(areas.values)
    for height, row in enumerate(rows):
        if isinstance(row, int):
            _draw_bar(axes, height + frame.middle, row, areas, frame, theme)
            value_text = theme.value(areas.values[row], decimals, unit)
            _write_value(axes, height + frame.middle, areas.values[row], value_text, theme)
    words = [areas.ranked(row) if isinstance(row, int) else OTHERS.say(theme.language, n=row) for row in rows]
    words = [wrapped(axes.figure, one, frame.width, theme) for one in words]
    if frame.above:
        _write_above(axes, words, frame, theme)
    axes.set_yticks(range(len(rows)), [""] * len(rows) if frame.above else words, **writing(theme))
    axes.set_ylim(max(1, len(rows)) - 0.5, -0.5)
    if not areas.values[np.isfinite(areas.values)].any():
        axes.set_xlim(0, 1)  # bars without length begin where others do
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)


def _draw_bar(axes: Axes, height: float, area: int, areas: _Areas, frame: _Frame, theme: Theme) -> None:
    """Draws a bar labelled with the area's overall position, so that `bar_hits` finds it."""
    colour = theme.accents[0] if areas.marked[area] else theme.faint
    axes.barh(height, areas.values[area], frame.thickness, color=colour, label=str(area))


def _write_value(axes: Axes, height: float, value: float, words: str, theme: Theme) -> None:
    """Writes the value at the right of its bar, where it never overlaps a name."""
    style = {"va": "center", "textcoords": "offset points"}
    axes.annotate(words, (max(value, 0.0), height), (3, 0), **style, **writing(theme))


def _write_above(axes: Axes, words: Sequence[str], frame: _Frame, theme: Theme) -> None:
    """Writes names above their bars, if a narrow chart has no room for them at the side."""
    foot = frame.middle - frame.thickness / 2 - 0.03
    for height, one in enumerate(words):
        axes.text(0, height + foot, one, va="bottom", transform=axes.get_yaxis_transform(), **writing(theme))
