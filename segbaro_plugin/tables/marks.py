"""The signs that statistics write instead of a number, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from .codes import clean, fold
from .tidy import Status

ZERO = "zero"
"""The mark stands for the number 0 (Status.OK)."""

MARKS: Mapping[str, str] = MappingProxyType(
    {
        "": Status.MISSING.value,
        "..": Status.SUPPRESSED.value,
        "…": Status.MISSING.value,
        "...": Status.MISSING.value,
        ".": Status.NOT_APPLICABLE.value,
        ":": Status.MISSING.value,
        "-": Status.MISSING.value,
        "<n": Status.SUPPRESSED.value,
        "*": Status.SUPPRESSED.value,
        "x": Status.SUPPRESSED.value,
        "null": Status.MISSING.value,
        "na": Status.MISSING.value,
        "n/a": Status.MISSING.value,
        "#n/a": Status.MISSING.value,
        "#saknas!": Status.MISSING.value,
        **dict.fromkeys(
            (
                "#div/0!",
                "#division/0!",
                "#värdefel!",
                "#referens!",
                "#namn?",
                "#ogiltigt!",
                "#spill!",
                "#ref!",
                "#value!",
                "#name?",
                "#num!",
                "#null!",
            ),
            Status.MISSING.value,
        ),
        "nan": Status.MISSING.value,
        "none": Status.MISSING.value,
        "uppgift saknas": Status.MISSING.value,
    }
)
"""Mark -> meaning, unless the table says otherwise. SCB writes ".." both for what is not available and for what is
withheld, so it is taken as withheld; "-" is 0 only where the source says so."""

_FEWER = re.compile(r"(?:<|färre än|mindre än|fewer than|less than) ?\d{1,3}")
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212", "------")
_MEANINGS = (
    (Status.SUPPRESSED.value, ("sekretess", "secrecy", "confidential", "prickad", "suppressed", "skyddad")),
    (ZERO, ("noll", "inget finns att redovisa", "zero", "nil", "magnitude zero", "ingen observation")),
    (Status.NOT_APPLICABLE.value, ("kan inte forekomma", "kan ej forekomma", "ej tillamplig", "not applicable",
                                   "inte relevant", "ej relevant")),
    (Status.MISSING.value, ("inte tillganglig", "ej tillganglig", "not available", "saknas", "missing")),
)  # fmt: skip
_DEFINITION = re.compile(r"^\s*[\"']?(\.{1,3}|…|:|\*|-|–|—|x)[\"']?\s*(?:=|betyder|means)\s*(.{3,300})", re.IGNORECASE)


def mark(text: str) -> str:
    """The mark in its one form: lower case, any dash as "-", "färre än 5" and "< 5" as "<n"."""
    word = clean(text).lower().translate(_DASHES)
    return "<n" if _FEWER.fullmatch(word) else word


def marks_of(notes: Iterable[str]) -> dict[str, str]:
    """The marks, with the meanings that the table's own notes give them ("- = noll") before the usual ones."""
    found = dict(MARKS)
    for note in notes:
        for line in note.splitlines():
            definition = _DEFINITION.match(line)
            meaning = _meaning(definition[2]) if definition else ""
            if definition and meaning:
                found[mark(definition[1])] = meaning
    return found


def _meaning(words: str) -> str:
    folded = fold(words)
    return next((meaning for meaning, signs in _MEANINGS if any(sign in folded for sign in signs)), "")
