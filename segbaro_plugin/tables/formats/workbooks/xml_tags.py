"""The tags of an xml document, one after the other; a document with a type declaration (entities) is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from ...model.tidy import TableError

Start = Callable[[str, Mapping[str, str]], None]
Words = Callable[[str], None]


def walk(xml: bytes, start: Start, end: Words | None = None, text: Words | None = None) -> None:
    """Calls `start` (local name, attributes), `text` and `end` in the document's order; raises TableError for xml that
    is broken or declares anything."""
    from xml.parsers import expat

    def begin(name: str, attributes: Mapping[str, str]) -> None:
        start(_local(name), {_local(key): value for key, value in attributes.items()})

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = begin
    if end:
        parser.EndElementHandler = lambda name: end(_local(name))
    parser.CharacterDataHandler = text
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, UnicodeDecodeError, LookupError):
        raise _damaged() from None


@lru_cache(maxsize=512)
def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _refuse(*_: object) -> None:
    raise _damaged()


def _damaged() -> TableError:
    return TableError(
        "The workbook's xml is damaged or declares entities. Open the file in a spreadsheet program and save it again.",
        "Arbetsbokens xml är skadad eller deklarerar entiteter. Öppna filen i ett kalkylprogram och spara den på nytt.",
    )
