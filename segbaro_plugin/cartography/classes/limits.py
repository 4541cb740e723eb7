"""Class limits for maps: which values share a colour.

Limits are n + 1 numbers for n classes, lowest first. A class holds the values above its lower limit up to and with its
upper limit; the first class holds its lower limit too. The first two limits are equal when the lowest value is a class
of its own (all the areas with 0). Limits are computed here and not by QGIS, whose Jenks looks at a sample of large
layers and takes NULL for 0.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

import numpy as np

from ...array_types import Floats
from ...indices.engine.places import LARGEST
from ...words import SegbaroError, Text, figure
from .jenks import jenks_uppers


class ClassError(SegbaroError):
    """Raised when the requested classes cannot be formed."""


class Method(Enum):
    """A classification method; the value is its name for users, as in QGIS where QGIS has it."""

    EQUAL = Text("Equal interval", "Jämnt intervall")
    QUANTILE = Text("Equal count (quantile)", "Lika antal (kvantil)")
    JENKS = Text("Natural breaks (Jenks)", "Naturliga brytpunkter (Jenks)")
    PRETTY = Text("Pretty breaks", "Snygga brytpunkter")
    STANDARD_DEVIATION = Text("Standard deviation", "Standardavvikelse")
    HEAD_TAIL = Text("Head/tail breaks", "Head/tail-brytpunkter")
    FIXED = Text("Fixed interval", "Fasta gränser")

    @property
    def id(self) -> str:
        """The method's id in parameters and provenance."""
        return self.name.lower()

    @classmethod
    def by_id(cls, id: str) -> Method:
        """The method with this id.

        Raises:
            ClassError: when there is none; the sentence lists those that there are.
        """
        known = {method.id: method for method in cls}
        if id not in known:
            raise ClassError(
                "There is no classification method '{id}'. Choose one of: {known}.",
                "Klassindelningen ”{id}” finns inte. De som finns är: {known}.",
                id=id,
                known=", ".join(known),
            )
        return known[id]


def limits(values: Sequence[Floats], method: Method, count: int, fixed: Sequence[float] | None = None) -> Floats:
    """One set of class limits for all columns together, so that years and places are comparable.

    Args:
        values: columns of numbers, each of any length; NaN and infinite values take no part.
        method: how the limits are found.
        count: how many classes are wanted. There are fewer when there are fewer distinct values; `PRETTY` makes about
            as many, `FIXED` as many as its limits say.
        fixed: the limits for `FIXED`, in rising order; values beyond them get a class of their own at that end.

    Returns:
        Limits, shape (classes + 1,); the first is the lowest and the last the highest value, or beyond them.

    Raises:
        ClassError: when there is no value, no class, or no use of the fixed limits.
    """
    if count < 1:
        raise ClassError(
            "A map needs at least one class, not {count}. Choose a higher number.",
            "En karta behöver minst en klass; {count} begärdes. Välj ett högre antal.",
            count=count,
        )
    valid = sorted_values(values)
    if method is Method.FIXED:
        return _covering(valid, _rising(fixed))
    reachable, power = _without_overflow(valid)
    return _with_power(_computed(reachable, method, count), power)


def map_limits(columns: Sequence[Floats], method: Method, count: int, fixed: Sequence[float] | None = None) -> Floats:
    """Like `limits`, for a map: whole numbers get whole limits, and "pretty" never exceeds the requested count.

    A limit between two whole numbers is made the lower one, which moves no value into another class.
    """
    cuts = limits(columns, method, count, fixed)
    if method is Method.FIXED:
        return cuts
    for fewer in range(count - 1, 0, -1):
        if cuts.size - 1 <= count:
            break
        cuts = limits(columns, method, fewer)
    if any((column[np.isfinite(column)] % 1 > 0).any() for column in columns):
        return cuts
    return np.concatenate([np.floor(cuts[:1]), np.unique(np.floor(cuts[1:]))])


def class_of(values: Floats, limits: Floats) -> Floats:
    """The class index of each value, 0 for the lowest, NaN for NaN; values beyond the limits join the end classes."""
    classes = np.searchsorted(limits[1:-1], values, side="left").astype(float)
    return np.where(np.isnan(values), np.nan, classes)


def sorted_values(values: Sequence[Floats]) -> Floats:
    """The finite values of all columns in ascending order.

    Raises:
        ClassError: when there are none.
    """
    pooled = np.concatenate([np.asarray(column, float).ravel() for column in values]) if len(values) else np.empty(0)
    valid = np.sort(pooled[np.isfinite(pooled)])
    if not valid.size:
        raise ClassError(
            "There are no values to classify: every area lacks data. Choose another field or year.",
            "Det finns inget värde att dela in i klasser: alla områden saknar uppgift. Välj ett annat fält eller år.",
        )
    return valid


def _computed(valid: Floats, method: Method, count: int) -> Floats:
    if method is Method.PRETTY:
        return _pretty(valid, count)
    uppers = np.unique(_snapped(UPPERS[method](valid, count), valid))
    return np.concatenate([valid[:1], uppers])


