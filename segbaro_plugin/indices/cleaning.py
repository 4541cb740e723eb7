"""Which areas take part: the same rules for every measure.

An area whose count is missing is left out and counted; so is one whose counts contradict each other (negative,
not finite, or more people in the groups than in all). An area with no people takes part in nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .measure import MeasureError
from .places import Floats

Mask = NDArray[np.bool_]
ROUNDING = 1e-9


@dataclass(frozen=True)
class Counts:
    """Columns that measures take, by their names in `Measure.inputs`, of shape (areas, ...).

    missing: a count is not known. contradictory: known, but impossible. Neither takes part.
    """

    columns: Mapping[str, Floats]
    people: Floats
    missing: Mask
    contradictory: Mask

    @property
    def taking_part(self) -> Mask:
        """The areas that measures see."""
        return ~self.missing & ~self.contradictory & (self.people > 0)


def two_groups(x: Floats, other: Floats | None = None, total: Floats | None = None) -> Counts:
    """The columns x, y and t of a group against `other`, or against the rest of `total`.

    With both, y is the other group and t everybody (third groups live there too).

    Raises:
        MeasureError: when neither is given.
    """
    if other is None and total is None:
        raise MeasureError(
            "A group needs another group or a total to be compared with; give one of them.",
            "En grupp behöver en annan grupp eller en totalsumma att jämföras med; ange en av dem.",
        )
    if total is None:
        y = np.asarray(other, float)
        total = x + y
    else:
        y = total - x if other is None else np.asarray(other, float)
    return _counts({"x": x, "y": y, "t": total}, total)


def _counts(columns: Mapping[str, Floats], people: Floats) -> Counts:
    stacked = np.column_stack(list(columns.values()))
    missing = np.isnan(stacked).any(axis=1)
    slack = ROUNDING * np.maximum(np.abs(people), 1)
    too_many = columns["x"] + columns["y"] > people + slack
    impossible = (stacked < -slack[:, None]).any(axis=1) | np.isinf(stacked).any(axis=1) | too_many
    tidy = {name: np.maximum(column, 0.0) for name, column in columns.items()}
    return Counts(tidy, people, missing, impossible & ~missing)
