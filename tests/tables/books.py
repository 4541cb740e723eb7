"""Writes small workbooks, databases and zips, through programs that are not ours.

Where GDAL is missing, tests that ask for a book or a database skip; the traps, which are written before any test
runs, are empty then.
"""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Sequence
from uuid import uuid4

try:
    from osgeo import gdal, ogr
except ImportError:
    gdal = ogr = None

Rows = list[list[object]]


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def xlsx(*sheets: Rows, names: Sequence[str] = ()) -> bytes:
    return _book("XLSX", "xlsx", sheets, names)


def ods(*sheets: Rows, names: Sequence[str] = ()) -> bytes:
    return _book("ODS", "ods", sheets, names)


def sqlite(rows: Rows) -> bytes:
    return _database("SQLite", "sqlite", rows)


def gpkg(rows: Rows) -> bytes:
    return _database("GPKG", "gpkg", rows)


def dbf(rows: Rows) -> bytes:
    return _database("ESRI Shapefile", "dbf", rows)


def _nothing() -> bytes:
    """What a trap has where GDAL is missing; a test that asks for more skips (tests/conftest.py)."""
    with contextlib.suppress(ImportError):
        import osgeo  # noqa: F401
    return b""


def _book(driver: str, ending: str, sheets: tuple[Rows, ...], names: Sequence[str]) -> bytes:
    """Sheets with the rows as they are: the first row goes in as field names, as the drivers write a heading.

    names: of the first sheets; the others are numbered.
    """
    if gdal is None:
        return _nothing()
    path = f"/vsimem/{uuid4().hex}.{ending}"
    book = ogr.GetDriverByName(driver).CreateDataSource(path)
    for number, rows in enumerate(sheets):
        layer = book.CreateLayer(names[number] if number < len(names) else f"Blad{number + 1}")
        width = max(len(row) for row in rows)
        for column in range(width):
            heading = rows[0][column] if column < len(rows[0]) else ""
            layer.CreateField(
                ogr.FieldDefn(str(heading or ""), _type([row[column] for row in rows[1:] if column < len(row)]))
            )
        _fill(layer, rows[1:])
    book = layer = None
    return _bytes(path)


def _database(driver: str, ending: str, rows: Rows) -> bytes:
    if gdal is None:
        return _nothing()
    path = f"/vsimem/{uuid4().hex}.{ending}"
    base = ogr.GetDriverByName(driver).CreateDataSource(path)
    layer = base.CreateLayer("tabell", geom_type=ogr.wkbNone)
    for column, heading in enumerate(rows[0]):
        layer.CreateField(ogr.FieldDefn(str(heading), _type([row[column] for row in rows[1:]])))
    _fill(layer, rows[1:])
    base = layer = None
    return _bytes(path)


def _type(cells: list[object]) -> int:
    filled = [cell for cell in cells if cell is not None]
    return ogr.OFTReal if filled and all(isinstance(cell, float) for cell in filled) else ogr.OFTString


def _fill(layer: ogr.Layer, rows: Rows) -> None:
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, cell in enumerate(row):
            if cell is not None:
                feature.SetField(column, cell)
        layer.CreateFeature(feature)


def _bytes(path: str) -> bytes:
    file = gdal.VSIFOpenL(path, "rb")
    try:
        gdal.VSIFSeekL(file, 0, 2)
        size = gdal.VSIFTellL(file)
        gdal.VSIFSeekL(file, 0, 0)
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)
        gdal.Unlink(path)