def _without_overflow(valid: Floats) -> tuple[Floats, int]:
    """The values scaled by a power of two if squares or sums would overflow, and that power."""
    largest = float(abs(valid).max())
    power = int(np.frexp(largest)[1]) if largest > LARGEST else 0
    return np.ldexp(valid, -power), power


def _with_power(limits: Floats, power: int) -> Floats:
    """The limits scaled back to the values' unit; overflow is clipped to the largest number."""
    greatest = np.finfo(float).max
    with np.errstate(over="ignore"):
        return np.clip(np.ldexp(limits, power), -greatest, greatest)


def _snapped(uppers: Floats, valid: Floats) -> Floats:
    """The limits, snapped to values that differ only by rounding, so that such a value stays in its class."""
    after = np.searchsorted(valid, uppers).clip(1, valid.size - 1) if valid.size > 1 else np.zeros(uppers.size, int)
    nearest = np.where(uppers - valid[after - 1] < valid[after] - uppers, valid[after - 1], valid[after])
    return np.where(abs(uppers - nearest) <= RELATIVE_NOISE * abs(valid).max(), nearest, uppers)


def _equal(valid: Floats, count: int) -> Floats:
    uppers: Floats = np.linspace(valid[0], valid[-1], count + 1)[1:]
    return uppers


def _quantile(valid: Floats, count: int) -> Floats:
    """Linear interpolation between order statistics (Hyndman & Fan 1996, type 7)."""
    uppers: Floats = np.quantile(valid, np.arange(1, count + 1) / count)
    return uppers


def _pretty(valid: Floats, count: int) -> Floats:
    """Multiples of 1, 2 or 5 times a power of ten (Heckbert 1990, "Nice numbers for graph labels")."""
    low, high = valid[0], valid[-1]
    if high - low <= NOISE * max(abs(low), abs(high)):
        return valid[[0, -1]]
    span = _nice(high - low, UP)
    step = _nice(span / max(count - 1, 1), NEAREST)
    steps: Floats = np.arange(np.floor(low / step + NOISE), np.ceil(high / step - NOISE) + 1)
    # A quotient of whole numbers is the double nearest to 0.3; a multiple of 0.1 is not.
    return steps / round(1 / step) if TINY < step < 1 else steps * step


NOISE = 1e-12
TINY = 1e-15
"""From here down the whole number that a step is one part of is beyond those that a double holds exactly."""
UP = (1 + NOISE, 2 + NOISE, 5 + NOISE)
NEAREST = (1.5, 3, 7)


def _nice(number: float, bounds: tuple[float, float, float]) -> float:
    """1, 2, 5 or 10 times the power of ten in `number`: the first whose bound exceeds the mantissa."""
    power = 10.0 ** np.floor(np.log10(number))
    mantissa = number / power
    return float(power * next((nice for nice, bound in zip((1, 2, 5), bounds, strict=True) if mantissa < bound), 10))


def _standard_deviation(valid: Floats, count: int) -> Floats:
    """Classes one standard deviation (n - 1) wide, centred on the mean; the end classes are open."""
    if valid[0] == valid[-1]:
        return valid[-1:]
    steps = np.arange(count - 1) - (count - 2) / 2
    inner = valid.mean() + steps * valid.std(ddof=1)
    return np.append(inner[(inner >= valid[0]) & (inner < valid[-1])], valid[-1])


def _head_tail(valid: Floats, count: int) -> Floats:
    """Head/tail breaks: the mean, the mean of the values above it, and so on (Jiang 2013), at most `count` classes."""
    uppers: list[float] = []
    head = valid
    # The mean of two neighbouring numbers can be rounded to the upper one.
    while len(uppers) < count - 1 and head.mean() < head[-1]:
        uppers.append(head.mean())
        head = head[head > uppers[-1]]
    return np.array([*uppers, valid[-1]])


def _rising(fixed: Sequence[float] | None) -> Floats:
    given = np.asarray([] if fixed is None else fixed, float)
    if not given.size or not np.isfinite(given).all() or (np.diff(given) <= 0).any():
        raise ClassError(
            "Fixed limits must be numbers in ascending order, such as 0; 5; 10; 20. Got: {given}.",
            "Fasta gränser ska vara tal i stigande ordning, till exempel 0; 5; 10; 20. Nu står det: {given}.",
            given=Text(*("; ".join(f"{figure(number, one):g}" for number in given) or "–" for one in ("en", "sv"))),
        )
    return given


def _covering(valid: Floats, given: Floats) -> Floats:
    """The given limits, extended at an end that values exceed; empty classes are kept for comparison."""
    below = valid[:1] if valid[0] < given[0] or given.size == 1 else valid[:0]
    above = valid[-1:] if valid[-1] > given[-1] else valid[:0]
    return np.concatenate([below, given, above])


RELATIVE_NOISE = 1e-13

UPPERS: dict[Method, Callable[[Floats, int], Floats]] = {
    Method.EQUAL: _equal,
    Method.QUANTILE: _quantile,
    Method.JENKS: jenks_uppers,
    Method.STANDARD_DEVIATION: _standard_deviation,
    Method.HEAD_TAIL: _head_tail,
}
"""How a method finds the upper limit of each class from sorted values; several limits may be equal."""
