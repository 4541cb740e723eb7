"""What a join would do, before anything is written: the table as read, what was recognised, and what matches."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ...tables import Match, Table
from ...tables.assemble.sheet_to_tidy import no_years_left
from ...tables.codes.divisions import division_of
from ...tables.columns.roles import recognise
from ...tables.columns.shared_codes import NO_FIELDS, Fields
from ...tables.find.only_lists import only_lists
from ...tables.find.table_in_grid import cut
from ...tables.formats.contents import use_first
from ...tables.formats.table_format import Content
from ...tables.model.cube import Cube
from ...words import Text
from ..indicators.user_tables import read
from .combine import choose_indicators
from .shapes import SHAPES


@dataclass(frozen=True)
class Reading:
    """A table with the headings of its columns and the one that was taken for the areas; none for json-stat and px."""

    table: Table
    headings: list[str]
    key: str

    @property
    def divisions(self) -> list[Text]:
        """The names of the divisions that the table's codes show, the commonest first."""
        return [division_of(id).name for id in self.table.frame["division"].astype(object).value_counts().index]

    @property
    def years(self) -> list[int]:
        """The table's years, in order."""
        return years_of(self.table)


def read_for_preview(path: Path, key: str = "", fields: Fields = NO_FIELDS) -> Reading:
    """The table in the file, with its headings. fields: of the layer, as `read_table` takes them.

    Raises:
        TableError: whatever is not a table.
    """
    table = read(path, key=key, fields=fields)
    (headings, found), _ = use_first(path, None, partial(_headings, key=key or None, fields=fields), only_lists)
    return Reading(table, headings, found)


def _headings(content: Content, key: str | None, fields: Fields) -> tuple[list[str], str]:
    if isinstance(content, Cube):
        return [], ""
    sheet = cut(content)
    return sheet.headings, sheet.headings[recognise(sheet, key, fields).key]


def of_years(table: Table, years: Collection[int] | None) -> Table:
    """The table's rows of these years; all where `years` is None.

    Raises:
        TableError: no rows of these years.
    """
    if years is None:
        return table
    frame = table.frame[table.frame["year"].isin(list(years))].reset_index(drop=True)
    if frame.empty:
        raise no_years_left(sorted(years), years_of(table))
    return replace(table, frame=frame)


def years_of(table: Table) -> list[int]:
    """The table's years, in order."""
    return sorted(int(year) for year in table.frame["year"].dropna().unique())


def first_rows(table: Table, most: int) -> Table:
    """The table with no more than `most` rows, to be shown."""
    return replace(table, frame=table.frame.head(most))


def new_fields(found: Match, ids: Collection[str], shape: str, language: str) -> dict[str, str]:
    """The fields that a join of these indicators adds in a shape, with their aliases."""
    if not ids:
        return {}
    fields = [one for match in choose_indicators([found], ids) for one in SHAPES[shape].added(match, language)]
    return {one.name(): one.alias() for one in fields}


def indicators_of(found: Match) -> dict[str, Text]:
    """The indicators of a match by id, with their names."""
    return {id: indicator.name for id, indicator in found.indicators.items()}
