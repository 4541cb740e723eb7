"""The layers of the project that the dock can show: areas with indicators, and tables of scale profiles."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QWidget

from ...cartography.charts.of_layer.profile_table import is_profile
from ...layers.indicators.layer_indicators import indicators_of
from ...words import SegbaroError


class IndicatorLayers(QgsMapLayerComboBox):
    """A combo box of the project's layers: only areas with indicators and tables of profiles are
    offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroLayer")
        self.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer | Qgis.LayerFilter.NoGeometry))
        self._told = self.currentLayer()
        self.layerChanged.connect(self._note)
        self.sift()
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._tell_removed)
        project.layersAdded.connect(self._sift_added)
        project.layersRemoved.connect(self._sift_removed)

    def leave(self) -> None:
        """Lets go of the project, which outlives this choice."""
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._tell_removed)
        project.layersAdded.disconnect(self._sift_added)
        project.layersRemoved.disconnect(self._sift_removed)

    def _sift_added(self, _layers: list[QgsMapLayer]) -> None:
        self.sift()

    def _sift_removed(self, _ids: list[str]) -> None:
        self.sift()

    def _tell_removed(self, _ids: list[str]) -> None:
        self._tell_other()

    def _note(self, layer: QgsMapLayer | None) -> None:
        self._told = layer

    def _tell_other(self) -> None:
        """Tells that another layer stands here now: QGIS does not where the one before has gone from a longer list."""
        if self.currentLayer() is not self._told:
            self.layerChanged.emit(self.currentLayer())

    def sift(self) -> None:
        """Leaves out what has nothing to show now."""
        layers = QgsProject.instance().mapLayers().values()
        self.setExceptedLayerList([one for one in layers if not has_indicators(one) and not has_profiles(one)])
        self._tell_other()


def has_indicators(layer: QgsMapLayer) -> bool:
    """Whether the layer has areas and at least one indicator."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != Qgis.GeometryType.Polygon:
        return False
    try:
        return bool(indicators_of(layer))
    except SegbaroError:
        return False


def has_profiles(layer: QgsMapLayer) -> bool:
    """Whether the layer is a table of scale profiles, which is shown as a chart and a table and not as a map."""
    is_table = isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Null
    return is_table and is_profile(layer.fields())
