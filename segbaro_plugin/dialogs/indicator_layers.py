"""The layers of the project that have indicators, to choose from."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QWidget

from ..layers.indicator_fields import indicators_of
from ..words import SegbaroError


class IndicatorLayers(QgsMapLayerComboBox):
    """A choice of layers that follows the project: those without indicators, and without areas, are not offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroLayer")
        self.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.sift()
        project = QgsProject.instance()
        project.layersAdded.connect(self._sift_added)
        project.layersRemoved.connect(self._sift_removed)

    def leave(self) -> None:
        """Lets go of the project, which outlives this choice."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._sift_added)
        project.layersRemoved.disconnect(self._sift_removed)

    def _sift_added(self, _layers: list[QgsMapLayer]) -> None:
        self.sift()

    def _sift_removed(self, _ids: list[str]) -> None:
        self.sift()

    def sift(self) -> None:
        """Leaves out what has no indicators now."""
        polygons = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]
        self.setExceptedLayerList([layer for layer in polygons if not has_indicators(layer)])


def has_indicators(layer: QgsMapLayer) -> bool:
    """Whether the layer has areas and at least one indicator."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != Qgis.GeometryType.Polygon:
        return False
    try:
        return bool(indicators_of(layer))
    except SegbaroError:
        return False
