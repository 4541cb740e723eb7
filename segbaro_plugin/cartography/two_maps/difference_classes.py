"""The classes of a difference map: the same limits below and above zero, as far as there are values."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..classes import class_labels as labels
from ..classes.palettes import Palette
from ..style.choropleth import MapClass

BELOW = Text("{low} to <\u00a0{high}", "{low} till <\u00a0{high}")
ABOVE = Text(">\u00a0{low}–{high}", ">\u00a0{low}–{high}")
CLOSED = Text("{low} to {high}", "{low} till {high}")
CLOSED_ABOVE = Text("{low}–{high}", "{low}–{high}")


class _Part(NamedTuple):
    """A class with its label, from `low` to `high` in the words of `span`.

    takes: the condition. limits: where it begins and ends, without end for the outermost. place: how many classes it
    is away from the one around zero, whether or not there are areas in those between.
    """

    low: float
    high: float
    span: Text
    takes: str
    limits: tuple[float, float]
    place: int

    def label(self, decimals: int, unit: str, language: str) -> str:
        """The legend label; a single number if both ends are equal."""
        low, high = (labels.number(limit, decimals, language) for limit in (self.low, self.high))
        span = low if low == high else self.span.say(language, low=low, high=high)
        return labels.measured(span, unit, language)

    def mirrored(self) -> _Part:
        """The same class on the other side of zero."""
        span = CLOSED if self.span is CLOSED_ABOVE else BELOW
        near, far = self.limits
        return _Part(-self.high, -self.low, span, _below(near, far), (-far, -near), -self.place)


def difference_classes(
    uppers: Floats, values: Floats, palette: Palette, unit: str = "", language: str = "en"
) -> list[MapClass]:
    """The classes from the lowest to the highest difference.

    A difference that lies on a limit belongs to the class nearer to zero, on both sides; the outermost classes also
    take what lies further out. Classes that hold none of the values are left out, and the labels begin and end with
    the lowest and the highest value. The colours are those of all classes: where all rose, none is the neutral one.

    Args:
        uppers: as `difference.distances` gives them.
        values: the differences that the legend is about; NaN takes no part.
        palette: a diverging one, from the lowest difference to the highest.
        unit: what differences are counted in, in the reader's language.

    Raises:
        PaletteError: for more classes than the palette can keep apart.
    """
    known, middle = values[np.isfinite(values)], len(uppers) - 1
    decimals = _decimals(uppers, known)
    colours = palette.sample(2 * middle + 1)
    return [
        MapClass(colours[middle + part.place], part.label(decimals, unit, language), part.takes, part.limits)
        for part in _parts(uppers, known, decimals)
    ]


def _decimals(uppers: Floats, known: Floats) -> int:
    """The decimals of the limits; at least one if the lowest or highest value is not whole."""
    ends = known[[known.argmin(), known.argmax()]] if known.size else known
    return max(labels.fitting_decimals(uppers), int((ends % 1 != 0).any()))


def _parts(uppers: Floats, known: Floats, decimals: int) -> list[_Part]:
    """The classes that contain values, the lowest first."""
    hardly = known[abs(known) <= uppers[0]]
    below, above = (_side(side[side > uppers[0]], uppers, decimals, bool(hardly.size)) for side in (-known, known))
    around = [_around_zero(hardly, uppers, decimals, bool(below), bool(above))] if hardly.size else []
    return [*(part.mirrored() for part in reversed(below)), *around, *above]


def _side(away: Floats, uppers: Floats, decimals: int, meets_zero: bool) -> list[_Part]:
    """The classes on one side of zero. A class with values extends to the next one with values.

    meets_zero: whether there is a class around zero; without it the first class is written from the lowest distance.
    """
    parts: list[_Part] = []
    near = float(uppers[0])
    for place, upper in enumerate(uppers[1:].tolist(), 1):
        far = math.inf if place == uppers.size - 1 else upper
        held = away[(away > near) & (away <= far)]
        if held.size:
            lone = not (parts or meets_zero)
            low = labels.rounded_down(held.min(), decimals) if lone else near
            high = labels.rounded_up(held.max(), decimals) if held.max() == away.max() else upper
            span = CLOSED_ABOVE if lone else ABOVE
            parts.append(_Part(low, high, span, _above(near, far), (near, far), place))
            near = far
    return parts


def _around_zero(hardly: Floats, uppers: Floats, decimals: int, below: bool, above: bool) -> _Part:
    """The class of negligible differences: up to its neighbours, or to where its own values end."""
    near = float(uppers[0])
    low = -near if below else labels.rounded_down(hardly.min(), decimals)
    high = near if above else labels.rounded_up(hardly.max(), decimals)
    takes = f"abs({{value}}) <= {near!r}" if uppers.size > 1 else "{value} IS NOT NULL"
    return _Part(low, high, CLOSED, takes, (-near, near), 0)


def _above(near: float, far: float) -> str:
    return f"{{value}} > {near!r}" + ("" if math.isinf(far) else f" AND {{value}} <= {far!r}")


def _below(near: float, far: float) -> str:
    return f"{{value}} < -{near!r}" + ("" if math.isinf(far) else f" AND {{value}} >= -{far!r}")
