"""Where in a grid the table is: title rows above, one or more header rows, the body, footnotes below."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

import numpy as np

from ..words import Sentence, quoted, sentence
from .area_cells import is_area
from .codes import clean, fold, names_small_area, normalise
from .grid import Bools, Column, Grid, Positions
from .headings import AREA_NAMES, is_years, merged_headings
from .marks import MARKS, mark
from .numbers import is_number
from .other_tables import first_column_beside, first_row_below, headings_again, note_below, note_beside
from .tidy import TableError
from .times import is_year_heading

_LABEL = re.compile(r".+ \(.+\)")
_LONGEST_LABEL = 100


@dataclass
class Sheet:
    """A table cut out of its grid: one heading a column, and the words around it. data: rows with a value."""

    headings: list[str]
    columns: list[Column]
    above: list[str]
    below: list[str]
    data: Bools
    separator: str = ""
    format: str = "csv"
    notes: list[Sentence] = field(default_factory=list)

    def words(self, row: int) -> str:
        """What stands in a row."""
        cells = (column.words[column.codes[row]].strip() for column in self.columns)
        return " ".join(cell for cell in cells if cell)


@dataclass
class _Rows:
    """What is known of each row of the grid.

    filled: number of filled cells. beyond: of those after the first. data: has an area and a number or mark.
    named: no data, but one of its first cells is the code of an area or a label `Kommun (RegSO)`.
    """

    filled: Positions
    beyond: Positions
    data: Bools
    named: Bools


def cut(grid: Grid) -> Sheet:
    """The table in the grid; raises TableError when no rows of numbers with headings above are found."""
    rows = _look_at(grid)
    first = _first_data_row(grid, rows)
    header = _header_rows(grid, rows, first)
    first = _start(rows, header[-1], first)
    headings = merged_headings([grid.row(row) for row in header])
    beside = first_column_beside(grid, headings, np.flatnonzero(rows.data))
    if beside is not None:
        notes = [*grid.notes, note_beside(headings, beside)]
        return cut(replace(grid, columns=grid.columns[:beside], notes=notes))
    below = first_row_below(grid, header[-1], rows.data)
    if below is not None:
        columns = [column.take(slice(below)) for column in grid.columns]
        return cut(replace(grid, columns=columns, notes=[*grid.notes, note_below(grid, below)]))
    body = _body(grid, rows, first)
    body[headings_again(grid, header[-1], rows.data)] = False
    if not body.any():
        raise _no_rows()
    _refuse_without_heading(grid, body, headings)
    last = int(np.flatnonzero(body)[-1])
    return Sheet(
        headings,
        [column.take(body) for column in grid.columns],
        [*grid.words, *_words(grid, range(header[0]), rows)],
        _words(grid, range(last + 1, len(grid)), rows),
        (rows.data if rows.data[body].any() else rows.filled > 0)[body],
        grid.separator,
        grid.format,
        [*grid.notes, *_left_out(grid, rows, body)],
    )


def _look_at(grid: Grid) -> _Rows:
    filled = np.zeros(len(grid), dtype=np.int64)
    values = np.zeros(len(grid), dtype=np.int64)
    for position, column in enumerate(grid.columns):
        filled += column.filled()
        if position:
            values += column.asks_others(_is_value)
    data = (filled >= 2) & (values >= 1)
    named = np.zeros(len(grid), dtype=bool)
    for position, column in enumerate(grid.columns[:3]):
        others = column.take(~data)
        named[~data] |= others.asks(_names_area(word, position == 0) for word in others.words)
    first = grid.columns[0]
    beyond = filled - first.filled()
    return _Rows(filled, beyond, data, named)


def _names_area(word: str, first: bool) -> bool:
    if first and normalise(word)[1] != "other":
        return True
    return names_small_area(word) or (len(word) < _LONGEST_LABEL and bool(_LABEL.fullmatch(word)))


def _is_value(cell: str) -> bool:
    return is_number(cell) or (bool(cell.strip()) and mark(cell) in MARKS)


def _first_data_row(grid: Grid, rows: _Rows) -> int:
    """The first row of data that is neither a heading of years nor a stray number among the titles."""
    years: int | None = None
    # A key table has codes only, and in a table without any value the areas stand alone.
    candidates = (rows.data, rows.named & (rows.filled >= 2), rows.named)
    found = next((rows for rows in candidates if rows.any()), rows.data)
    for row in np.flatnonzero(found).tolist():
        if years is None and _is_header_of_years(grid, rows, row):
            years = row
        elif not (_is_title(rows, row) or _is_heading(grid, rows, row) or _same(grid, row, years)):
            return row
    named = [] if years is None else np.flatnonzero(rows.named & (np.arange(len(grid)) > years)).tolist()
    if named:
        return int(named[0])  # areas whose values are all missing
    raise _no_rows()


def _no_rows() -> TableError:
    return TableError(
        "No row with numbers was found in the table. It needs a row of headings, and below it rows that begin with "
        "an area code.",
        "Ingen rad med tal hittades i tabellen. Den behöver en rubrikrad, och under den rader som börjar med en "
        "områdeskod.",
    )


def _same(grid: Grid, row: int, other: int | None) -> bool:
    """Whether a row says the same as another: the heading of years once more."""
    return other is not None and grid.row(row) == grid.row(other)


def _is_header_of_years(grid: Grid, rows: _Rows, row: int) -> bool:
    """Years as headings; under a heading that is complete, a row of years is data (the year of building)."""
    cells = grid.row(row)
    if not is_years(cells):
        return False
    if fold(cells[0]) in AREA_NAMES:
        return True
    followed = bool(rows.data[row + 1 : row + 4].any())
    return followed and (not cells[0].strip() or not (rows.filled[:row] >= 2).any())


def _is_heading(grid: Grid, rows: _Rows, row: int) -> bool:
    """Headings that alone would be marks or numbers: x beside one of areas, "Uppgift saknas", ages (-4, 5-9), codes."""
    cells = grid.row(row)
    numbers = any(is_number(cell) for cell in cells[1:])
    if fold(cells[0]) in AREA_NAMES:
        return not numbers or _codes_follow(grid, rows, row)
    first = not (rows.filled[:row] >= 2).any()
    named = is_area(cells[0]) and not is_year_heading(cells[0])
    words = any(cell.strip() and not _is_value(cell) for cell in cells[1:])
    from_to = _are_codes(cells) and _codes_follow(grid, rows, row)
    return first and (from_to or (words and not numbers and not named))


def _codes_follow(grid: Grid, rows: _Rows, row: int) -> bool:
    """Whether the next row of data begins with an area's code."""
    following = np.flatnonzero(rows.data[row + 1 :])[:1].tolist()
    return any(normalise(grid.row(row + 1 + below)[0])[1] != "other" for below in following)


