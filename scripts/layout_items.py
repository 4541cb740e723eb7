"""The items of a page template: how each looks. Their words, maps and figures come from `cartography/`."""

from __future__ import annotations

from collections.abc import Callable

from layout_boxes import Box
from qgis.core import (
    Qgis,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableStyle,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from segbaro_plugin.cartography.page.fonts import FRAME, GROUND, text_format


def place(item: QgsLayoutItem, layout: QgsPrintLayout, id: str, box: Box) -> None:
    """Puts the item on the page: left, top, width and height in millimetres."""
    if item.scene() is None:
        layout.addLayoutItem(item)
    item.setId(id)
    left, top, width, height = box
    item.attemptMove(QgsLayoutPoint(left, top, Qgis.LayoutUnit.Millimeters))
    item.attemptResize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))


def label(
    format: QgsTextFormat, *, low: bool = False, right: bool = False
) -> Callable[[QgsPrintLayout, str, Box], None]:
    """Adds a text; `low` sets it at the foot of its box, `right` at its right end."""

    def add(layout: QgsPrintLayout, id: str, box: Box) -> None:
        made = QgsLayoutItemLabel(layout)
        made.setTextFormat(format)
        made.setVAlign(Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignTop)
        made.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        made.setMarginX(0)
        made.setMarginY(0)
        place(made, layout, id, box)

    return add


def add_map(layout: QgsPrintLayout, id: str, box: Box) -> None:
    """The map, in a thin frame."""
    item = QgsLayoutItemMap(layout)
    place(item, layout, id, box)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(FRAME))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, Qgis.LayoutUnit.Millimeters))


def add_picture(layout: QgsPrintLayout, id: str, box: Box) -> None:
    """A place for a logo or a chart, which keeps its proportions."""
    picture = QgsLayoutItemPicture(layout)
    picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    picture.setPictureAnchor(
        QgsLayoutItem.ReferencePoint.UpperRight if id == "logo" else QgsLayoutItem.ReferencePoint.UpperLeft
    )
    place(picture, layout, id, box)


def legend(points: float, symbol: tuple[float, float]) -> Callable[[QgsPrintLayout, str, Box], None]:
    """Adds the legend, which does not follow the project's layers; `symbol` is width and height in millimetres."""

    def add(layout: QgsPrintLayout, id: str, box: Box) -> None:
        made = QgsLayoutItemLegend(layout)
        made.setAutoUpdateModel(False)
        made.setResizeToContents(True)
        made.setSymbolWidth(symbol[0])
        made.setSymbolHeight(symbol[1])
        made.setBoxSpace(0)
        for part, part_format in _legend_looks(points).items():
            style = made.style(part)
            style.setTextFormat(part_format)
            made.setStyle(part, style)
        place(made, layout, id, box)

    return add


def _legend_looks(points: float) -> dict[QgsLegendStyle.Style, QgsTextFormat]:
    heading = text_format(points, bold=True)
    return {
        QgsLegendStyle.Style.Title: text_format(points + 1, bold=True),
        QgsLegendStyle.Style.Group: heading,
        QgsLegendStyle.Style.Subgroup: heading,
        QgsLegendStyle.Style.SymbolLabel: text_format(points),
    }


def scale_bar(points: float) -> Callable[[QgsPrintLayout, str, Box], None]:
    """Adds the scale bar of the map."""

    def add(layout: QgsPrintLayout, id: str, box: Box) -> None:
        bar = QgsLayoutItemScaleBar(layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(layout.itemById("main_map"))
        bar.setTextFormat(text_format(points))
        bar.setHeight(2)
        bar.setBoxContentSpace(0)
        place(bar, layout, id, box)

    return add


def table(points: float) -> Callable[[QgsPrintLayout, str, Box], None]:
    """Adds a table with a grey head and thin lines between its rows."""

    def add(layout: QgsPrintLayout, id: str, box: Box) -> None:
        made = QgsLayoutItemManualTable.create(layout)
        layout.addMultiFrame(made)
        made.setHeaderTextFormat(text_format(points, bold=True))
        made.setContentTextFormat(text_format(points))
        made.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        made.setCellMargin(0.8)
        made.setVerticalGrid(False)
        made.setGridStrokeWidth(0.15)
        made.setGridColor(QColor(FRAME))
        head = QgsLayoutTableStyle()
        head.enabled, head.cellBackgroundColor = True, QColor(GROUND)
        made.setCellStyle(QgsLayoutTable.CellStyleGroup.HeaderRow, head)
        frame = QgsLayoutFrame(layout, made)
        made.addFrame(frame)
        place(frame, layout, id, box)

    return add
