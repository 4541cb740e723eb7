"""What a layer was fetched with, in its provenance: enough to ask again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ....sources.recipes.fetched_tables import Wish
from ....words import SegbaroError

KEY = "fetched"


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
    try:
        texts = {name: tuple(map(_text, found[name])) for name in ("indicators", "places")}
        years = None if found["years"] is None else tuple(map(int, found["years"]))
        services = {name: _text(found["services"][name]) for name in ("SERVICE", "BOUNDARIES")}
        return WishRecord(Wish(level=_text(found["level"]), years=years, **texts), services)
    except (KeyError, TypeError, ValueError):
        raise _not_fetched() from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _not_fetched() -> NotFetchedError:
    return NotFetchedError(
        "The layer does not say how its figures were fetched. Choose a layer that was made by 'Fetch indicators'.",
        "Lagret säger inte hur dess siffror hämtades. Välj ett lager som har gjorts med ”Hämta indikatorer”.",
    )
