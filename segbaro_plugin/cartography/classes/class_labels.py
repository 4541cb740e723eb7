"""Class labels in the legend: unambiguous limits, in the reader's number format."""

from __future__ import annotations

from itertools import pairwise
from math import floor, isclose, isinf, log10

import numpy as np

from ...array_types import Floats
from ...tables.cells.status_words import STATUS_WORDS
from ...tables.model.indicator import SCALES
from ...tables.model.tidy import Status
from ...words import Text

NO_BREAK = "\u00a0"
MINUS = "\u2212"

HUGE = 1e18
"""From here on numbers are written with a power of ten; their last digits are no longer known."""
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

NO_UNITS = frozenset(words for unit in SCALES for words in unit.value)
"""The words for scales, which stand after no number."""

ONE = {
    "people": "person",
    "personer": "person",
    "days": "day",
    "dagar": "dag",
    "percentage points": "percentage point",
    "procentenheter": "procentenhet",
}
"""What units are called behind the number 1."""

NO_DATA = STATUS_WORDS[Status.MISSING]
NO_VALUE = {status: STATUS_WORDS[status] for status in (Status.SUPPRESSED, Status.NOT_APPLICABLE, Status.MISSING)}
"""Why there is no value, in the order of the legend."""
EARLIER_NO_VALUE = {
    Status.SUPPRESSED: Text("Suppressed (confidential)", "Prickad uppgift (sekretess)"),
    Status.NOT_APPLICABLE: Text("Not applicable", "Ej tillämpligt"),
}
"""The words in the styles of layers that were saved before."""
ABOVE = Text("> {low}", "> {low}")
RANGE = Text("{low}–{high}", "{low}–{high}")
RANGE_WITH_MINUS = Text("{low} to {high}", "{low} till {high}")


def number(value: float, decimals: int, language: str) -> str:
    """The number in the language's format: 1 234,5 in Swedish, 1,234.5 in English."""
    if abs(value) >= HUGE:
        return _with_power_of_ten(value, language)
    text = f"{value + 0.0:,.{decimals}f}"
    if not any(digit in text for digit in "123456789"):
        text = text.lstrip("-")
    text = text.replace("-", MINUS)
    return text.translate(str.maketrans(",.", f"{NO_BREAK},")) if language.startswith("sv") else text


def _with_power_of_ten(value: float, language: str) -> str:
    """A number too long to read in full, in scientific notation: 1.50·10³⁰⁰."""
    if isinf(value):
        return "∞" if value > 0 else MINUS + "∞"
    digits, power = f"{value:.2e}".split("e")
    written = number(float(digits), 2, language)
    return f"{written}·10{str(int(power)).translate(RAISED)}"


def class_labels(limits: Floats, decimals: int, unit: str, language: str) -> list[str]:
    """One label per class: the first includes both limits, the others start above their lower limit."""
    numbers = [number(limit, decimals, language) for limit in limits]
    span = RANGE_WITH_MINUS if limits[0] < 0 else RANGE
    labels: list[str] = []
    for low, high in pairwise(numbers):
        start = ABOVE.say(low=low).replace(" ", NO_BREAK) if labels else low
        label = high if low == high else span.say(language, low=start, high=high)
        labels.append(measured(label, unit, language))
    return labels


def fitting_decimals(limits: Floats) -> int:
    """The decimals of the limits, or those that give the narrowest class two digits if fewer; 0 to 12.

    The limits rise or fall: an axis asks for a single number beside 0, which can be below it.
    """
    numbers = limits.tolist()
    exact = next((d for d in range(12) if all(isclose(round(x, d), x, rel_tol=1e-12) for x in numbers)), 12)
    # Half of each, as the distance of the greatest numbers is beyond all numbers.
    halves = abs(np.diff(limits / 2))
    narrowest = 2 * min(halves[halves > 0].min(), HUGE) if halves.any() else 1.0
    enough = max(1, 1 - floor(log10(narrowest)))
    return min(exact, enough)


def legible(limits: Floats, decimals: int) -> tuple[Floats, int]:
    """The limits as rounded for the legend, and their number of decimals.

    What the legend says is what is drawn, so limits are rounded before they are used: the lowest downwards, the upper
    limit of each class upwards, so that the value that closes a class stays in it. Where rounding would make two
    limits one, a decimal is added.
    """
    for wanted in range(decimals, 16):
        rounded = np.array([rounded_down(limits[0], wanted), *(rounded_up(limit, wanted) for limit in limits[1:])])
        if (np.diff(rounded[1:]) > 0).all():
            return rounded, wanted
    return limits, 16


def rounded_up(limit: float, decimals: int) -> float:
    """The smallest number with this many decimals that is not below the limit."""
    near = round(float(limit), decimals)
    # 5.300000000000001 comes of computing and means 5.3.
    return near if near >= limit or isclose(near, limit, rel_tol=1e-12) else round(near + 10.0**-decimals, decimals)


def rounded_down(limit: float, decimals: int) -> float:
    """The largest number with this many decimals that is not above the limit."""
    return -rounded_up(-limit, decimals)


def measured(written: str, unit: str, language: str) -> str:
    """A formatted number, or a range, with its unit: "12 tkr", "12%" in English, "1 person".

    A scale such as an index has no unit that can be said.
    """
    if unit in NO_UNITS:
        return written
    if unit == "%" and not language.startswith("sv"):
        return written + unit
    return written + NO_BREAK + (ONE.get(unit, unit) if written.lstrip(MINUS) == "1" else unit)
