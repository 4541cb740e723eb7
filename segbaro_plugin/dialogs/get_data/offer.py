"""What can be fetched of each division, and how much it takes."""

from __future__ import annotations

from collections.abc import Collection

from ...tables import Indicator
from ...tables.codes.divisions import division_of
from ...tables.indicators.declared import INDICATORS
from ...words import Sentence, sentence

LEVELS = ("regso2025", "regso2020", "deso2025", "deso2018", "kommun", "lan")


def offered_indicators() -> list[Indicator]:
    return [one for one in INDICATORS if one.tables]


def offered_years(level: str) -> dict[str, tuple[int, int]]:
    division = division_of(level)
    found = {}
    for one in offered_indicators():
        if division.level in one.levels and one.years:
            a, b = max(one.years[0], division.years[0]), min(one.years[1], division.years[1])
            if a <= b:
                found[one.id] = (a, b)
    return found


def effort(places: Collection[str], level: str, indicators: Collection[str], years: Collection[int]) -> Sentence:
    return sentence("{n} {n:cell|cells}", "{n} {n:cell|celler}", n=len(years) * len(indicators))
