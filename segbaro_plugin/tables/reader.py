"""Any statistical table -> one tidy table."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from pathlib import Path

from ..words import Sentence, listing, sentence
from .assemble.cube_to_tidy import cube_to_tidy
from .assemble.sheet_to_tidy import no_years_left, sheet_to_tidy
from .assemble.types_called_index import settle_types
from .codes.vintages import mask_vintages, note_zero_years
from .columns.areas.codes_in_parts import with_whole_codes
from .columns.areas.shared_codes import NO_FIELDS, Fields
from .columns.period_columns import with_periods
from .columns.roles import recognise
from .find.lone_values import with_heading
from .find.only_lists import only_lists
from .find.paired_labels import paired
from .find.source_notes import source_of
from .find.table_in_grid import cut
from .find.transposed import turned
from .formats.contents import use_first
from .formats.table_format import Content
from .model.cube import Cube
from .model.tidy import Table
from .stub.whole_stub import with_whole_stub


def read_table(
    path: str | Path,
    *,
    key: str | None = None,
    years: Collection[int] | None = None,
    part: str | None = None,
    fields: Fields = NO_FIELDS,
) -> Table:
    """The table in the file, recognised by its content and not by its name.

    key: name of the column, or of the dimension of a cube, that holds the area codes, where the reader's own choice is
    not wanted.
    years: only these years.
    part: name of the sheet, database table or file in a zip, where there are several; else the first that is a table.
    fields: the fields that can hold codes of the layer that the table is to be joined to: the column that shares most
    codes with one of them holds the areas, whatever it is called.
    Raises TableError, with a sentence that says what is wrong, for whatever is not a table.
    """
    table, unread = use_first(path, part, partial(_table, key=key, fields=fields), only_lists)
    if unread:
        table.notes.append(_others_unread(unread))
        table.unread = unread
    table.source = replace(table.source, path=str(path))
    _settle(table)
    if years is not None:
        there = sorted(int(year) for year in table.frame["year"].dropna().unique())
        table.frame = table.frame[table.frame["year"].isin(list(years))].reset_index(drop=True)
        if table.frame.empty:
            raise no_years_left(sorted(years), there)
    return table


def table_of_cube(cube: Cube, key: str | None = None) -> Table:
    """The table of a cube that a service has sent: the same as that of the file with this content.

    key: as for `read_table`. Raises TableError as `read_table` does.
    """
    table = cube_to_tidy(cube, key)
    _settle(table)
    return table


def _settle(table: Table) -> None:
    """Settles what can only be seen in the whole table: vintages, types called index, years without any figure."""
    mask_vintages(table)
    settle_types(table)
    table.notes.extend(note_zero_years(table.frame))


def _others_unread(parts: list[str]) -> Sentence:
    return sentence(
        "The file has other sheets or parts, which were not read: {parts}. Choose one to read it instead.",
        "Filen har fler blad eller delar, som inte lästes: {parts}. Ange ett av dem för att läsa det i stället.",
        parts=listing(parts, 10),
    )


def _table(content: Content, key: str | None, fields: Fields) -> Table:
    if isinstance(content, Cube):
        return cube_to_tidy(content, key, fields)
    sheet = with_periods(paired(with_whole_stub(cut(turned(with_heading(content))), key), key))
    sheet = with_whole_codes(sheet, key, fields)
    return sheet_to_tidy(sheet, recognise(sheet, key, fields), source_of(sheet))
