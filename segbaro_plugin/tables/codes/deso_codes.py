"""What tells DeSO 2018 and DeSO 2025 apart: a code that is not among those of 2018.

RegSO 2020 and RegSO 2025 have the same codes, so that no list can tell them apart.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache
from pathlib import Path

OLD, NEW = "deso2018", "deso2025"
STEP = 10


@cache
def codes_of_2018() -> frozenset[str]:
    """The 5,984 codes of DeSO 2018 (scripts/make_deso_codes.py)."""
    with (Path(__file__).parent / "deso2018_codes.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(code for row in csv.DictReader(file) for code in _run(row["first"], row["last"]))


def _municipalities_of(codes: Iterable[str]) -> set[str]:
    return {code[:4] for code in codes}


def _run(first: str, last: str) -> list[str]:
    return [f"{first[:5]}{number:04}" for number in range(int(first[5:]), int(last[5:]) + 1, STEP)]


def deso_vintage(codes: Iterable[str]) -> str:
    """Id of the vintage that DeSO codes without a suffix must be of; "deso" where they do not tell it.

    Codes of 2018 alone can be of either, as most live on. Where all codes of 2018 of a municipality stand beside
    newer ones, both vintages may be there.
    """
    there = set(codes)
    newer = _municipalities_of(there - codes_of_2018()) & _municipalities_of(codes_of_2018())
    whole = newer - _municipalities_of(codes_of_2018() - there) if newer else newer
    return NEW if newer and not whole else "deso"
