"""A list of codes cut out of its grid: no numbers tell its rows from titles, so the fullest rows are the list."""

from __future__ import annotations

import numpy as np

from ..model.grid import Grid
from ..model.sheet import Sheet
from .headings import merged_headings


def listed(grid: Grid) -> Sheet | None:
    """The list, its headings in the first of the rows that are filled as most are; None for a grid without two columns.

    Rows of one cell above and below are titles and notes.
    """
    filled = np.sum([column.filled() for column in grid.columns], axis=0)
    rows = np.flatnonzero(filled >= min(2, len(grid.columns)))
    if len(grid.columns) < 2 or len(rows) < 2:
        return None
    body = np.zeros(len(grid), dtype=bool)
    body[rows[1:]] = True
    columns = [column.take(body) for column in grid.columns]
    headings = merged_headings([grid.row(int(rows[0]))])
    around = [
        " ".join(grid.row(row)).strip() for row in np.flatnonzero(~body & (filled > 0)).tolist() if row != rows[0]
    ]
    return Sheet(headings, columns, around, [], np.ones(int(body.sum()), dtype=bool), grid.separator, grid.format)
