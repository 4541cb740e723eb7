"""Bytes -> text: which encoding a file is in."""

from __future__ import annotations

from .tidy import TableError

LONGEST_LINE = 1 << 24
"""Geometry as text, in a layer that was saved as csv, can be so long."""
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """The text, and the name of the encoding that gave it.

    A byte order mark decides, then what the file itself declares, then UTF-8 if it is that, then Windows-1252.
    """
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "") or declared or _without_bom(data)
    try:
        return data.decode(encoding), encoding
    except UnicodeError:  # not all encodings raise UnicodeDecodeError
        raise TableError(
            "The file is not text in any encoding that is known (UTF-8, UTF-16, Windows-1252).",
            "Filen är inte text i någon känd teckenkodning (UTF-8, UTF-16, Windows-1252).",
        ) from None


def refuse_web_page(text: str) -> None:
    """Raises TableError for html: a saved page, an error message of a server, or a page called .xls."""
    head = text[:2000].lstrip().lower()
    if head.startswith(("<!doctype html", "<html", "<head", "<body", "<table", "<?xml")):
        raise TableError(
            "The file is a web page or xml, not a table. Download the table itself, as Excel, csv, px or json.",
            "Filen är en webbsida eller xml, inte en tabell. Hämta själva tabellen, som Excel, csv, px eller json.",
        )


def refuse_endless_line(data: bytes) -> None:
    """Raises TableError where a stretch of the data has no line break in it: no table is so wide."""
    for start in range(0, len(data) - LONGEST_LINE + 1, LONGEST_LINE):
        end = start + LONGEST_LINE
        if data.find(b"\n", start, end) < 0 and data.find(b"\r", start, end) < 0:
            raise TableError(
                "The file has a line of more than {size} MB; it is not a table with one area a row.",
                "Filen har en rad på mer än {size} MB; den är inte en tabell med ett område per rad.",
                size=LONGEST_LINE >> 20,
            )


def _without_bom(data: bytes) -> str:
    head = data[:4096]
    if head[1::2].count(0) > len(head) // 3:
        return "utf-16-le"
    if head[::2].count(0) > len(head) // 3:
        return "utf-16-be"
    if b"\0" in head:
        raise TableError("The file is not a text file.", "Filen är inte en textfil.")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252" if not set(data) & {0x81, 0x8D, 0x8F, 0x90, 0x9D} else "latin-1"
    return "utf-8"
