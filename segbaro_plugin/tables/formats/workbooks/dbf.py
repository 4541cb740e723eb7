"""What the head of a dBASE table says that GDAL does not pass on: its letters, and fields whose text lies elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from ....words import quoted, sentence
from ...cells.letters import likely_encoding
from ...model.grid import Grid

_HEAD = _FIELD = 32
"""Bytes of the head before its fields, and of each field."""
_MEMOS = (b"M", b"G", b"P", b"B")


def dbf_options(data: bytes) -> list[str]:
    """How GDAL is to open it: a table that does not name its code page is in the letters that it has."""
    if data[29:30] != b"\0":
        return []
    return [f"ENCODING={likely_encoding(data[int.from_bytes(data[8:10], 'little') :])}"]


def without_memos(grid: Grid, data: bytes) -> Grid:
    """The grid without the fields that hold only where in another file their text begins; it notes them."""
    memos = [number for number, type in enumerate(_types(data)) if type in _MEMOS]
    names = [name for number, name in enumerate(grid.row(0)) if number in memos]
    grid.columns = [column for number, column in enumerate(grid.columns) if number not in memos]
    if names:
        grid.notes.append(sentence(
            "Memo fields were not read, because their text is in another file: {names}.",
            "Memofält lästes inte, eftersom deras text finns i en annan fil: {names}.", names=quoted(names),
        ))  # fmt: skip
    return grid


def _types(data: bytes) -> Iterator[bytes]:
    end = min(int.from_bytes(data[8:10], "little"), len(data))
    for start in range(_HEAD, end - _FIELD, _FIELD):
        if data[start] == 0x0D:
            return
        yield data[start + 11 : start + 12]
