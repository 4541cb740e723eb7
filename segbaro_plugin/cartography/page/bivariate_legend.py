"""The legend of a bivariate map on a page: the colour square, and below it the reasons for missing values."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayoutItemLegend, QgsLayoutPoint, QgsLayoutSize, QgsLegendStyle, QgsVectorLayer

from ..classes.class_labels import NO_VALUE
from ..style.bivariate_key import SIZE, Axis, add_square, square_size
from .legend_fit import fit_legend, legend_height
from .legend_reasons import reasons

GAP = 3.0
MM_PER_POINT = 25.4 / 72


def square_legend(legend: QgsLayoutItemLegend, layer: QgsVectorLayer, across: Axis, up: Axis) -> None:
    """Puts the square into the legend's box, and below it a legend of missing values only.

    The square's words are as large as the legend's, or smaller where its box has no room for that.
    """
    box, corner = legend.rect(), legend.positionWithUnits()
    points = legend.style(QgsLegendStyle.Style.SymbolLabel).textFormat().size()
    fit_legend(legend, layer, "", only=reasons(NO_VALUE))
    size = square_size(across, up)
    room = box.height() - legend_height(legend) - GAP
    scale = min(points * MM_PER_POINT / SIZE, box.width() / size.width, room / size.height)
    width, height = size.width * scale, size.height * scale
    add_square(legend.layout(), across, up, corner.x(), corner.y(), width, height)
    legend.attemptMove(QgsLayoutPoint(corner.x(), corner.y() + height + GAP, Qgis.LayoutUnit.Millimeters))
    legend.attemptResize(QgsLayoutSize(box.width(), legend_height(legend), Qgis.LayoutUnit.Millimeters))
