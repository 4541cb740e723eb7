"""What a join would do, before anything is written: the table as read, what was recognised, and what matches."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from ...tables import Match, Table
from ...tables.assemble.sheet_to_tidy import no_years_left
from ...tables.codes.divisions import division_of
from ...words import Text
from ..indicators.user_tables import read
from ..places.area_codes import AreaColumns
from .combine import choose_indicators
from .shapes import SHAPES


@dataclass(frozen=True)
class Reading:
    """A table as read for a layer. key: the column of areas; "" where it is none that can be chosen by its heading."""

    table: Table
    layer: AreaColumns
    key: str = ""

    @property
    def divisions(self) -> list[Text]:
        """The names of the divisions of the table's codes, the most frequent first."""
        return [division_of(id).name for id in self.table.frame["division"].astype(object).value_counts().index]

    @property
    def years(self) -> list[int]:
        """The table's years in ascending order."""
        return years_of(self.table)


def read_for_preview(path: Path, layer: AreaColumns, sheet: str = "", key: str = "", found: str = "") -> Reading:
    """The table in the file, for the layer; `found` is the column that is used where no `key` is chosen.

    Raises:
        TableError: whatever is not a table.
    """
    return Reading(read(path, key=key, sheet=sheet, fields=layer.fields), layer, key or found)


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
    """The table's years in ascending order."""
    return sorted(int(year) for year in table.frame["year"].dropna().unique())


def first_rows(table: Table, most: int) -> Table:
    """At most `most` rows of the table, for display."""
    return replace(table, frame=table.frame.head(most))


def new_fields(found: Match, ids: Collection[str], shape: str, language: str) -> dict[str, str]:
    """The fields that a join of these indicators adds in a shape, with their aliases."""
    if not ids:
        return {}
    fields = [one for match in choose_indicators([found], ids) for one in SHAPES[shape].added(match, language)]
    return {one.name(): one.alias() for one in fields}


def indicators_of(match: Match) -> dict[str, Text]:
    """The indicators of a match by id, with their names."""
    return {id: indicator.name for id, indicator in match.indicators.items()}
