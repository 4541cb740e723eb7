"""Any table that an officer has -> the one tidy table."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from pathlib import Path

from .columns import recognise
from .delimited import read_delimited
from .jsonstat import is_jsonstat, read_jsonstat
from .layout import Sheet, cut
from .text import decode
from .tidy import Source, Table, TableError
from .tidying import no_years_left, to_table
from .vintages import mask_vintages

MOST_BYTES = 1 << 30


def read_table(path: str | Path, *, key: str | None = None, years: Collection[int] | None = None) -> Table:
    """The table in the file, recognised by its content and not by its name.

    key: name of the column that holds the area codes, where the reader's own choice is not wanted.
    years: only these years.
    Raises TableError, with a sentence that says what is wrong, for whatever is not a table.
    """
    path = Path(path)
    table = _parse(_bytes(path), str(path), key)
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


def _parse(data: bytes, path: str, key: str | None) -> Table:
    text, _ = decode(data)
    if text.lstrip()[:1] in ("{", "["):
        return _parse_json(text, path)
    sheet = cut(read_delimited(text))
    return to_table(sheet, recognise(sheet, key), _source(sheet, path))


def _parse_json(text: str, path: str) -> Table:
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
    raise TableError(
        "The json file is not a table in json-stat2.", "JSON-filen är inte en tabell i formatet json-stat2."
    )


_UPDATED = re.compile(
    r"(?:senast(?:e)? uppdater(?:ad|ing)|last updated?)\W*(\d{4}-?\d\d-?\d\d(?: \d\d:\d\d)?)?", re.IGNORECASE
)
_PUBLISHER = re.compile(r"(?:källa|source)\s*:?\s*(.*)", re.IGNORECASE)


def _source(sheet: Sheet, path: str) -> Source:
    words = [*sheet.above, *sheet.below]
    return Source(
        path=path,
        format=sheet.format,
        publisher=_said(words, _PUBLISHER),
        title=sheet.above[0] if sheet.above else "",
        updated=_said(words, _UPDATED),
    )


def _said(words: list[str], pattern: re.Pattern[str]) -> str:
    """What follows the words, on the same line or on the next."""
    for position, line in enumerate(words):
        match = pattern.match(line.strip())
        if match:
            return (match[1] or "").strip() or (words[position + 1].strip() if position + 1 < len(words) else "")
    return ""
