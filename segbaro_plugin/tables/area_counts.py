"""How many areas of each division there are in a municipality, a county and the country."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from .deso_changes import NEW, OLD, deso_changes
from .divisions import counties, kommuner


def parts_of(place: str, division: str) -> int | None:
    """The number of areas of a division within a municipality, county or the country; None where it is not known.

    place: its code, "00" for the country. division: id, such as "deso2018", "regso", "kommun".
    """
    within = "" if place == "00" else place
    if division == "lan":
        return len(counties()) if not within else None
    if division == "kommun":
        return sum(code.startswith(within) for code in kommuner())
    counts = _counts().get(division)
    return sum(number for code, number in counts.items() if code.startswith(within)) if counts else None


@cache
def _counts() -> Mapping[str, Mapping[str, int]]:
    """By division, the number of its areas in each municipality; where the vintage is not known the earlier stands."""
    with (Path(__file__).parent / "area_counts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    regso, old = ({row["kommun"]: int(row[name]) for row in rows} for name in ("regso", OLD))
    ended, new = (Counter(code[:4] for code in codes) for codes in (deso_changes().ended, deso_changes().new))
    later = {kommun: number - ended[kommun] + new[kommun] for kommun, number in old.items()}
    return {"regso": regso, "regso2020": regso, "regso2025": regso, "deso": old, OLD: old, NEW: later}
