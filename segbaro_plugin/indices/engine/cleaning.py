"""Which areas are included: the same rules for every measure.

An area whose count is missing is left out and counted; so is one whose counts contradict each other (negative,
not finite or as good as infinite, or more people in the groups than in all). An area with no people takes part in
nothing, and lacks nothing: where nobody lives every count is 0, known or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

import numpy as np

from ...array_types import Floats, Mask
from .option import MeasureError
from .places import LARGEST
from .rounding import SAME
from .shares import rest


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


def two_groups(
    x: Floats, other: Floats | None = None, total: Floats | None = None, area: Floats | None = None
) -> Counts:
    """The columns x, y and t of a group against `other`, or against the rest of `total`.

    With both, y is the other group and t everybody (third groups live there too). `area` is the land area of each
    area, in any unit, for measures of concentration.

    Raises:
        MeasureError: when neither is given.
    """
    if other is None and total is None:
        raise MeasureError(
            "A group must be compared with another group or a total; give one of them.",
            "En grupp behöver en annan grupp eller en totalsumma att jämföras med; ange en av dem.",
        )
    x = np.asarray(x, float)
    everybody = _together(x, np.asarray(other, float)) if total is None else np.asarray(total, float)
    y = rest(everybody, x) if other is None else np.asarray(other, float)
    columns = {"x": x, "y": y, "t": everybody}
    if area is not None:
        columns["area"] = np.asarray(area, float)
    return _checked(columns, everybody, beyond=_together(x, y))


def several_groups(groups: Floats, total: Floats | None = None, stratum: Floats | None = None) -> Counts:
    """The column `counts` of several groups, areas x groups; with a `total` all others are one group more.

    `stratum` numbers the larger unit that each area belongs to, for measures within and between such units.
    """
    matrix = _by_columns(groups)
    known = _together(*matrix.T)
    everybody = known if total is None else np.asarray(total, float)
    if total is not None:
        matrix = _by_columns(np.column_stack([matrix, rest(everybody, known)]))
    further = {} if stratum is None else {"stratum": np.asarray(stratum, float)}
    return _checked({"counts": matrix}, everybody, beyond=known, further=further)


def ordered_groups(groups: Floats) -> Counts:
    """The column `ordered`: people by ordered groups (income classes, lowest first), areas x groups."""
    matrix = _by_columns(groups)
    people = _together(*matrix.T)
    return _checked({"ordered": matrix}, people, beyond=people)


def incomes(
    mean: Floats, people: Floats, deviation: Floats | None = None, place_deviation: Floats | None = None
) -> Counts:
    """The columns `income` (mean of each area) and `t` (people), with standard deviations of income where known.

    `deviation` is that within each area, `place_deviation` that among all people of the area's place.
    """
    people = np.asarray(people, float)
    deviations = {"deviation": deviation, "place_deviation": place_deviation}
    known = {name: np.asarray(column, float) for name, column in deviations.items() if column is not None}
    return _checked({"t": people, **known}, people, beyond=people, further={"income": np.asarray(mean, float)})


def _checked(
    counts: Mapping[str, Floats], people: Floats, beyond: Floats, further: Mapping[str, Floats] | None = None
) -> Counts:
    """`counts` must not be negative, nor `beyond` larger than `people`; `further` columns must only be known."""
    numbers = [vector for column in counts.values() for vector in _vectors(column)]
    known = [*numbers, *(further or {}).values(), people]
    slack = SAME * np.maximum(np.abs(people), 1)
    infinite = _any(np.abs(vector) > LARGEST for vector in known)
    missing = _any(np.isnan(vector) for vector in known) & ~infinite & (people != 0)
    impossible = _any(vector < -slack for vector in numbers) | infinite | (rest(beyond, people) > slack)
    tidy = {name: np.maximum(column, 0.0) for name, column in counts.items()}
    return Counts({**tidy, **(further or {})}, people, missing, impossible & ~missing)


def _together(*columns: Floats) -> Floats:
    """The people of all columns; numpy need not warn of sums beyond all measure, which are left out and counted."""
    with np.errstate(over="ignore", invalid="ignore"):
        total: Floats = reduce(np.add, columns)
    return total


def _by_columns(matrix: Floats) -> Floats:
    """The matrix with each group's counts side by side in memory, as sums over areas and groups want them."""
    return np.asfortranarray(matrix, float)


def _vectors(column: Floats) -> Iterator[Floats]:
    """The column itself, or the columns of a matrix."""
    yield from [column] if column.ndim == 1 else column.T


def _any(masks: Iterator[Mask]) -> Mask:
    return reduce(np.logical_or, masks)
