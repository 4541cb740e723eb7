"""How many empty cells an Excel sheet has between those that it writes: a few bytes can say that there are millions."""

from __future__ import annotations

import re
from collections import Counter

from ...model.tidy import TableError

MOST_EMPTY = 5_000_000
"""Empty cells among the filled ones, which take memory as they do."""
_CELL = re.compile(rb"\br=[\"']([A-Z]{1,3})\d")
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br=[\"'](\d{1,7})[\"'][^>]*(?<!/)>")
"""A row that holds cells; heights of empty ones may be told to the end of the sheet."""


def refuse_far_cells(sheet: bytes) -> None:
    """Raises TableError for a sheet whose cells lie so far apart that the empty ones between them fill the memory."""
    columns = Counter(found[1] for found in _CELL.finditer(sheet))
    rows = max((int(found[1]) for found in _ROW.finditer(sheet)), default=0)
    width = max(map(column_number, columns), default=0)
    empty = rows * width - sum(columns.values())
    if empty > MOST_EMPTY:
        raise TableError(
            "The sheet has {count} empty cells among its cells and is refused as unsafe. Delete the cells far to the "
            "right or far down, or save the table as csv.",
            "Kalkylbladet har {count} tomma celler bland sina celler och avvisas som osäkert. Ta bort det som står "
            "långt ut till höger eller nedåt, eller spara tabellen som csv.",
            count=empty,
        )


def column_number(letters: bytes) -> int:
    """The number of a column, from 1, by its letters: A, B, ... Z, AA."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
