"""Cells of an Excel sheet far from its table: formats without a value are cut off, values so far out are refused."""

from __future__ import annotations

import re
from collections import Counter

from ...model.tidy import TableError

MOST_EMPTY = 5_000_000
"""Empty cells among the filled ones, which take memory as they do."""
_CELL = re.compile(rb"\br=[\"']([A-Z]{1,3})\d")
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br=[\"'](\d{1,7})[\"'][^>]*(?<!/)>")
"""A row that holds cells; heights of empty ones may be told to the end of the sheet."""
_PREFIX = rb"<(?:\w+:)?"
_EMPTY_CELL = re.compile(_PREFIX + rb"c\s[^>]*\br=[^>]*(?:/>|(?<!/)>\s*</(?:\w+:)?c>)")
_EMPTY_ROW = re.compile(_PREFIX + rb"row(?:\s[^>]*)?(?:/>|(?<!/)>\s*</(?:\w+:)?row>)")
_ROW_NUMBER = re.compile(rb"row\b[^>]*?\br=[\"'](\d{1,7})[\"']")
_ROW_START = re.compile(rb"(<(?:\w+:)?row\b[^>]*?\br=[\"'])(\d{1,7})")
_MOST_GAP = 1_000
"""Rows that may be left out between those of a sheet: GDAL reads no sheet with much longer gaps."""


def nearby_cells(sheet: bytes) -> bytes:
    """The sheet, without its empty cells and rows where they lie far out.

    The format of a whole column or of the last row (number 1,048,576) is no damage, but GDAL does not read the sheet.
    Raises TableError where values lie so far apart that the empty cells between them fill the memory.
    """
    if _rows_left_out(sheet) < _MOST_GAP and _empty(sheet) <= MOST_EMPTY:
        return sheet
    sheet = _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", sheet))
    empty = _empty(sheet)
    if empty > MOST_EMPTY:
        raise TableError(
            "The sheet has {count} empty cells among its cells and is refused as unsafe. Delete the cells far to the "
            "right or far down, or save the table as csv.",
            "Kalkylbladet har {count} tomma celler bland sina celler och avvisas som osäkert. Ta bort det som står "
            "långt ut till höger eller nedåt, eller spara tabellen som csv.",
            count=empty,
        )
    return _closer(sheet)


def _closer(sheet: bytes) -> bytes:
    """With shorter gaps between its rows: a line far below the table is no damage either."""
    before = shift = 0

    def renumbered(row: re.Match[bytes]) -> bytes:
        nonlocal before, shift
        number = int(row[2])
        shift += max(0, number - before - _MOST_GAP)
        before = number
        return row[1] + str(number - shift).encode()

    return _ROW_START.sub(renumbered, sheet)


def _rows_left_out(sheet: bytes) -> int:
    """By the number of the last row; it is the largest, as rows stand in order."""
    last = _ROW_NUMBER.match(sheet, max(sheet.rfind(b"<row ") + 1, sheet.rfind(b":row ") + 1))
    return int(last[1]) - sheet.count(b"<row ") - sheet.count(b":row ") if last else 0


def _empty(sheet: bytes) -> int:
    columns = Counter(found[1] for found in _CELL.finditer(sheet))
    rows = max((int(found[1]) for found in _ROW.finditer(sheet)), default=0)
    width = max(map(column_number, columns), default=0)
    return rows * width - sum(columns.values())


def column_number(letters: bytes) -> int:
    """The number of a column, from 1, by its letters: A, B, ... Z, AA."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
