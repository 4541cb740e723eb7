"""How the bytes of databases begin."""

from __future__ import annotations

_DBF = (b"\x03", b"\x04", b"\x30", b"\x31", b"\x32", b"\x83", b"\x8b", b"\xf5")
"""dBASE III to 7, FoxPro and Visual FoxPro, with and without memo fields."""


def is_dbf(data: bytes) -> bool:
    """Whether the bytes begin as a table of dBASE or FoxPro does: a kind of it, then a date and numbers with zeros."""
    return data[:1] in _DBF and b"\0" in data[:32] and data[2:3] <= b"\x0c" and data[3:4] <= b"\x1f"


def is_sqlite(data: bytes) -> bool:
    """Whether the bytes begin as an SQLite database does."""
    return data.startswith(b"SQLite format 3\0")


def is_geopackage(data: bytes) -> bool:
    """Whether they are a database that calls itself a GeoPackage."""
    return is_sqlite(data) and data[68:72] in (b"GPKG", b"GP10", b"GP11")
