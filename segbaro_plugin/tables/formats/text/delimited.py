"""Delimited text (csv, tab) -> a grid."""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from ...cells.number_words import is_number
from ...codes.normalise import normalise
from ...model.grid import MOST_COLUMNS, Column, Grid, grid_of, grid_of_columns
from ...model.tidy import TableError

if TYPE_CHECKING:
    import pandas as pd

SEPARATORS = (";", "\t", ",", "|")
_PARTED_BY_BLANKS = re.compile(r'(?:"[^"]*" )+(?:"[^"]*"|[^\s";,|]+)(?: (?:"[^"]*"|[^\s";,|]+))*')
"""A line of words in quotes and numbers without, as statistical databases write them."""
_MOST_LINES = 100
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
                    'A quotation mark before "{start}" is not closed. Close it, or remove it.',
                    "Ett citattecken öppnas men stängs inte före ”{start}”. Stäng det eller ta bort det.",
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
    """The separator that gives the most lines the same number of columns, more than one.

    A comma can also be decimal, or stand in a title: of a line that can be parted by two signs the one is right that
    leaves no other sign in its cells but in numbers.
    """
    sample = text[:65536]
    declared = sample[:6].lower()
    if declared.startswith("sep=") and declared[4:5] in SEPARATORS:  # Excel's own first line
        return declared[4]
    lines = [line for line in sample.splitlines() if line.strip()]
    if sum(bool(_PARTED_BY_BLANKS.fullmatch(line)) for line in lines[:_MOST_LINES]) * 2 > len(lines[:_MOST_LINES]):
        return " "
    even = {sign: _even_lines(sample, sign) for sign in SEPARATORS}
    first, second = sorted(SEPARATORS, key=lambda sign: _rank(even[sign]), reverse=True)[:2]
    both = even[first].keys() & even[second].keys()
    if len(both) * 3 < len(even[first]):
        return first
    return min((first, second), key=lambda sign: _mixed_cells([even[sign][line] for line in both]))


def _even_lines(sample: str, separator: str) -> dict[int, list[str]]:
    """By number the lines of the commonest width; a separator inside quotes does not count."""
    widths: defaultdict[int, dict[int, list[str]]] = defaultdict(dict)
    reader = csv.reader(io.StringIO(sample.replace("\0", ""), newline=""), delimiter=separator)
    try:
        for row in reader:
            if len(row) > 1:
                widths[len(row)][reader.line_num] = row
    except csv.Error:
        return {}
    return max(widths.values(), key=lambda lines: (len(lines), _width(lines)), default={})


def _rank(lines: dict[int, list[str]]) -> tuple[int, int, int]:
    """(lines, those with a number, their width)."""
    return len(lines), sum(any(map(is_number, row)) for row in lines.values()), _width(lines)


def _width(lines: dict[int, list[str]]) -> int:
    return len(next(iter(lines.values()), []))


def _mixed_cells(rows: list[list[str]]) -> float:
    """Share of the cells that hold a separator and are no number."""
    cells = [cell for row in rows for cell in row]
    mixed = (cell for cell in cells if any(sign in cell for sign in SEPARATORS))
    return sum(not is_number(cell) for cell in mixed) / max(len(cells), 1)
