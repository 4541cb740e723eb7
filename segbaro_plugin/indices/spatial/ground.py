"""Where areas lie and what they border on: what spatial measures need beside counts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import ArrayLike

from ...words import listing
from ..cleaning import Counts
from ..option import MeasureError
from ..places import Floats, Indices
from .costs import Costs
from .tiles import Proceed, always

UNITS = {"m": 1e-3, "km": 1.0, "ft": 0.0003048, "mi": 1.609344}
"""Kilometres in each unit of length."""


@dataclass(frozen=True)
class Borders:
    """Pairs of areas that touch, each pair once.

    first, second: row numbers. length: of the shared boundary in km, 0 where the areas meet in a point only.
    """

    first: Indices
    second: Indices
    length: Floats


@dataclass(frozen=True)
class Ground:
    """The areas of a layer in its own order.

    position: a point in each area, in km, of shape (areas, 2), or (areas, 3) on the globe; NaN where unknown.
    extent, perimeter: km² and km, of shape (areas,), None for points. borders: None where they are not known.
    centres: the places' centres in the same coordinates, (centres, 2 or 3). inner: 1 for areas of the central city, 0
    for others, NaN where unknown. costs: what it costs to travel between areas, instead of straight distances.
    sheet: the map that each area belongs to (a number a year); areas of different maps never are neighbours.
    proceed: is told the progress of long computations and says whether to go on.
    """

    position: Floats
    extent: Floats | None = None
    perimeter: Floats | None = None
    borders: Borders | None = None
    centres: Floats | None = None
    inner: Floats | None = None
    costs: Costs | None = None
    sheet: Indices | None = None
    proceed: Proceed = field(default=always, compare=False)

    @classmethod
    def of(
        cls,
        position: ArrayLike,
        unit: str = "m",
        *,
        area: ArrayLike | None = None,
        perimeter: ArrayLike | None = None,
        borders: tuple[ArrayLike, ArrayLike, ArrayLike] | None = None,
        centres: ArrayLike | None = None,
        inner: ArrayLike | None = None,
        costs: Costs | None = None,
    ) -> Ground:
        """A ground from arrays of any lengths' unit.

        Args:
            position: a point in each area on a map in a plane, (areas, 2).
            unit: of all lengths, one of `UNITS`; areas are in its square.
            area, perimeter: of each area, (areas,).
            borders: pairs of areas that touch, each once: row numbers, row numbers, length of the common border (0 for
                a point), (pairs,) each.
            centres: (centres, 2). inner: 1 for areas of the central city, else 0, (areas,).
            costs: what it costs to travel between areas.

        Raises:
            MeasureError: an unknown unit, or arrays that do not fit each other.
        """
        scale = _scale(unit)
        at = _sized(position, "position", (-1, 2)) * scale
        lengths = {"area": (area, scale**2), "perimeter": (perimeter, scale), "inner": (inner, 1.0)}
        given = {name: None if v is None else _sized(v, name, (len(at),)) * by for name, (v, by) in lengths.items()}
        pairs = None if borders is None else Borders(*_ends(borders), np.asarray(borders[2], float) * scale)
        around = None if centres is None else _sized(centres, "centres", (-1, 2)) * scale
        return cls(at, given["area"], given["perimeter"], pairs, around, given["inner"], costs)

    def located(self, counts: Counts) -> Counts:
        """The counts with each area's row number and, where they have none, its area; who lies nowhere is missing."""
        rows = np.arange(len(self.position), dtype=float)
        nowhere = np.isnan(self.position).any(axis=1)
        land = {} if self.extent is None or "area" in counts.columns else {"area": self.extent}
        return replace(counts, columns={**counts.columns, **land, "row": rows}, missing=counts.missing | nowhere)


def _scale(unit: str) -> float:
    if unit not in UNITS:
        raise MeasureError(
            "The unit '{unit}' is not known; lengths are in one of: {known}. Degrees must be projected first.",
            "Enheten '{unit}' är okänd; längder anges i någon av: {known}. Grader måste först projiceras.",
            unit=unit,
            known=listing(list(UNITS)),
        )
    return UNITS[unit]


def _sized(values: ArrayLike, name: str, shape: tuple[int, ...]) -> Floats:
    """The values as numbers; a -1 in the shape stands for any length."""
    found = np.asarray(values, float)
    if found.ndim != len(shape) or any(want not in (-1, has) for want, has in zip(shape, found.shape, strict=True)):
        raise MeasureError(
            "'{name}' has the shape {has}; it needs {wanted}, where -1 is any length.",
            "'{name}' har formen {has}; den ska vara {wanted}, där -1 är valfri längd.",
            name=name,
            has=str(found.shape),
            wanted=str(shape),
        )
    return found


def _ends(borders: tuple[ArrayLike, ArrayLike, ArrayLike]) -> tuple[Indices, Indices]:
    first, second, _ = borders
    return np.asarray(first, np.intp), np.asarray(second, np.intp)
