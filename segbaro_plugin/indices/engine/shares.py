"""Shares and their entropy, with 0 log 0 = 0, and differences without rounding residue."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats
from .rounding import SHARES


def rest(whole: Floats, part: Floats) -> Floats:
    """whole - part, and 0 where only rounding is left; negative where the part is larger."""
    with np.errstate(invalid="ignore", over="ignore"):
        left = whole - part
    return np.where(np.abs(left) <= SHARES * np.abs(whole), 0.0, left)


def ratio(part: NDArray[Any], whole: NDArray[Any]) -> Floats:
    """part / whole, and 0 where the whole is 0: an area where nobody lives holds no share of anybody."""
    share: Floats = part / np.where(whole == 0, np.inf, whole)
    return share


def surprise(share: Floats) -> Floats:
    """-p ln p, elementwise, 0 where p is 0; NaN stays NaN."""
    return -share * np.log(np.where(share == 0, 1.0, share))


def binary_entropy(share: Floats) -> Floats:
    """E = -p ln p - (1 - p) ln(1 - p), elementwise; natural logarithm (Theil 1972). Precise where p is small."""
    return surprise(share) - (1 - share) * np.log1p(-np.where(share == 1, 0.0, share))


def entropy_of_two(x: Floats, y: Floats) -> Floats:
    """The binary entropy of x among x + y, from the smaller of them: precise where nearly everybody is of one."""
    return binary_entropy(ratio(np.minimum(x, y), x + y))


def entropy(shares: Floats) -> Floats:
    """E = -Σ p ln p over the last axis; natural logarithm (Theil 1972)."""
    total: Floats = surprise(shares).sum(axis=-1)
    return total
