"""Where areas lie and what they border on: what spatial measures need beside counts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ..cleaning import Counts
from ..places import Floats, Indices
from .costs import Costs
from .tiles import Proceed, always


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

    def located(self, counts: Counts) -> Counts:
        """The counts with each area's row number and, where they have none, its area; who lies nowhere is missing."""
        rows = np.arange(len(self.position), dtype=float)
        nowhere = np.isnan(self.position).any(axis=1)
        land = {} if self.extent is None or "area" in counts.columns else {"area": self.extent}
        return replace(counts, columns={**counts.columns, **land, "row": rows}, missing=counts.missing | nowhere)
