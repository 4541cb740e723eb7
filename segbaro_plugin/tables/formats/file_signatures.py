"""How the bytes of databases begin."""

from __future__ import annotations


def is_dbf(data: bytes) -> bool:
    """Whether the bytes begin as a dBASE table does: a kind of it, then numbers with zeros."""
    return data[:1] in (b"\x03", b"\x30", b"\x83", b"\x8b") and b"\0" in data[:32]


def is_sqlite(data: bytes) -> bool:
    """Whether the bytes begin as an SQLite database does."""
    return data.startswith(b"SQLite format 3\0")


def is_geopackage(data: bytes) -> bool:
    """Whether they are a database that calls itself a GeoPackage."""
    return is_sqlite(data) and data[68:72] in (b"GPKG", b"GP10", b"GP11")
