"""What the head of a dBASE table says that GDAL does not pass on: its letters, and fields whose text lies elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from ....words import quoted, sentence
from ...cells.letters import likely_encoding
from ...model.grid import Grid

_HEAD = _FIELD = 32
"""Bytes of the head before its fields, and of each field."""
_MEMOS = (b"M", b"G", b"P", b"B")


_PAGES = {
    437: (1, 9, 11, 13, 15, 17, 21, 24, 25, 27), 850: (2, 10, 14, 16, 18, 20, 22, 26, 29, 37, 55),
    852: (31, 34, 35, 64, 100, 135),
    860: (36,), 861: (103,), 863: (28, 108), 865: (8, 23, 102), 866: (38, 101), 1250: (200,), 1251: (201,),
    1252: (3, 87, 88, 89), 1253: (203,), 1254: (202,), 1257: (204,),
}  # fmt: skip
"""The numbers by which a table names its code page ("language driver"), of alphabets of letters."""
_ENCODINGS = {number: f"CP{page}" for page, numbers in _PAGES.items() for number in numbers}


def dbf_options(data: bytes) -> list[str]:
    """How GDAL is to open it; QGIS keeps GDAL from looking itself at what the table says of its letters.

    Words that are UTF-8 are that, whatever the table says: programs that write UTF-8 say so in another file.
    """
    likely = likely_encoding(data[int.from_bytes(data[8:10], "little") :])
    declared = _ENCODINGS.get(data[29], "") if len(data) > _HEAD else ""
    return [f"ENCODING={likely if likely == 'utf-8' else declared or likely}"]


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
