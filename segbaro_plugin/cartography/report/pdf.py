"""A document as PDF, through Qt's rich text: the same words, tables and pictures on A4."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from itertools import count
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QSizeF, QUrl
from qgis.PyQt.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextBlock, QTextDocument

from ..export import refused
from ..page_style import FAMILIES, FRAME, GROUND, PALE_INK
from .blocks import Document, Heading, Listing, Paragraph, Picture, Table

DPI = 300
MARGIN = 16.0
"""Millimetres."""

POINT = 72 / 25.4
POINTS = 9
SHORT = 30
"""Letters; legends with longer labels have a line for each."""

CHART, MAP = 0.9, 0.62
"""Widths of pictures, in widths of the text."""

A4 = (210.0, 297.0)

STYLE = f"""
body {{ font-family: {", ".join(f"'{family}'" for family in FAMILIES)}; font-size: 9.5pt; }}
h4 {{ margin-bottom: 2px; }}
.lead, .small {{ color: {PALE_INK}; }} .small {{ font-size: 8.5pt; }}
th, td {{ font-size: 8.5pt; }} th {{ background-color: {GROUND}; font-weight: bold; }}
"""


def write_report_pdf(document: Document, path: Path) -> None:
    """Writes the PDF; the caller sees to it that it is there whole or not at all.

    Raises:
        MapError: when the file cannot be written.
    """
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(document.title)
    writer.setCreator("Segbaro")
    text = rich_text(document)
    # Qt 6 has dropped the underscore.
    (getattr(text, "print", None) or text.print_)(writer)
    if not path.exists() or path.stat().st_size == 0:
        raise refused(path)


def rich_text(document: Document) -> QTextDocument:
    """The document as Qt lays it out on A4; no heading stands alone at the foot of a page."""
    breaks: set[int] = set()
    made = _laid_out(document, breaks)
    while (stranded := _stranded(made)) is not None and stranded not in breaks:
        breaks.add(stranded)
        made = _laid_out(document, breaks)
    return made


def _font() -> QFont:
    """The text's font; the tiniest of spacing keeps f and i apart, which as one sign no search would find."""
    font = QFont(FAMILIES[0], POINTS)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.04)
    return font


def _stranded(text: QTextDocument) -> int | None:
    """The first heading (by its number) whose next line stands on the next page; None where there is none."""
    layout, height, number = text.documentLayout(), text.pageSize().height(), -1

    def first_line(block: QTextBlock) -> float:
        # The box of a block begins on the page where there was still room for its margin.
        within = block.layout().lineAt(0).y() if block.layout().lineCount() else 0.0
        return float(layout.blockBoundingRect(block).top() + within)

    block = text.begin()
    while block.isValid() and block.next().isValid():
        if block.blockFormat().headingLevel():
            number += 1
            here, below = (first_line(one) // height for one in (block, block.next()))
            if here != below:
                return number
        block = block.next()
    return None


def _laid_out(document: Document, breaks: set[int]) -> QTextDocument:
    """The document with a new page before the headings in `breaks`."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    # Qt gives headings their size from this font, whatever the style sheet says.
    made.setDefaultFont(_font())
    made.setDefaultStyleSheet(STYLE)
    parts = [f"<h1>{escape(document.title)}</h1>", f'<p class="lead">{escape(document.subtitle)}</p>']
    for number, block in enumerate(document.blocks):
        if isinstance(block, Picture):
            _add_pictures(made, block, number)
        parts.append(SHOWN[type(block)](block, number))
    made.setHtml(f"<html><body>{_broken(''.join(parts), breaks)}</body></html>")
    made.setPageSize(QSizeF(*((side - 2 * MARGIN) * POINT for side in A4)))
    return made


def _broken(content: str, breaks: set[int]) -> str:
    """The content with a new page before some of its headings, by their numbers; texts are escaped and hold no tag."""
    numbers = count()

    def opened(found: re.Match[str]) -> str:
        return f'<{found[1]} style="page-break-before: always">' if next(numbers) in breaks else found[0]

    return re.sub(r"<(h[1-4])>", opened, content)


def _add_pictures(made: QTextDocument, block: Picture, number: int) -> None:
    kind = QTextDocument.ResourceType.ImageResource
    made.addResource(kind, QUrl(f"picture:{number}"), QImage.fromData(block.png))
    for place, key in enumerate(block.keys):
        made.addResource(kind, QUrl(f"key:{number}/{place}"), QImage.fromData(key.symbol))


def _heading(block: Heading, _number: int) -> str:
    return f"<h{block.level}>{escape(block.text)}</h{block.level}>"


def _paragraph(block: Paragraph, _number: int) -> str:
    words = escape(block.text)
    return f'<p style="margin-left: 12px"><i>{words}</i></p>' if block.caution else f"<p>{words}</p>"


def _listing(block: Listing, _number: int) -> str:
    return "<ul>" + "".join(f"<li>{escape(point)}</li>" for point in block.points) + "</ul>"


def _table(block: Table, _number: int) -> str:
    rows = _row("th", list(block.head)) + "".join(_row("td", list(row)) for row in block.rows)
    look = f"border-color: {FRAME}; border-collapse: collapse"
    table = f'<table width="100%" cellspacing="0" cellpadding="3" border="0.5" style="{look}">{rows}</table>'
    return f"<h4>{escape(block.caption)}</h4>{table}"


def _row(tag: str, cells: list[str]) -> str:
    sides = ["left", *["right"] * (len(cells) - 1)]
    made = (f'<{tag} align="{side}">{escape(cell)}</{tag}>' for side, cell in zip(sides, cells, strict=True))
    return f"<tr>{''.join(made)}</tr>"


def _picture(block: Picture, number: int) -> str:
    width = (A4[0] - 2 * MARGIN) * POINT * (CHART if block.svg else MAP)
    swatch = '<img src="key:{number}/{place}" width="16" height="10">&nbsp;{label}'
    between = "<br>" if any(len(key.label) > SHORT for key in block.keys) else " &emsp; "
    keys = between.join(
        swatch.format(number=number, place=place, label=escape(key.label)) for place, key in enumerate(block.keys)
    )
    caption = f'<p class="small">{escape(block.caption)}<br>{keys}</p>'
    return f'<p><img src="picture:{number}" width="{width:.0f}"></p>{caption}'


SHOWN: dict[type, Callable[..., str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Listing: _listing,
    Table: _table,
    Picture: _picture,
}
