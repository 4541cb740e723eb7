"""segbaro:segregationprofile - how segregated people live at each of several scales."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFileDestination

from ...i18n import language
from ...indices import CATALOGUE, Measure
from ...indices.engine.results import ResultRow
from ...indices.spatial import at_sizes, macro_micro, size_of
from ...layers.read.columns import Columns
from ..inputs.measures.measure_table import CountSet
from ..inputs.measures.profile_chart import ProfileRow, Words, write_profile_chart
from ..inputs.measures.sizes import Sizes
from ..run.algorithm import Values
from ..run.finish import Finish
from .spatial_indices import SpatialIndices


class SegregationProfile(SpatialIndices):
    ID = "segregationprofile"
    TAGS = ("spatial", "profile", "scale", "radius", "macro", "micro", "rumslig", "skala", "profil")
    USUAL = ("spatial_theil_h",)
    COLUMNS = ProfileRow._fields

    def __init__(self) -> None:
        super().__init__()
        self.sizes = Sizes(self)

    def title(self) -> str:
        return self.tr("Segregation profile over scales")

    def purpose(self) -> str:
        return self.tr(
            "Computes measures of people's surroundings at several sizes, such as radii, bandwidths or numbers of "
            "nearest people. The column macro_micro is the value divided by that of the first size: how much of the "
            "segregation at a small scale remains at a larger scale. The measures:"
        )

    def offered(self) -> list[Measure]:
        return [measure for measure in super().offered() if "size" in measure.settings]

    def declare_columns(self) -> None:
        super().declare_columns()
        self.sizes.declare("gaussian", "0.5; 1; 2; 4")

    def counts_problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        return self.sizes.problem(parameters, context) or super().counts_problem(parameters, context)

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        super().initAlgorithm(configuration)
        picture = QgsProcessingParameterFileDestination(
            "CHART", self.tr("Chart"), "SVG (*.svg);;PNG (*.png)", None, optional=True, createByDefault=False
        )
        self.add(
            picture,
            self.tr(
                "The profiles as a chart, with one line per place, year, group and measure; if there are more than "
                "six lines, those of the most populous places."
            ),
        )

    def variants(
        self, measures: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Sequence[Measure]:
        kind = self.sizes.kind(parameters, context)
        chosen = [measure.choose(neighbourhood=kind) for measure in measures]
        return at_sizes(chosen, self.sizes.sizes(parameters, context))

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

    def write_more(
        self,
        rows: Sequence[Any],
        finish: Finish,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """The chart beside the layer of places."""
        made = super().write_more(rows, finish, parameters, context, feedback)
        path = self.file_output(parameters, "CHART", context)
        if path is None or not rows:
            return made
        measures = list(dict.fromkeys(row.measure for row in rows))
        one = CATALOGUE.get(measures[0]).name.say(language()) if len(measures) == 1 else ""
        words = Words(one or self.title(), self._size_words(parameters, context), "")
        if left_out := write_profile_chart(rows, words, language(), path):
            told = self.tr("Lines left out of the chart to keep it readable: {n}")
            feedback.pushInfo(told.format(n=left_out))
        return {**made, "CHART": str(path)}

    def _size_words(self, parameters: Values, context: QgsProcessingContext) -> str:
        """What the sizes are, with their unit."""
        kind = self.sizes.kind(parameters, context)
        counted = {"nearest_people": self.tr("Nearest people"), "nearest_areas": self.tr("Nearest areas")}
        if kind in counted:
            return counted[kind]
        if self.costs.record(parameters, context):
            return self.tr("Travel cost")
        return self.tr("Radius, km") if kind == "step" else self.tr("Bandwidth, km")

    def single_values(self, _rows: Sequence[ResultRow]) -> dict[str, float]:
        """None: a profile has several values."""
        return {}


def _with_sizes(profile: Sequence[ResultRow]) -> Iterator[ProfileRow]:
    """The rows of one measure of one place, year and group, with their sizes and what is left of the first value."""
    for row, ratio in zip(profile, macro_micro([row.value for row in profile]), strict=True):
        measure, size = size_of(row.measure)
        yield ProfileRow(*row._replace(measure=measure), size, ratio)
