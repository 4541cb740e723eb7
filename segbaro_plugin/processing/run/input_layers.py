"""The layers that a run is given, found in the project before its own thread begins.

Each time QGIS looks a layer up by its name, it discards what the project has prepared for expressions
(`QgsProject.layerStore`). If another thread does so while the map is drawn, QGIS can crash. A run therefore gets the
layers themselves in place of their names.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
)

LAYERS = frozenset({"source", "vector"})
"""The types of parameters that take one vector layer."""


def input_layers(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, object], context: QgsProcessingContext
) -> dict[str, QgsMapLayer]:
    """The layer of each parameter that names one, to be called in the thread of the project.

    A part of a layer, such as its selected features, keeps its name: QGIS takes no layer itself there.
    """
    names = [one.name() for one in algorithm.parameterDefinitions() if one.type() in LAYERS]
    given = {name: parameters.get(name) for name in names}
    found = {
        name: QgsProcessingUtils.mapLayerFromString(value, context)
        for name, value in given.items()
        if isinstance(value, str) and value
    }
    return {name: layer for name, layer in found.items() if layer is not None}


def named_layer(name: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """The layer of the project or of the run with this id, name or source, in any thread; None if there is none."""
    stores = [context.temporaryLayerStore(), *filter(None, [context.project()])]
    layers = [layer for store in stores for layer in store.mapLayers().values()]
    return next((layer for layer in layers if name in (layer.id(), layer.name(), layer.source())), None)
