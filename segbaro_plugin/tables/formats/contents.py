"""A file's bytes -> what stands in them: a grid or a cube, or several in a workbook, database or zip."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from ...words import listing
from ..model.tidy import TableError
from .format_catalogue import parts_of
from .table_format import Content

MOST_BYTES = 1 << 30
Result = TypeVar("Result")


def use_first(
    path: str | Path,
    part: str | None,
    use: Callable[[Content], Result],
    passed_by: Callable[[Content], bool] = lambda _: False,
) -> tuple[Result, list[str]]:
    """What `use` makes of the named part of the file, or of the first that it can use; and the parts left unread.

    passed_by: which parts are used only where there is no other.
    Raises TableError: the file cannot be read, has no such part, or none that `use` takes (then the first error).
    """
    errors: list[TableError] = []
    names: list[str] = []
    kept: list[tuple[str, Result]] = []
    try:
        # Closed at once, whatever happens: a workbook half read keeps GDAL's settings changed.
        with closing(parts_of(_bytes(Path(path)))) as parts:
            for name, read in parts:
                names.append(name)
                if part in (None, name):
                    try:
                        content = read()
                        only_kept = part is None and passed_by(content)
                        result = use(content)
                    except TableError as error:
                        errors.append(error)
                        continue
                    if not only_kept:
                        return result, [] if part else [*(one for one, _ in kept), *(other for other, _ in parts)]
                    kept.append((name, result))
    except MemoryError:
        raise _no_memory(path) from None
    if kept:
        return kept[0][1], [name for name, _ in kept[1:]]
    if errors:
        raise errors[0]
    raise TableError(
        "The file contains no table{wanted}. Choose one of its parts: {names}.",
        "Filen innehåller ingen tabell{wanted}. Välj en av dess delar: {names}.",
        wanted="" if part is None else f' "{part}"',
        names=listing(names, 20) or "–",
    )


def use_each(path: str | Path, use: Callable[[Content], Result]) -> dict[str, Result | None]:
    """What `use` makes of each part of the file by its name, None where it cannot use it; "" is a file without parts.

    Raises TableError: the file cannot be read.
    """
    found: dict[str, Result | None] = {}
    try:
        with closing(parts_of(_bytes(Path(path)))) as parts:
            for name, read in parts:
                try:
                    found[name] = use(read())
                except TableError:
                    found[name] = None
    except MemoryError:
        raise _no_memory(path) from None
    return found


def _no_memory(path: str | Path) -> TableError:
    return TableError(
        "There is not enough memory to read {path}. Download a table with fewer areas, years or categories.",
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
