"""Page breaks of a laid-out text: before a heading at the foot of a page, and before blocks that would be split."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from qgis.PyQt.QtGui import QTextBlock, QTextCursor, QTextDocument

OBJECT = "\ufffc"
"""Stands in a text where a picture is."""


def torn_apart(text: QTextDocument, breaks: Collection[int]) -> int | None:
    """The number of the first heading or picture that needs a page break not yet in `breaks`; None if there is none.

    A heading belongs to the line below it, the caption of a table to the whole table, and a map to its legend, as far
    as a page can hold them.
    """
    first = 0
    for number, block in enumerate(_numbered(text)):
        if not _is_heading(block.previous()):
            first = number  # what follows headings moves together with them
        last = _belongs(block)
        if _page(text, block) != _page(text, last, end=True) and first not in breaks and _fits(text, block, last):
            return first
    return None


def _numbered(text: QTextDocument) -> Iterator[QTextBlock]:
    block = text.begin()
    while block.isValid():
        if _is_heading(block) or _is_picture(block):
            yield block
        block = block.next()


def _belongs(block: QTextBlock) -> QTextBlock:
    """The last block that must be on the same page."""
    below = block.next()
    if not below.isValid() or (_is_picture(block) and (_is_heading(below) or _is_picture(below))):
        return block
    table = QTextCursor(below).currentTable()
    if table is None and _is_picture(block):
        table = QTextCursor(below.next()).currentTable() if below.next().isValid() else None
    return table.lastCursorPosition().block() if table is not None else below


def _is_heading(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().headingLevel() > 0


def _is_picture(block: QTextBlock) -> bool:
    """Whether a paragraph is a picture; legend symbols are in tables."""
    return block.text() == OBJECT and QTextCursor(block).currentTable() is None


def _line(text: QTextDocument, block: QTextBlock, end: bool) -> tuple[float, float]:
    """The top and bottom of the block's first or last line; its box starts where the margin still had room."""
    lines = block.layout()
    top = text.documentLayout().blockBoundingRect(block).top()
    if not lines.lineCount():
        return top, top
    line = lines.lineAt(lines.lineCount() - 1 if end else 0)
    return float(top + line.y()), float(top + line.y() + line.height())


def _page(text: QTextDocument, block: QTextBlock, end: bool = False) -> int:
    # The middle: a line that begins a page does so within the rounding of numbers.
    return int(sum(_line(text, block, end)) / 2 // text.pageSize().height())


def _fits(text: QTextDocument, first: QTextBlock, last: QTextBlock) -> bool:
    """Whether both, and what lies between, fit on one page."""
    return _line(text, last, True)[1] - _line(text, first, False)[0] < text.pageSize().height()
