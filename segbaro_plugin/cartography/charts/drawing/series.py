"""What a line in a chart shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ....array_types import Floats
from ....indices.engine.places import LARGEST


@dataclass(frozen=True)
class Series:
    """A named line.

    x: where each value stands (a year, a share, a size), rising. y: the values, NaN where one is missing: the line
    has a gap there. emphasised: whether the reader asked for this one; the others are for comparison and are drawn
    in grey. suppressed: the x at which a value is confidential rather than missing.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]
    emphasised: bool = True
    suppressed: Sequence[float] = ()

    @property
    def points(self) -> tuple[Floats, Floats]:
        """The line as two arrays of the same length; a value that no axis reaches is NaN."""
        y = np.asarray(self.y, float)
        return np.asarray(self.x, float), np.where(np.abs(y) > LARGEST, np.nan, y)

    @property
    def known(self) -> list[tuple[float, float]]:
        """The points that have a value."""
        x, y = self.points
        return [(float(a), float(b)) for a, b in zip(x, y, strict=True) if np.isfinite(b)]
