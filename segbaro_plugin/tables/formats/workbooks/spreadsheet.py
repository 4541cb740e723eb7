"""Workbooks and databases (xlsx, ods, dbf, SQLite, GeoPackage) -> grids, through GDAL, which every QGIS has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

from ...model.grid import Grid, grid_of
from ...model.tidy import TableError
from .container import open_zip, refuse_entities, with_members
from .dbf import dbf_options, without_memos
from .ods import cells_of_ods
from .sheet_cells import SheetCells, notes_of
from .xlsx import cells_of_xlsx

DRIVERS = {"xlsx": "XLSX", "ods": "ODS", "dbf": "ESRI Shapefile", "sqlite": "SQLite", "gpkg": "GPKG"}
"""Format -> GDAL's driver; the format is also the ending under which GDAL knows the file."""

_AS_TEXT = {
    f"OGR_{driver}_{option}": value
    for driver in ("XLSX", "ODS")
    for option, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))
}
_OWN_TABLES = ("gpkg_", "sqlite_", "rtree_", "layer_styles", "qgis_projects")


def read_spreadsheet(data: bytes, format: str) -> Iterator[tuple[str, Grid]]:
    """Name and grid of every sheet or table with content, all cells as text; raises TableError when it cannot be read.

    Codes keep their zeros where they are text in the file; numbers come as the shortest text that gives them back.
    """
    try:
        from osgeo import gdal
    except ImportError:
        raise TableError(
            "Spreadsheets and databases are read with GDAL, which is not installed. Save the table as csv.",
            "Kalkylblad och databaser läses med GDAL, som inte är installerat här. Spara tabellen som csv.",
        ) from None
    cells, data = _cells(data, format)
    path = f"/vsimem/segbaro-{uuid4().hex}.{format}"
    gdal.FileFromMemBuffer(path, data)
    try:
        with _quiet(gdal):
            source = _open(gdal, path, format, _options(data, format))
            for name, grid in _layers(gdal, source, format, cells):
                yield name, without_memos(grid, data) if format == "dbf" else grid
    finally:
        gdal.Unlink(path)


def _cells(data: bytes, format: str) -> tuple[Mapping[str, SheetCells], bytes]:
    """The marked cells by the sheet's name, and the file as GDAL is to read it."""
    if format not in ("xlsx", "ods"):
        return {}, data
    refuse_entities(data)
    with open_zip(data) as archive:
        if format == "ods":
            return cells_of_ods(archive), data
        cells, changed = cells_of_xlsx(archive)
        return cells, with_members(archive, changed) if changed else data


def _layers(gdal: Any, source: Any, format: str, cells: Mapping[str, SheetCells]) -> Iterator[tuple[str, Grid]]:
    """Sheets that are hidden come last."""
    names = [source.GetLayer(number).GetName() for number in range(_count(gdal, source))]
    own = [(cells.get(name, SheetCells()), name) for name in names if not name.startswith(_OWN_TABLES)]
    for of_sheet, name in sorted(own, key=lambda sheet: sheet[0].hidden):
        grid = _grid(gdal, source.GetLayerByName(name), format, of_sheet)
        if grid is not None:
            grid.notes.extend(notes_of(of_sheet))
            grid.part = "" if format == "dbf" else name
            yield name, grid


def _count(gdal: Any, source: Any) -> int:
    """How many sheets there are; a formula that GDAL cannot work out stops its first answer, not the reading."""
    try:
        return int(source.GetLayerCount())
    except RuntimeError:
        gdal.ErrorReset()
        return int(source.GetLayerCount())


def _grid(gdal: Any, layer: Any, format: str, cells: SheetCells) -> Grid | None:
    """The layer's cells, None for an empty sheet; raises TableError when GDAL stopped before the end of it.

    GDAL says a broken row by an exception or, where exceptions are off, by an error after which no row follows.
    """
    gdal.ErrorReset()
    try:
        grid = grid_of(_rows(layer, format, cells), format=format)
    except TableError:
        grid = None
    except RuntimeError:
        raise _damaged(format) from None
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise _damaged(format)
    return grid


def _options(data: bytes, format: str) -> list[str]:
    if format == "dbf":
        return dbf_options(data)
    return ["LIST_ALL_TABLES=YES"] if format in ("sqlite", "gpkg") else []


def _open(gdal: Any, path: str, format: str, options: list[str]) -> Any:
    try:
        source = gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=[DRIVERS[format]], open_options=options)
    except RuntimeError:
        source = None
    if source is None:
        raise _damaged(format)
    return source


def _damaged(format: str) -> TableError:
    return TableError(
        "The {format} file is damaged, password-protected or not supported. Save the table as csv.",
        "Filen ({format}) är skadad, lösenordsskyddad eller stöds inte här. Spara tabellen som csv.",
        format=format,
    )


def _rows(layer: Any, format: str, cells: SheetCells) -> Iterator[list[str]]:
    """A sheet's rows as they stand; of a database table the names of the fields first."""
    definition = layer.GetLayerDefn()
    fields = range(definition.GetFieldCount())
    if format in ("dbf", "sqlite", "gpkg"):
        yield [definition.GetFieldDefn(field).GetName() for field in fields]
    for feature in layer:
        yield cells.shown(feature.GetFID(), [_text(feature, field) for field in fields])


def _text(feature: Any, field: int) -> str:
    if not feature.IsFieldSetAndNotNull(field):
        return ""
    value = feature.GetField(field)
    return repr(value) if isinstance(value, float) else str(feature.GetFieldAsString(field))


@contextmanager
def _quiet(gdal: Any) -> Iterator[None]:
    """No words on the console, every cell as text and no row as heading, for this thread and this while only."""
    before = {name: gdal.GetThreadLocalConfigOption(name, None) for name in _AS_TEXT}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    for name, value in _AS_TEXT.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)
        gdal.PopErrorHandler()
