"""Delimited text (csv, tab) -> a grid."""

from __future__ import annotations

import csv
import io

from .grid import Grid, grid_of
from .tidy import TableError

SEPARATORS = (";", "\t", ",", "|")
_LONGEST_CELL = 1_000_000


def read_delimited(text: str) -> Grid:
    """The cells of a delimited text; raises TableError when it has none."""
    separator = _separator(text)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        return grid_of(csv.reader(_lines(text), delimiter=separator), separator=separator)
    except csv.Error as error:
        raise TableError(
            "The file cannot be split into columns: {error}.",
            "Filen kan inte delas upp i kolumner: {error}.",
            error=str(error),
        ) from None


def _lines(text: str) -> io.StringIO:
    if "\0" in text:
        raise TableError("The file is not a text file.", "Filen är inte en textfil.")
    return io.StringIO(text, newline="")


def _separator(text: str) -> str:
    """The separator that gives the most lines the same number of columns, more than one."""
    sample = text[:65536]
    declared = sample[:6].lower()
    if declared.startswith("sep=") and declared[4:5] in SEPARATORS:  # Excel's own first line
        return declared[4]
    return max(SEPARATORS, key=lambda separator: _evenness(sample, separator))


def _evenness(sample: str, separator: str) -> tuple[int, int]:
    """(lines of the commonest width, that width); a separator inside quotes does not count."""
    widths: dict[int, int] = {}
    try:
        for row in csv.reader(io.StringIO(sample.replace("\0", ""), newline=""), delimiter=separator):
            if len(row) > 1:
                widths[len(row)] = widths.get(len(row), 0) + 1
    except csv.Error:
        return 0, 0
    if not widths:
        return 0, 0
    width = max(widths, key=lambda w: (widths[w], w))
    return widths[width], width
