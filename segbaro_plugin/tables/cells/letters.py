"""The Nordic letters in the two old encodings of files that do not say in which they are written."""

from __future__ import annotations

DOS_LETTERS, WINDOWS_LETTERS = (frozenset("åäöÅÄÖæøÆØ".encode(name)) for name in ("cp850", "cp1252"))


def likely_encoding(data: bytes) -> str:
    """UTF-8 if the bytes are that, else the old encoding of which they have more letters."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        dos, windows = (sum(map(data.count, letters)) for letters in (DOS_LETTERS, WINDOWS_LETTERS))
        return "cp850" if dos > windows else "cp1252"
    return "utf-8"
