"""The statements of a PC-Axis file: `KEYWORD[language]("subkey",...)=value;`, read once from front to end.

Each sign of the file is looked at a fixed number of times: no pattern here can match the same gap in two ways, and
nothing is tried again from an earlier place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...model.tidy import TableError

_GAP = re.compile(r"[\s;\ufeff\x1a]*")
"""What may stand between two statements."""
_BLANKS = re.compile(r"\s*")
_KEYWORD = re.compile(r"[A-Z][A-Z0-9-]*", re.IGNORECASE)
_LANGUAGE = re.compile(r"\[([^\]\"=;]*)\]")
_STRING = re.compile(r"\"([^\"]*)\"")
_VALUE = re.compile(r"(?:\"[^\"]*\"|[^\";]+)*")


class Statement(NamedTuple):
    """keyword: in capitals. value: as it stands, with its quotation marks. ended: whether a semicolon follows it."""

    keyword: str
    language: str
    subkeys: tuple[str, ...]
    value: str
    ended: bool


def statements(text: str) -> Iterator[Statement]:
    """The file's statements in their order; raises TableError at the first place that is none."""
    position = _past(_GAP, text, 0)
    while position < len(text):
        statement, position = _statement(text, position)
        yield statement
        position = _past(_GAP, text, position)


def broken(what: str) -> TableError:
    """The error for a file whose parts do not fit together."""
    return TableError(
        "The px file is incomplete or not valid: {what}. Download it again.",
        "Px-filen är ofullständig eller felaktig: {what}. Hämta den igen.",
        what=what,
    )


def _statement(text: str, start: int) -> tuple[Statement, int]:
    """The statement that begins at `start`, and where its value ends."""
    keyword = _KEYWORD.match(text, start)
    if not keyword:
        raise _at(text, start)
    position = _past(_BLANKS, text, keyword.end())
    language = _LANGUAGE.match(text, position)
    position = _past(_BLANKS, text, language.end()) if language else position
    subkeys, position = _subkeys(text, position) if text.startswith("(", position) else ((), position)
    if not text.startswith("=", position):
        raise _at(text, start)
    first = _past(_BLANKS, text, position + 1)
    end = _past(_VALUE, text, first)
    ended = text.startswith(";", end)
    return Statement(keyword[0].upper(), language[1] if language else "", subkeys, text[first:end], ended), end


def _subkeys(text: str, start: int) -> tuple[tuple[str, ...], int]:
    """The strings between brackets, with or without commas, and the place of what follows; none where it is no list."""
    found: list[str] = []
    position = _past(_BLANKS, text, start + 1)
    while string := _STRING.match(text, position):
        found.append(string[1])
        position = _past(_BLANKS, text, string.end())
        if text.startswith(",", position):
            position = _past(_BLANKS, text, position + 1)
    if not found or not text.startswith(")", position):
        return (), start
    return tuple(found), _past(_BLANKS, text, position + 1)


def _past(pattern: re.Pattern[str], text: str, position: int) -> int:
    """Where a match that begins at the position ends; the position itself where there is none."""
    found = pattern.match(text, position)
    return found.end() if found else position


def _at(text: str, position: int) -> TableError:
    return broken(text[position : position + 40].strip())
