"""The project layers that the dock can show: areas with indicators, and tables of scale profiles."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QWidget

from ...cartography.charts.of_layer.profile_table import is_profile
from ...layers.indicators.layer_indicators import indicators_of
from ...words import SegbaroError


class IndicatorLayers(QgsMapLayerComboBox):
    """A combo box of the project's layers that offers only areas with indicators and tables of profiles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroLayer")
        self.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer | Qgis.LayerFilter.NoGeometry))
        self._reported = self.currentLayer()
        self.layerChanged.connect(self._remember_reported)
        self.update_exceptions()
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._emit_removed)
        project.layersAdded.connect(self._update_added)
        project.layersRemoved.connect(self._update_removed)

    def release(self) -> None:
        """Disconnects from the project, which outlives this widget."""
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._emit_removed)
        project.layersAdded.disconnect(self._update_added)
        project.layersRemoved.disconnect(self._update_removed)

    def _update_added(self, _layers: list[QgsMapLayer]) -> None:
        self.update_exceptions()

    def _update_removed(self, _ids: list[str]) -> None:
        self.update_exceptions()

    def _emit_removed(self, _ids: list[str]) -> None:
        self._emit_change()

    def _remember_reported(self, layer: QgsMapLayer | None) -> None:
        self._reported = layer

    def _emit_change(self) -> None:
        """Emits a change of layer that QGIS does not report: when a layer of a longer list was removed."""
        if self.currentLayer() is not self._reported:
            self.layerChanged.emit(self.currentLayer())

    def update_exceptions(self) -> None:
        """Excludes layers that currently have nothing to show."""
        layers = QgsProject.instance().mapLayers().values()
        self.setExceptedLayerList([one for one in layers if not has_indicators(one) and not has_profiles(one)])
        self._emit_change()


def has_indicators(layer: QgsMapLayer) -> bool:
    """Whether the layer has areas and at least one indicator."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != Qgis.GeometryType.Polygon:
        return False
    try:
        return bool(indicators_of(layer))
    except SegbaroError:
        return False


def has_profiles(layer: QgsMapLayer) -> bool:
    """Whether the layer is a table of scale profiles, which is shown as a chart and a table instead of a map."""
    is_table = isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Null
    return is_table and is_profile(layer.fields())
