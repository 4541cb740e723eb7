"""Hidden folders beside the destinations of files, for writing them; those of killed runs are removed."""

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
    """Identifies this machine and process in names of drafts; no machine removes another one's drafts."""
    return f"{zlib.crc32(socket.gethostname().encode()):08x}-{os.getpid()}"


def is_left_over(name: str) -> bool:
    """Whether a draft named after `owner_mark` was left by a process of this machine that has ended."""
    host, _, rest = name.partition("-")
    process = rest.partition("-")[0]
    return host == owner_mark().partition("-")[0] and process.isdigit() and not is_running(int(process))


def make_draft_folder(beside: Path, target: Path) -> Path:
    """Creates a folder in `beside` for writing `target`; folders left there by killed runs are removed.

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
    """A folder beside the target, or in it if that is a folder; it is removed at the end with its content."""
    folder = make_draft_folder(target if target.is_dir() else target.parent, target)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def place_of(draft: Path) -> Path:
    """The final path of a file in a `draft_folder`; other paths are unchanged."""
    return draft.parent.parent / draft.name if draft.parent.name.startswith(PREFIX) else draft


def remove_left_drafts(folder: Path) -> None:
    """Removes the draft folders in `folder` left by killed runs of this machine."""
    for left in folder.glob(f"{PREFIX}*"):
        if left.is_dir() and not left.is_symlink() and is_left_over(left.name.removeprefix(PREFIX)):
            shutil.rmtree(left, ignore_errors=True)
