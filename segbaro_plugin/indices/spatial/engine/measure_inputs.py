"""The spatial inputs of measures for the areas of one evaluation, computed once for all measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np

from ....array_types import Floats, Indices
from ...engine.measure import Measure
from ...engine.option import MeasureError
from ...engine.places import Places
from ..areas.borders import Borders
from ..areas.geography import Geography
from ..neighbours.tiles import Cancelled
from ..neighbours.weights import Weights
from .centre import Centre
from .contiguity import Contiguity
from .cost_metric import TravelCostMetric
from .distances import Distances
from .local_environment import LocalEnvironment
from .metric import EuclideanMetric, Metric

SPATIAL = ("distances", "contiguity", "centre")
"""The inputs of measures that `SpatialInputs` provides; `INPUTS` describes them."""


def is_spatial(measure: Measure) -> bool:
    """Whether the measure needs to know where areas lie."""
    return bool(set(measure.inputs) & set(SPATIAL))


class SpatialInputs:
    """The spatial inputs of measures, each computed when it is first asked for."""

    def __init__(
        self,
        geography: Geography,
        rows: Indices,
        places: Places,
        columns: Mapping[str, Floats],
        expected: Sequence[LocalEnvironment] = (),
    ) -> None:
        """`rows`: the rows of the geography that are included, sorted by place. `columns`: their counts.

        `expected`: the environments that will be asked for; they are computed together.
        """
        self._geography, self._rows, self._places, self._columns = geography, rows, places, columns
        self._expected = expected

    @cached_property
    def distances(self) -> Distances:
        """Distances between the areas, and people around them."""
        sheet = self._geography.sheet
        sheets = np.zeros(self._rows.size, np.intp) if sheet is None else sheet[self._rows]
        columns = list(self._columns.values())
        metrics = self._metric(self._places.codes), self._metric(sheets)
        distances = Distances(*metrics, columns, self._geography.proceed, self._expected)
        for names in (("x", "y"), ("counts",)):
            if set(names) <= self._columns.keys():
                distances.together(*(self._columns[name] for name in names))  # so that the first walk sums it too
        return distances

    def _metric(self, groups: Indices) -> Metric:
        """The metric between areas of the same group."""
        geography, rows = self._geography, self._rows
        if geography.costs is not None:
            return TravelCostMetric(geography.costs, rows, groups, geography.proceed)
        extent = None if geography.extent is None else geography.extent[rows]
        return EuclideanMetric(geography.position[rows], extent, groups, geography.proceed)

    @cached_property
    def contiguity(self) -> Contiguity:
        """Which areas border on each other, within their place.

        Raises:
            MeasureError: when borders are not known.
            Cancelled: when the geography's `proceed` says so.
        """
        geography, rows = self._geography, self._rows
        if geography.borders is None or geography.perimeter is None or geography.extent is None:
            raise MeasureError(
                "This measure needs areas that border on each other; use polygons, not points or a table (in a "
                "notebook: Geography.of with borders, perimeter and area).",
                "Måttet behöver områden som gränsar till varandra; använd polygoner, inte punkter eller en tabell (i "
                "en notebook: Geography.of med borders, perimeter och area).",
            )
        return Contiguity(
            self._bordering(geography.borders, geography.borders.length),
            self._bordering(geography.borders, (geography.borders.length > 0).astype(float)),
            self._bordering(geography.borders, np.ones(geography.borders.length.size)),
            geography.perimeter[rows],
            geography.extent[rows],
            geography.proceed,
        )

    @cached_property
    def centre(self) -> Centre:
        """How far the areas lie from the centre of their place."""
        inner = None if self._geography.inner is None else self._geography.inner[self._rows]
        return Centre(self._geography.position[self._rows], self._places, self._geography.centres, inner)

    def _bordering(self, borders: Borders, value: Floats) -> Weights:
        """One value per border, (borders,), in both directions and within places."""
        if not self._geography.proceed(0.0):
            raise Cancelled
        there, back = borders.first, borders.second
        both = np.concatenate([there, back]), np.concatenate([back, there]), np.tile(value, 2)
        weights = Weights.of_pairs(*both, len(self._geography.position)).among(self._rows)
        codes = self._places.codes
        return weights.where((codes[weights.row] == codes[weights.column]) & (weights.value > 0))
