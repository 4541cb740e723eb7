"""Text alternatives of charts, for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ....words import Text, listing
from .series import Series
from .theme import readable_decimals, with_unit

WENT = Text("{name}: from {first} ({start}) to {last} ({end})", "{name}: från {first} ({start}) till {last} ({end})")
ONCE = Text("{name}: {first} ({start})", "{name}: {first} ({start})")
NOTHING = Text("{name}: no data", "{name}: uppgift saknas")
GAPS = Text(", no data for {x}", ", uppgift saknas för {x}")
SUPPRESSED = Text(", missing or confidential for {x}", ", uppgift saknas eller är sekretessbelagd för {x}")
MOST = 20


def told_series(series: Sequence[Series], unit: str, language: str, place: Callable[[float], str]) -> str:
    """Where each line begins and ends and where it has gaps; `place` says an x in words."""
    return "; ".join(_course(one, unit, language, place) + _lacking(one, language, place) for one in series) + "."


def _course(one: Series, unit: str, language: str, place: Callable[[float], str]) -> str:
    if not one.known:
        return NOTHING.say(language, name=one.name)
    (start, first), (end, last) = one.known[0], one.known[-1]
    decimals = readable_decimals(one.y)
    values = {"first": with_unit(first, decimals, unit, language), "last": with_unit(last, decimals, unit, language)}
    words = WENT if len(one.known) > 1 else ONCE
    return words.say(language, name=one.name, start=place(start), end=place(end), **values)


def _lacking(one: Series, language: str, place: Callable[[float], str]) -> str:
    x, y = one.points
    missing = [at for at in x[~np.isfinite(y)].tolist() if at not in one.suppressed]
    parts = ((GAPS, missing if one.known else []), (SUPPRESSED, list(one.suppressed)))
    told = ((text, [place(at) for at in places]) for text, places in parts if places)
    return "".join(text.say(language, x=listing(places, MOST)) for text, places in told)
