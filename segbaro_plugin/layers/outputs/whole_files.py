"""Files are whole or absent: they are made in a folder of their own beside their place and moved there together.

What stood there before is there until the new file takes its place in one step, and comes back when a later file of the
same result cannot be moved. A run that was killed leaves its folder behind; the next run beside it takes it away.
"""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from errno import EISDIR
from pathlib import Path
from zipfile import is_zipfile

from ..errors import LayerError
from .processes import is_running

PREFIX = ".segbaro-"
"""How the names of folders begin in which files are made."""

LAST_BYTES = {".pdf": b"%%EOF", ".png": b"IEND\xaeB`\x82", ".svg": b"</svg>", ".html": b"</html>", ".json": b"}"}
"""What stands at the end of a whole file, by its ending."""
SQLITE = b"SQLite format 3\0"
"""How a database of SQLite begins."""
TAIL = 1024
"""How many bytes from its end a file's last mark may stand, as readers of PDF allow."""


def owner_mark() -> str:
    """Names this machine and process in names of drafts; one machine never takes away what another one makes."""
    return f"{zlib.crc32(socket.gethostname().encode()):08x}-{os.getpid()}"


def is_left_over(name: str) -> bool:
    """Whether a draft named after `owner_mark` was left behind by a process of this machine that is gone."""
    host, _, rest = name.partition("-")
    process = rest.partition("-")[0]
    return host == owner_mark().partition("-")[0] and process.isdigit() and not is_running(int(process))


def make_draft_folder(target: Path) -> Path:
    """A new folder to make a file in that belongs at `target`; folders of killed runs beside it are taken away.

    It lies beside the target, or within it where that is a folder.

    Raises:
        LayerError: when none can be made there; the target is named.
    """
    beside = target if target.is_dir() else target.parent
    remove_left_drafts(beside)
    try:
        return Path(tempfile.mkdtemp(dir=beside, prefix=f"{PREFIX}{owner_mark()}-"))
    except OSError as error:
        raise cannot_write(target, error.strerror) from None


@contextmanager
def draft_folder(target: Path) -> Iterator[Path]:
    """As `make_draft_folder`; it goes at the end with what is left in it."""
    folder = make_draft_folder(target)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def remove_left_drafts(folder: Path) -> None:
    """Takes away the draft folders in `folder` that killed runs of this machine have left."""
    for left in folder.glob(f"{PREFIX}*"):
        if left.is_dir() and not left.is_symlink() and is_left_over(left.name.removeprefix(PREFIX)):
            shutil.rmtree(left, ignore_errors=True)


def require_whole(path: Path) -> None:
    """Refuses a file that was cut short, as on a full disk, by its size and its last bytes.

    Raises:
        LayerError: naming the file.
    """
    if not _is_whole(path):
        raise LayerError(
            "The file '{file}' could not be written to its end. Is the disk full?",
            "Filen '{file}' kunde inte skrivas till slut. Är disken full?",
            file=path.name,
        )


def _is_whole(path: Path) -> bool:
    if not path.is_file() or not path.stat().st_size:
        return False
    if is_workbook(path):
        return is_zipfile(path)
    with path.open("rb") as file:
        file.seek(-min(TAIL, path.stat().st_size), os.SEEK_END)
        return LAST_BYTES.get(path.suffix.lower(), b"") in file.read()


def is_workbook(path: Path) -> bool:
    """Whether the file is a workbook by its ending: a zip, whose end says where its parts are."""
    return path.suffix.lower() in (".xlsx", ".ods")


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file, whole or not at all.

    Raises:
        LayerError: when it cannot be written; what stood there is as it was.
    """
    with draft_folder(path) as folder:
        draft = folder / path.name
        try:
            draft.write_bytes(content)
        except OSError as error:
            raise cannot_write(path, error.strerror) from None
        publish({draft: path})


def require_replaceable(path: Path) -> None:
    """Refuses a file that may not be replaced, such as one that another program holds open on Windows.

    Renaming a file to its own name changes nothing, and is refused where replacing it would be.

    Raises:
        LayerError: naming the file.
    """
    try:
        if path.is_file() and not is_database(path):  # a database is filled anew, and stays the same file
            path.replace(path)
    except OSError as error:
        raise cannot_write(path, error.strerror) from None


def publish(moves: Mapping[Path, Path], gone: Mapping[Path, Path] | None = None) -> None:
    """Moves each draft to its place and takes away what is `gone`: all of it, or nothing when one step is refused.

    Args:
        moves: from each draft (a file or a folder) to its place.
        gone: files that no longer belong to what is written, and where they wait until all is done.

    Raises:
        LayerError: when a place cannot be taken; every place is then as it was.
    """
    with Moves() as done:
        for old, kept in (gone or {}).items():
            done.move(old, kept)
        for draft, place in moves.items():
            done.move(draft, place)


class Moves:
    """Moves that are taken back, the last one first, when one of them or what follows them fails."""

    def __init__(self) -> None:
        self._undo: list[Callable[[], object]] = []

    def __enter__(self) -> Moves:
        return self

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        if error is not None:
            self.take_back()

    def take_back(self) -> None:
        """Brings every place back to what it was."""
        while self._undo:
            with suppress(OSError, sqlite3.Error):  # what else can be brought back is
                self._undo.pop()()

    def move(self, draft: Path, place: Path) -> None:
        """Moves one file or folder; what stands at its place waits beside the draft.

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
        """Fills a database, which other programs may have open, in one transaction of its own."""
        _copy_database(place, kept)
        _copy_database(draft, place)
        self._undo.append(lambda: _copy_database(kept, place))

    def _replace_file(self, draft: Path, place: Path, kept: Path) -> None:
        """The earlier file stays in its place until the new one takes it, so that there is never a moment without."""
        _copy(place, kept)
        _put(draft, place)
        self._undo.append(lambda: kept.replace(place))

    def _rename(self, now: Path, then: Path) -> None:
        _put(now, then)
        self._undo.append(lambda: then.replace(now))


def is_database(path: Path) -> bool:
    """Whether the file is a database of SQLite, as GeoPackages are."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(SQLITE)) == SQLITE


def _copy_database(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as write:
        read.backup(write)


def _put(draft: Path, place: Path) -> None:
    """Moves it; a copy of it where somebody still holds it open, as Windows then moves nothing."""
    try:
        draft.replace(place)
    except PermissionError:
        copy = draft.with_name(f"{draft.name}.copy")
        shutil.copytree(draft, copy) if draft.is_dir() else shutil.copy2(draft, copy)
        copy.replace(place)


def _copy(file: Path, copy: Path) -> None:
    """A second name for the file, or a copy of it where the disk knows no second names."""
    try:
        os.link(file, copy)
    except OSError:
        shutil.copy2(file, copy)


def cannot_write(path: Path, why: str | None) -> LayerError:
    """The error of a file or folder that the system refuses to write."""
    return LayerError(
        "{path} cannot be written: {why}. Is it open in another program, protected, or the disk full?",
        "{path} kan inte skrivas: {why}. Är den öppen i ett annat program, skyddad, eller är disken full?",
        path=path,
        why=why or "?",
    )
