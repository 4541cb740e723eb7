"""Named places on the horizontal axis: a pole through the chart with its name above."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple

from .figure import extent, settle, writing
from .look import NARROW, Look

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D
    from matplotlib.text import Text as Writing

LOWEST = 1.02
"""Where the lowest names stand, in heights of the axes."""


class Flag(NamedTuple):
    """A name and the pole that bears it."""

    at: float
    name: Writing
    pole: Line2D


def raise_flags(axes: Axes, places: Mapping[str, float], look: Look) -> tuple[list[Flag], str]:
    """A flag for each named place, and what is said at the foot of a narrow chart, where flags bear letters only."""
    if look.width >= NARROW:
        return [_flag(axes, name, at, look) for name, at in places.items()], ""
    letters = dict(zip(ascii_uppercase, sorted(places.items(), key=lambda place: place[1]), strict=False))
    flags = [_flag(axes, letter, at, look) for letter, (_, at) in letters.items()]
    return flags, " ".join(f"{letter}: {name}." for letter, (name, _) in letters.items())


def stagger(axes: Axes, flags: Sequence[Flag], look: Look) -> None:
    """Puts names into rows above each other, such that none overlaps another name or is crossed by another's pole.

    Names stand to the right of their poles; those without room there, at the right edge, to the left. The chart must
    have settled; it settles once more for the rows.
    """
    to_right, to_left = _sides(axes, sorted(flags, key=lambda one: one.at))
    rows: list[tuple[Flag, int]] = []
    for one in [*reversed(to_right), *to_left]:
        rows.append((one, max((row + 1 for other, row in rows if _touch(one, other)), default=0)))
    line = 1.3 * look.points * axes.figure.dpi / 72
    # Every row above the lowest takes its height from the axes.
    height = line / (axes.get_window_extent().height - line * max((row for _, row in rows), default=0))
    for one, row in rows:
        one.name.set_y(LOWEST + row * height)
        one.pole.set_ydata([0, LOWEST + row * height])
    if any(row for _, row in rows):
        settle(axes, look)


def _flag(axes: Axes, name: str, at: float, look: Look) -> Flag:
    from matplotlib.patheffects import withStroke

    upright = {"transform": axes.get_xaxis_transform(), "clip_on": False}
    halo = [withStroke(linewidth=3, foreground=look.ground, alpha=0.6)]
    (pole,) = axes.plot([at, at], [0, LOWEST], color=look.ink, linewidth=1.2, path_effects=halo, **upright)
    return Flag(at, axes.text(at, LOWEST, name, va="bottom", **upright, **writing(look)), pole)


def _sides(axes: Axes, flags: Sequence[Flag]) -> tuple[list[Flag], list[Flag]]:
    """The flags whose names go to the right, and those at the right edge, whose names go to the left."""
    edge = float(axes.get_window_extent().x1)
    sides: tuple[list[Flag], list[Flag]] = ([], [])
    for one in reversed(flags):
        too_long = extent(one.name).x1 > edge
        if too_long:
            edge = float(axes.transData.transform((one.at, 0))[0])
            one.name.set_ha("right")
        sides[too_long].insert(0, one)
    return sides


def _touch(one: Flag, other: Flag) -> bool:
    """Whether a name stands over the other's name or pole, which is at one end of that name."""
    mine, its = extent(one.name), extent(other.name)
    return bool(mine.x0 < its.x1 + 4 and its.x0 < mine.x1 + 4)
