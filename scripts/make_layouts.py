"""Makes the page templates in resources/layouts/ (python3 scripts/make_layouts.py, in a Python that has QGIS).

A template holds what is the same on every page: where things stand and how they look. `cartography/layout.py` finds
the items by their ids and gives them their content; municipalities may lay out pages of their own with the same ids.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

TARGET = Path(__file__).resolve().parent.parent / "resources" / "layouts"
FAMILIES = ["Open Sans", "DejaVu Sans", "Segoe UI", "Arial"]
INK, PALE_INK, FRAME = QColor("#1a1a1a"), QColor("#555555"), QColor("#b0b0b0")
Box = tuple[float, float, float, float]


def text(points: float, *, bold: bool = False, colour: QColor = INK) -> QgsTextFormat:
    """The look of a text, in the first of the families that the machine has."""
    look = QgsTextFormat()
    look.setFamilies(FAMILIES)
    font = look.font()
    font.setFamily(FAMILIES[0])
    font.setBold(bold)
    look.setFont(font)
    look.setForcedBold(bold)
    look.setSize(points)
    look.setSizeUnit(Qgis.RenderUnit.Points)
    look.setColor(colour)
    return look


def place(item: QgsLayoutItem, layout: QgsPrintLayout, id: str, box: Box) -> None:
    """Puts the item on the page: left, top, width and height in millimetres."""
    layout.addLayoutItem(item)
    item.setId(id)
    left, top, width, height = box
    item.attemptMove(QgsLayoutPoint(left, top, Qgis.LayoutUnit.Millimeters))
    item.attemptResize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))


def add_label(layout: QgsPrintLayout, id: str, box: Box, look: QgsTextFormat, *, low: bool = False) -> None:
    """A text whose words the plugin fills in; `low` sets it at the foot of its box."""
    label = QgsLayoutItemLabel(layout)
    label.setTextFormat(look)
    label.setVAlign(Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignTop)
    label.setMarginX(0)
    label.setMarginY(0)
    place(label, layout, id, box)


def add_map(layout: QgsPrintLayout, box: Box) -> None:
    """The map, in a thin frame."""
    item = QgsLayoutItemMap(layout)
    place(item, layout, "main_map", box)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(FRAME)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, Qgis.LayoutUnit.Millimeters))


def add_legend(layout: QgsPrintLayout, box: Box) -> None:
    """The legend; it does not follow the project's layers."""
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    legend.setResizeToContents(True)
    legend.setSymbolWidth(8)
    legend.setSymbolHeight(4.5)
    looks = {
        QgsLegendStyle.Style.Title: text(10, bold=True),
        QgsLegendStyle.Style.Group: text(9, bold=True),
        QgsLegendStyle.Style.Subgroup: text(9, bold=True),
        QgsLegendStyle.Style.SymbolLabel: text(9),
    }
    for part, look in looks.items():
        style = legend.style(part)
        style.setTextFormat(look)
        legend.setStyle(part, style)
    legend.setBoxSpace(0)
    place(legend, layout, "legend", box)


def add_scale_bar(layout: QgsPrintLayout, box: Box) -> None:
    """The scale bar of the map."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(layout.itemById("main_map"))
    bar.setTextFormat(text(8))
    bar.setHeight(2)
    bar.setBoxContentSpace(0)
    place(bar, layout, "scale_bar", box)


def a4_landscape_map() -> QgsPrintLayout:
    """One map on the left, legend and scale on the right, title above, source and date below."""
    layout = QgsPrintLayout(QgsProject.instance())
    layout.setUnits(Qgis.LayoutUnit.Millimeters)
    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
    layout.pageCollection().addPage(page)
    add_label(layout, "title", (10, 9, 277, 15), text(18, bold=True), low=True)
    add_label(layout, "subtitle", (10, 25, 277, 6), text(11, colour=PALE_INK))
    add_map(layout, (10, 33, 192, 153))
    add_legend(layout, (207, 33, 80, 100))
    add_scale_bar(layout, (207, 174, 80, 12))
    add_label(layout, "source", (10, 189, 192, 12), text(8, colour=PALE_INK))
    add_label(layout, "date", (207, 189, 80, 12), text(8, colour=PALE_INK))
    return layout


def main() -> None:
    """Writes every template."""
    application = QgsApplication([], False)
    application.initQgis()
    TARGET.mkdir(parents=True, exist_ok=True)
    for make in (a4_landscape_map,):
        path = TARGET / f"{make.__name__}.qpt"
        if not make().saveAsTemplate(str(path), QgsReadWriteContext()):
            sys.exit(f"make_layouts: {path} cannot be written.")
        print(path.relative_to(TARGET.parent.parent))
    application.exitQgis()


if __name__ == "__main__":
    main()
