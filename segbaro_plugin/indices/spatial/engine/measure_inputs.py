"""The ground under the areas of one evaluation: those that take part, sorted by place; made once for all measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np

from ....array_types import Floats, Indices
from ...engine.measure import Measure
from ...engine.option import MeasureError
from ...engine.places import Places
from ..areas.borders import Borders
from ..areas.geography import Ground
from ..neighbours.tiles import Cancelled
from ..neighbours.weights import Weights
from .centre import Centre
from .contiguity import Contiguity
from .cost_metric import Travelled
from .distances import Distances
from .local_environment import Surroundings
from .metric import Straight, Ways

SPATIAL = ("distances", "contiguity", "centre")
"""The inputs of measures that a `Here` gives; the words of `INPUTS` describe them."""


def is_spatial(measure: Measure) -> bool:
    """Whether the measure needs to know where areas lie."""
    return bool(set(measure.inputs) & set(SPATIAL))


class Here:
    """Gives measures their spatial inputs, each made when it is first asked for."""

    def __init__(
        self,
        ground: Ground,
        rows: Indices,
        places: Places,
        columns: Mapping[str, Floats],
        expected: Sequence[Surroundings] = (),
    ) -> None:
        """`rows`: the rows of the ground that take part, sorted by place. `columns`: their counts.

        `expected`: the surroundings that will be asked for; they are looked at together.
        """
        self._ground, self._rows, self._places, self._columns = ground, rows, places, columns
        self._expected = expected

    @cached_property
    def distances(self) -> Distances:
        """Distances between the areas, and people around them."""
        sheet = self._ground.sheet
        sheets = np.zeros(self._rows.size, np.intp) if sheet is None else sheet[self._rows]
        columns = list(self._columns.values())
        ways = self._ways(self._places.codes), self._ways(sheets)
        made = Distances(*ways, columns, self._ground.proceed, self._expected)
        for names in (("x", "y"), ("counts",)):
            if set(names) <= self._columns.keys():
                made.together(*(self._columns[name] for name in names))  # so that the first walk sums it too
        return made

    def _ways(self, groups: Indices) -> Ways:
        """The ways between areas of the same group."""
        ground, rows = self._ground, self._rows
        if ground.costs is not None:
            return Travelled(ground.costs, rows, groups, ground.proceed)
        extent = None if ground.extent is None else ground.extent[rows]
        return Straight(ground.position[rows], extent, groups, ground.proceed)

    @cached_property
    def contiguity(self) -> Contiguity:
        """Which areas border on each other, within their place.

        Raises:
            MeasureError: when borders are not known.
            Cancelled: when the ground's `proceed` says so.
        """
        ground, rows = self._ground, self._rows
        if ground.borders is None or ground.perimeter is None or ground.extent is None:
            raise MeasureError(
                "This measure needs areas that border on each other; use polygons, not points or a table (in a "
                "notebook: Ground.of with borders, perimeter and area).",
                "Måttet behöver områden som gränsar till varandra; använd polygoner, inte punkter eller en tabell (i "
                "en notebook: Ground.of med borders, perimeter och area).",
            )
        return Contiguity(
            self._bordering(ground.borders, ground.borders.length),
            self._bordering(ground.borders, (ground.borders.length > 0).astype(float)),
            self._bordering(ground.borders, np.ones(ground.borders.length.size)),
            ground.perimeter[rows],
            ground.extent[rows],
            ground.proceed,
        )

    @cached_property
    def centre(self) -> Centre:
        """How far the areas lie from the centre of their place."""
        inner = None if self._ground.inner is None else self._ground.inner[self._rows]
        return Centre(self._ground.position[self._rows], self._places, self._ground.centres, inner)

    def _bordering(self, borders: Borders, value: Floats) -> Weights:
        """A value a border, (borders,), both ways and within places."""
        if not self._ground.proceed(0.0):
            raise Cancelled
        there, back = borders.first, borders.second
        both = np.concatenate([there, back]), np.concatenate([back, there]), np.tile(value, 2)
        here = Weights.of_pairs(*both, len(self._ground.position)).among(self._rows)
        codes = self._places.codes
        return here.where((codes[here.row] == codes[here.column]) & (here.value > 0))
