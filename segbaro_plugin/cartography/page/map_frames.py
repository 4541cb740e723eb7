"""The maps of a page: one, or several that share the space of the template's `main_map`, each with a caption."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF

from ..map_error import MapError
from .fonts import text_format
from .label_text import set_text

MOST = 9
"""Maps on one page; more would be too small to read."""

GAP = 3.0
CAPTION = 1.7
"""Height of a caption, in heights of its letters."""

MM_PER_POINT = 25.4 / 72


class Grid(NamedTuple):
    """The number of maps per row and column."""

    columns: int
    rows: int


def main_map(layout: QgsPrintLayout, template: Path | None = None) -> QgsLayoutItemMap:
    """The template's main map.

    Raises:
        MapError: when it has none with that id; the template is named.
    """
    item = layout.itemById("main_map")
    if not isinstance(item, QgsLayoutItemMap):
        raise MapError(
            "The template '{file}' has no map with the id 'main_map'; set this id for the map under Item Properties.",
            "Mallen ”{file}” har ingen karta som heter main_map. Skriv det som kartans Element-ID "
            "under Elementegenskaper.",
            file=template,
        )
    return item


def divide(layout: QgsPrintLayout, captions: Sequence[str], aspect: float) -> list[QgsLayoutItemMap]:
    """One map per caption, in reading order, in place of `main_map`; a single map keeps the space, without caption.

    aspect: width through height of what the maps show; the grid is the one in which it becomes largest.

    Raises:
        MapError: more maps than a page can hold.
    """
    first = main_map(layout)
    if len(captions) <= 1:
        return [first]
    if len(captions) > MOST:
        raise MapError(
            "Too many maps for one page ({count}); choose at most {most} years or indicators.",
            "{count} är för många kartor för en sida; välj högst {most} år eller indikatorer.",
            count=len(captions),
            most=MOST,
        )
    text_format = _caption_format(layout)
    whole = first.mapRectToScene(first.rect())
    tall = CAPTION * text_format.size() * MM_PER_POINT
    cells = _cells(whole, best_grid(len(captions), whole.width(), whole.height(), aspect, tall), len(captions))
    maps = [first, *(_like(first, f"map_{n}") for n in range(2, len(captions) + 1))]
    for number, (item, cell, caption) in enumerate(zip(maps, cells, captions, strict=True), 1):
        _put(item, cell.adjusted(0, tall, 0, 0))
        _add_caption(
            layout, f"map_title_{number}", QRectF(cell.x(), cell.y(), cell.width(), tall), text_format, caption
        )
    return maps


def best_grid(count: int, width: float, height: float, aspect: float, caption: float) -> Grid:
    """The grid of `count` cells in a box that maximises the size of content with this aspect ratio."""
    grids = [Grid(columns, ceil(count / columns)) for columns in range(1, count + 1)]

    def size(grid: Grid) -> float:
        across = (width - GAP * (grid.columns - 1)) / grid.columns
        down = (height - GAP * (grid.rows - 1)) / grid.rows - caption
        return min(across / aspect, down)

    return max(grids, key=size)


def _cells(whole: QRectF, grid: Grid, count: int) -> list[QRectF]:
    width = (whole.width() - GAP * (grid.columns - 1)) / grid.columns
    height = (whole.height() - GAP * (grid.rows - 1)) / grid.rows
    places = (divmod(number, grid.columns) for number in range(count))
    return [
        QRectF(whole.x() + column * (width + GAP), whole.y() + row * (height + GAP), width, height)
        for row, column in places
    ]


def _like(first: QgsLayoutItemMap, id: str) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(first.layout())
    first.layout().addLayoutItem(item)
    item.setId(id)
    item.setFrameEnabled(first.frameEnabled())
    item.setFrameStrokeColor(first.frameStrokeColor())
    item.setFrameStrokeWidth(first.frameStrokeWidth())
    item.setBackgroundEnabled(first.hasBackground())
    item.setBackgroundColor(first.backgroundColor())
    return item


def _put(item: QgsLayoutItemMap | QgsLayoutItemLabel, box: QRectF) -> None:
    page = item.layout().pageCollection().page(0).pos()
    item.attemptMove(QgsLayoutPoint(box.x() - page.x(), box.y() - page.y(), Qgis.LayoutUnit.Millimeters))
    item.attemptResize(QgsLayoutSize(box.width(), box.height(), Qgis.LayoutUnit.Millimeters))


def _add_caption(layout: QgsPrintLayout, id: str, box: QRectF, text_format: QgsTextFormat, caption: str) -> None:
    label = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(label)
    label.setId(id)
    label.setMarginX(0)
    label.setMarginY(0)
    label.setTextFormat(text_format)
    _put(label, box)
    set_text(label, caption)


def _caption_format(layout: QgsPrintLayout) -> QgsTextFormat:
    """The caption format, taken from the legend's heading, also in custom templates."""
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend):
        style = legend.style(QgsLegendStyle.Style.Title)
        # A copy: the style that it stands in is gone when this function returns.
        return QgsTextFormat(style.textFormat())
    return text_format(10, bold=True)
