"""Where in a grid the table is: title rows above, one or more header rows, the body, footnotes below."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...words import Sentence, quoted, sentence
from ..model.grid import Bools, Grid
from ..model.sheet import Sheet
from ..model.tidy import TableError
from .first_row import first_data_row, no_rows
from .header_rows import header_rows
from .headings import merged_headings
from .other_tables import first_column_beside, first_row_below, headings_again, note_below, note_beside
from .row_kinds import Rows, look_at


def cut(grid: Grid) -> Sheet:
    """The table in the grid; raises TableError when no rows of numbers with headings above are found."""
    rows = look_at(grid)
    first = first_data_row(grid, rows)
    header = header_rows(grid, rows, first)
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
        raise no_rows()
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
        len(header),
        notes=[*grid.notes, *_left_out(grid, rows, body)],
        part=grid.part,
    )


def _start(rows: Rows, header: int, first: int) -> int:
    """The first row of the block: areas without values and headings of groups can stand above the first data row."""
    while first > header + 1 and rows.filled[first - 1]:
        first -= 1
    return first


def _body(grid: Grid, rows: Rows, first: int) -> Bools:
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
                "Column {number} contains data ({cell}) but has no heading. Add a heading; a row must not have more "
                "cells than there are headings.",
                "Kolumn {number} innehåller data ({cell}) men saknar rubrik. Varje kolumn behöver en rubrik, och en "
                "rad får inte ha fler celler än rubrikraden.",
                number=position + 1,
                cell=words[0][:60],
            )


def _words(grid: Grid, among: range, rows: Rows) -> list[str]:
    return [" ".join(cell.strip() for cell in grid.row(row) if cell.strip()) for row in among if rows.filled[row]]


def _left_out(grid: Grid, rows: Rows, body: Bools) -> list[Sentence]:
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
        "Rows that look like footnotes were not read ({count}): {rows}.",
        "Rader räknades som fotnoter och lästes inte ({count} st): {rows}.",
        count=len(lost), rows=quoted([" ".join(grid.row(row)).strip() for row in lost], 3),
    )]  # fmt: skip
