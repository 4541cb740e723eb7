"""A heading taken apart into concepts, and the indicator that says of itself to be made of just these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ..cells.heading_times import name_and_time
from ..codes.normalise import fold
from ..model.indicator import COUNTS, Indicator, Unit
from .concepts import COMMON, CONCEPTS, COUNTED, FILLERS
from .declared import INDICATORS

_LONGEST = 160
"""Signs of a heading; longer texts are notes."""

_SIGNS = ((r"[\u2012-\u2015\u2212]", "-"), (r"[<≤]", " mindre an "), (r">", " mer an "),
          (r"%", " procent "), (r"‰", " promille "), (r"(?<=\d\d)\+", " ar och aldre "), (r"(?<=\d)\+", " eller mer "),
          (r"(?<=dagar)/|(?<=days)/", " per "))  # fmt: skip
_NUMBERS = {"tva": "2", "two": "2", "tre": "3", "trearig": "3 arig", "three": "3", "fyra": "4", "four": "4", "fem": "5",
            "five": "5", "sex": "6", "six": "6", "nio": "9", "nine": "9", "tio": "10", "ten": "10"}  # fmt: skip
_NUMBER = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b")
_COMPOUND = re.compile(r"\b(median|medel)(?=(?:netto)?inkomst)")
_PATTERNS = tuple((name, re.compile(rf"(?:{pattern})(?<! )(?!\w)")) for name, pattern in CONCEPTS.items())
_FILLER = re.compile(rf"(?:{FILLERS})\b")
_YEARS = r"(?:ar(?:ingar|iga?)?|aringar|years?(?: olds?| of age)?)"
_AGES = re.compile(rf"(?:(?:i )?alder(?:n|sgruppen)? |aged? )?(\d\d?) (?:(?:till|to|and) )?(\d\d\d?)\b(?: {_YEARS}\b)?")
_AGES_OF_CHILDREN = re.compile(rf"(?:(?:i )?alder(?:n)? |aged? )?(\d) (?:(?:till|to|and) )?(\d)\b(?: {_YEARS}\b)?")
_AGE_AND_OVER = re.compile(r"(?:aged )?(\d\d)(?: (?:ar|years))?(?: (?:och|eller|and|or)) (?:aldre|over|older)\b")

_OF_UNIT = {
    Unit.PERCENT: frozenset({"share"}),
    Unit.THOUSAND_KRONOR: frozenset({"thousand_kronor"}),
    Unit.DAYS: frozenset({"days"}),
    Unit.INDEX: frozenset({"index"}),
    **dict.fromkeys(COUNTS, frozenset({"count"})),
}
"""Concepts that an indicator bears because of its unit, and only then."""


@lru_cache(maxsize=1 << 12)  # the same headings come for each year and each layer
def indicator_by_parts(heading: str, unit: str = "") -> Indicator | None:
    """The catalogue's only indicator that a heading in the words of its maker means; None where a part is not known.

    unit: what the table says of the unit beside the heading.
    """
    said = concepts_of(f"{name_and_time(heading)[0]} {unit}") if len(heading) <= _LONGEST else None
    if not said:
        return None
    found = {one.id: one for one, must, can in _catalogue() if must <= said <= can and _is_sure(said, one)}
    return next(iter(found.values())) if len(found) == 1 else None


def concepts_of(heading: str) -> frozenset[str] | None:
    """The concepts in the words, without what only joins them; None where a word belongs to none."""
    words = _folded(heading)
    found: set[str] = set()
    place = 0
    while place < len(words):
        concept, end = max(_at(words, place), key=lambda one: one[1], default=("", 0))
        if not end:
            return None
        found.add(concept)
        place = end + 1
    return frozenset(found - {""})


def _folded(heading: str) -> str:
    """The words folded, signs and numbers written out the same way, compounds of "median" and "medel" parted."""
    for sign, words in _SIGNS:
        heading = re.sub(sign, words, heading, flags=re.IGNORECASE)
    return _COMPOUND.sub(r"\1 ", _NUMBER.sub(lambda found: _NUMBERS[found[0]], fold(heading)))


def _at(words: str, place: int) -> Iterator[tuple[str, int]]:
    """Each concept that begins there, and where it ends; "" for words that only join others."""
    for name, pattern in _PATTERNS:
        if found := pattern.match(words, place):
            yield name, found.end()
    for pattern in (_AGES, _AGES_OF_CHILDREN):
        if found := pattern.match(words, place):
            yield f"age_{int(found[1])}_{int(found[2])}", found.end()
    if found := _AGE_AND_OVER.match(words, place):
        yield f"age_{found[1]}_up", found.end()
    if found := _FILLER.match(words, place):
        yield "", found.end()


@cache
def _catalogue() -> tuple[tuple[Indicator, frozenset[str], frozenset[str]], ...]:
    """Each way of each indicator: the concepts that must be said, and all that can be."""
    return tuple(
        (one, way, way | one.parts.also | frozenset(COMMON) - one.parts.excluding | _OF_UNIT.get(one.unit, frozenset()))
        for one in INDICATORS if one.parts for way in one.parts.ways
    )  # fmt: skip


def _is_sure(said: frozenset[str], indicator: Indicator) -> bool:
    """Whether a share is one for certain: what can be counted may be a number where nothing says a share."""
    return indicator.unit is not Unit.PERCENT or "share" in said or not COUNTED & said
