"""Reasons for missing values in a page's legend: those that occur on the page, and no others."""

from __future__ import annotations

from collections.abc import Callable, Collection

from qgis.core import QgsLayoutItemLegend, QgsMapLayerLegendUtils, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from ...tables.model.tidy import Status
from ..classes.class_labels import EARLIER_NO_VALUE, NO_VALUE

ORDER = "legend/node-order"
"""Where QGIS keeps which entries a legend shows."""

Show = Callable[[QgsLayoutItemLegend, QgsVectorLayer, Collection[Status]], None]


def reasons(lacking: Collection[Status]) -> frozenset[str]:
    """The legend labels of these reasons; a style keeps the language and wording in which it was created."""
    texts = (words[status] for words in (NO_VALUE, EARLIER_NO_VALUE) for status in lacking if status in words)
    return frozenset(word for text in texts for word in text)


def absent_reasons(lacking: Collection[Status]) -> frozenset[str]:
    """The legend labels of all other reasons."""
    return reasons(NO_VALUE) - reasons(lacking)


def show_with_classes(legend: QgsLayoutItemLegend, layer: QgsVectorLayer, lacking: Collection[Status]) -> None:
    """Removes the reasons that do not occur on the page from a filled legend."""
    absent = absent_reasons(lacking)
    _show(legend, layer, lambda label: label not in absent)


def show_alone(legend: QgsLayoutItemLegend, layer: QgsVectorLayer, lacking: Collection[Status]) -> None:
    """The same for a legend without classes, as below a bivariate square."""
    present = reasons(lacking)
    _show(legend, layer, lambda label: label in present)


def _show(legend: QgsLayoutItemLegend, layer: QgsVectorLayer, wanted: Callable[[str], bool]) -> None:
    node = legend.model().rootGroup().findLayer(layer)
    if node is None:
        return
    # What was left out for another page is counted again.
    node.removeCustomProperty(ORDER)
    legend.model().refreshLayerLegend(node)
    entries = legend.model().layerOriginalLegendNodes(node)
    labels = [str(entry.data(Qt.ItemDataRole.DisplayRole)).replace("\n", " ") for entry in entries]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [n for n, label in enumerate(labels) if wanted(label)])
    legend.model().refreshLayerLegend(node)
    legend.adjustBoxSize()
