"""Shares from counts: what has a numerator and a denominator in the table is computed, never averaged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ..codes.categories import ordered, plain
from ..indicators.declared import INDICATORS
from ..model.indicator import Indicator
from ..model.tidy import Status, Table

if TYPE_CHECKING:
    import pandas as pd

_WORST_FIRST = (Status.SUPPRESSED.value, Status.MISSING.value, Status.NOT_APPLICABLE.value, Status.OK.value)


def computable(table: Table) -> list[Indicator]:
    """The catalogue's shares whose numerator and denominator the table has."""
    there = set(table.indicators)
    return [one for one in INDICATORS if one.numerator in there and one.denominator in there]


def add_shares(table: Table) -> Table:
    """The table with the shares that its counts give and that it does not have itself."""
    import pandas as pd

    shares = [one for one in computable(table) if one.id not in table.indicators]
    if not shares:
        return table
    counted = plain(table.frame)
    frame = ordered(pd.concat([counted, *(share_rows(counted, one) for one in shares)], ignore_index=True))
    indicators = {**table.indicators, **{one.id: one for one in shares}}
    return replace(table, frame=frame, indicators=indicators)


def share_rows(frame: pd.DataFrame, share: Indicator) -> pd.DataFrame:
    """100 x numerator / denominator for every area, year and category; an empty denominator is not applicable."""
    keys = [column for column in frame.columns if column not in ("indicator", "value", "status")]
    parts = [frame[frame["indicator"] == id] for id in (share.numerator, share.denominator)]
    both = parts[0].merge(parts[1], on=keys, suffixes=("", "_below"))
    whole = both["value_below"].where(both["value_below"] > 0)
    status = worst(both["status"], both["status_below"])
    status = status.where((status != Status.OK.value) | whole.notna(), Status.NOT_APPLICABLE.value)
    value = (100 * both["value"] / whole).where(status == Status.OK.value)
    return both.assign(indicator=share.id, value=value, status=status)[list(frame.columns)]


def worst(one: pd.Series[str], other: pd.Series[str]) -> pd.Series[str]:
    """Of two statuses the one that weighs more: what is suppressed stays so."""
    rank = ranks()
    return one.where(one.map(rank) <= other.map(rank), other)


def ranks(order: Iterable[str] = _WORST_FIRST) -> Mapping[str, int]:
    """Status -> weight, the heaviest 0."""
    return {status: number for number, status in enumerate(order)}
