"""Shares and their entropy, with 0 log 0 = 0."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .places import Floats


def ratio(part: NDArray[Any], whole: NDArray[Any]) -> Floats:
    """part / whole, and 0 where the whole is 0: an area where nobody lives holds no share of anybody."""
    share: Floats = part / np.where(whole == 0, np.inf, whole)
    return share


def surprise(share: Floats) -> Floats:
    """-p ln p, elementwise, 0 where p is 0; NaN stays NaN."""
    return -share * np.log(np.where(share == 0, 1.0, share))


def binary_entropy(share: Floats) -> Floats:
    """E = -p ln p - (1 - p) ln(1 - p), elementwise; natural logarithm (Theil 1972)."""
    return surprise(share) + surprise(1 - share)


def entropy(shares: Floats) -> Floats:
    """E = -Σ p ln p over the last axis; natural logarithm (Theil 1972)."""
    total: Floats = surprise(shares).sum(axis=-1)
    return total
