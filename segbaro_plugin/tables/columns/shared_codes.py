"""Which column of a table and which field of a layer name the same areas: the pair that shares most codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..cells.times import YEAR_NAMES
from ..codes.meant_codes import meant_codes
from ..codes.normalise import ENOUGH, HALF, clean, fold, normalise_all
from ..find.column_names import DIMENSION_NAMES, IGNORED_NAMES, INDICATOR_NAMES, UNIT_NAMES
from ..find.headings import AREA_NAMES, division_named
from .area_column import code_rank, fineness
from .column_words import Words, words_only

Fields = Mapping[str, Sequence[object]]
"""The fields of a layer that can hold codes, by name, with the value of each feature."""

NO_FIELDS: Fields = {}

_NO_AREAS = YEAR_NAMES | DIMENSION_NAMES | IGNORED_NAMES | INDICATOR_NAMES | UNIT_NAMES
_LONG = 6
"""Digits of a number that is another's equal by no chance."""


class Pair(NamedTuple):
    """shared: how many different codes the column and the field have in common. column: its position."""

    shared: int
    column: int
    field: str


def best_pair(headings: Sequence[str], words: Sequence[Words], fields: Fields) -> Pair | None:
    """The column and the field with most codes in common, of equal ones the finest; None where none have enough.

    Names are no codes, and a field in which a code repeats names no areas of the layer.
    """
    known = {name: codes for name, values in fields.items() if (codes := _codes(name, values))}
    able = [place for place, heading in enumerate(headings) if known and _can_be_codes(heading, words[place])]
    finest = {place: fineness(code_rank(fold(headings[place]), words[place])) for place in able}
    pairs = [
        Pair(shared, place, name)
        for place in able
        for name, codes in known.items()
        if (shared := _shared(headings[place], words[place], name, codes))
    ]
    return max(pairs, key=lambda pair: (pair.shared, finest[pair.column], fold(pair.field) in AREA_NAMES), default=None)


def _codes(name: str, values: Sequence[object]) -> frozenset[str]:
    filled = [value for value in values if value is not None]
    if fold(name) in IGNORED_NAMES or len(set(filled)) < len(filled):
        return frozenset()
    codes = [code for code in normalise_all(filled)[0] if code]
    return frozenset(codes) if len(set(codes)) == len(codes) else frozenset()


def _can_be_codes(heading: str, words: Words) -> bool:
    return bool(words) and fold(heading) not in _NO_AREAS and not words_only(words)


def _shared(heading: str, words: Words, field: str, codes: frozenset[str]) -> int:
    """How many of the codes the column has; 0 where they are too few, or can be equal by chance."""
    numbers = words.plain and not words.zero_first
    if numbers and not _are_codes(heading, field, words):
        return 0
    cells = list(dict.fromkeys(normalise_all(words)[0]))
    shared = len(set(meant_codes(cells, codes).codes.values()))
    enough = ENOUGH * len(cells) if numbers else HALF * min(len(cells), len(codes))
    return shared if shared >= enough else 0


def _are_codes(heading: str, field: str, numbers: Words) -> bool:
    """Whether numbers can be meant as codes: their heading says so, or the field's own name, or they are long."""
    name = fold(heading)
    called = division_named(name) is not None or name == fold(field)
    return called or all(len(clean(number)) >= _LONG for number in numbers)
