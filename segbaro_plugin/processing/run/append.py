"""Appends to an existing layer: rows wait until the run has succeeded, and are added all at once or not at all.

QGIS writes to such a layer row by row, so that a run that is cancelled would leave those that it had come to.
"""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsExpressionContext,
    QgsFeatureSink,
    QgsFeatureStore,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsRemappingProxyFeatureSink,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
)

from ...layers.errors import LayerError
from ...layers.outputs.destination import MEMORY, PROVIDER
from .output_address import address_of


def layer_to_add_to(
    given: object, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> QgsProcessingOutputLayerDefinition | None:
    """The output opened as a layer, if rows in `crs` are to be appended to it; None if it is created anew."""
    if not isinstance(given, QgsProcessingOutputLayerDefinition) or not given.useRemapping():
        return None
    target = address_of(given, context)
    if target.startswith(MEMORY):
        return None
    asked = QgsProcessingOutputLayerDefinition(given)
    fitting = given.remappingDefinition()
    fitting.setSourceCrs(crs)
    asked.setRemappingDefinition(fitting)
    asked.sink = QgsProperty.fromValue(target if PROVIDER.match(target) else f"ogr:{target}")
    return asked


class Addition:
    """The rows waiting for one layer; `sink` receives them from the algorithm and adapts them to the layer."""

    def __init__(
        self,
        layer: QgsVectorLayer,
        fitting: QgsRemappingSinkDefinition,
        fields: QgsFields,
        context: QgsProcessingContext,
    ) -> None:
        if not layer.isValid():
            raise LayerError(
                "Cannot open '{layer}' to append rows. Choose another output.",
                "Lagret ”{layer}”, som rader ska läggas till i, kan inte öppnas. Välj ett annat lager att spara till.",
                layer=QgsDataSourceUri.removePassword(layer.name()),
            )
        self._layer = layer
        self._rows = QgsFeatureStore(layer.fields(), layer.crs())
        self.sink = QgsRemappingProxyFeatureSink(_fitted(fitting, layer), self._rows)
        self.sink.setExpressionContext(_knowing(fields, context))
        self.sink.setTransformContext(context.transformContext())

    def add(self) -> int:
        """Adds the rows in one step, which databases and GeoPackages undo if they reject a row; returns the number.

        Raises:
            LayerError: when the layer refuses them; its own words are in the sentence.
        """
        taken, _ = self._layer.dataProvider().addFeatures(self._rows.features(), QgsFeatureSink.Flag.FastInsert)
        if not taken:
            raise LayerError(
                "Nothing was added to '{layer}', because it rejected a row: {why}",
                "Inget lades till i ”{layer}”, eftersom en rad avvisades: {why}",
                layer=QgsDataSourceUri.removePassword(self._layer.name()),
                why="; ".join(self._layer.dataProvider().errors()) or "?",
            )
        return self._rows.count()


def _fitted(given: QgsRemappingSinkDefinition, layer: QgsVectorLayer) -> QgsRemappingSinkDefinition:
    """The value of each field for the layer as it is now."""
    fitting = QgsRemappingSinkDefinition(given)
    fitting.setDestinationFields(layer.fields())
    fitting.setDestinationWkbType(layer.wkbType())
    fitting.setDestinationCrs(layer.crs())
    return fitting


def _knowing(fields: QgsFields, context: QgsProcessingContext) -> QgsExpressionContext:
    """The context for evaluating the fields' expressions."""
    knowing = QgsExpressionContext(context.expressionContext())
    knowing.setFields(fields)
    return knowing
