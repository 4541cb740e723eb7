"""Numbers of small areas that stand beside their total: all below 100, and still no shares."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np

from ...array_types import Floats
from ..codes.normalise import fold
from ..model.indicator import Indicator, Unit
from .concepts import COMMON, WHO
from .heading_parts import concepts_of
from .indicator_lookup import can_be_count, says_share

if TYPE_CHECKING:
    import pandas as pd

_SUMS = frozenset({"summa", "sum", "tot"})
_RATES = frozenset({"employment_rate", "unemployment", "long_term_unemployment", "turnout", "child_poverty"})
"""Concepts whose word is a rate: the unemployed are counted, unemployment is measured."""
_EVERYBODY = frozenset({"residents", "persons", "households", "dwellings"})
"""Of whom a column holds all where it says nothing more; "Barn" beside "Utrikes födda" can be the share of children."""
_ALIKE = (
    frozenset({"residents", "persons"}),
    frozenset({"households", "dwellings"}),
    *(frozenset({who}) for who in WHO),
)
"""Wholes that stand for each other: a household lives in a dwelling."""
_BESIDE = frozenset({"count", "population", "end_of_year", *COMMON})
_APART = ["indicator", "value", "status"]


def totals_beside(
    frame: pd.DataFrame,
    indicators: Mapping[str, Indicator],
    headings: Mapping[str, str],
    has_decimals: Callable[[str], bool],
) -> dict[str, str]:
    """By id of what looks like a share and is a number of people, the heading of the total beside it.

    Its values are whole numbers and never above the total. They stay shares where they add up to 100 with the column
    of another group or with those of all others, where the total is 100 itself, and where they are written with
    decimals (10,0) and the total is not. has_decimals: whether an indicator is written so.
    """
    wholes = {id: heading for id, heading in headings.items() if id in indicators and can_be_count(indicators[id])}
    of_whom = {id: whom for id, heading in wholes.items() if (whom := _of_whom(heading))}
    found: dict[str, str] = {}
    for id in _unsure_shares(indicators, headings) if of_whom else ():
        alike = (whole for whole in of_whom if has_decimals(whole) or not has_decimals(id))
        fitting = (whole for whole in alike if _fits(indicators[id], of_whom[whole]))
        total = next((one for one in fitting if _is_number_of(frame, id, one)), "")
        if total and not _are_parts_of_100(frame, id, [one for one in headings if one not in (id, *of_whom)]):
            found[id] = headings[total]
    return found


def _unsure_shares(indicators: Mapping[str, Indicator], headings: Mapping[str, str]) -> Iterator[str]:
    """The shares of the catalogue that the table does not call so."""
    for id, one in indicators.items():
        heading = headings.get(id, "")
        sure = says_share(heading) or _RATES & (concepts_of(heading) or frozenset())
        if one.unit is Unit.PERCENT and heading and not sure:
            yield id


def _of_whom(heading: str) -> frozenset[str]:
    """Of whom a heading says to have all: "everybody" where it does not say whom, none where it is of a part."""
    said = frozenset({"everybody"}) if fold(heading) in _SUMS else concepts_of(heading) or frozenset()
    ages = {concept for concept in said if concept.startswith("age_")}
    if said - ages - WHO.keys() - _BESIDE:
        return frozenset()
    whom = said & WHO.keys() | ({"residents"} if "population" in said else frozenset())
    counted = _EVERYBODY if not {"count", "everybody"} & said else WHO.keys()
    return (whom & counted) or (said & {"everybody"} if not whom else frozenset())


def _fits(indicator: Indicator, whom: frozenset[str]) -> bool:
    """Whether the indicator can be a share of these: flats to let are none of the people."""
    parts = indicator.parts
    own = frozenset().union(parts.also, *parts.ways) if parts else frozenset()
    return "everybody" in whom or any(whom & alike and own & alike for alike in _ALIKE)


def _is_number_of(frame: pd.DataFrame, id: str, total: str) -> bool:
    pairs = _beside(frame, id, total)
    if pairs is None or _are_100(pairs[1]):
        return False
    return bool((pairs[0] % 1 == 0).all() and (pairs[1] % 1 == 0).all() and (pairs[0] <= pairs[1]).all())


def _are_parts_of_100(frame: pd.DataFrame, id: str, others: list[str]) -> bool:
    """Whether rows have 100 in all, of two columns or of all."""
    every = [pairs for other in others if (pairs := _beside(frame, id, other)) is not None]
    sums = [part + rest for part, rest in every]
    if len({len(one) for one in sums}) == 1 < len(every):
        sums.append(every[0][0] + np.sum([rest for _, rest in every], axis=0))
    return any(map(_are_100, sums))


def _are_100(values: Floats) -> bool:
    """Whether all are 100, as rounded shares add up to it."""
    return bool((np.abs(values - 100) <= 1).all())


def _beside(frame: pd.DataFrame, id: str, other: str) -> tuple[Floats, Floats] | None:
    """The values of two indicators in the rows that have both; None where no row has, or several are of one area."""
    first, second = _rows(frame, id), _rows(frame, other)
    keys = [name for name in first.columns if name not in _APART]
    keys = [name for name in keys if name != "year" or not (first[name].isna().all() or second[name].isna().all())]
    if second.duplicated(keys).any():
        return None
    pairs = first.merge(second, on=keys, suffixes=("", "_beside"))
    if pairs.empty:
        return None
    return pairs["value"].to_numpy(np.float64), pairs["value_beside"].to_numpy(np.float64)


def _rows(frame: pd.DataFrame, id: str) -> pd.DataFrame:
    return frame[(frame["indicator"] == id) & frame["value"].notna()]
