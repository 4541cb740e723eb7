"""How many areas of each division there are in a municipality, a county and the country."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from .deso_codes import OLD
from .divisions import division_of, kommuner


def parts_of(place: str, division: str) -> int | None:
    """The number of areas of a division within a municipality, county or the country; None where it is not known.

    place: its code, "00" for the country. division: id, such as "deso2018", "regso", "kommun". Of DeSO 2025 only the
    number in the country is known.
    """
    within = "" if place == "00" else place
    if not within and division_of(division).areas:
        return division_of(division).areas
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
    return {"regso": regso, "regso2020": regso, "regso2025": regso, "deso": old, OLD: old}
