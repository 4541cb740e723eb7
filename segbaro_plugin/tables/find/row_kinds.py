"""What is known of each row of a grid: how much of it is filled, and whether it holds data or names an area."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from ..cells.marks import is_mark
from ..cells.number_words import is_number
from ..codes.normalise import names_small_area, normalise
from ..model.grid import Bools, Grid, Positions

_LABEL = re.compile(r".+ \(.+\)")
_LONGEST_LABEL = 100


@dataclass
class Rows:
    """What is known of each row of the grid.

    filled: number of filled cells. beyond: of those after the first. data: has an area and a number or mark.
    named: no data, but one of its first cells is the code of an area or a label `Kommun (RegSO)`.
    """

    filled: Positions
    beyond: Positions
    data: Bools
    named: Bools


def look_at(grid: Grid) -> Rows:
    """What each row of the grid is."""
    filled = np.zeros(len(grid), dtype=np.int64)
    values = np.zeros(len(grid), dtype=np.int64)
    for position, column in enumerate(grid.columns):
        filled += column.filled()
        if position:
            values += column.asks_others(is_value)
    data = (filled >= 2) & (values >= 1)
    named = np.zeros(len(grid), dtype=bool)
    for position, column in enumerate(grid.columns[:3]):
        others = column.take(~data)
        named[~data] |= others.asks(_names_area(word, position == 0) for word in others.words)
    first = grid.columns[0]
    beyond = filled - first.filled()
    return Rows(filled, beyond, data, named)


def _names_area(word: str, first: bool) -> bool:
    if first and normalise(word)[1] != "other":
        return True
    return names_small_area(word) or (len(word) < _LONGEST_LABEL and bool(_LABEL.fullmatch(word)))


def is_value(cell: str) -> bool:
    """Whether the cell is a number, or a mark that stands for one."""
    return is_number(cell) or (bool(cell.strip()) and is_mark(cell))
