"""A file's bytes -> what stands in them: a grid or a cube, or several in a workbook, database or zip."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Generator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from ...words import listing
from ..model.grid import Grid
from ..model.tidy import TableError
from .container import format_of, refuse_entities, tables_in
from .cube import Cube
from .decoding import decode, in_utf8, refuse_endless_line, refuse_web_page
from .delimited import read_delimited
from .json_tables import grid_of_json
from .jsonstat import is_jsonstat, read_jsonstat
from .px import codepage, is_px, read_px
from .spreadsheet import DRIVERS, read_spreadsheet

MOST_BYTES = 1 << 30
_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*[{\[]")
"""How json begins in UTF-8, with or without its mark."""
Content = Grid | Cube
Result = TypeVar("Result")


def use_first(path: str | Path, part: str | None, use: Callable[[Content], Result]) -> tuple[Result, list[str]]:
    """What `use` makes of the named part of the file, or of the first that it can use; and the parts left unread.

    Raises TableError: the file cannot be read, has no such part, or none that `use` takes (then the first error).
    """
    errors: list[TableError] = []
    names: list[str] = []
    try:
        # Closed at once, whatever happens: a workbook half read keeps GDAL's settings changed.
        with closing(_contents(_bytes(Path(path)))) as parts:
            for name, read in parts:
                names.append(name)
                if part in (None, name):
                    try:
                        return use(read()), [] if part else [other for other, _ in parts]
                    except TableError as error:
                        errors.append(error)
    except MemoryError:
        raise _no_memory(path) from None
    if errors:
        raise errors[0]
    raise TableError(
        "The file holds no table{wanted}; its parts are: {names}.",
        "Filen innehåller ingen tabell{wanted}; dess delar är: {names}.",
        wanted="" if part is None else f' "{part}"',
        names=listing(names, 20) or "–",
    )


def _no_memory(path: str | Path) -> TableError:
    return TableError(
        "There is not enough memory to read {path}. Take fewer areas, years or categories into the table.",
        "Minnet räcker inte för att läsa {path}. Ta med färre områden, år eller kategorier i tabellen.",
        path=path,
    )


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


def _contents(data: bytes) -> Generator[tuple[str, Callable[[], Content]]]:
    """Name of every part, and how it is read."""
    format = format_of(data)
    if format in ("xlsx", "ods"):
        refuse_entities(data)
    if format in DRIVERS:
        for name, grid in read_spreadsheet(data, format):
            yield name, partial(_itself, grid)
    elif format == "zip":
        for name, packed in tables_in(data):
            yield name, partial(_of_text, packed)
    else:
        yield "", partial(_of_text, data)


def _itself(grid: Grid) -> Content:
    return grid


def _of_text(data: bytes) -> Content:
    data = in_utf8(data)
    if is_px(data):
        return read_px(decode(data, codepage(data))[0])
    if not _JSON.match(data):
        refuse_endless_line(data)
    text = decode(data)[0]
    refuse_web_page(text)
    return _of_json(text) if text.lstrip()[:1] in ("{", "[") else read_delimited(text)


def _of_json(text: str) -> Content:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TableError(
            "The json file is damaged or cut off: {error}.",
            "JSON-filen är skadad eller avkortad: {error}.",
            error=str(error),
        ) from None
    return read_jsonstat(document) if is_jsonstat(document) else grid_of_json(document)
