"""The formats in which tables are read: the one list, and what is made of it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from functools import partial
from typing import TypeVar

from ...words import Text
from ..model.grid import Grid
from ..model.tidy import TableError
from .file_content import FileContent
from .file_signatures import is_dbf, is_geopackage, is_sqlite
from .table_format import BinaryFormat, Content, Parts, TableFormat, TextFormat
from .text.decoding import decode
from .text.delimited import read_delimited
from .text.json_tables import is_geojson, is_records, read_geojson, read_records
from .text.jsonstat_datasets import is_jsonstat, read_jsonstat
from .text.kolada import is_kolada, read_kolada
from .text.no_tables import refuse_no_table
from .text.px import codepage, is_px, read_px
from .text.px_json import is_px_json, read_px_json
from .workbooks.container import files_in
from .workbooks.spreadsheet import read_spreadsheet

Format = TypeVar("Format", bound=TableFormat)


def _text(
    id: str,
    name: Text,
    endings: tuple[str, ...],
    recognised: Callable[[FileContent], bool],
    read: Callable[[FileContent], Content],
) -> TextFormat:
    """A text that holds one table."""
    return TextFormat(id, name, endings, recognised, lambda file: iter([("", partial(read, file))]))


def _json(
    id: str, name: Text, endings: tuple[str, ...], is_kind: Callable[[object], bool], read: Callable[..., Content]
) -> TextFormat:
    """A kind of json with one table, which is recognised and read by its document."""
    return _text(
        id, name, endings, lambda file: file.is_json and is_kind(file.document), lambda file: read(file.document)
    )


def _gdal(id: str, name: Text, endings: tuple[str, ...], recognised: Callable[[FileContent], bool]) -> BinaryFormat:
    """A workbook or database, whose tables GDAL reads."""
    return BinaryFormat(id, name, endings, recognised, lambda data: _already_read(read_spreadsheet(data, id)))


def _already_read(grids: Iterable[tuple[str, Grid]]) -> Parts:
    for name, grid in grids:
        yield name, partial(_itself, grid)


def _itself(grid: Grid) -> Grid:
    return grid


TEXT_FORMATS: tuple[TextFormat, ...] = (
    _text(
        "px", Text("PC-Axis (px)", "PC-Axis (px)"), (".px",),
        recognised=lambda file: is_px(file.utf8),
        read=lambda file: read_px(decode(file.utf8, codepage(file.utf8))[0]),
    ),
    TextFormat("json-stat2", Text("JSON-stat", "JSON-stat"), (".json",),
               lambda file: file.is_json and is_jsonstat(file.document), lambda file: read_jsonstat(file.document)),
    _json("px-json", Text("PxWeb's older json", "PxWebs äldre json"), (".json",), is_px_json, read_px_json),
    _json("geojson", Text("GeoJSON", "GeoJSON"), (".geojson", ".json"), is_geojson, read_geojson),
    _json("kolada", Text("Kolada's json", "Koladas json"), (".json",), is_kolada, read_kolada),
    _json("json", Text("json with a list of records", "json med en lista av poster"), (".json",), is_records,
          read_records),
    _text(
        "csv", Text("text with separators (csv)", "text med avgränsare (csv)"),
        (".csv", ".txt", ".tsv", ".tab", ".skv"),
        recognised=lambda file: not file.is_json,
        read=lambda file: read_delimited(file.text),
    ),
)  # fmt: skip
"""In the order in which they are asked: what is no px and no json is read as text with separators."""


def text_parts(data: bytes) -> Parts:
    """The tables of a text; raises TableError for what is none in any of the formats."""
    file = FileContent(data)
    if file.is_json:
        refuse_no_table(file.document)
    format = _first(TEXT_FORMATS, file)
    if format is None:
        raise TableError(
            "The json file contains no table in a supported format. Supported formats: {formats}.",
            "JSON-filen innehåller ingen känd tabell. Dessa format läses: {formats}.",
            formats=format_names(),
        )
    return format.parts(file)


def _zipped(data: bytes) -> Parts:
    """The texts in a zip; their endings are looked at there, since it may hold anything else beside them."""
    for name, packed in files_in(data, _endings(TEXT_FORMATS)):
        yield name, partial(_first_table, packed)


def _first_table(data: bytes) -> Content:
    _, read = next(text_parts(data))
    return read()


BINARY_FORMATS: tuple[BinaryFormat, ...] = (
    _gdal("xlsx", Text("Excel (xlsx)", "Excel (xlsx)"), (".xlsx", ".xlsm"),
          lambda file: "xl/workbook.xml" in file.members),
    _gdal("ods", Text("OpenDocument (ods)", "OpenDocument (ods)"), (".ods",),
          lambda file: "content.xml" in file.members),
    _gdal("dbf", Text("dBASE (dbf)", "dBASE (dbf)"), (".dbf",), lambda file: is_dbf(file.data)),
    _gdal("gpkg", Text("GeoPackage", "GeoPackage"), (".gpkg",), lambda file: is_geopackage(file.data)),
    _gdal("sqlite", Text("SQLite", "SQLite"), (".sqlite", ".db"), lambda file: is_sqlite(file.data)),
    BinaryFormat("zip", Text("any of the texts in a zip file", "någon av texterna i en zip-fil"), (".zip",),
                 lambda file: file.is_zip, _zipped),
)  # fmt: skip
"""In the order in which they are asked, before any text: a workbook is a zip and a GeoPackage is SQLite, too."""

FORMATS: tuple[TableFormat, ...] = (*reversed(TEXT_FORMATS), *BINARY_FORMATS)
"""As people are told of them: the commonest first."""


def parts_of(data: bytes) -> Generator[tuple[str, Callable[[], Content]]]:
    """The tables of a file; raises TableError for a damaged or unsafe one, and for what is no table."""
    format = _first(BINARY_FORMATS, FileContent(data))
    if format is None:
        yield from text_parts(data)
    else:
        yield from format.parts(data)


def _first(formats: Iterable[Format], file: FileContent) -> Format | None:
    return next((one for one in formats if one.recognised(file)), None)


def _endings(formats: Iterable[TableFormat]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ending for one in formats for ending in one.endings))


def format_names() -> Text:
    """The names of all formats, for a sentence."""
    return Text(*(", ".join(names) for names in zip(*(one.name for one in FORMATS), strict=True)))


def file_filter() -> Text:
    """A filter of Qt's file dialogs for tables, with all files as the other choice: the content decides."""
    patterns = " ".join(f"*{ending}" for ending in _endings(FORMATS))
    return Text(f"Tables ({patterns});;All files (*)", f"Tabeller ({patterns});;Alla filer (*)")
