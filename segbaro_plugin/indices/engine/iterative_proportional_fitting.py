"""Iterative proportional fitting: the association of one table with the margins of another."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from .places import Places
from .shares import ratio

MOST_STEPS = 20_000
PRECISION = 1e-10


def proportions(counts: Floats, places: Places) -> Floats:
    """Every cell's share of the people of its place: (areas, groups) -> (areas, groups)."""
    return ratio(counts, places.total(counts).sum(axis=1, keepdims=True))


def fit_margins(source: Floats, area_margin: Floats, group_margin: Floats, places: Places) -> Floats:
    """The `source` scaled by areas and groups in turn until it has both margins, in all places at once.

    Args:
        source: counts or shares, (areas, groups); a cell of 0 stays 0.
        area_margin: the share of each area in its place, (areas,).
        group_margin: the share of each group in the place, (places, groups).

    Returns:
        Shares, (areas, groups); NaN in places where no table with the zeros of the source has these margins.
    """
    table = proportions(source, places)
    rows, columns = area_margin[:, None], places.spread(group_margin)
    for _ in range(MOST_STEPS):
        table = table * ratio(columns, places.total(table))
        sums = table.sum(axis=1, keepdims=True)
        away = places.largest(np.abs(ratio(sums, rows) - (rows > 0))[:, 0])
        if (away <= PRECISION).all():
            break
        table = table * ratio(rows, sums)
    return np.where(places.spread(away <= PRECISION)[:, None], table, np.nan)
