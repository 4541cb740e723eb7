"""Entropy of shares, with 0 log 0 = 0."""

from __future__ import annotations

import numpy as np

from .places import Floats


def surprise(share: Floats) -> Floats:
    """-p ln p, elementwise, 0 where p is 0; NaN stays NaN."""
    return -share * np.log(np.where(share == 0, 1.0, share))


def binary_entropy(share: Floats) -> Floats:
    """E = -p ln p - (1 - p) ln(1 - p), elementwise; natural logarithm (Theil 1972)."""
    return surprise(share) + surprise(1 - share)
