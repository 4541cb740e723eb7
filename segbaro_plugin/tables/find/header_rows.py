"""Which rows above the data are its headings; several can stand above each other."""

from __future__ import annotations

from ..cells.times import is_year_heading
from ..codes.area_cells import is_area
from ..codes.normalise import clean, fold, normalise
from ..model.grid import Grid
from ..model.tidy import TableError
from .headings import AREA_NAMES, merged_headings
from .row_kinds import Rows

_UNIT_WORDS = frozenset({"antal", "%", "procent", "andel", "tkr", "kr", "personer", "index", "år", "number", "percent"})


def header_rows(grid: Grid, rows: Rows, first: int) -> list[int]:
    """The filled rows right above the first data row that belong to the heading, from above."""
    above = [row for row in range(max(0, first - 50), first) if rows.beyond[row]]
    if not above:
        raise TableError(
            "The table has no row of headings: its first row already contains data. Add a row of headings above it.",
            "Tabellen saknar rubrikrad: redan den första raden innehåller data. Skriv en rubrikrad överst.",
        )
    while len(above) > 1 and _is_area_without_value(grid.row(above[-1]), grid.row(above[-2])):
        above.pop()
    chosen = [above.pop()]
    while above and above[-1] == chosen[0] - 1 and _continues(grid.row(above[-1]), [grid.row(row) for row in chosen]):
        chosen.insert(0, above.pop())
    return chosen


def _is_area_without_value(row: list[str], above: list[str]) -> bool:
    """Whether the row is of an area whose cells cannot be read: the heading above it is then whole without it."""
    named = fold(above[0]) in AREA_NAMES and all(map(str.strip, above)) and is_area(row[0])
    return named or (normalise(row[0])[1] != "other" and not is_year_heading(row[0]))


def _spans_values(upper: list[str], names: list[str]) -> bool:
    """Whether a row stands over the values only: none of the columns left of them has a heading, or it holds years."""
    filled = [position for position, cell in enumerate(upper) if cell.strip()]
    over = bool(filled) and filled[0] > 0 and all(names[position] for position in filled)
    years = all(is_year_heading(upper[position]) for position in filled) and not any(map(is_year_heading, names))
    return over and (years or not any(names[: filled[0]]))


def _continues(upper: list[str], lower: list[list[str]]) -> bool:
    """Whether a row is a further header row: the one below does not tell its columns apart by itself."""
    names = merged_headings(lower)
    if len(set(names)) < len(set(merged_headings([upper, *lower]))) and _repeat(names[1:]) and _spans(upper):
        return True
    if fold(upper[0]) in AREA_NAMES and not names[0]:
        return True
    if _spans_values(upper, names):
        return True
    stubs = [bool(name) and not is_year_heading(name) and position == 0 for position, name in enumerate(names)]
    filled = [position for position, cell in enumerate(upper) if cell.strip()]
    if not filled or any(stubs[position] for position in filled) or filled == [0]:
        return False
    rest = [name for name in names[1:] if name]
    bare = [name for name in rest if is_year_heading(name) or clean(name).lower() in _UNIT_WORDS]
    return _repeat(rest) or "" in names[1:] or bool(bare)


def _repeat(names: list[str]) -> bool:
    return len({name for name in names if name}) < sum(map(bool, names))


def _spans(upper: list[str]) -> bool:
    """Whether the words stand over groups of columns, as merged cells do, the first of them over the areas."""
    return (
        fold(upper[0]) in AREA_NAMES and sum(bool(cell.strip()) for cell in upper) > 1 and "" in map(str.strip, upper)
    )
