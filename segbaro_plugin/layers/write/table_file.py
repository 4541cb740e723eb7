"""A table as a spreadsheet file (csv or xlsx): complete or absent, and without text that acts as a formula."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..errors import LayerError
from ..outputs.checked_sink import CheckedSink
from ..outputs.draft_folders import draft_folder
from ..outputs.formula_text import as_text
from ..outputs.moves import publish
from ..outputs.whole_files import require_whole
from .rows import field, fields_of, write_rows, write_text

BYTE_ORDER_MARK = "\ufeff"
LONGEST_NAME = 31
"""How many characters Excel allows in the name of a sheet."""


class Column(NamedTuple):
    """A heading with plain values of one type (str or float), None if missing."""

    name: str
    kind: type
    values: Sequence[object]


def write_table(path: Path, columns: Sequence[Column], language: str) -> None:
    """Writes .csv or .xlsx, by the file's extension.

    A csv is as the spreadsheet of the language wants it: semicolons and decimal commas in Swedish. In a csv an
    apostrophe goes before text that a spreadsheet would take for a formula; a cell of text in xlsx is text anyhow.

    Raises:
        LayerError: another ending, or a file that cannot be written; one that stood there stays as it was.
    """
    kind = path.suffix.lower()
    if kind == ".csv":
        write_text(path, BYTE_ORDER_MARK + _csv(columns, language.startswith("sv")))
    elif kind == ".xlsx":
        _write_workbook(path, columns)
    else:
        raise LayerError(
            "'{file}' is neither .csv nor .xlsx. Save the table as one of these.",
            "”{file}” är varken .csv eller .xlsx; tabellen sparas som någon av dessa.",
            file=path.name,
        )


def _csv(columns: Sequence[Column], comma: bool) -> str:
    text = StringIO()
    writer = csv.writer(text, delimiter=";" if comma else ",", lineterminator="\n")
    writer.writerow([as_text(column.name) for column in columns])
    writer.writerows(zip(*([_cell(value, comma) for value in column.values] for column in columns), strict=True))
    return text.getvalue()


def _cell(value: object, comma: bool) -> str:
    if isinstance(value, float):
        number = repr(value).removesuffix(".0")
        return number.replace(".", ",") if comma else number
    return "" if value is None else as_text(str(value))


def _write_workbook(path: Path, columns: Sequence[Column]) -> None:
    """Writes through GDAL, which every QGIS has; beside the target first, as GDAL may leave partial files."""
    with draft_folder(path) as folder:
        draft = folder / path.name
        if why := _write_sheet(draft, path.stem[:LONGEST_NAME], columns):
            raise LayerError(
                "{path} cannot be written: {why}. Check that the file is not open in another program or "
                "write-protected.",
                "{path} kan inte skrivas: {why}. Är filen öppen någon annanstans eller skyddad?",
                path=path,
                why=why,
            )
        require_whole(draft)
        publish({draft: path})


def _write_sheet(draft: Path, name: str, columns: Sequence[Column]) -> str:
    """Writes a workbook with one sheet; returns what went wrong, "" if nothing did.

    QGIS's function that writes a whole layer asks the project for variables, which is not safe outside its thread.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "XLSX", name
    fields = fields_of(*(field(column.name, column.kind) for column in columns))
    nowhere, transforms = QgsCoordinateReferenceSystem(), QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(str(draft), fields, QgsWkbTypes.Type.NoGeometry, nowhere, transforms, options)
    if writer.hasError():
        return str(writer.errorMessage())
    sink = CheckedSink(writer)
    del writer  # the sink alone holds it, and closes the file
    write_rows(sink, fields, ((row, None) for row in zip(*(column.values for column in columns), strict=True)))
    sink.close()
    return sink.problem
