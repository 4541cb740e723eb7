"""What has come is kept in a folder, whole or not at all, and says how old it is."""

from __future__ import annotations

import hashlib
import os
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from .request import Request


class Entry(NamedTuple):
    """body: as it came. kept: when, in seconds since 1970."""

    body: bytes
    kept: float


class Kept:
    """Answers by their request and a stamp, such as the date of the table; of a request only its hash is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, request: Request, stamp: str = "") -> Entry | None:
        """The answer that was kept; None where there is none, or it is damaged."""
        path = self._path(request, stamp)
        try:
            return Entry(zlib.decompress(path.read_bytes()), path.stat().st_mtime)
        except (OSError, zlib.error):
            return None

    def put(self, request: Request, body: bytes, stamp: str = "") -> None:
        """Keeps the answer; a folder that cannot be written to keeps nothing, and nothing is lost by it."""
        path = self._path(request, stamp)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, draft = tempfile.mkstemp(dir=path.parent)
        except OSError:
            return
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(zlib.compress(body, 1))
            Path(draft).replace(path)
        except OSError:
            Path(draft).unlink(missing_ok=True)

    def forget(self, request: Request, stamp: str = "") -> None:
        """Keeps the answer no longer."""
        with suppress(OSError):
            self._path(request, stamp).unlink(missing_ok=True)

    def _path(self, request: Request, stamp: str) -> Path:
        words = "\n".join((request.method, request.url, request.accept, stamp)).encode() + b"\n" + (request.body or b"")
        name = hashlib.sha256(words).hexdigest()
        return self._folder / name[:2] / name
