"""Fits a legend into its box on the page."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import (
    Qgis,
    QgsLayoutItemLegend,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsTextFormat,
    QgsVectorLayer,
)

from .label_text import SMALLEST, without_markup
from .legend import fill_legend

STEP = 0.94
WIDE = 10.0
"""Millimetres a point of writing; a legend's box that is as wide has room for two columns."""

COLUMN_GAP = 4.0
PARTS = (
    QgsLegendStyle.Style.Title,
    QgsLegendStyle.Style.Group,
    QgsLegendStyle.Style.Subgroup,
    QgsLegendStyle.Style.SymbolLabel,
)


def fit_legend(
    legend: QgsLayoutItemLegend,
    layer: QgsVectorLayer,
    title: str,
    style: str = "",
    only: Collection[str] | None = None,
) -> None:
    """Fills the legend, then uses two columns or a smaller font until it fits the template's box.

    style: the style whose classes are shown, as `style_of` gives it; the layer's own when empty. only: the labels of
    the classes that are shown; all of them where None.
    """
    box = legend.rect()
    _take_no_markup(legend)
    if style:
        legend.model().setLayerStyleOverrides({layer.id(): style})
    while True:
        for columns in (1, 2) if box.width() >= WIDE * _smallest(legend) else (1,):
            _divide(legend, columns)
            legend.attemptResize(QgsLayoutSize(box.width(), box.height(), Qgis.LayoutUnit.Millimeters))
            fill_legend(legend, layer, title, only)
            if legend_height(legend) <= box.height():
                return
        if _smallest(legend) <= SMALLEST:
            return
        _shrink(legend)


def legend_height(legend: QgsLayoutItemLegend) -> float:
    """The height the legend needs; QGIS measures its own box only when it is painted."""
    context = QgsLayoutUtils.createRenderContextForLayout(legend.layout(), None)
    return float(QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context).height())


def _take_no_markup(legend: QgsLayoutItemLegend) -> None:
    for part in PARTS:
        style = legend.style(part)
        style.setTextFormat(without_markup(style.textFormat()))
        legend.setStyle(part, style)


def _divide(legend: QgsLayoutItemLegend, columns: int) -> None:
    legend.setColumnCount(columns)
    legend.setSplitLayer(columns > 1)
    legend.setColumnSpace(COLUMN_GAP)


def _smallest(legend: QgsLayoutItemLegend) -> float:
    return min(float(legend.style(part).textFormat().size()) for part in PARTS)


def _shrink(legend: QgsLayoutItemLegend) -> None:
    for part in PARTS:
        style = legend.style(part)
        text_format = QgsTextFormat(style.textFormat())
        text_format.setSize(max(SMALLEST, text_format.size() * STEP))
        style.setTextFormat(text_format)
        legend.setStyle(part, style)
    legend.setSymbolHeight(legend.symbolHeight() * STEP)
    legend.setSymbolWidth(legend.symbolWidth() * STEP)
