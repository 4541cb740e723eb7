"""Tables as this user reads them: with the indicators that the user has declared in the profile."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from qgis.core import QgsApplication

from ...tables import Table, read_table, usable_indicators, with_own_indicators


def own_folder() -> Path:
    """The folder of the QGIS profile in which the user's own indicators lie, as csv files."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "segbaro" / "indicators"


def read(path: Path, *, key: str = "", sheet: str = "", years: Collection[int] | None = None) -> Table:
    """The table in the file, its indicators called as the user has declared them.

    key, sheet: where the reader's own choice is not wanted. years: only these.

    Raises:
        TableError: whatever is not a table.
    """
    table = read_table(path, key=key or None, part=sheet or None, years=years)
    own, refused = usable_indicators(own_folder())
    table.notes.extend(error.sentence for error in refused)
    return with_own_indicators(table, own)
