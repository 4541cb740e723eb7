"""Text -> a grid: rows of cells, before anything is known of what they mean."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field

from .tidy import TableError

SEPARATORS = (";", "\t", ",", "|")


@dataclass
class Grid:
    """Rows of text cells, of any length. separator: the sign that parted them, "" for a spreadsheet."""

    rows: list[list[str]]
    separator: str = ""
    format: str = "csv"
    notes: list[str] = field(default_factory=list)


def read_grid(text: str) -> Grid:
    """The rows of a delimited text; raises TableError when it has no rows."""
    separator = _separator(text)
    csv.field_size_limit(10_000_000)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise TableError(
            "The file cannot be split into columns: {error}.",
            "Filen kan inte delas upp i kolumner: {error}.",
            error=str(error),
        ) from None
    if not any(any(cell.strip() for cell in row) for row in rows):
        raise TableError("The table is empty.", "Tabellen är tom.")
    return Grid(rows, separator)


def _separator(text: str) -> str:
    """The separator that gives the most lines the same number of columns, more than one."""
    sample = text[:65536]
    return max(SEPARATORS, key=lambda separator: _evenness(sample, separator))


def _evenness(sample: str, separator: str) -> tuple[int, int]:
    widths: dict[int, int] = {}
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator):
            if len(row) > 1:
                widths[len(row)] = widths.get(len(row), 0) + 1
    except csv.Error:
        return 0, 0
    if not widths:
        return 0, 0
    width = max(widths, key=lambda w: (widths[w], w))
    return widths[width], width
