"""What a trap is: a small file, and what the reader must make of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from segbaro_plugin.tables.formats.workbooks.spreadsheet import DRIVERS
from tests.tables.books import gdal

Row = tuple[str, "int | None", str, "float | str"]
"""area, year, indicator, and the value or the status of a cell."""


@dataclass(frozen=True)
class Trap:
    """One file that the reader must get right.

    trap: what is treacherous about it. happens: what the user gets, for the docs. rows: cells that must come out, no
    more and no less unless `among`. error, note: words of the English sentence that must be said.
    """

    name: str
    trap: str
    happens: str
    data: bytes
    rows: tuple[Row, ...] = ()
    error: str = ""
    note: str = ""
    among: bool = False
    options: dict[str, object] = field(default_factory=dict)
    dimensions: tuple[str, ...] = ()


def can_be_read(trap: Trap) -> bool:
    """Whether this Python can read the file: workbooks and databases need GDAL."""
    is_book = trap.name.endswith(tuple(f".{id}" for id in DRIVERS)) or not (trap.data or trap.error)
    return gdal is not None or not is_book


def utf8(text: str) -> bytes:
    return text.encode("utf-8")


def cells(area_rows: dict[str, float | str], indicator: str = "antal", year: int | None = None) -> tuple[Row, ...]:
    return tuple((area, year, indicator, value) for area, value in area_rows.items())
