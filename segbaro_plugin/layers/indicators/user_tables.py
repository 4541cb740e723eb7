"""Reads tables with the indicators that the user has declared in the QGIS profile."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from qgis.core import QgsApplication

from ...tables import Table, TableError, read_table, usable_indicators, with_own_indicators
from ...tables.columns.areas.shared_codes import NO_FIELDS, Fields
from ...tables.user_indicators import DeclarationError


def own_folder() -> Path:
    """The folder of the QGIS profile with the user's own indicators, as csv files."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "segbaro" / "indicators"


def read(
    path: Path, *, key: str = "", sheet: str = "", years: Collection[int] | None = None, fields: Fields = NO_FIELDS
) -> Table:
    """The table in the file, its indicators called as the user has declared them.

    key, sheet: where the reader's own choice is not wanted. years: only these. fields: as `read_table` takes them.

    Raises:
        TableError: whatever is not a table, and an indicator that the user has declared wrongly.
    """
    table = read_table(path, key=key or None, part=sheet or None, years=years, fields=fields)
    own, passed_by = usable_indicators(own_folder())
    _refuse_wrong(passed_by)
    table.notes.extend(error.sentence for error in passed_by)
    return with_own_indicators(table, own)


def _refuse_wrong(passed_by: Collection[TableError]) -> None:
    """Refuses wrong declarations: the fields to be written would have another name and unit than the user meant."""
    for error in passed_by:
        if isinstance(error, DeclarationError):
            raise error
