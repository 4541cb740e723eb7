"""A workbook whose variables all stand left of its one column of values, and which has no row of headings."""

from __future__ import annotations

from dataclasses import replace

from ..codes.normalise import fold
from ..model.grid import Column, Grid
from .headings import AREA_NAMES
from .row_kinds import is_value
from .title_words import are_variables, contents_of, lists_of

_FIRST = 2
"""Row of the first data: below the title and an empty row."""


def with_heading(grid: Grid) -> Grid:
    """The grid with what the title says that it is of over the last column, where no row is one of headings."""
    if grid.separator or len(grid) <= _FIRST or not _has_values_only(grid):
        return grid
    *stub, values = grid.columns
    codes = values.codes.copy()
    codes[_FIRST - 1] = len(values.words)
    heading = contents_of(grid.row(0)[0].strip())
    return replace(grid, columns=[*stub, Column([*values.words, heading], codes)])


def _has_values_only(grid: Grid) -> bool:
    title, empty, first = (list(map(str.strip, grid.row(row))) for row in range(_FIRST + 1))
    named = any(fold(cell) in AREA_NAMES or are_variables(title[0], [cell]) for cell in first)
    plain = any(title[1:]) or any(empty) or named or not all(first) or not is_value(first[-1])
    return not plain and any(len(names) < len(first) <= 2 * len(names) + 1 for names in lists_of(title[0]))
