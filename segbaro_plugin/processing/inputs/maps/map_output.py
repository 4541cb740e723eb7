"""A map as output: the areas with their style."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
)

from ....layers.indicators.layer_indicators import LayerIndicators
from ....layers.write.extend import extended_fields, write_extended
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.finish import Finish, finish_layer
from ...run.parameter_group import ParameterGroup
from .layer_notes import tell_of
from .map_areas import MapAreas


class MapOutput(ParameterGroup):
    """The parameter OUTPUT, for the areas of INPUT."""

    def __init__(self, algorithm: SegbaroAlgorithm, areas: MapAreas) -> None:
        super().__init__(algorithm)
        self._areas = areas

    def declare(self) -> None:
        """Declares OUTPUT."""
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self._algorithm.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Map"), polygons),
            self.tr("The areas with their style; in a GeoPackage the style is saved with them."),
        )

    def write(
        self,
        source: QgsProcessingFeatureSource,
        added: Sequence[QgsField],
        values: Mapping[int, Sequence[object]] | None,
        finish: Finish,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Writes the areas with the added fields and gives them their style; returns where they are.

        finish: its fields and its earlier provenance are those of INPUT, whatever it says.
        """
        tell_of(LayerIndicators(self._areas.whole_layer(parameters, context)), feedback)
        known, earlier = self._algorithm.background(parameters, context, source)
        sink, target = self._algorithm.open_sink(parameters, context, extended_fields(source.fields(), added), source)
        write_extended(source, sink, added, values, feedback)
        sink.close()
        finish_layer(target, context, replace(finish, fields=extended_fields(known, added), earlier=earlier))
        return target
