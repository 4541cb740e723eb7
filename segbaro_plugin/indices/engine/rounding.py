"""Relative tolerances: when two numbers of a measure are considered equal."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats

SAME = 1e-9
"""Distances, sizes and numbers of people that differ by less are equal: so far do computed and measured ones err."""
SHARES = 1e-12
"""Shares that differ by less are equal: no pattern is found in how a number was rounded."""
SIZES = 1e-3
"""Land areas of a place that all differ by less have one size: so much a map stretches equal squares across a town."""


def apart(values: Floats, centre: Floats, same: float = SAME) -> Floats:
    """values − centre, and 0 where they are the same: equal numbers deviate by nothing, not by what rounding leaves."""
    away = values - centre
    return np.where(np.abs(away) <= same * np.abs(centre), 0.0, away)
