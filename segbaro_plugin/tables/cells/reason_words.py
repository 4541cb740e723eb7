"""The words with which statistics say why there is no number, in the Nordic languages and English, and what they mean.

One home for them: cells, notes, PC-Axis symbols and json-stat statuses are all read by these words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..codes.normalise import fold
from ..model.tidy import Status

ZERO = "zero"
"""The words or the mark stand for the number 0 (Status.OK)."""

_SECRET = (
    "sekre", "secre", "confiden", "konfiden", "hemlig", "hemmelig", "prickad", "prickat", "prikket", "prikking",
    "skyddad", "skyddat", "beskyttet", "skjermet", "suppress", "undertryck", "undertrykk", "undertrykt", "withheld",
    "hidden", "protected", "masked", "maskerad", "maskerat", "maskert", "maskeret", "redacted", "disclos", "diskretion",
    "discretion", "röjande",
    "röjer", "röjas", "fortrolig", "skjult", "skjules", "dold", "döljs", "anonymis", "salat", "salass", "salai",
    "peitetty", "luottamuksel", "tietosuoja", "trúnað", "leynd", "leynileg",
)  # fmt: skip
"""Beginnings of words for what is kept secret."""

_HELD_BACK = (
    "fewer than", "färre än", "færre enn", "færre end",
    "too few", "too small", "för få", "for få", "liian vähän", "liian harv", "för litet underlag",
    "not for publication", "not published", "not shown", "not released", "inte publicer",
    "ej publicer", "publiceras inte", "publiceras ej", "får inte publicer", "får inte redovis", "redovisas inte",
    "redovisas ej", "visas inte", "visas ej", "vises ikke", "inte offentligg", "ej offentligg", "ikke offentligg",
    "offentliggörs inte", "offentliggøres ikke", "ikke publiser", "publiseres ikke", "ei julkais", "ei esitetä",
    "too uncertain", "too unreliable", "alltför osäker", "för osäker", "for usikker", "liian epävarm",
)  # fmt: skip

_NOT_APPLICABLE = (
    "kan inte förekomma", "kan ej förekomma", "kan ikke forekomme", "ikke mulig", "ej tillämplig", "inte tillämplig",
    "not applicable", "does not apply", "not relevant", "inte relevant", "ej relevant", "ikke relevant", "ej aktuell",
    "inte aktuell", "ikke aktuel", "logically impossible", "not possible", "loogisesti mahdoton", "mahdoton",
    "ei sovellu", "ei sovellet", "ikke anvendelig", "á ekki við",
)  # fmt: skip

_MISSING = (
    "saknas", "saknar", "saknad", "missing", "not available", "unavailable", "inte tillgänglig", "ej tillgänglig",
    "otillgänglig", "mangler", "manglende", "ikke tilgjengelig", "utilgjengelig", "ikke tilgængelig",
    "ej tilgængelig", "ikke tilgaengelig", "utilgængelig", "puuttu", "ei saatavi", "ei saatavana", "ei saatu",
    "ei tietoa", "tietoa ei", "tieto ei", "ei ole tietoa", "ikke oppgitt", "uoppgitt", "uoplyst", "inte angiv",
    "ej angiv", "ingen uppgift", "inga uppgifter", "inga data", "ingen data", "ingen oplysning", "ingen opplysning",
    "no data", "no value", "no information", "not reported", "not collected", "vantar", "ekki tiltæk", "ekki til",
)  # fmt: skip

_UNKNOWN = ("unknown", "not known", "okänd", "okänt", "ukjent", "ukendt", "tuntematon", "bortfall")
"""Missing where a mark is explained; in a cell of its own they are the name of a category."""

_ZERO = ("noll", "zero", "nil", "null", "nolla", "nul", "núll", "inget finns att redovisa", "inget att redovisa",
         "ingen observation", "ei yhtään", "ingen forekomst")  # fmt: skip
"""Whole words for nothing at all."""
_ZERO_CELLS = frozenset({"noll", "zero", "nolla"})
_NEARLY_ZERO = ("half", "halften", "halva", "halvdelen", "puolet", "inte noll", "ej noll", "not zero", "ikke null")
"""Less than half of the unit is not nothing."""

_NOT = ("not", "non", "ej", "inte", "icke", "ikke", "ei", "ekki")
_AROUND = (
    "uppgift", "uppgiften", "uppgifter", "uppgifterna", "uppg", "data", "värde", "värdet", "value", "values", "figure",
    "figures", "number", "numbers", "tal", "talet", "tallet", "tall", "tallgrunnlag", "information", "informasjon",
    "opplysning", "oplysning", "oplysninger", "opplysninger", "tieto", "tietoa", "tiedot", "luku", "är", "er", "is",
    "are", "on", "ole", "ovat", "av", "af", "för", "for", "på", "grund", "grunn", "pga", "skäl", "hensyn", "til",
    "hensynet", "due", "to", "because", "of", "reasons", "the", "and", "och", "og", "ja", "eller", "or", "tai",
    "enligt", "lag", "by", "law", "statistical", "observations", "observationer", "observasjoner", "cell", "cells",
    "pidettävä", "syistä", "vuoksi", "here", "här", "control", "protect", "protection", "as", "som",
)  # fmt: skip
"""Words that stand around them without a meaning of their own."""


def _any_of(*beginnings: str) -> str:
    return "|".join(sorted({re.escape(fold(words)) for words in beginnings}, key=len, reverse=True))


def _pattern(words: Iterable[str], end: str = "") -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any_of(*words)}){end}")


_DENIED = re.compile(rf"\b(?:{_any_of(*_NOT)}) (?:{_any_of(*_SECRET)})(?<!\bdisclos)\w*")
_MEANINGS = (
    (Status.SUPPRESSED.value, _pattern((*_SECRET, *_HELD_BACK))),
    (Status.NOT_APPLICABLE.value, _pattern(_NOT_APPLICABLE)),
    (Status.MISSING.value, _pattern((*_MISSING, *_UNKNOWN))),
    (ZERO, _pattern(_ZERO, r"\b")),
)
_CELL_MEANINGS = (*_MEANINGS[:2], (Status.MISSING.value, _pattern(_MISSING)))
_PARTS = {part for words in (*_SECRET, *_HELD_BACK, *_NOT_APPLICABLE, *_MISSING) for part in fold(words).split()}
_WHOLE = {part for part in _PARTS if len(part) < 5}
_ALL_WORDS = re.compile(
    rf"(?:(?:(?:{_any_of(*_AROUND, *_NOT, *_WHOLE)})|(?:{_any_of(*(_PARTS - _WHOLE))})\w*)(?: |$))+"
)
"""A text of these words only: the reason, and what may stand around it."""
_LONGEST_CELL = 120


def meaning_of_words(text: str) -> str:
    """What an explanation of a mark means: a status or `ZERO`; "" where the words say none of them.

    Secrecy goes first: what is "not available or confidential" may be confidential.
    """
    words = _DENIED.sub(" ", fold(text))
    if words == "0":
        return ZERO
    found = next((meaning for meaning, pattern in _MEANINGS if pattern.search(words)), "")
    return "" if found == ZERO and any(near in words for near in _NEARLY_ZERO) else found


def meaning_of_cell(text: str) -> str:
    """What a cell says that holds words only and no other thing than the reason ("uppgiften är sekretessbelagd").

    "Saknar utbildning" is the name of a group, and "okänd" mostly a category: neither is a reason.
    """
    if not 3 < len(text) < _LONGEST_CELL:
        return ""
    words = fold(text)
    if words in _ZERO_CELLS:
        return ZERO
    said = _DENIED.sub(" ", words)
    meaning = next((meaning for meaning, pattern in _CELL_MEANINGS if pattern.search(said)), "")
    return meaning if meaning and _ALL_WORDS.fullmatch(words) else ""
