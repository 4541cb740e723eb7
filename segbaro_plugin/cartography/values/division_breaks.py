"""Years in which an indicator's values switch to another division, so that a line must break."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from ...tables.codes.divisions import division_of


def division_breaks(years: Sequence[int], divisions: Mapping[int | None, str], language: str) -> dict[int, str]:
    """The first year of each new division, with its name; years of an unknown division break nothing."""
    known = [year for year in years if divisions.get(year)]
    return {
        after: division_of(divisions[after]).name.say(language)
        for before, after in pairwise(known)
        if divisions[before] != divisions[after]
    }
