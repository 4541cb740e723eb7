"""Another table in the same sheet, below the first or beside it: never read under the first one's headings."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...words import Sentence, sentence
from ..codes.normalise import clean, fold, normalise
from ..model.grid import Bools, Column, Grid, Positions
from .headings import AREA_NAMES, is_years

_STUBS = 3
"""In which columns from the left an area's heading is looked for."""


def headings_again(grid: Grid, header: int, data: Bools) -> list[int]:
    """Rows below the heading that look like one: they name an area's column, and hold no area and no value but years.

    A column that mostly has such words ("kommun", "län") is one of levels: only its own heading is one there.
    """
    found = np.zeros(len(grid), dtype=bool)
    lowest = [clean(cell) for cell in grid.row(header)]
    for position, column in enumerate(grid.columns[:_STUBS]):
        here = column.asks(_are_headings(column, lowest[position]))
        if here.sum() * 2 > column.filled().sum():
            here &= column.asks(clean(word) == lowest[position] for word in column.words)
        found |= here
    if not lowest[0] and len(lowest) > 1 and lowest[1]:
        found |= ~grid.columns[0].filled() & grid.columns[1].asks(clean(w) == lowest[1] for w in grid.columns[1].words)
    rows = np.flatnonzero(found & (np.arange(len(grid)) > header)).tolist()
    names = [is_years if data[row] else _names_columns for row in rows]
    return [row for row, ask in zip(rows, names, strict=True) if _cleaned(grid, row) == lowest or ask(grid.row(row))]


def _are_headings(column: Column, heading: str) -> Iterable[bool]:
    plain = ~np.isnan(column.floats)
    return (not number and _is_heading(word.strip(), heading) for word, number in zip(column.words, plain, strict=True))


def _is_heading(word: str, heading: str) -> bool:
    return word[:1].isalpha() and (clean(word) == heading or fold(word) in AREA_NAMES)


def _names_columns(row: list[str]) -> bool:
    """Several cells, and no area's code among them."""
    filled = [cell for cell in row if cell.strip()]
    return len(filled) > 1 and all(normalise(cell)[1] == "other" for cell in filled)


def first_row_below(grid: Grid, header: int, data: Bools) -> int | None:
    """The row in which another table begins, its title included; None where the sheet has only one.

    The same headings again are a new page, unless they have a title of their own and stand over the same areas.
    """
    again = headings_again(grid, header, data)
    filled = np.logical_or.reduce([column.filled() for column in grid.columns if again])
    lowest = _cleaned(grid, header)
    for row in again:
        before = np.flatnonzero(data[:row])
        start = int(before[-1]) + 1 if len(before) and before[-1] > header else header + 1
        titles = np.flatnonzero(filled[start:row])
        if _cleaned(grid, row) != lowest or (len(titles) and _same_areas(grid, header, row)):
            return start + int(titles[0]) if len(titles) else row
    return None


def _cleaned(grid: Grid, row: int) -> list[str]:
    return [clean(cell) for cell in grid.row(row)]


def _same_areas(grid: Grid, header: int, row: int) -> bool:
    """Whether most words of the first column below the row stand above it too."""
    column = grid.columns[0]
    above = set(column.codes[header + 1 : row].tolist())
    below = set(column.codes[row + 1 :].tolist())
    return len(above & below) * 2 > len(below)


def first_column_beside(grid: Grid, headings: list[str], rows: Positions) -> int | None:
    """The column in which another table begins: it has a column of areas of its own, with other areas in its rows.

    It has the heading of the first table's areas again, or stands behind an empty column.
    """
    folded = [fold(heading) for heading in headings]
    stubs = [position for position, name in enumerate(folded) if name in AREA_NAMES]
    for position in stubs[1:]:
        gap = _gap_before(grid, headings, position)
        again = [stub for stub in stubs if stub < position and (folded[stub] == folded[position] or stub < gap)]
        again = [stub for stub in again if stub + 1 < position]  # side by side they are code and text of one area
        if again and not any(_equal(grid.columns[stub], grid.columns[position], rows) for stub in again):
            return gap if gap > again[0] else position
    return None


def _gap_before(grid: Grid, headings: list[str], position: int) -> int:
    """The last empty column before this one, -1 where there is none."""
    empty = [
        before
        for before in range(1, position)
        if not headings[before] and not any(map(str.strip, grid.columns[before].words))
    ]
    return max(empty, default=-1)


def _equal(one: Column, other: Column, rows: Positions) -> bool:
    return bool((one.cells()[rows] == other.cells()[rows]).all())


def note_below(grid: Grid, row: int) -> Sentence:
    """Says that the sheet has a further table, and where."""
    return sentence(
        'Another table begins in row {row} ("{words}") and was not read. Put it in a file or sheet of its own to read '
        "it.",
        "En annan tabell börjar på rad {row} (”{words}”) och lästes inte. Lägg den i en egen fil eller ett eget blad "
        "för att läsa den.",
        row=row + 1,
        words=_first_words(grid.row(row)),
    )


def note_beside(headings: list[str], column: int) -> Sentence:
    """Says that another table stands beside the first, and where."""
    words = [heading for heading in headings[column:] if heading]
    return sentence(
        'Another table begins in column {column} ("{words}") and was not read. Put it in a file or sheet of its own '
        "to read it.",
        "En annan tabell börjar i kolumn {column} (”{words}”) och lästes inte. Lägg den i en egen fil eller ett eget "
        "blad för att läsa den.",
        column=headings.index(words[0], column) + 1,
        words=_first_words(words),
    )


def _first_words(cells: Iterable[str]) -> str:
    return ", ".join([cell.strip()[:60] for cell in cells if cell.strip()][:3])