def _are_codes(row: list[str]) -> bool:
    """A word, and then areas' codes only, as a table from areas to areas has them."""
    word = row[0].strip()[:1].isalpha() and not is_area(row[0])
    return word and all(normalise(cell)[1] != "other" for cell in row[1:])


def _is_title(rows: _Rows, row: int) -> bool:
    """A row like "Tabell; 3" above the headings: no heading stands above it, but one right below."""
    if (rows.filled[:row] >= 2).any():
        return False
    below = [next_row for next_row in range(row + 1, min(row + 6, len(rows.filled))) if rows.filled[next_row]]
    return len(below) > 1 and rows.filled[below[0]] >= 2 and not rows.data[below[0]] and bool(rows.data[below[1]])


def _header_rows(grid: Grid, rows: _Rows, first: int) -> list[int]:
    """The filled rows right above the first data row that belong to the heading, from above."""
    above = [row for row in range(max(0, first - 50), first) if rows.beyond[row]]
    if not above:
        raise TableError(
            "The table has no row of headings: its first row already holds data. Write a row of headings above it.",
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


def _start(rows: _Rows, header: int, first: int) -> int:
    """The first row of the block: areas without values and headings of groups can stand above the first data row."""
    while first > header + 1 and rows.filled[first - 1]:
        first -= 1
    return first


def _continues(upper: list[str], lower: list[list[str]]) -> bool:
    """Whether a row is a further header row: the one below does not tell its columns apart by itself."""
    names = merged_headings(lower)
    if fold(upper[0]) in AREA_NAMES and not names[0]:
        return True
    stubs = [bool(name) and not is_year_heading(name) and position == 0 for position, name in enumerate(names)]
    filled = [position for position, cell in enumerate(upper) if cell.strip()]
    if not filled or any(stubs[position] for position in filled) or filled == [0]:
        return False
    rest = [name for name in names[1:] if name]
    bare = [name for name in rest if is_year_heading(name) or clean(name).lower() in _UNIT_WORDS]
    return len(set(rest)) < len(rest) or "" in names[1:] or bool(bare)


_UNIT_WORDS = frozenset({"antal", "%", "procent", "andel", "tkr", "kr", "personer", "index", "år", "number", "percent"})


def _body(grid: Grid, rows: _Rows, first: int) -> Bools:
    """The rows of the table: the first block, and later blocks between empty rows that are mostly data."""
    body = np.zeros(len(grid), dtype=bool)
    start = first
    for stop in [*np.flatnonzero((rows.filled == 0) & (np.arange(len(grid)) > first)).tolist(), len(grid)]:
        block = rows.data[start:stop] | rows.named[start:stop]
        if start == first or block.sum() * 2 > stop - start:
            last = start + int(np.flatnonzero(block)[-1]) if block.any() else start - 1
            body[start : last + 1] = True
        start = stop + 1
    return body


def _refuse_without_heading(grid: Grid, body: Bools, headings: list[str]) -> None:
    """A filled column beyond the headings cannot be read; an empty heading is one only for the first column."""
    named = [position for position, heading in enumerate(headings) if heading]
    for position in range(max(named, default=0) + 1, len(grid.columns)):
        words = [word for word in grid.columns[position].take(body).words if word.strip()]
        if words and position > 0:
            raise TableError(
                "Column {number} holds data ({cell}) but has no heading. Every column needs a heading, and a row may "
                "not have more cells than the headings.",
                "Kolumn {number} innehåller data ({cell}) men saknar rubrik. Varje kolumn behöver en rubrik, och en "
                "rad får inte ha fler celler än rubrikraden.",
                number=position + 1,
                cell=words[0][:60],
            )


def _words(grid: Grid, among: range, rows: _Rows) -> list[str]:
    return [" ".join(cell.strip() for cell in grid.row(row) if cell.strip()) for row in among if rows.filled[row]]


def _left_out(grid: Grid, rows: _Rows, body: Bools) -> list[Sentence]:
    """Says which rows below could have been data: with numbers or an area, and those right below the last row."""
    place = np.flatnonzero(body)
    below = np.arange(len(grid)) > place[-1]
    between = ~body & (np.arange(len(grid)) > place[0])
    gap = np.flatnonzero(below & (rows.filled == 0))
    tight = below & (np.arange(len(grid)) < (gap[0] if len(gap) else len(grid)))
    areas = rows.data | (rows.named & (rows.filled >= 2))
    lost = np.flatnonzero((areas & between) | (tight & (rows.filled > 0))).tolist()
    if not lost:
        return []
    return [sentence(
        "Rows were taken for footnotes and not read ({count}): {rows}.",
        "Rader räknades som fotnoter och lästes inte ({count} st): {rows}.",
        count=len(lost), rows=quoted([" ".join(grid.row(row)).strip() for row in lost], 3),
    )]  # fmt: skip
