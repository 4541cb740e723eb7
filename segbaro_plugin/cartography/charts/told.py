"""Charts in words, for those who do not see them."""

from __future__ import annotations

from collections.abc import Sequence

from ...words import Text
from ..labels import number
from .series import Series

LINE = Text("{name}: from {first} in {start} to {last} in {end}", "{name}: från {first} ({start}) till {last} ({end})")
NOTHING = Text("{name}: no data", "{name}: uppgift saknas")


def told_series(series: Sequence[Series], unit: str, language: str, decimals_of_x: int) -> str:
    """Where each line begins and ends."""
    return "; ".join(_told(one, unit, language, decimals_of_x) for one in series) + "."


def _told(one: Series, unit: str, language: str, decimals_of_x: int) -> str:
    if not one.known:
        return NOTHING.say(language, name=one.name)
    (start, first), (end, last) = one.known[0], one.known[-1]
    x = [f"{value:.{decimals_of_x}f}" for value in (start, end)]
    y = [f"{number(value, 1, language)} {unit}".strip() for value in (first, last)]
    return LINE.say(language, name=one.name, first=y[0], start=x[0], last=y[1], end=x[1])
