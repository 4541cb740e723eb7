"""The geography of areas: position, size, borders and travel costs, which spatial measures need beside counts."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import ArrayLike

from ....array_types import Floats, Indices
from ...engine.cleaning import Counts
from ..neighbours.tiles import Proceed, always
from .array_checks import common_index, finite, flat_position, kilometres_in
from .borders import Borders, refuse_labels
from .costs import Costs


@dataclass(frozen=True)
class Geography:
    """The areas of a layer in its own order.

    position: a point in each area, in km, of shape (areas, 2), or (areas, 3) on the globe; NaN where unknown.
    extent, perimeter: km² and km, of shape (areas,), None for points. borders: None where they are not known.
    centres: the places' centres in the same coordinates, (centres, 2 or 3). inner: 1 for areas of the central city, 0
    for others, NaN where unknown. costs: what it costs to travel between areas, instead of straight distances.
    sheet: the map that each area belongs to (one number per year); areas of different maps never are neighbours.
    index: the label of each area, by which rows of a frame find theirs; None where only the order is known.
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
    index: tuple[Hashable, ...] | None = None
    proceed: Proceed = field(default=always, compare=False)

    def __post_init__(self) -> None:
        """Makes each border occur once, wherever the geography comes from."""
        if self.borders is not None:
            object.__setattr__(self, "borders", self.borders.once(len(self.position)))

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
        index: Sequence[Hashable] | None = None,
    ) -> Geography:
        """A geography from arrays, or from columns of a frame, of any lengths' unit.

        Args:
            position: a point in each area on a map in a plane, (areas, 2); never longitude and latitude.
            unit: of all lengths, one of `array_checks.UNITS`; areas are in its square.
            area, perimeter: of each area, (areas,).
            borders: pairs of areas that touch: row numbers, row numbers, length of the common border (0 for a point),
                (pairs,) each. A pair that stands there and back is one border; an area with itself is none.
            centres: (centres, 2). inner: 1 for areas of the central city, else 0, (areas,).
            costs: what it costs to travel between areas.
            index: a label of each area, by which the rows of a frame find theirs, (areas,). Columns of a frame bring
                their own.

        Raises:
            MeasureError: an unknown unit, degrees, sizes that there cannot be, or arrays that do not fit each other.
        """
        scale = kilometres_in(unit)
        at = flat_position(position, unit) * scale
        columns = {"position": position, "area": area, "perimeter": perimeter, "inner": inner}
        labels = common_index(index, columns, len(at))
        lengths = {"area": (area, scale**2), "perimeter": (perimeter, scale), "inner": (inner, 1.0)}
        given = {
            name: None if value is None else finite(value, name, (len(at),), 0.0) * by
            for name, (value, by) in lengths.items()
        }
        pairs = None if borders is None else Borders.of(*borders, scale)
        if pairs is not None and labels is not None:
            refuse_labels(pairs, labels)
        around = None if centres is None else finite(centres, "centres", (-1, 2)) * scale
        known = given["area"], given["perimeter"], pairs, around, given["inner"], costs
        return cls(at, *known, index=labels)

    def take(self, rows: Indices) -> Geography:
        """The areas `rows`, each at most once, in their order."""
        return Geography(
            self.position[rows],
            None if self.extent is None else self.extent[rows],
            None if self.perimeter is None else self.perimeter[rows],
            None if self.borders is None else self.borders.among(rows, len(self.position)),
            self.centres,
            None if self.inner is None else self.inner[rows],
            None if self.costs is None else replace(self.costs, stop=self.costs.stop[rows]),
            None if self.sheet is None else self.sheet[rows],
            None if self.index is None else tuple(self.index[row] for row in rows.tolist()),
            self.proceed,
        )

    def located(self, counts: Counts) -> Counts:
        """The counts with each area's row number and, where they have none, its area; who lies nowhere is missing."""
        rows = np.arange(len(self.position), dtype=float)
        nowhere = np.isnan(self.position).any(axis=1)
        land = {} if self.extent is None or "area" in counts.columns else {"area": self.extent}
        return replace(counts, columns={**counts.columns, **land, "row": rows}, missing=counts.missing | nowhere)
