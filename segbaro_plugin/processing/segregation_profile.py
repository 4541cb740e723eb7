"""segbaro:segregationprofile - how segregated people live at each of several scales."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..indices import Measure
from ..indices.results import ResultRow
from ..indices.spatial import at_sizes, macro_micro, size_of
from ..layers.columns import Columns
from .algorithm import Values
from .measure_table import CountSet
from .sizes import Sizes
from .spatial_indices import SpatialIndices


class ProfileRow(NamedTuple):
    """A `ResultRow` with the size of the surroundings and the value through that of the first size."""

    place: object
    year: int | None
    group: str
    measure: str
    value: float | None
    areas: int
    people: float
    missing: int
    reason: str
    options: str
    size: float
    macro_micro: float | None


class SegregationProfile(Sizes, SpatialIndices):
    ID = "segregationprofile"
    TAGS = ("spatial", "profile", "scale", "radius", "macro", "micro", "rumslig", "skala", "profil")
    USUAL = ("spatial_theil_h",)
    COLUMNS = ProfileRow._fields

    def title(self) -> str:
        return self.tr("Segregation profile over scales")

    def purpose(self) -> str:
        return self.tr(
            "Computes measures of people's surroundings at several sizes, such as radii, bandwidths or numbers of "
            "nearest people. The column macro_micro is the value through that of the first size: how much of the "
            "segregation at a small scale is left at a larger one. The measures:"
        )

    def offered(self) -> list[Measure]:
        return [measure for measure in super().offered() if "size" in measure.settings]

    def add_columns(self) -> None:
        super().add_columns()
        self.add_sizes("gaussian", "0.5; 1; 2; 4")

    def variants(
        self, measures: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Sequence[Measure]:
        kind = self.parameterAsEnumString(parameters, "NEIGHBOURHOOD", context)
        chosen = [measure.choose(neighbourhood=kind) for measure in measures]
        return at_sizes(chosen, self.sizes(parameters, context))

    def _rows(
        self,
        sets: Sequence[CountSet],
        columns: Columns,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[Any]:
        rows = super()._rows(sets, columns, parameters, context, feedback)
        profiles: dict[tuple[object, ...], list[ResultRow]] = {}
        for row in rows:
            profiles.setdefault((row.place, row.year, row.group, size_of(row.measure)[0]), []).append(row)
        return [wider for profile in profiles.values() for wider in _with_sizes(profile)]

    def single_values(self, _rows: Sequence[ResultRow]) -> dict[str, float]:
        """None: a profile has several values."""
        return {}


def _with_sizes(profile: Sequence[ResultRow]) -> Iterator[ProfileRow]:
    """The rows of one measure of one place, year and group, with their sizes and what is left of the first value."""
    for row, ratio in zip(profile, macro_micro([row.value for row in profile]), strict=True):
        measure, size = size_of(row.measure)
        yield ProfileRow(*row._replace(measure=measure), size, ratio)
