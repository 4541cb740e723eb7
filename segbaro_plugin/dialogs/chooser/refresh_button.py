"""A button for layers that were fetched: it opens *Refresh fetched data* on the layer."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...i18n import Translated
from ...layers.record.provenance import read_provenance
from ...processing.inputs.sources.wish_record import NotFetchedError, recorded_wish
from ..widgets.algorithm_dialog import open_algorithm


class RefreshButton(Translated, QToolButton):
    """Seen only beside a layer that says how it was fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        words = self.tr("Fetch the figures again, and the years that have come since")
        self.setObjectName("segbaroRefresh")
        self.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.hide()
        self.clicked.connect(lambda: open_algorithm("segbaro:refreshdata", {"INPUT": self._id}))

    def show_layer(self, layer: QgsVectorLayer | None) -> None:
        """Shows the button if this layer was fetched."""
        self._id = layer.id() if layer is not None and _was_fetched(layer) else ""
        self.setVisible(bool(self._id))


def _was_fetched(layer: QgsVectorLayer) -> bool:
    try:
        recorded_wish(read_provenance(layer))
    except NotFetchedError:
        return False
    return True
