"""OpenDocument sheets: which cells are per cent, which formulas have no result (OpenDocument 1.3, part 3, 19.387)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from zipfile import ZipFile

from ...model.tidy import TableError
from .container import member
from .sheet_cells import MOST_COLUMNS, MOST_ROWS, SheetCells
from .xml_tags import walk

_MARKED = re.compile(rb"value-type=[\"']percentage[\"']|:formula=|:display=[\"']false[\"']|-repeated=[\"']\d{5}")
_MOST_REPEATED = 5_000_000
"""Cells that a sheet may have by repeating others: those that it writes out itself do not count."""


def cells_of_ods(archive: ZipFile) -> Mapping[str, SheetCells]:
    """By the sheet's name; raises TableError for broken xml. A document without marked cells is not walked through."""
    content = member(archive, "content.xml")
    if not _MARKED.search(content):
        return {}
    reader = _Document()
    walk(content, reader.start, reader.end)
    return reader.sheets


class _Document:
    """Where the reading of a document is; rows and cells can be repeated."""

    def __init__(self) -> None:
        self.sheets: dict[str, SheetCells] = {}
        self._sheet = SheetCells()
        self._style = ""
        self._hidden_styles: set[str] = set()
        self._row, self._rows, self._column = 0, 1, 0
        self._written, self._filled, self._repeated = 0, 0, 0
        self._percent: list[int] = []
        self._unsaved: list[int] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "style":
            self._style = attributes.get("name", "")
        elif tag == "table-properties" and attributes.get("display") == "false":
            self._hidden_styles.add(self._style)
        elif tag == "table":
            self._sheet = SheetCells(hidden=attributes.get("style-name", "") in self._hidden_styles)
            self.sheets[attributes.get("name", "")] = self._sheet
            self._row = 0
        elif tag == "table-row":
            self._rows, self._column = _repeated(attributes.get("number-rows-repeated", ""), MOST_ROWS), 0
            self._written, self._filled, self._percent, self._unsaved = 0, 0, [], []
        elif tag in ("table-cell", "covered-table-cell"):
            self._cell(attributes)

    def _cell(self, attributes: Mapping[str, str]) -> None:
        times = _repeated(attributes.get("number-columns-repeated", ""), MOST_COLUMNS)
        here = range(self._column, min(self._column + times, MOST_COLUMNS))
        self._column += times
        kind = attributes.get("value-type", "")
        if kind or "formula" in attributes:
            self._written, self._filled = self._written + 1, self._filled + len(here)
        if kind == "percentage":
            self._percent.extend(here)
        elif not kind and "formula" in attributes:
            self._unsaved.extend(here)

    def end(self, tag: str) -> None:
        if tag == "table-row":
            self._count_repeated()
            if self._percent or self._unsaved:
                for row in range(self._row + 1, min(self._row + self._rows, MOST_ROWS) + 1):
                    self._sheet.mark(row, self._percent, self._unsaved)
            self._row += self._rows

    def _count_repeated(self) -> None:
        self._repeated += self._filled * self._rows - self._written
        if self._repeated > _MOST_REPEATED:
            raise TableError(
                "The sheet says that it repeats its cells {count} {count:time|times} and is refused as unsafe.",
                "Kalkylbladet säger sig upprepa sina celler {count} {count:gång|gånger} och avvisas som osäkert.",
                count=self._repeated,
            )


def _repeated(number: str, most: int) -> int:
    return min(int(number), most) if number.isdecimal() and len(number) < 10 else 1
