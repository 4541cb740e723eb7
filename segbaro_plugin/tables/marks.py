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
        "#error": Status.MISSING.value,
        "nan": Status.MISSING.value,
        "none": Status.MISSING.value,
        "±0": ZERO,
        **dict.fromkeys(
            (
                "sekretess",
                "sekr",
                "sekr.",
                "sekretessbelagd",
                "sekretessbelagt",
                "prickad",
                "prickat",
                "skyddad uppgift",
                "confidential",
            ),
            Status.SUPPRESSED.value,
        ),
        **dict.fromkeys(
            (
                "uppgift saknas",
                "saknas",
                "saknar uppgift",
                "värde saknas",
                "ingen uppgift",
                "ej tillgänglig",
                "ej tillgängligt",
                "inte tillgänglig",
                "inte tillgängligt",
                "not available",
            ),
            Status.MISSING.value,
        ),
        **dict.fromkeys(
            (
                "ej aktuell",
                "ej aktuellt",
                "inte aktuellt",
                "ej relevant",
                "inte relevant",
                "ej tillämplig",
                "ej tillämpligt",
                "not applicable",
            ),
            Status.NOT_APPLICABLE.value,
        ),
    }
)
"""Mark -> meaning, unless the table says otherwise. SCB writes ".." both for what is not available and for what is
withheld, so it is taken as withheld; "-" is 0 only where the source says so."""

_LIMIT = re.compile(
    r"(?:[<>]=?|[≤≥~]|färre än|mindre än|högst|fler än|mer än|minst|fewer than|less than|more than|at (?:most|least))"
    r" ?\d{1,3}(?:[.,]\d+)?(?: ?%)?"
)
_INTERVAL = re.compile(r"(\d{1,2}) ?- ?(\d{1,2})")
_SHEET_ERROR = re.compile(r"#[\w/]+[!?]")
"""#DIV/0!, #BERÄKNA!: in every language one sign and a word."""
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212", "------")
_MEANINGS = (
    (Status.SUPPRESSED.value, ("sekretess", "secrecy", "confidential", "prickad", "suppressed", "skyddad")),
    (ZERO, ("noll", "inget finns att redovisa", "zero", "nil", "magnitude zero", "ingen observation")),
    (Status.NOT_APPLICABLE.value, ("kan inte forekomma", "kan ej forekomma", "ej tillamplig", "not applicable",
                                   "inte relevant", "ej relevant")),
    (Status.MISSING.value, ("inte tillganglig", "ej tillganglig", "not available", "saknas", "missing")),
)  # fmt: skip
_DEFINITION = re.compile(
    r"^\s*[\"']?(\.{1,3}|…|:|\*|-|–|—|x)[\"']?\s*(?:=|betyder|means)\s*(0|.{3,300})", re.IGNORECASE
)


def mark(text: str) -> str:
    """The mark in its one form: lower case, any dash as "-", "färre än 5" and ">95" as "<n", #DIV/0! as "#error"."""
    word = clean(text).lower().translate(_DASHES)
    if _LIMIT.fullmatch(word):
        return "<n"
    return "#error" if _SHEET_ERROR.fullmatch(word) else word


def is_interval(text: str) -> bool:
    """Whether an interval stands in place of a number: 1-4. Among words it is no mark, as ages are written so."""
    found = _INTERVAL.fullmatch(clean(text).translate(_DASHES))
    return found is not None and int(found[1]) < int(found[2])


def meaning_of(text: str, marks: Mapping[str, str] = MARKS) -> str | None:
    """What a cell in a column of numbers means that holds none; None where it is neither mark nor interval."""
    return marks.get(mark(text)) or (Status.SUPPRESSED.value if is_interval(text) else None)


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
    if folded == "0":
        return ZERO
    return next((meaning for meaning, signs in _MEANINGS if any(sign in folded for sign in signs)), "")
