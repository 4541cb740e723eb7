"""Changes between the first and the last comparable year, overall and by area."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ...layers.indicators.indicator_fields import IndicatorFields
from ..values.area_summary import AreaTable
from .facts import AreaValue, Change

SHOWN = 5
"""How many areas are named at each end."""


def comparable_years(indicator: IndicatorFields) -> tuple[list[int], list[int]]:
    """The years on one division, and the others: the latest division with at least two years."""
    years = indicator.years
    divisions = list(dict.fromkeys(indicator.divisions.get(year, "") for year in reversed(years)))
    groups = [[year for year in years if indicator.divisions.get(year, "") == one] for one in divisions]
    same = next((group for group in groups if len(group) > 1), years[-1:])
    return same, [year for year in years if year not in same]


def change_of(indicator: IndicatorFields, table: AreaTable, names: Mapping[int, str]) -> Change | None:
    """The change over the comparable years; None if there are fewer than two, or no area has a value in both."""
    years, skipped = comparable_years(indicator)
    if len(years) < 2 or indicator.year_field:
        return None
    before, after = (table.numbers[indicator.fields[year]] for year in (years[0], years[-1]))
    both = np.isfinite(before) & np.isfinite(after)
    if not both.any():
        return None
    step = np.where(both, after - before, 0.0)
    order = np.argsort(-step, kind="stable")

    def named(rows: list[int]) -> list[AreaValue]:
        return [AreaValue(names.get(table.ids[row], ""), float(after[row]), float(before[row])) for row in rows]

    return Change(
        years[0],
        years[-1],
        int(both.sum()),
        int((step > 0).sum()),
        int((step < 0).sum()),
        int((both & (step == 0)).sum()),
        float(np.median(before[both])),
        float(np.median(after[both])),
        named([int(row) for row in order[:SHOWN] if step[row] > 0]),
        named([int(row) for row in order[::-1][:SHOWN] if step[row] < 0]),
        skipped,
    )
