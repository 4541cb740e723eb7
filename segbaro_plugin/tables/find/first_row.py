"""Where the data of a table begin: below its titles, its headings and a heading of years."""

from __future__ import annotations

import numpy as np

from ..cells.number_words import is_number
from ..cells.times import is_year_heading
from ..codes.area_cells import is_area
from ..codes.normalise import fold, normalise
from ..model.grid import Grid
from ..model.tidy import TableError
from .headings import AREA_NAMES, is_years
from .row_kinds import Rows, is_value
from .title_words import are_variables
from .under_headings import is_above_stub, stands_under_headings

_MOST_TITLES = 50
"""In so many rows from the top a title is looked for."""


def first_data_row(grid: Grid, rows: Rows) -> int:
    """The first row of data that is neither a heading of years nor a stray number among the titles."""
    years: int | None = None
    # A key table has codes only, and in a table without any value the areas stand alone.
    candidates = (rows.data, rows.named & (rows.filled >= 2), rows.named)
    found = next((rows for rows in candidates if rows.any()), rows.data)
    for row in np.flatnonzero(found).tolist():
        if years is None and _is_header_of_years(grid, rows, row):
            years = row
        elif not (_is_title(rows, row) or _is_heading(grid, rows, row) or _same(grid, row, years)
                  or is_above_stub(grid, row)):  # fmt: skip
            return row
    named = [] if years is None else np.flatnonzero(rows.named & (np.arange(len(grid)) > years)).tolist()
    if named:
        return int(named[0])  # areas whose values are all missing
    raise no_rows()


def no_rows() -> TableError:
    """The error for a table in which no row holds data."""
    return TableError(
        "No row with numbers was found in the table. It needs a row of headings followed by rows that begin with an "
        "area code.",
        "Ingen rad med tal hittades i tabellen. Den behöver en rubrikrad, och under den rader som börjar med en "
        "områdeskod.",
    )


def _same(grid: Grid, row: int, other: int | None) -> bool:
    """Whether a row says the same as another: the heading of years once more."""
    return other is not None and grid.row(row) == grid.row(other)


def _is_header_of_years(grid: Grid, rows: Rows, row: int) -> bool:
    """Years as headings; under a heading that is complete, a row of years is data (the year of building)."""
    cells = grid.row(row)
    if not is_years(cells):
        return False
    words = [cell for cell in cells if cell.strip() and not is_year_heading(cell)]
    if fold(cells[0]) in AREA_NAMES or _are_listed(grid, row, words):
        return True
    if stands_under_headings(grid, row):
        return False
    followed = bool(rows.data[row + 1 : row + 4].any())
    return followed and (not cells[0].strip() or not (rows.filled[:row] >= 2).any())


def _are_listed(grid: Grid, row: int, words: list[str]) -> bool:
    """Whether a title above the row lists the words as variables."""
    titles = (grid.row(above)[0] for above in range(min(row, _MOST_TITLES)))
    return any(are_variables(title, list(map(str.strip, words))) for title in titles)


def _is_heading(grid: Grid, rows: Rows, row: int) -> bool:
    """Headings that alone would be marks or numbers: x beside one of areas, "Uppgift saknas", ages (-4, 5-9), codes."""
    cells = grid.row(row)
    numbers = any(is_number(cell) for cell in cells[1:])
    if _are_listed(grid, row, cells[:1]):
        return True
    alone = not (rows.filled[:row] >= 2).any()
    if alone and any(fold(cell) in AREA_NAMES for cell in cells):
        return True
    if fold(cells[0]) in AREA_NAMES:
        return not numbers or _codes_follow(grid, rows, row)
    first = alone and not stands_under_headings(grid, row)
    named = is_area(cells[0]) and not is_year_heading(cells[0])
    words = any(cell.strip() and not is_value(cell) for cell in cells[1:])
    from_to = _are_codes(cells) and _codes_follow(grid, rows, row)
    return first and (from_to or (words and not numbers and not named))


def _codes_follow(grid: Grid, rows: Rows, row: int) -> bool:
    """Whether the next row of data begins with an area's code."""
    following = np.flatnonzero(rows.data[row + 1 :])[:1].tolist()
    return any(normalise(grid.row(row + 1 + below)[0])[1] != "other" for below in following)


def _are_codes(row: list[str]) -> bool:
    """A word, and then areas' codes only, as a table from areas to areas has them."""
    word = row[0].strip()[:1].isalpha() and not is_area(row[0])
    return word and all(normalise(cell)[1] != "other" for cell in row[1:])


def _is_title(rows: Rows, row: int) -> bool:
    """A row like "Tabell; 3" above the headings: no heading stands above it, but one right below."""
    if (rows.filled[:row] >= 2).any():
        return False
    below = [next_row for next_row in range(row + 1, min(row + 6, len(rows.filled))) if rows.filled[next_row]]
    return len(below) > 1 and rows.filled[below[0]] >= 2 and not rows.data[below[0]] and bool(rows.data[below[1]])
