"""What may come out of a zip, which workbooks are, too."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping

from ...model.tidy import TableError

MOST_UNPACKED = 1 << 30
MOST_MEMBERS = 10_000
MOST_RATIO = 200
_SMALL = 1 << 20

_ENTITY = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def names_in_zip(data: bytes) -> frozenset[str]:
    """Names of the packed files; raises TableError for a bomb, a broken or an encrypted archive."""
    with open_zip(data) as archive:
        return frozenset(archive.namelist())


def open_zip(data: bytes) -> zipfile.ZipFile:
    """The archive, after a look at its list; raises TableError for a bomb, a broken or an encrypted archive."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise _broken() from None
    unpacked = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS or unpacked > MOST_UNPACKED or _is_bomb(unpacked, len(data)):
        raise TableError(
            "The zip file would expand from {packed} MB to {size} MB and is refused as unsafe. Unpack it yourself if "
            "you trust it.",
            "Zip-filen skulle packas upp till {size} MB från {packed} MB och avvisas som osäker. Packa upp den själv "
            "om du litar på den.",
            size=unpacked >> 20,
            packed=round(len(data) / (1 << 20), 1),
        )
    if any(member.flag_bits & 1 for member in members):
        raise TableError(
            "The zip file is password-protected. Unpack it first.",
            "Zip-filen är lösenordsskyddad. Packa upp den först.",
        )
    return archive


def _is_bomb(unpacked: int, packed: int) -> bool:
    return unpacked > 64 * _SMALL and unpacked > MOST_RATIO * packed


def _broken() -> TableError:
    return TableError(
        "The zip file is damaged or incomplete. Download it again.",
        "Zip-filen är skadad eller avkortad. Hämta den igen.",
    )


def member(archive: zipfile.ZipFile, name: str) -> bytes:
    """A member's bytes, never more than its list promised."""
    try:
        with archive.open(name) as packed:
            data = packed.read(archive.getinfo(name).file_size + 1)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, RuntimeError):
        raise _broken() from None
    except Exception as error:  # zlib.error and lzma.LZMAError have no base in common
        if type(error).__module__ in ("zlib", "lzma", "_lzma", "_bz2"):
            raise _broken() from None
        raise
    if len(data) > archive.getinfo(name).file_size:
        raise _broken()
    return data


def with_members(archive: zipfile.ZipFile, changed: Mapping[str, bytes]) -> bytes:
    """The archive with some of its members changed."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as copy:
        for name in archive.namelist():
            copy.writestr(name, changed[name] if name in changed else member(archive, name))
    return written.getvalue()


def refuse_entities(data: bytes) -> None:
    """Raises TableError for a workbook whose XML declares entities: no spreadsheet program writes them."""
    with open_zip(data) as archive:
        for name in archive.namelist():
            if name.lower().endswith((".xml", ".rels")) and _declares_entities(member(archive, name)):
                raise TableError(
                    "The workbook contains XML entities ({name}) and is refused as unsafe. Open it in a spreadsheet "
                    "program and save it again.",
                    "Arbetsboken innehåller XML-entiteter ({name}) och avvisas som osäker. Öppna den i ett "
                    "kalkylprogram och spara den igen.",
                    name=name,
                )


def _declares_entities(xml: bytes) -> bool:
    """In UTF-8 or UTF-16, which every reader of xml knows; in the latter a zero stands beside each sign."""
    return _ENTITY.search(xml.replace(b"\0", b"") if b"\0" in xml[:1024] else xml) is not None


def files_in(data: bytes, endings: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each filled member whose name ends in one of `endings`, in their order."""
    with open_zip(data) as archive:
        for info in archive.infolist():
            name = info.filename
            if name.lower().endswith(endings) and not name.startswith("__MACOSX") and info.file_size:
                yield name, member(archive, name)
