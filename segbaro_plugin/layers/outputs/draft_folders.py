"""Hidden folders beside the places of files, in which files are made; those of killed runs are taken away."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .moves import cannot_write
from .processes import is_running

PREFIX = ".segbaro-"
"""How their names begin."""


def owner_mark() -> str:
    """Names this machine and process in names of drafts; one machine never takes away what another one makes."""
    return f"{zlib.crc32(socket.gethostname().encode()):08x}-{os.getpid()}"


def is_left_over(name: str) -> bool:
    """Whether a draft named after `owner_mark` was left behind by a process of this machine that is gone."""
    host, _, rest = name.partition("-")
    process = rest.partition("-")[0]
    return host == owner_mark().partition("-")[0] and process.isdigit() and not is_running(int(process))


def make_draft_folder(beside: Path, target: Path) -> Path:
    """A new folder in `beside` to make in what belongs at `target`; folders that killed runs left there are removed.

    Raises:
        LayerError: when none can be made there; the target is named.
    """
    remove_left_drafts(beside)
    try:
        return Path(tempfile.mkdtemp(dir=beside, prefix=f"{PREFIX}{owner_mark()}-"))
    except OSError as error:
        raise cannot_write(target, error.strerror) from None


@contextmanager
def draft_folder(target: Path) -> Iterator[Path]:
    """A folder beside the target, or within it where that is a folder; it goes at the end with what is left in it."""
    folder = make_draft_folder(target if target.is_dir() else target.parent, target)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def place_of(draft: Path) -> Path:
    """Where a file that is made in a `draft_folder` belongs; other paths are their own place."""
    return draft.parent.parent / draft.name if draft.parent.name.startswith(PREFIX) else draft


def remove_left_drafts(folder: Path) -> None:
    """Takes away the draft folders in `folder` that killed runs of this machine have left."""
    for left in folder.glob(f"{PREFIX}*"):
        if left.is_dir() and not left.is_symlink() and is_left_over(left.name.removeprefix(PREFIX)):
            shutil.rmtree(left, ignore_errors=True)
