"""Bytes -> text: which encoding a file is in, and what is known not to be a table."""

from __future__ import annotations

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from ...model.tidy import TableError

LONGEST_LINE = 1 << 24
"""Geometry as text, in a layer that was saved as csv, can be so long."""
_BOMS = ((BOM_UTF8, "utf-8-sig"), (BOM_UTF16_LE, "utf-16"), (BOM_UTF16_BE, "utf-16"))


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """The text, and the name of the encoding that gave it.

    A byte order mark decides, then what the file itself declares, then UTF-8 if it is that, then Windows-1252.
    """
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "") or declared or _without_bom(data)
    try:
        return data.decode(encoding), encoding
    except UnicodeError:  # not all encodings raise UnicodeDecodeError
        raise TableError(
            "The file is not text in a supported encoding (UTF-8, UTF-16, Windows-1252). Save it as UTF-8.",
            "Filen är inte text i någon känd teckenkodning (UTF-8, UTF-16, Windows-1252). Spara den som UTF-8.",
        ) from None


def in_utf8(data: bytes) -> bytes:
    """UTF-16 as UTF-8 with its mark, which goes before what the file declares; all other bytes as they are.

    Raises TableError for what begins as UTF-16 and is none.
    """
    is_utf16 = data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or bool(_utf16_without_bom(data))
    return BOM_UTF8 + decode(data)[0].encode() if is_utf16 else data


def refuse_pdf(data: bytes) -> None:
    """Raises TableError for a PDF."""
    if data.startswith(b"%PDF"):
        raise TableError(
            "The file is a PDF, not a table. Download the table as Excel, csv or px instead.",
            "Filen är en PDF, inte en tabell. Hämta tabellen som Excel, csv eller px i stället.",
        )


def refuse_old_workbook(data: bytes) -> None:
    """Raises TableError for xls, whose library in GDAL can crash on a damaged file, and QGIS with it.

    A workbook with a password begins in the same way, also a newer one.
    """
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise TableError(
            "The file is a workbook from Excel before 2007 (xls) or is protected by a password; neither is read. Save "
            "it as xlsx without a password, or as csv.",
            "Filen är en arbetsbok från Excel före 2007 (xls) eller lösenordsskyddad; sådana läses inte. Spara den som "
            "xlsx utan lösenord, eller som csv.",
        )


def refuse_web_page(text: str) -> None:
    """Raises TableError for html: a saved page, an error message of a server, or a page called .xls."""
    head = text[:2000].lstrip().lower()
    if head.startswith(("<!doctype html", "<html", "<head", "<body", "<table", "<?xml")):
        raise TableError(
            "The file is a web page or an XML file, not a table. Download the table itself, as Excel, csv, px or json.",
            "Filen är en webbsida eller xml, inte en tabell. Hämta själva tabellen, som Excel, csv, px eller json.",
        )


def refuse_endless_line(data: bytes) -> None:
    """Raises TableError where a stretch of the data has no line break in it: no table is so wide."""
    for start in range(0, len(data) - LONGEST_LINE + 1, LONGEST_LINE):
        end = start + LONGEST_LINE
        if data.find(b"\n", start, end) < 0 and data.find(b"\r", start, end) < 0:
            raise TableError(
                "The file has a line of more than {size} MB; it is not a table with one area per row.",
                "Filen har en rad på mer än {size} MB; den är inte en tabell med ett område per rad.",
                size=LONGEST_LINE >> 20,
            )


def _utf16_without_bom(data: bytes) -> str:
    """The kind of UTF-16 that every second byte being 0 makes it, "" for other bytes."""
    head = data[:4096]
    if head[1::2].count(0) > len(head) // 3:
        return "utf-16-le"
    return "utf-16-be" if head[::2].count(0) > len(head) // 3 else ""


def _without_bom(data: bytes) -> str:
    if utf16 := _utf16_without_bom(data):
        return utf16
    if b"\0" in data[:4096]:
        raise TableError("The file is not a text file.", "Filen är inte en textfil.")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252" if not set(data) & {0x81, 0x8D, 0x8F, 0x90, 0x9D} else "latin-1"
    return "utf-8"
