"""What is chosen in *Get data*, and the last choice, which is kept in the profile."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from qgis.core import QgsSettings

KEY = "segbaro/get_data/last"


@dataclass(frozen=True)
class DataChoice:
    """places: codes of municipalities and counties, none for the whole country. level: id of a division.

    years: first and last; None stands for all that there are.
    """

    places: tuple[str, ...] = ()
    level: str = "regso2020"
    indicators: tuple[str, ...] = ("sei", "area_type")
    first_year: int | None = None
    last_year: int | None = None


def last_choice() -> DataChoice:
    """The choice of the last time; the usual one where there is none or it cannot be read."""
    try:
        kept = json.loads(QgsSettings().value(KEY, "{}", str))
        places, indicators = (tuple(map(str, kept[name])) for name in ("places", "indicators"))
        first, last = (None if kept[name] is None else int(kept[name]) for name in ("first_year", "last_year"))
        return DataChoice(places, str(kept["level"]), indicators, first, last)
    except (ValueError, KeyError, TypeError, AttributeError):
        return DataChoice()


def remember(choice: DataChoice) -> None:
    """Keeps the choice for the next time."""
    QgsSettings().setValue(KEY, json.dumps(asdict(choice)))
