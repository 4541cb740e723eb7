"""Rows of data right below headings that stand over the values only, as statistical databases write them."""

from __future__ import annotations

from itertools import chain

from ..model.grid import Grid
from .headings import is_years
from .title_words import contents_of

_MOST_ABOVE = 50
"""So many rows above a row are looked at for its headings."""
_MOST_LEVELS = 8
"""So many rows of headings stand above each other at most."""


def stands_under_headings(grid: Grid, row: int) -> bool:
    """Whether the row fits below headings that stand over the values only: counts like 1950 are no years there.

    Years must be among the headings, or the title must say by what the table is.
    """
    above = [[cell.strip() for cell in grid.row(number)] for number in range(max(0, row - _MOST_ABOVE), row)]
    cells = grid.row(row)
    left = _empty_from_left(above[-1]) if above else 0
    if not 0 < left < len(cells) or not all(map(str.strip, cells[:left])):
        return False
    complete = all(head or not cell.strip() for head, cell in zip(above[-1][left:], cells[left:], strict=True))
    years = any(not one[0] and is_years(one) for one in above)
    return complete and (years or any(contents_of(one[0]) != one[0] for one in above))


def is_above_stub(grid: Grid, row: int) -> bool:
    """Whether the row is a heading over the values only, in front of which the row below begins with a word.

    No row above it with several cells fills its first one.
    """
    left = _empty_from_left(grid.row(row))
    if not left or row > _MOST_ABOVE:
        return False
    above = [
        [cell for cell in grid.row(number) if cell.strip()] for number in range(row) if grid.row(number)[0].strip()
    ]
    below = [grid.row(number) for number in range(row + 1, min(row + _MOST_LEVELS, len(grid)))]
    first = next((cells for cells in below if _empty_from_left(cells) < left), [])
    return bool(first) and bool(first[0].strip()) and not any(map(str.strip, chain(*(cells[1:] for cells in above))))


def _empty_from_left(cells: list[str]) -> int:
    return next((position for position, cell in enumerate(cells) if cell.strip()), len(cells))
