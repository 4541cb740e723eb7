"""The index of all areas of the country as a table: one row per area of a vintage, one field per year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsFields

from ...tables import Table
from ...tables.indicators.titles import title
from .rows import Row, field, fields_of

if TYPE_CHECKING:
    import pandas as pd

KEYS = ("area", "division")


def national_fields(tables: Sequence[Table], language: str) -> QgsFields:
    """The area's code and its division, then `<indicator>_<year>` for each year that a table has."""
    found = [field(name, str) for name in KEYS]
    for table in tables:
        (one,) = table.indicators.values()
        for year in _wide(table).columns:
            found.append(field(f"{one.id}_{year}", float, title(one.name, one.unit, language, year)))
    return fields_of(*found)


def national_rows(tables: Sequence[Table]) -> Iterator[Row]:
    """Each area of each table; years that another table has are None."""
    wides = [_wide(table) for table in tables]
    widths = [len(wide.columns) for wide in wides]
    for place, wide in enumerate(wides):
        before, after = [None] * sum(widths[:place]), [None] * sum(widths[place + 1 :])
        known = wide.astype(object).where(wide.notna(), None)
        for keys, values in zip(known.index, known.to_numpy(), strict=True):
            yield [*keys, *before, *values, *after], None


def _wide(table: Table) -> pd.DataFrame:
    """One row per area and one column per year."""
    return table.frame.astype(dict.fromkeys(KEYS, str)).pivot(index=list(KEYS), columns="year", values="value")
