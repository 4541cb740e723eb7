"""Delimited text (csv, tab) -> a grid."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from .codes import normalise
from .grid import MOST_COLUMNS, Column, Grid, grid_of, grid_of_columns
from .numbers import is_number
from .tidy import TableError

if TYPE_CHECKING:
    import pandas as pd

SEPARATORS = (";", "\t", ",", "|")
_LONGEST_CELL = 16_000_000  # geometry as text in a layer that was saved as csv


def read_delimited(text: str) -> Grid:
    """The cells of a delimited text; raises TableError when it has none."""
    separator = _separator(text)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        grid = _whole_columns(text, separator) or grid_of(csv.reader(_lines(text), delimiter=separator), separator)
    except csv.Error as error:
        raise TableError(
            "The file cannot be split into columns: {error}.",
            "Filen kan inte delas upp i kolumner: {error}.",
            error=str(error),
        ) from None
    _refuse_open_quote(grid)
    return grid


def _whole_columns(text: str, separator: str) -> Grid | None:
    """The grid by pandas' parser, in half the time; None for a text that it refuses or that is mostly empty cells.

    The parser drops without a word what is wider than it was told, and a cell with line breaks hides a row's width:
    a text whose rows are not its lines is None, too.
    """
    import pandas as pd

    text = _lines(text).read().replace("\r\n", "\n").replace("\r", "\n")
    lines = text.removesuffix("\n").split("\n")
    width = 1 + max(line.count(separator) for line in lines)
    open_quotes = '"' in text and any(line.count('"') % 2 for line in lines)
    if open_quotes or width > MOST_COLUMNS or width * len(lines) > len(text):
        return None
    try:
        frame = pd.read_csv(
            io.StringIO(text), sep=separator, header=None, names=range(width), index_col=False, dtype=str,
            keep_default_na=False, na_filter=False, skip_blank_lines=False, low_memory=False, engine="c",
        )  # fmt: skip
    except (pd.errors.ParserError, pd.errors.ParserWarning):
        return None
    if len(frame) != len(lines):
        return None
    return grid_of_columns([_column(frame[position]) for position in frame], separator)


def _column(cells: pd.Series[str]) -> Column:
    import pandas as pd

    places, words = pd.factorize(cells)
    return Column(words.tolist(), places)


def _refuse_open_quote(grid: Grid) -> None:
    """A quote that is never closed makes one cell of all the rows below; such a cell holds lines that are rows."""
    width = len(grid.columns)
    for column in grid.columns:
        for cell in column.words:
            if "\n" in cell and _holds_rows(cell, grid.separator, width):
                raise TableError(
                    'A quotation mark is opened and not closed before "{start}". Close it, or take it away.',
                    'Ett citattecken öppnas men stängs inte före "{start}". Stäng det eller ta bort det.',
                    start=cell.split("\n", 1)[0][:60].strip(),
                )


def _holds_rows(cell: str, separator: str, width: int) -> bool:
    """Whether a line inside the cell is as wide as the table and has an area code or a number, as prose has not."""
    for line in cell.split("\n")[1:]:
        parts = line.split(separator)
        if len(parts) == width > 1 and (normalise(parts[0])[1] != "other" or all(map(is_number, parts[1:]))):
            return True
    return False


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
