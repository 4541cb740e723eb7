"""Where in a grid the table is: title rows above, one or more header rows, the body, footnotes below."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from .codes import clean, normalise
from .grid import Grid
from .marks import MARKS, mark
from .numbers import Objects, is_number
from .tidy import TableError

YEAR = re.compile(r"(?:19|20)\d{2}")
_LABEL = re.compile(r".+ \(.+\)")


@dataclass
class Sheet:
    """A table cut out of its grid: one heading and one array of text a column, and the words around it."""

    headings: list[str]
    columns: list[Objects]
    above: list[str]
    below: list[str]
    separator: str = ""
    format: str = "csv"


def cut(grid: Grid) -> Sheet:
    """The table in the grid; raises TableError when no row of numbers with a heading above is found."""
    rows = grid.rows
    first = _first_data_row(rows)
    header = _header_row(rows, first)
    width = max(len(_trimmed(rows[header])), len(_trimmed(rows[first])))
    last = _last_data_row(rows, first)
    body = [row for row in rows[first : last + 1] if any(cell.strip() for cell in row)]
    headings = [clean(cell) for cell in _padded(rows[header], width)]
    return Sheet(
        headings,
        _columns(body, width),
        [_words(row) for row in rows[:header] if _filled(row)],
        [_words(row) for row in rows[last + 1 :] if _filled(row)],
        grid.separator,
        grid.format,
    )


def _columns(body: list[list[str]], width: int) -> list[Objects]:
    """The cells by column; cells beyond the last heading are an error when they hold anything."""
    for row in body:
        if len(row) != width:
            if any(cell.strip() for cell in row[width:]):
                raise TableError(
                    'A row has more cells than the heading has: "{row}". Every column needs a heading.',
                    'En rad har fler celler än rubrikraden: "{row}". Varje kolumn behöver en rubrik.',
                    row=", ".join(row)[:120],
                )
            row[:] = _padded(row, width)
    columns = []
    for cells in zip(*body, strict=True):
        column = np.empty(len(cells), dtype=object)
        column[:] = cells
        columns.append(column)
    return columns


def _padded(row: list[str], width: int) -> list[str]:
    return (row + [""] * (width - len(row)))[:width]


def _trimmed(row: list[str]) -> list[str]:
    length = len(row)
    while length and not row[length - 1].strip():
        length -= 1
    return row[:length]


def _filled(row: list[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _words(row: list[str]) -> str:
    return " ".join(cell.strip() for cell in row if cell.strip())


def _is_value(cell: str) -> bool:
    return is_number(cell) or (bool(cell.strip()) and mark(cell) in MARKS)


def _is_data(row: list[str]) -> bool:
    """Something that names an area or a category, and at least one number or mark after it."""
    return _filled(row) >= 2 and any(_is_value(cell) for cell in row[1:])


def _is_years(row: list[str]) -> bool:
    """A heading of years: after the words come only different years."""
    cells = [cell.strip() for cell in row if cell.strip()]
    years = [cell for cell in cells if YEAR.fullmatch(cell)]
    words = [cell for cell in cells if not YEAR.fullmatch(cell)]
    named = row[0].strip() and normalise(row[0])[1] != "other"
    return bool(years) and len(set(years)) == len(years) and not named and not any(_is_value(cell) for cell in words)


def _first_data_row(rows: list[list[str]]) -> int:
    for position, row in enumerate(rows):
        if _is_data(row) and not (_is_years(row) and _followed(rows, position)):
            return position
    raise TableError(
        "No row with numbers was found in the table. It needs a row of headings, and below it rows that begin with "
        "an area code.",
        "Ingen rad med tal hittades i tabellen. Den behöver en rubrikrad, och under den rader som börjar med en "
        "områdeskod.",
    )


def _followed(rows: list[list[str]], position: int) -> bool:
    return any(_is_data(row) for row in rows[position + 1 : position + 4])


def _header_row(rows: list[list[str]], first: int) -> int:
    """The last filled row above the first data row."""
    for position in range(first - 1, -1, -1):
        if _filled(rows[position]):
            return position
    raise TableError(
        "The table has no row of headings: its first row already holds data. Write a row of headings above it.",
        "Tabellen saknar rubrikrad: redan den första raden innehåller data. Skriv en rubrikrad överst.",
    )


def _last_data_row(rows: list[list[str]], first: int) -> int:
    """The row before the footnotes: the last one that names its area as the first data row does."""
    looks = _look(rows[first])
    if not looks:
        return _end_of_block(rows, first)
    return next(position for position in range(len(rows) - 1, first - 1, -1) if _look(rows[position]) == looks)


def _end_of_block(rows: list[list[str]], first: int) -> int:
    """The last data row before the first empty row: names of areas cannot be told from words of a footnote."""
    last = first
    for position in range(first, len(rows)):
        if not _filled(rows[position]):
            break
        if _is_data(rows[position]):
            last = position
    return last


def _look(row: list[str]) -> str:
    """How a row names its area: the division of its code, "label" for `Kommun (RegSO)`, "" for anything else."""
    for cell in row[:3]:
        division = normalise(cell)[1]
        if division != "other":
            return "code"
        if _LABEL.fullmatch(cell.strip()):
            return "label"
    return ""
