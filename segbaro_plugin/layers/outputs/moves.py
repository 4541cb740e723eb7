"""Moves finished files and folders into place: all of them, or none if one move fails."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from errno import EISDIR
from pathlib import Path

from ..errors import LayerError

SQLITE = b"SQLite format 3\0"
"""How a database of SQLite begins."""
LOGS = ("-wal", "-shm", "-journal")
"""Endings of what SQLite writes beside a database, and takes for changes to it when it opens it."""
LOCKED = (5, 6)
"""SQLITE_BUSY and SQLITE_LOCKED, which Python names from 3.11."""


def publish(moves: Mapping[Path, Path]) -> None:
    """Moves each draft (a file or a folder) into place: all of them, or none if one move fails.

    Raises:
        LayerError: when a place cannot be taken; every place is then as it was.
    """
    with Moves() as done:
        for draft, place in moves.items():
            done.move(draft, place)


class Moves:
    """Moves that are undone, the last one first, if one of them or what follows them fails."""

    def __init__(self) -> None:
        self._undo: list[Callable[[], object]] = []

    def __enter__(self) -> Moves:
        return self

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        if error is not None:
            self.roll_back()

    def roll_back(self) -> None:
        """Restores every destination to its previous state."""
        while self._undo:
            with suppress(OSError, sqlite3.Error):  # what else can be brought back is
                self._undo.pop()()

    def move(self, draft: Path, place: Path) -> None:
        """Moves one file or folder; previous content is kept beside the draft.

        Raises:
            LayerError: when it cannot go there.
        """
        kept = draft.with_name(f"{draft.name}.before")
        try:
            if place.is_dir():
                self._replace_folder(draft, place, kept)
            elif is_database(place) and is_database(draft):
                self._replace_content(draft, place, kept)
            elif place.exists():
                self._replace_file(draft, place, kept)
            else:
                self._put_logs_aside(draft, place)
                self._rename(draft, place)
        except OSError as error:
            raise cannot_write(place, error.strerror) from None
        except sqlite3.Error as error:
            raise cannot_write(place, str(error)) from None

    def _replace_folder(self, draft: Path, place: Path, kept: Path) -> None:
        if not draft.is_dir():
            raise IsADirectoryError(EISDIR, "a folder has that name")
        self._rename(place, kept)
        self._rename(draft, place)

    def _replace_content(self, draft: Path, place: Path, kept: Path) -> None:
        """Fills a database, which other programs may have open, in a transaction of its own."""
        _copy_database(place, kept)
        _copy_database(draft, place)
        self._undo.append(lambda: _copy_database(kept, place))

    def _replace_file(self, draft: Path, place: Path, kept: Path) -> None:
        """The previous file stays in place until it is replaced, so that there is always one of the two."""
        _copy(place, kept)
        _put(draft, place)
        self._undo.append(lambda: kept.replace(place))

    def _put_logs_aside(self, draft: Path, place: Path) -> None:
        """Removes the logs of a deleted database at this path, which would be applied to the new one."""
        for end in LOGS if is_database(draft) else ():
            log = place.with_name(place.name + end)
            if log.exists():
                self._rename(log, draft.with_name(f"{log.name}.before"))

    def _rename(self, now: Path, then: Path) -> None:
        _put(now, then)
        self._undo.append(lambda: then.replace(now))


def require_replaceable(path: Path) -> None:
    """Raises an error for a file that cannot be replaced, such as one held open on Windows.

    Renaming a file to its own name changes nothing, and is refused where replacing it would be.

    Raises:
        LayerError: naming the file.
    """
    try:
        if path.is_file() and not is_database(path):  # a database is filled anew, and stays the same file
            path.replace(path)
    except OSError as error:
        raise cannot_write(path, error.strerror) from None


def is_database(path: Path) -> bool:
    """Whether the file is an SQLite database, as GeoPackages are."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(SQLITE)) == SQLITE


def _copy_database(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as write:
        read.backup(write, progress=_require_free)


def _require_free(status: int, _left: int, _all: int) -> None:
    """Stops copying a locked database; Python would retry for ever.

    SQLite itself has waited then, five seconds as Python opens it.
    """
    if status in LOCKED:
        raise sqlite3.OperationalError("database is locked")


def _put(draft: Path, place: Path) -> None:
    """Moves the file; copies it if it is held open, as Windows then refuses to move it."""
    try:
        draft.replace(place)
    except PermissionError:
        copy = draft.with_name(f"{draft.name}.copy")
        shutil.copytree(draft, copy) if draft.is_dir() else shutil.copy2(draft, copy)
        copy.replace(place)


def _copy(file: Path, copy: Path) -> None:
    """A hard link to the file, or a copy if the disk does not support links."""
    try:
        os.link(file, copy)
    except OSError:
        shutil.copy2(file, copy)


def cannot_write(path: Path, why: str | None) -> LayerError:
    """The error for a file or folder that the system refuses to write."""
    return LayerError(
        "{path} cannot be written: {why}. Check that it is not open in another program or write-protected, and that "
        "the disk is not full.",
        "{path} kan inte skrivas: {why}. Är den öppen i ett annat program, skyddad, eller är disken full?",
        path=path,
        why=why or "?",
    )
