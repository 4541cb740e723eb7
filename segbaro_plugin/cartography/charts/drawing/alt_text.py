"""Text alternatives of charts, for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ....tables.cells.status_words import within
from ....words import Text, listing
from ...classes.class_labels import NO_VALUE
from .series import Series
from .theme import readable_decimals, with_unit

WENT = Text("{name}: from {first} ({start}) to {last} ({end})", "{name}: från {first} ({start}) till {last} ({end})")
ONCE = Text("{name}: {first} ({start})", "{name}: {first} ({start})")
NOTHING = Text("{name}: {why}", "{name}: {why}")
LACKING = Text("{why} for {x}", "{why} för {x}")
MOST = 20


def describe_series(series: Sequence[Series], unit: str, language: str, place: Callable[[float], str]) -> str:
    """Describes where each line starts and ends and where it has gaps; `place` formats an x value."""
    return "; ".join(_line_text(one, unit, language, place) for one in series) + "."


def _line_text(one: Series, unit: str, language: str, place: Callable[[float], str]) -> str:
    lacking = [(within(status), [place(at) for at in one.lacking(status)]) for status in NO_VALUE]
    lacking = [(why, places) for why, places in lacking if places]
    if not one.known and len(lacking) == 1:
        return NOTHING.say(language, name=one.name, why=lacking[0][0])
    gaps = [LACKING.say(language, why=why, x=listing(places, MOST)) for why, places in lacking]
    return ", ".join([_course(one, unit, language, place), *gaps]) if one.known else f"{one.name}: {', '.join(gaps)}"


def _course(one: Series, unit: str, language: str, place: Callable[[float], str]) -> str:
    (start, first), (end, last) = one.known[0], one.known[-1]
    decimals = readable_decimals(one.y)
    values = {"first": with_unit(first, decimals, unit, language), "last": with_unit(last, decimals, unit, language)}
    words = WENT if len(one.known) > 1 else ONCE
    return words.say(language, name=one.name, start=place(start), end=place(end), **values)
