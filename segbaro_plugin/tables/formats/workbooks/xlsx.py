"""Excel workbooks: how cells are shown and which formulas have no result (ECMA-376, part 1, 18.3.1.4, 18.8.30)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from zipfile import ZipFile

from .container import member
from .far_cells import column_number, nearby_cells
from .sheet_cells import MOST_COLUMNS, SheetCells
from .xml_tags import walk

_BUILT_IN = frozenset({"9", "10"})
"""Number formats "0%" and "0.00%" (18.8.30)."""
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.')
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def cells_of_xlsx(archive: ZipFile) -> tuple[Mapping[str, SheetCells], Mapping[str, bytes]]:
    """The marked cells by the sheet's name; and by its path in the archive the sheets that GDAL must read otherwise.

    Raises TableError for broken xml. Sheets that are not there are left to GDAL to refuse.
    """
    names = set(archive.namelist())
    percent = _percent_styles(member(archive, "xl/styles.xml")) if "xl/styles.xml" in names else frozenset()
    targets = _targets(archive) if "xl/_rels/workbook.xml.rels" in names else {}
    book = _Book()
    walk(member(archive, "xl/workbook.xml"), book.start)
    found: dict[str, SheetCells] = {}
    changed: dict[str, bytes] = {}
    for name, (relation, hidden) in book.sheets.items():
        path = targets.get(relation, "")
        found[name] = SheetCells()
        if path in names:
            written = member(archive, path)
            sheet = nearby_cells(written)
            found[name] = _cells(sheet, percent)
            changed.update({path: sheet} if sheet is not written else {})
        found[name].hidden = hidden
    return found, changed


@dataclass
class _Book:
    """Relation id and whether it is hidden, by the sheet's name."""

    sheets: dict[str, tuple[str, bool]] = field(default_factory=dict)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "sheet":
            hidden = attributes.get("state", "visible") != "visible"
            self.sheets[attributes.get("name", "")] = attributes.get("id", ""), hidden


def _targets(archive: ZipFile) -> dict[str, str]:
    """The path of each relation of the workbook."""
    found: dict[str, str] = {}

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship":
            target = attributes.get("Target", "")
            found[attributes.get("Id", "")] = target[1:] if target.startswith("/") else f"xl/{target}"

    walk(member(archive, "xl/_rels/workbook.xml.rels"), start)
    return found


def _percent_styles(styles: bytes) -> frozenset[str]:
    """The numbers (attribute `s` of a cell) of the cell formats that show per cent."""
    formats = _Formats()
    walk(styles, formats.start, formats.end)
    return frozenset(str(number) for number, id in enumerate(formats.cells) if id in formats.percent)


@dataclass
class _Formats:
    """percent: ids of number formats. cells: number format of each cell format, in their order."""

    percent: set[str] = field(default_factory=lambda: set(_BUILT_IN))
    cells: list[str] = field(default_factory=list)
    _inside: bool = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "cellXfs":
            self._inside = True
        elif tag == "numFmt" and "%" in _LITERAL.sub("", attributes.get("formatCode", "")):
            self.percent.add(attributes.get("numFmtId", ""))
        elif tag == "xf" and self._inside:
            self.cells.append(attributes.get("numFmtId", ""))

    def end(self, tag: str) -> None:
        self._inside = self._inside and tag != "cellXfs"


def _cells(sheet: bytes, percent: frozenset[str]) -> SheetCells:
    """The marked cells of a sheet; a sheet that has none is not walked through."""
    styled = percent and re.search(rb"\bs=[\"'](?:%s)[\"']" % "|".join(percent).encode(), sheet)
    if not styled and not re.search(rb"<(?:\w+:)?f[\s/>]", sheet):
        return SheetCells()
    reader = _Sheet(percent)
    walk(sheet, reader.start, reader.end, reader.text)
    return reader.cells


class _Sheet:
    """Where the reading of a sheet is: rows and cells may leave out their own place."""

    def __init__(self, percent: frozenset[str]) -> None:
        self.cells = SheetCells()
        self._styles = percent
        self._row, self._column = 0, -1
        self._percent: list[int] = []
        self._unsaved: list[int] = []
        self._formula = self._in_value = self._has_value = False
        self._cell: Mapping[str, str] = {}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "row":
            given = attributes.get("r", "")
            self._row, self._column = int(given) if given.isdecimal() and len(given) < 8 else self._row + 1, -1
        elif tag == "c":
            self._cell, self._formula, self._has_value = attributes, False, False
            self._column = _column(attributes.get("r", ""), self._column + 1)
        elif tag == "f":
            self._formula = True
        self._in_value = tag in ("v", "t")

    def text(self, words: str) -> None:
        self._has_value = self._has_value or (self._in_value and bool(words.strip()))

    def end(self, tag: str) -> None:
        self._in_value = False
        if tag == "c":
            self._end_cell()
        elif tag == "row":
            self.cells.mark(self._row, self._percent, self._unsaved)
            self._percent, self._unsaved = [], []

    def _end_cell(self) -> None:
        type = self._cell.get("t", "n")
        if self._formula and not self._has_value and type != "str":
            self._unsaved.append(self._column)  # a formula whose result is empty text has the type "str"
        elif type == "n" and self._has_value and self._cell.get("s") in self._styles:
            self._percent.append(self._column)


def _column(reference: str, following: int) -> int:
    """Column of "C7", from 0; the following one where the cell does not say."""
    found = _REFERENCE.fullmatch(reference)
    if not found:
        return min(following, MOST_COLUMNS)
    return column_number(found[1].encode()) - 1
