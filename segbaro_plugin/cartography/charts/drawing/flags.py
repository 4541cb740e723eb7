"""Labelled positions on the horizontal axis: a pole through the chart with a label above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple

from .figure import extent, settle, wrapped, writing
from .theme import NARROW, Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D
    from matplotlib.text import Text as Writing

LOWEST = 1.02
"""Where the lowest names stand, in heights of the axes."""


class Flag(NamedTuple):
    """A label and the pole that carries it."""

    at: float
    name: Writing
    pole: Line2D


def raise_flags(axes: Axes, places: Mapping[str, float], theme: Theme) -> tuple[list[Flag], str]:
    """Draws a flag for each labelled position; returns a note if there is only room for letters."""
    if _have_room(axes, list(places), theme):
        return [_flag(axes, name, at, theme) for name, at in places.items()], ""
    letters = dict(zip(ascii_uppercase, sorted(places.items(), key=lambda place: place[1]), strict=False))
    flags = [_flag(axes, letter, at, theme) for letter, (_, at) in letters.items()]
    return flags, " ".join(f"{letter}: {name}." for letter, (name, _) in letters.items())


def _have_room(axes: Axes, names: Sequence[str], theme: Theme) -> bool:
    """Whether the labels fit above the chart: none wider than half of it, all rows together lower than half."""
    rows = 1.3 * theme.points / 72 * len(names)
    longest = wrapped(axes.figure, max(names, key=len, default=""), 0.45 * theme.width, theme)
    return theme.width >= NARROW and rows < 0.4 * theme.height and "\n" not in longest


def stagger(axes: Axes, flags: Sequence[Flag], theme: Theme) -> None:
    """Stacks labels in rows so that none overlaps another label or is crossed by another's pole.

    Names stand to the right of their poles; those without room there, at the right edge, to the left. The chart must
    have settled; it settles once more with room for the rows.
    """
    to_right, to_left = _sides(axes, sorted(flags, key=lambda one: one.at))
    rows: list[tuple[Flag, int]] = []
    for one in [*reversed(to_right), *to_left]:
        rows.append((one, max((row + 1 for other, row in rows if _touch(one, other)), default=0)))
    line = 1.3 * theme.points / 72
    settle(axes, theme, line * (1 + max((row for _, row in rows), default=-1)))
    height = line * axes.figure.dpi / axes.get_window_extent().height
    for one, row in rows:
        one.name.set_y(LOWEST + row * height)
        one.pole.set_ydata([0, LOWEST + row * height])


def _flag(axes: Axes, name: str, at: float, theme: Theme) -> Flag:
    from matplotlib.patheffects import withStroke

    upright = {"transform": axes.get_xaxis_transform(), "clip_on": False}
    halo = [withStroke(linewidth=3, foreground=theme.ground, alpha=0.6)]
    (pole,) = axes.plot([at, at], [0, LOWEST], color=theme.ink, linewidth=1.2, path_effects=halo, **upright)
    above = axes.text(at, LOWEST, name, va="bottom", **upright, **writing(theme))
    for part in (pole, above):
        part.set_in_layout(False)  # `stagger` leaves room for all rows at once
    return Flag(at, above, pole)


def _sides(axes: Axes, flags: Sequence[Flag]) -> tuple[list[Flag], list[Flag]]:
    """The flags whose labels go to the right, and those at the right edge, whose labels go to the left."""
    edge = float(axes.get_window_extent().x1)
    sides: tuple[list[Flag], list[Flag]] = ([], [])
    for one in reversed(flags):
        too_long = extent(one.name).x1 > edge
        if too_long:
            edge = float(axes.transData.transform((one.at, 0))[0])
            one.name.set_ha("right")
        sides[int(too_long)].insert(0, one)
    return sides


def _touch(one: Flag, other: Flag) -> bool:
    """Whether a label covers the other's label or pole, which is at one end of that label."""
    mine, its = extent(one.name), extent(other.name)
    return bool(mine.x0 < its.x1 + 4 and its.x0 < mine.x1 + 4)
