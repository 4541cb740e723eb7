"""Tables on a page: plain text, columns as wide as their content, and as many rows as fit."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...words import Text
from .fonts import GROUND
from .label_text import SMALLEST, without_markup

LEFT_OUT = Text("and {n} more", "och {n} till")
LEAST_FIRST = 0.3
"""Share of the width that the first column, which holds words, has at least."""

FIRST, LAST = 0, -1
STEP = 0.94
SLACK = 1.06

Rows = Sequence[Sequence[str]]


class PageTable:
    """A table in the template's box and text format, filled for one page after another."""

    def __init__(self, frame: QgsLayoutFrame, table: QgsLayoutItemManualTable) -> None:
        self._table = table
        # QGIS makes the frame as wide as the table, so the template's box is taken before anything is set.
        self._box = frame.rect()
        self._looks = without_markup(table.headerTextFormat()), without_markup(table.contentTextFormat())
        table.setIncludeTableHeader(False)

    def fill(self, head: Sequence[str], rows: Rows, language: str, spare: int = LAST) -> None:
        """Shows the rows under their header; reduces the font and then drops rows, with a note, to fit.

        spare: which row is left out first, `FIRST` or `LAST`; the line stands in its place.
        """
        table, width, shown = self._table, self._box.width(), list(rows)
        self._write_as_template()
        _set(table, width, [head, *shown])
        while self._is_too_large(width, [head, *shown]) and table.contentTextFormat().size() > SMALLEST:
            _shrink(table)
            _set(table, width, [head, *shown])
        while self._is_too_tall() and len(shown) > 1:
            del shown[spare]
            left_out = [LEFT_OUT.say(language, n=len(rows) - len(shown)), *[""] * (len(head) - 1)]
            _set(table, width, [head, left_out, *shown] if spare == FIRST else [head, *shown, left_out])

    def _write_as_template(self) -> None:
        header, content = self._looks
        self._table.setHeaderTextFormat(header)
        self._table.setContentTextFormat(content)

    def _is_too_large(self, width: float, rows: Rows) -> bool:
        """Whether there are too many rows for the box, or words wider than their columns."""
        return self._is_too_tall() or not _holds_words(self._table, width, rows)

    def _is_too_tall(self) -> bool:
        return bool(self._table.totalSize().height() > self._box.height())


def page_table(layout: QgsPrintLayout, id: str) -> PageTable | None:
    """The layout's table with this id, or None."""
    frame = layout.itemById(id)
    table = frame.multiFrame() if isinstance(frame, QgsLayoutFrame) else None
    return PageTable(frame, table) if isinstance(table, QgsLayoutItemManualTable) else None


def _set(table: QgsLayoutItemManualTable, width: float, rows: Rows) -> None:
    cells = [[_cell(table, text, across, down) for across, text in enumerate(row)] for down, row in enumerate(rows)]
    table.setColumnWidths(_widths(table, width, rows))
    table.setTableContents(cells)
    table.refresh()


def _cell(table: QgsLayoutItemManualTable, text: str, across: int, down: int) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeft)
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    if down == 0:
        cell.setTextFormat(table.headerTextFormat())
        cell.setBackgroundColor(QColor(GROUND))
    return cell


def _widths(table: QgsLayoutItemManualTable, width: float, rows: Rows) -> list[float]:
    """Number columns as wide as their widest text, the first column gets the rest; none narrower than its words."""
    room = _room(table, width, len(rows[0]))
    columns = list(zip(*rows, strict=True))
    # Lines end at blanks, not at no-break spaces.
    least = [_needed(table, " ".join(column).split(" ")) for column in columns]
    others = [_needed(table, column) for column in columns[1:]]
    left = min(room, max(room * LEAST_FIRST, least[0]))
    crowded = min(1.0, (room - left) / sum(others)) if sum(others) else 1.0
    others = [max(wide * crowded, word) for wide, word in zip(others, least[1:], strict=True)]
    return [max(room - sum(others), least[0]), *others]


def _holds_words(table: QgsLayoutItemManualTable, width: float, rows: Rows) -> bool:
    """Whether every column fits its longest word while all columns fit into the box."""
    return sum(_widths(table, width, rows)) <= _room(table, width, len(rows[0])) * (1 + 1e-9)


def _room(table: QgsLayoutItemManualTable, width: float, columns: int) -> float:
    """The width left for text by margins and lines, in millimetres."""
    return float(width - 2 * table.cellMargin() * columns - (columns + 1) * table.gridStrokeWidth())


def _needed(table: QgsLayoutItemManualTable, texts: Sequence[str]) -> float:
    """The width of the widest text, in millimetres."""
    context = QgsLayoutUtils.createRenderContextForLayout(table.layout(), None)
    one = context.convertToPainterUnits(1.0, Qgis.RenderUnit.Millimeters)
    text_format = table.headerTextFormat()
    return float(max(QgsTextRenderer.textWidth(context, text_format, [text]) for text in texts) / one * SLACK)


def _shrink(table: QgsLayoutItemManualTable) -> None:
    for get, put in (
        (table.contentTextFormat, table.setContentTextFormat),
        (table.headerTextFormat, table.setHeaderTextFormat),
    ):
        text_format = QgsTextFormat(get())
        text_format.setSize(max(SMALLEST, text_format.size() * STEP))
        put(text_format)
