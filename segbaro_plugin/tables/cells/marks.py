"""The signs that statistics write instead of a number, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from ...words import Sentence, quoted, sentence
from ..codes.normalise import clean
from ..model.tidy import Status
from .reason_words import ZERO, meaning_of_cell, meaning_of_words

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
        **dict.fromkeys(("sekr", "sekr.", "conf", "conf.", ":c", "(c)"), Status.SUPPRESSED.value),
        **dict.fromkeys(("n.a", "n.a.", "uppg. saknas"), Status.MISSING.value),
        ":z": Status.NOT_APPLICABLE.value,
    }
)
"""Mark -> meaning, unless the table says otherwise. SCB writes ".." both for what is not available and for what is
withheld, so it is taken as withheld; "-" is 0 only where the source says so."""

_LIMIT = re.compile(
    r"(?:[<>]=?|[≤≥~]|färre än|mindre än|högst|fler än|mer än|minst|fewer than|less than|more than|at (?:most|least))"
    r" ?\d{1,3}(?:[.,]\d+)?(?: ?%)?"
)
_INTERVAL = re.compile(r"(\d{1,2}) ?- ?(\d{1,2})")
_SHEET_ERROR = re.compile(
    r"#[\w/ ]{2,30}[!?]|#[A-ZÅÄÖÆØ][A-ZÅÄÖÆØ/_]+\d?|#{3,}|(?:Err|Error|Fel|Feil|Fejl|Virhe):\s?\d{3}", re.UNICODE
)
"""#DIV/0!, #BERÄKNA!, #GETTING_DATA: in every language one sign and a word; Err:502 of LibreOffice, and ### of what
was too wide for its column."""
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212", "------")
_DEFINITION = re.compile(
    r"(?<![^\s,;(])[\"'”(]?(\.{1,6}|…|:|\*|-|–|—|x)[\"'”)]?\s*(?:=|betyder|betyr|means|står för|stands for)\s*"
    r"|^\s*(\.{1,6}|…|:)\s+(?=\w)",
    re.IGNORECASE,
)
"""A sign and what it is said to be, or dots at the beginning of a line; the words follow, up to the next sign."""
_LONGEST_WORDS = 300


def mark(text: str) -> str:
    """The mark in its one form: lower case, any dash as "-", "färre än 5" and ">95" as "<n", #DIV/0! as "#error"."""
    word = clean(text).lower().translate(_DASHES)
    if _LIMIT.fullmatch(word):
        return "<n"
    return "#error" if word not in MARKS and is_sheet_error(text) else word


def is_sheet_error(text: str) -> bool:
    """Whether a spreadsheet has written its error in place of a value."""
    return text.lstrip()[:1] in ("#", "E", "F", "V") and _SHEET_ERROR.fullmatch(clean(text)) is not None


def is_interval(text: str) -> bool:
    """Whether an interval stands in place of a number: 1-4. Among words it is no mark, as ages are written so."""
    found = _INTERVAL.fullmatch(clean(text).translate(_DASHES))
    return found is not None and int(found[1]) < int(found[2])


def meaning_of(text: str, marks: Mapping[str, str] = MARKS) -> str | None:
    """What a cell in a column of numbers means that holds none; None where it is no mark, words or interval."""
    known = marks.get(mark(text))
    if known is None and is_interval(text):
        return Status.SUPPRESSED.value
    return known or meaning_of_cell(text) or None


def is_mark(text: str) -> bool:
    """Whether the text is a sign or words that stand in the place of a number; an interval may be an age."""
    return mark(text) in MARKS or bool(meaning_of_cell(text))


def marks_of(notes: Iterable[str], usual: Mapping[str, str] = MARKS) -> dict[str, str]:
    """The marks, with the meanings that the table's own notes give them ("- = noll") before the usual ones."""
    defined = (pair for note in notes for line in note.splitlines() for pair in _definitions(line))
    return {**usual, **dict(defined)}


def _definitions(line: str) -> Iterator[tuple[str, str]]:
    """The signs that a line explains, with their meanings; ".. = sekretess, - = noll" explains two."""
    parts = _DEFINITION.split(line)
    for place in range(1, len(parts), 3):
        meaning = meaning_of_words(parts[place + 2][:_LONGEST_WORDS])
        if meaning:
            yield mark(parts[place] or parts[place + 1]), meaning


def note_errors(words: Iterable[str]) -> list[Sentence]:
    """Says which cells hold a spreadsheet's error instead of a number, where any do."""
    errors = [word for word in dict.fromkeys(words) if word and is_sheet_error(word)]
    if not errors:
        return []
    return [sentence(
        "Cells with a spreadsheet's error ({errors}) were read as missing: their formula found no value. Correct the "
        "spreadsheet and save it anew to have the numbers.",
        "Celler med ett kalkylarks fel ({errors}) lästes som saknade: formeln gav inget värde. Rätta kalkylarket och "
        "spara om det för att få talen.", errors=quoted(errors),
    )]  # fmt: skip


def note_dashes(words: Iterable[str], marks: Mapping[str, str]) -> list[Sentence]:
    """Says that "-" was read as missing, where a cell has it and the table does not explain it."""
    others = (word for word in words if len(word) < 4 and not word[-1:].isdigit())
    if marks["-"] != MARKS["-"] or not any(mark(word) == "-" for word in others):
        return []
    return [sentence(
        'Cells with "-" were read as missing, because the table does not say that it means zero.',
        "Celler med ”-” lästes som saknade: tabellen säger inte att det betyder noll.",
    )]  # fmt: skip
