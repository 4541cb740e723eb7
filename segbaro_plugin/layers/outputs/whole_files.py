"""Files are complete or absent: they are written to a temporary folder and moved into place together.

What stood there before is there until the new file takes its place in one step, and comes back when a later file of the
same result cannot be moved. A run that was killed leaves its folder behind; the next run beside it takes it away.
"""

from __future__ import annotations

import os
from pathlib import Path
from zipfile import is_zipfile

from ..errors import LayerError
from .draft_folders import draft_folder
from .moves import cannot_write, publish

LAST_BYTES = {".pdf": b"%%EOF", ".png": b"IEND\xaeB`\x82", ".svg": b"</svg>", ".html": b"</html>", ".json": b"}"}
"""What stands at the end of a whole file, by its ending."""
TAIL = 1024
"""How many bytes from its end a file's last mark may stand, as readers of PDF allow."""


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file that is complete or absent.

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


def require_whole(path: Path) -> None:
    """Raises an error for a truncated file, as on a full disk, by its size and last bytes.

    Raises:
        LayerError: naming the file.
    """
    if not _is_whole(path):
        raise LayerError(
            "The file '{file}' was only partly written. Check that the disk is not full.",
            "Filen ”{file}” kunde inte skrivas till slut. Är disken full?",
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
    """Whether the file is a workbook by its extension: a zip, whose end lists its parts."""
    return path.suffix.lower() in (".xlsx", ".ods")
