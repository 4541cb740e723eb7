"""A document as PDF through Qt's rich text: the same texts, tables and pictures on A4."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape
from itertools import count
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QSizeF, QUrl
from qgis.PyQt.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption

from ..output.export import refused
from ..page.fonts import FAMILIES, FRAME, GROUND, PALE_INK
from .blocks import Document, Heading, Listing, Paragraph, Picture, Table
from .pdf_breaks import torn_apart

DPI = 300
MARGIN = 16.0
"""Millimetres."""

POINT = 72 / 25.4
POINTS = 9
TABLE_POINTS = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0, 4.5, 4.0)
"""Sizes of the writing in tables: the first at which all columns fit, none narrower than its words."""

SHORT, COLUMNS = 30, 5
"""Letters, and how many labels stand beside each other; legends with a longer one have a line for each."""

PICTURE = 'p class="picture"'

CHART, MAP = 0.82, 0.52
"""Widths of pictures, in widths of the text."""

A4 = (210.0, 297.0)
ROOM = tuple((side - 2 * MARGIN) * POINT for side in A4)
"""What the margins leave of the page, in points."""

STYLE = f"""
body {{ font-family: {", ".join(f"'{family}'" for family in FAMILIES)}; font-size: 9.5pt; }}
h4 {{ margin-bottom: 2px; }}
.lead, .small {{ color: {PALE_INK}; }} .small {{ font-size: 8.5pt; }}
th, td {{ font-size: {TABLE_POINTS[0]}pt; }} th {{ background-color: {GROUND}; font-weight: bold; }}
"""


def write_report_pdf(document: Document, path: Path) -> None:
    """Writes the PDF; the caller ensures that the file is complete or absent.

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
    """The document laid out by Qt on A4, with related blocks kept on one page (`pdf_breaks`)."""
    breaks: set[int] = set()
    text = _laid_out(document, breaks)
    while (stranded := torn_apart(text, breaks)) is not None:
        breaks.add(stranded)
        text = _laid_out(document, breaks)
    return text


def _font() -> QFont:
    """The text font; a minimal letter spacing prevents an fi ligature, which no search would find."""
    font = QFont(FAMILIES[0], POINTS)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.04)
    return font


def _blank() -> QTextDocument:
    """An empty document that wraps between words; by default Qt breaks words wider than a column."""
    text = QTextDocument()
    text.setDocumentMargin(0)
    # Qt gives headings their size from this font, whatever the style sheet says.
    text.setDefaultFont(_font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    text.setDefaultTextOption(option)
    text.setDefaultStyleSheet(STYLE)
    return text


def _laid_out(document: Document, breaks: set[int]) -> QTextDocument:
    """The document with a page break before the headings and pictures in `breaks`."""
    text = _blank()
    parts = [f"<h1>{escape(document.title)}</h1>", f'<p class="lead">{escape(document.subtitle)}</p>']
    for number, block in enumerate(document.blocks):
        if isinstance(block, Picture):
            _add_pictures(text, block, number)
        parts.append(SHOWN[type(block)](block, number))
    text.setHtml(f"<html><body>{_broken(''.join(parts), breaks)}</body></html>")
    text.setPageSize(QSizeF(*ROOM))
    return text


def _broken(content: str, breaks: set[int]) -> str:
    """The content with page breaks before some headings and pictures, by number; texts are escaped."""
    numbers = count()

    def opened(match: re.Match[str]) -> str:
        return f'<{match[1]} style="page-break-before: always">' if next(numbers) in breaks else match[0]

    return re.sub(rf"<(h[1-4]|{PICTURE})>", opened, content)


def _add_pictures(text: QTextDocument, block: Picture, number: int) -> None:
    kind = QTextDocument.ResourceType.ImageResource
    text.addResource(kind, QUrl(f"picture:{number}"), QImage.fromData(block.png))
    for place, key in enumerate(block.keys):
        text.addResource(kind, QUrl(f"key:{number}/{place}"), QImage.fromData(key.symbol))


def _heading(block: Heading, _number: int) -> str:
    return f"<h{block.level}>{escape(block.text)}</h{block.level}>"


def _paragraph(block: Paragraph, _number: int) -> str:
    words = escape(block.text)
    return f'<p style="margin-left: 12px"><i>{words}</i></p>' if block.caution else f"<p>{words}</p>"


def _listing(block: Listing, _number: int) -> str:
    return "<ul>" + "".join(f"<li>{escape(point)}</li>" for point in block.points) + "</ul>"


def _table(block: Table, _number: int) -> str:
    sizes = (_written(block, points) for points in TABLE_POINTS)
    table = next(filter(_fits, sizes), _written(block, TABLE_POINTS[-1]))
    return f"<h4>{escape(block.caption)}</h4>{table}"


def _written(block: Table, points: float) -> str:
    """The table at this font size."""
    head = f"<thead>{_row('th', block.head, points)}</thead>"  # repeated by Qt on every page that the table has
    rows = head + "".join(_row("td", row, points) for row in block.rows)
    style = f"border-color: {FRAME}; border-collapse: collapse"
    return f'<table width="100%" cellspacing="0" cellpadding="3" border="0.5" style="{style}">{rows}</table>'


def _fits(table: str) -> bool:
    """Whether the table is no wider than the page."""
    text = _blank()
    text.setHtml(f"<html><body>{table}</body></html>")
    text.setTextWidth(ROOM[0])
    return bool(text.size().width() <= ROOM[0] + 1)


def _row(tag: str, cells: Sequence[str], points: float) -> str:
    sides = ["left", *["right"] * (len(cells) - 1)]
    style = f'style="font-size: {points:g}pt"'
    parts = (f'<{tag} align="{side}" {style}>{escape(cell)}</{tag}>' for side, cell in zip(sides, cells, strict=True))
    return f"<tr>{''.join(parts)}</tr>"


def _picture(block: Picture, number: int) -> str:
    width = ROOM[0] * (CHART if block.svg else MAP)
    image = f'<{PICTURE}><img src="picture:{number}" width="{width:.0f}"></p>'
    caption = f'<p class="small">{escape(block.caption)}</p>' if block.caption else ""
    return image + caption + _keys([key.label for key in block.keys], number)


def _unbroken(label: str) -> str:
    """A short label on one line; columns are as wide as they need to be."""
    return escape(label).replace(" ", "&nbsp;") if len(label) <= SHORT else escape(label)


def _keys(labels: Sequence[str], number: int) -> str:
    """The legend of a map in columns: a cell keeps a symbol and its label together."""
    if not labels:
        return ""
    across = 1 if any(len(label) > SHORT for label in labels) else COLUMNS
    cells = [
        f'<td class="small"><img src="key:{number}/{place}" width="16" height="10">&nbsp;{_unbroken(label)}&emsp;</td>'
        for place, label in enumerate(labels)
    ]
    rows = ("".join(cells[start : start + across]) for start in range(0, len(cells), across))
    return f'<table cellspacing="0" cellpadding="1">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'


SHOWN: dict[type, Callable[..., str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Listing: _listing,
    Table: _table,
    Picture: _picture,
}
