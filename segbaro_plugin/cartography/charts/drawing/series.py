"""A line in a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ....array_types import Floats
from ....indices.engine.places import LARGEST
from ....tables.model.tidy import Status


@dataclass(frozen=True)
class Series:
    """A named line.

    x: where each value stands (a year, a share, a size), rising. y: the values, NaN where one is missing: the line
    has a gap there. emphasised: whether the reader asked for this one; the others are for comparison and are drawn
    in grey. reasons: why there is no value at an x, as `Reasons` has it, where more is known than that it is missing.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]
    emphasised: bool = True
    reasons: Mapping[float, str] = field(default_factory=dict)

    @property
    def points(self) -> tuple[Floats, Floats]:
        """The line as two arrays of equal length; infinite values become NaN."""
        y = np.asarray(self.y, float)
        return np.asarray(self.x, float), np.where(np.abs(y) > LARGEST, np.nan, y)

    @property
    def known(self) -> list[tuple[float, float]]:
        """The points with a value."""
        x, y = self.points
        return [(float(a), float(b)) for a, b in zip(x, y, strict=True) if np.isfinite(b)]

    def lacking(self, status: Status) -> list[float]:
        """The x positions at which the value is missing for this reason."""
        x, y = self.points
        without = x[~np.isfinite(y)].tolist()
        return [at for at in without if self.reasons.get(at, Status.MISSING.value) == status.value]
