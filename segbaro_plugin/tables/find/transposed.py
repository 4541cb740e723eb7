"""Areas side by side in the row of headings: the table is turned, so that they stand below each other."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

import numpy as np

from ...words import Sentence, quoted, sentence
from ..cells.marks import is_mark
from ..cells.number_words import is_number
from ..cells.times import YEAR_NAMES, is_year_heading
from ..codes.area_cells import is_area
from ..codes.normalise import fold, is_sum, normalise, without_code
from ..model.grid import MOST_COLUMNS, Bools, Grid, grid_of
from .column_names import DIMENSION_NAMES, INDICATOR_NAMES
from .headings import AREA_NAMES, is_years
from .under_headings import stands_under_headings

_AREA, _YEAR = "region", "år"
_HIGHEST = 50
STUB_NAMES = YEAR_NAMES | INDICATOR_NAMES | DIMENSION_NAMES
_FEWEST = 2


def turned(grid: Grid) -> Grid:
    """The table with one row per area, where its first row of several cells holds areas after its stubs; else as it is.

    Above the areas there can be a row of years. Rows without a value (titles, footnotes) become words of the grid. The
    cells that name the stubs go, as they would head the areas.
    """
    header, years = _heads(grid)
    stubs = _stubs(grid.row(header), years) if header < len(grid) else 0
    if not stubs or _is_data(grid, header) or _holds_areas(grid.columns[0].words) or len(grid) > MOST_COLUMNS:
        return grid
    used = _used(grid, header, stubs)
    areas, *rows = [grid.row(row) for row in np.flatnonzero(used).tolist()]
    over = [year if area.strip() else "" for year, area in zip(years, areas, strict=True)] if years else []
    heads = [_headed(_AREA, areas, stubs), *([_headed(_YEAR, over, stubs)] if years else [])]
    below = zip(*heads, *(_unnamed(row, stubs) for row in rows), strict=True)
    unused = np.flatnonzero(~used & (np.arange(len(grid)) != header - bool(years))).tolist()
    words = [" ".join(filter(None, map(str.strip, grid.row(row)))) for row in unused]
    notes = [*grid.notes, _note(areas[stubs:])]
    made = grid_of(below, grid.separator, grid.format)
    return replace(made, words=[*grid.words, *filter(None, words)], notes=notes, part=grid.part)


def _heads(grid: Grid) -> tuple[int, list[str]]:
    """The row that can hold areas, and the years above it: the first row of several cells is the one or the other."""
    first = next((row for row in range(min(len(grid), _HIGHEST)) if _filled(grid.row(row)) >= _FEWEST), 0)
    for row in range(first, max(-1, first - 2), -1):
        years = _years_in(grid.row(row)) if len(grid) else []
        if years:
            return row + 1, years
    return first, []


def _is_data(grid: Grid, row: int) -> bool:
    """Whether the row is the first one below its headings, with an area and numbers that are codes by chance."""
    return fold(grid.row(row)[0]) not in STUB_NAMES | AREA_NAMES.keys() and stands_under_headings(grid, row)


def _years_in(cells: list[str]) -> list[str]:
    """The year over each column, where the row holds years and no areas; a year holds until the next one.

    A lone date behind a word ("Uppdaterad") is none, nor are years beside the heading of a column of areas.
    """
    if any(fold(cell) in AREA_NAMES for cell in cells[1:]):
        return []
    if not is_years(cells) or any(is_area(cell) and not is_year_heading(cell) for cell in cells):
        return []
    several = sum(map(is_year_heading, cells)) >= _FEWEST
    return list(accumulate(cells, _held)) if several or not cells[0].strip() or fold(cells[0]) in STUB_NAMES else []


def _held(before: str, cell: str) -> str:
    return cell if cell.strip() else before


def _headed(heading: str, row: list[str], stubs: int) -> list[str]:
    """The row's cells beyond the stubs under a heading of their own."""
    return [*[""] * (stubs - 1), heading, *row[stubs:]]


def _filled(row: list[str]) -> int:
    return sum(map(bool, map(str.strip, row)))


def _holds_areas(words: list[str]) -> bool:
    """Whether some cells of the first column are areas: the table is then one from areas to areas."""
    return sum(is_area(word) and not is_year_heading(word) for word in words) >= _FEWEST


def _stubs(row: list[str], years: list[str]) -> int:
    """How many cells come before the areas; 0 where the others are not different areas and nothing else.

    years: those above the areas, of which each can have the same ones.
    """
    areas = [position for position, cell in enumerate(row) if _is_area(cell)]
    if len(areas) < _FEWEST or is_years(row):
        return 0
    rest = [position for position in range(areas[0], len(row)) if row[position].strip() and not is_sum(row[position])]
    different = {(years[position] if years else "", row[position]) for position in rest}
    if not len(different) == len(areas) == len(rest) or not _are_sure(row[0], [row[position] for position in rest]):
        return 0
    return areas[0]


def _is_area(cell: str) -> bool:
    """Whether the cell is an area; "1 person" is not the county of code 1, nor "2021 män" the municipality of 2021."""
    words = without_code(cell) if normalise(cell)[1] in ("lan", "kommun") else ""
    return is_area(cell) and (not words or words == cell or _is_area(words))


def _are_sure(stub: str, areas: list[str]) -> bool:
    """Whether the areas are no row of data whose numbers are codes by chance (1480, 25).

    Without a word before them, the same numbers under each of several years are none; nor are digits, as 1 and 3 are
    the codes of categories more often than of counties.
    """
    if all(len(area) == 1 for area in areas):
        return False
    named = fold(stub) in STUB_NAMES or any(area[:1] == "0" or not area.isdecimal() for area in areas)
    return named or (not stub.strip() and len(set(areas)) >= _FEWEST and all(areas.count(area) > 1 for area in areas))


def _used(grid: Grid, header: int, stubs: int) -> Bools:
    """The heading, and the rows below with something under an area."""
    filled = np.logical_or.reduce([column.filled() for column in grid.columns[stubs:]])
    return filled & (np.arange(len(grid)) >= header)


def _unnamed(row: list[str], stubs: int) -> list[str]:
    """A further row of headings (men, women) without the cells that name the stubs; any other row as it is."""
    headings = not any(is_number(cell) or is_mark(cell) for cell in row[stubs:] if cell.strip())
    named = any(fold(cell) in STUB_NAMES for cell in row[:stubs])
    return [*[""] * stubs, *row[stubs:]] if headings and named else row


def _note(areas: list[str]) -> Sentence:
    return sentence(
        "The areas are in columns side by side ({areas}); the table was transposed so that each area has a row.",
        "Områdena står bredvid varandra ({areas}); tabellen vändes så att varje område fick en rad.",
        areas=quoted([area for area in areas if area.strip()], 3),
    )
