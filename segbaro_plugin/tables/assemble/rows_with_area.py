"""The rows of a sheet that belong to an area, and what is said of the others."""

from __future__ import annotations

import numpy as np

from ...words import Sentence, quoted, sentence
from ..cells.marks import is_sheet_error
from ..codes.normalise import are_codes, normalise
from ..columns.roles import Roles
from ..model.grid import Bools, Positions
from ..model.sheet import Sheet
from ..model.tidy import TableError


def rows_with_area(sheet: Sheet, roles: Roles) -> Bools:
    """All rows but those without an area, and headings between groups: words where codes stand, and no value."""
    key = sheet.columns[roles.key].filled_down()
    keep = roles.rows.copy()
    empty = _rows_without_value(sheet, roles)
    if roles.key_is_code and empty.any():
        known = key.asks(normalise(word)[1] != "other" for word in key.words)
        codes = are_codes([normalise(word) for word in key.take(~empty).words])
        keep &= known | ~(empty & codes)
    errors = _rows_of_errors(sheet, roles)
    keep &= ~errors
    lost = np.flatnonzero(~keep & ~errors)
    if len(lost):
        sheet.notes.append(sentence(
            "Rows without an area were left out ({count}): {rows}.",
            "Rader utan område togs inte med ({count} st): {rows}.",
            count=len(lost), rows=quoted([sheet.words(row) for row in lost[:4].tolist()], 3),
        ))  # fmt: skip
    if not keep.any():
        raise TableError(
            "The table has no areas. Add a column with area codes.",
            "Tabellen har inga områden. Lägg till en kolumn med områdeskoder.",
        )
    return keep


def _rows_of_errors(sheet: Sheet, roles: Roles) -> Bools:
    """The rows of which a spreadsheet's error hides the area, the year or the category."""
    errors = np.zeros(len(roles.rows), dtype=bool)
    for position in [roles.key, *roles.dimensions, *([] if roles.year is None else [roles.year])]:
        column = sheet.columns[position]
        errors |= column.asks(is_sheet_error(word) for word in column.words)
    errors &= roles.rows
    if errors.any():
        sheet.notes.append(_note_rows_of_errors(sheet, np.flatnonzero(errors)))
    return errors


def _note_rows_of_errors(sheet: Sheet, rows: Positions) -> Sentence:
    return sentence(
        "Rows with a spreadsheet's error instead of an area, a year or a category were left out ({count}): {rows}.",
        "Rader med ett kalkylarks fel i stället för område, år eller kategori togs inte med ({count} st): {rows}.",
        count=len(rows), rows=quoted([sheet.words(row) for row in rows[:4].tolist()], 3),
    )  # fmt: skip


def _rows_without_value(sheet: Sheet, roles: Roles) -> Bools:
    empty = np.ones(len(sheet.columns[roles.key].codes), dtype=bool)
    for position in roles.values:
        column = sheet.columns[position]
        empty &= ~column.filled()
    return empty
