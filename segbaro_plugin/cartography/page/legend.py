"""The legend of a printed map: one layer's classes, wrapped to fit its box."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from .label_text import literal, wrapped

GAP = 4.0
"""Millimetres between a symbol and its label, generously."""


def fill_legend(
    legend: QgsLayoutItemLegend, layer: QgsVectorLayer, title: str, only: Collection[str] | None = None
) -> None:
    """Shows only the layer's classes, under `title`; the legend no longer follows the project.

    only: the labels of the classes that are shown; all of them where None.
    """
    width = legend.rect().width()
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    legend.setWrapString("\n")
    legend.setTitle(wrapped(title, _text_format(legend, QgsLegendStyle.Style.Title), width, legend.layout()))
    _wrap_labels(legend, node, width, only)
    legend.adjustBoxSize()


def _wrap_labels(
    legend: QgsLayoutItemLegend, node: QgsLayerTreeLayer, width: float, only: Collection[str] | None
) -> None:
    text_format = _text_format(legend, QgsLegendStyle.Style.SymbolLabel)
    column = (width - legend.columnSpace() * (legend.columnCount() - 1)) / legend.columnCount()
    room = column - legend.symbolWidth() - 2 * legend.boxSpace() - GAP
    labels = [str(entry.data(Qt.ItemDataRole.DisplayRole)) for entry in legend.model().layerOriginalLegendNodes(node)]
    for index, label in enumerate(labels):
        broken = wrapped(label, text_format, room, legend.layout())
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, literal(broken))
    if only is not None:
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, [n for n, label in enumerate(labels) if label in only])
    legend.model().refreshLayerLegend(node)


def _text_format(legend: QgsLayoutItemLegend, part: QgsLegendStyle.Style) -> QgsTextFormat:
    style = legend.style(part)
    # A copy: the style that it stands in is gone when this function returns.
    return QgsTextFormat(style.textFormat())
