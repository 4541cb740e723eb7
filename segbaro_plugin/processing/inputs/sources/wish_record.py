"""What a layer was fetched with, in its provenance: enough to ask again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ....sources.recipes.fetched_tables import Wish
from ....words import SegbaroError
from .wanted_areas import DIVISIONS

KEY = "fetched"
_PLACE = re.compile(r"[0-9]{2}(?:[0-9]{2})?")


class NotFetchedError(SegbaroError):
    """Raised for a layer that does not say how it was fetched."""


@dataclass(frozen=True)
class WishRecord:
    """services: by parameter, the address that was asked."""

    wish: Wish
    services: Mapping[str, str]

    def step(self) -> dict[str, object]:
        """The part of a provenance step that says it."""
        wish = self.wish
        years = None if wish.years is None else list(wish.years)
        asked = {"indicators": list(wish.indicators), "level": wish.level, "places": list(wish.places), "years": years}
        return {KEY: {**asked, "services": dict(self.services)}}


def recorded_wish(steps: Sequence[Mapping[str, object]]) -> WishRecord:
    """What the layer was fetched with, from its latest such step.

    Raises:
        NotFetchedError: no step says it, or what it says is not understood.
    """
    for step in reversed(steps):
        if isinstance(found := step.get(KEY), Mapping):
            return _read(found)
    raise _not_fetched()


def _read(found: Mapping[str, Any]) -> WishRecord:
    """What stands there, which anybody can have written: codes of places go into requests."""
    try:
        years = None if found["years"] is None else tuple(map(int, found["years"]))
        wish = Wish(tuple(map(str, found["indicators"])), str(found["level"]), tuple(found["places"]), years)
        services = {name: str(found["services"][name]) for name in ("SERVICE", "BOUNDARIES")}
        sound = wish.level in DIVISIONS and years != () and all(map(_PLACE.fullmatch, wish.places))
    except (KeyError, TypeError, ValueError):
        sound = False
    if not sound:
        raise _not_fetched()
    return WishRecord(wish, services)


def _not_fetched() -> NotFetchedError:
    return NotFetchedError(
        "The layer does not say how its figures were fetched. Choose a layer that was made by 'Fetch indicators'.",
        "Lagret säger inte hur dess siffror hämtades. Välj ett lager som har gjorts med ”Hämta indikatorer”.",
    )
