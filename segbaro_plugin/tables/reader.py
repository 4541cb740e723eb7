"""Any table that an officer has -> the one tidy table."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path

from ..words import listing
from .columns import recognise
from .container import format_of, refuse_entities, tables_in
from .delimited import read_delimited
from .grid import Grid
from .jsonstat import is_jsonstat, read_jsonstat
from .jsontables import grid_of_json
from .layout import cut
from .px import codepage, is_px, read_px
from .said import source_of
from .spreadsheet import DRIVERS, read_spreadsheet
from .text import decode, refuse_web_page
from .tidy import Table, TableError
from .tidying import no_years_left, to_table
from .vintages import mask_vintages

MOST_BYTES = 1 << 30


def read_table(
    path: str | Path, *, key: str | None = None, years: Collection[int] | None = None, part: str | None = None
) -> Table:
    """The table in the file, recognised by its content and not by its name.

    key: name of the column that holds the area codes, where the reader's own choice is not wanted.
    years: only these years.
    part: name of the sheet, database table or file in a zip, where there are several; else the first that is a table.
    Raises TableError, with a sentence that says what is wrong, for whatever is not a table.
    """
    table = _table(_bytes(Path(path)), str(path), key, part)
    mask_vintages(table)
    if years is not None:
        there = sorted(int(year) for year in table.frame["year"].dropna().unique())
        table.frame = table.frame[table.frame["year"].isin(list(years))].reset_index(drop=True)
        if table.frame.empty:
            raise no_years_left(sorted(years), there)
    return table


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise TableError("{path} is too large for a table.", "{path} är för stor för en tabell.", path=path)
        return path.read_bytes()
    except OSError as error:
        raise TableError(
            "The table {path} cannot be opened: {error}.",
            "Tabellen {path} kan inte öppnas: {error}.",
            path=path,
            error=error.strerror or "?",
        ) from None


def _table(data: bytes, path: str, key: str | None, part: str | None) -> Table:
    format = format_of(data)
    if format == "text":
        return _table_of_text(data, path, key)
    return _first_table(_parts(data, format, path, key), part)


def _parts(data: bytes, format: str, path: str, key: str | None) -> Iterator[tuple[str, Callable[[], Table]]]:
    """Name of every part of a workbook, database or zip, and how its table is read."""
    if format in ("xlsx", "ods"):
        refuse_entities(data)
    if format in DRIVERS:
        for name, grid in read_spreadsheet(data, format):
            yield name, partial(_table_of_grid, grid, path, key)
    else:
        for name, packed in tables_in(data):
            yield name, partial(_table_of_text, packed, path, key)


def _first_table(parts: Iterator[tuple[str, Callable[[], Table]]], wanted: str | None) -> Table:
    """The wanted part, or the first that is a table; the error of the first where none is."""
    errors, names = [], []
    for name, read in parts:
        names.append(name)
        if wanted in (None, name):
            try:
                return read()
            except TableError as error:
                errors.append(error)
    if errors:
        raise errors[0]
    raise TableError(
        "The file holds no table{wanted}; its parts are: {names}.",
        "Filen innehåller ingen tabell{wanted}; dess delar är: {names}.",
        wanted="" if wanted is None else f' "{wanted}"',
        names=listing(names, 20) or "–",
    )


def _table_of_text(data: bytes, path: str, key: str | None) -> Table:
    if is_px(data):
        return read_px(decode(data, codepage(data))[0], path)
    text = decode(data)[0]
    refuse_web_page(text)
    if text.lstrip()[:1] in ("{", "["):
        return _table_of_json(text, path, key)
    return _table_of_grid(read_delimited(text), path, key)


def _table_of_json(text: str, path: str, key: str | None) -> Table:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TableError(
            "The json file is damaged or cut off: {error}.",
            "JSON-filen är skadad eller avkortad: {error}.",
            error=str(error),
        ) from None
    if is_jsonstat(document):
        return read_jsonstat(document, path)
    return _table_of_grid(grid_of_json(document), path, key)


def _table_of_grid(grid: Grid, path: str, key: str | None) -> Table:
    sheet = cut(grid)
    return to_table(sheet, recognise(sheet, key), source_of(sheet, path))
