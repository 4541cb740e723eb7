"""The class limits of differences: a narrow class around zero, and limits on both sides of it."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, log10

import numpy as np

from ...array_types import Floats
from ..classes import class_labels as labels
from ..classes.limits import ClassError, Method, limits, map_limits, sorted_values

NARROW = 5
"""What hardly differs lies within this part of the usual difference (the median of those that are not 0)."""

LONGEST_ARM = 4
"""Classes on one side that palettes of two arms can keep apart."""

NOISE = 1e-12
DIGITS = 9
"""Decimals beyond which a difference holds rounding only."""


def subtracted(value: Floats, base: Floats) -> Floats:
    """`value` minus `base`; 0 if they differ only by rounding, which must not be drawn as a change."""
    difference = value - base
    same = abs(difference) <= NOISE * np.maximum(abs(value), abs(base))
    return np.where(same, 0.0, difference)


def distances(columns: Sequence[Floats], method: Method, classes: int, fixed: Sequence[float] | None = None) -> Floats:
    """The ascending upper limits of the distances from zero: at most classes // 2 after the first.

    The first is the reach of the class around zero, and 0 where only 0 is in it. Where all areas went one way and none
    hardly differs, there is room for one more.

    Args:
        columns: differences of any shape; NaN takes no part.
        classes: an odd number, as one class lies around zero. There are fewer when few differences are unequal.
        fixed: the limits above zero for `Method.FIXED`, in rising order.

    Raises:
        ClassError: for an even number of classes, no differences, or fixed limits that are not above zero.
    """
    if classes % 2 == 0:
        raise ClassError(
            "Choose an odd number of classes, not {count}, so that the middle class is centred on zero.",
            "Skillnader behöver ett udda antal klasser, så att en ligger kring noll; {count} begärdes.",
            count=classes,
        )
    if fixed and min(fixed) <= 0:
        raise ClassError(
            "Give the fixed limits of differences above zero only, such as 1, 5, 10; the same limits are used below "
            "zero.",
            "Fasta gränser för skillnader anges bara över noll, till exempel 1, 5, 10; de gäller även under noll.",
        )
    away = [abs(column) for column in columns]
    if method is Method.FIXED:
        return _legible(limits(away, method, classes, [0.0, *fixed] if fixed else None)[1:])
    known = sorted_values(away)
    near = _reach_of_zero(known)
    beyond = known[known > near]
    uppers = map_limits([beyond], method, _arm(columns, near, classes))[1:] if beyond.size else beyond
    return _legible(np.concatenate([[near], uppers]))


def _arm(columns: Sequence[Floats], near: float, classes: int) -> int:
    """The number of classes on each side of zero."""
    lowest, highest = (end(sorted_values(columns)) for end in (np.min, np.max))
    one_way = lowest > near or highest < -near
    return min(classes // 2 + int(one_way), LONGEST_ARM)


def _reach_of_zero(known: Floats) -> float:
    """The half-width of the class around zero: one digit, no finer than those of the differences."""
    changed = known[known > 0]
    if not changed.size:
        return 0.0
    usual = float(np.median(changed)) / NARROW
    finest = labels.fitting_decimals(np.unique(changed.round(DIGITS)))
    decimals = min(-floor(log10(usual)), finest)
    return round(floor(usual * 10.0**decimals + NOISE) / 10.0**decimals, max(0, decimals))


def _legible(uppers: Floats) -> Floats:
    """The limits as rounded for the legend."""
    return labels.legible(np.concatenate([[0.0], uppers]), labels.fitting_decimals(uppers))[0][1:]
