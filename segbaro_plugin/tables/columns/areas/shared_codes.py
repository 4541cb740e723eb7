"""Which column of a table and which field of a layer name the same areas: the pair that shares most codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ...cells.times import YEAR_NAMES
from ...codes.meant_codes import bare, bare_readings, meant_codes
from ...codes.normalise import HALF, clean, fold, normalise_all
from ...codes.own_codes import ENOUGH
from ...find.column_names import DIMENSION_NAMES, IGNORED_NAMES, INDICATOR_NAMES, UNIT_NAMES
from ...find.headings import AREA_NAMES, division_named
from ..column_words import Words, words_only
from .area_column import code_rank, fineness

Fields = Mapping[str, Sequence[object]]
"""The fields of a layer that can hold codes, by name, with the value of each feature."""

NO_FIELDS: Fields = {}

NO_AREAS = YEAR_NAMES | DIMENSION_NAMES | IGNORED_NAMES | INDICATOR_NAMES | UNIT_NAMES
LONG = 6
"""Digits of a number that is another's equal by no chance."""


class Pair(NamedTuple):
    """shared: how many different codes the column and the field have in common. column: its position."""

    shared: int
    column: int
    field: str


class _Common(NamedTuple):
    """shared: how many codes the cells mean. alike: how many cells are written just as their code."""

    shared: int
    alike: int


@dataclass
class _Column:
    place: int
    heading: str
    words: Words

    @cached_property
    def cells(self) -> list[str]:
        return list(dict.fromkeys(normalise_all(self.words)[0]))

    @cached_property
    def bare(self) -> set[str]:
        return {code for cell in self.cells for code in bare_readings(cell)}

    @cached_property
    def fineness(self) -> tuple[float, int]:
        return fineness(code_rank(self.heading, self.words))


@dataclass
class _Field:
    name: str
    codes: list[str]

    @cached_property
    def bare(self) -> list[str]:
        return list(map(bare, self.codes))


def best_pair(headings: Sequence[str], words: Sequence[Words], fields: Fields) -> Pair | None:
    """The column and the field with most codes in common; None where none have enough.

    Of equal ones the finest column comes first, then the field in which most cells are written as in the column.
    Names are no codes, and a field in which a code repeats names no areas of the layer.
    """
    known = [_Field(name, codes) for name, values in fields.items() if (codes := codes_of_field(name, values))]
    columns = [_Column(place, fold(heading), words[place]) for place, heading in enumerate(headings) if known]
    pairs = [
        (common, column, field)
        for column in filter(_can_be_codes, columns)
        for field in known
        if (common := _common(column, field))
    ]
    best = max(pairs, key=lambda pair: _rank(*pair), default=None)
    return best and Pair(best[0].shared, best[1].place, best[2].name)


def _rank(common: _Common, column: _Column, field: _Field) -> tuple[int, tuple[float, int], int, bool]:
    return common.shared, column.fineness, common.alike, fold(field.name) in AREA_NAMES


def codes_of_field(name: str, values: Sequence[object]) -> list[str]:
    """The codes of a layer's field; none where it repeats one, or only counts the features."""
    filled = [value for value in values if value is not None]
    if fold(name) in IGNORED_NAMES or len(set(filled)) < len(filled):
        return []
    codes = [code for code in normalise_all(filled)[0] if code]
    return codes if len(set(codes)) == len(codes) else []


def _can_be_codes(column: _Column) -> bool:
    return (
        bool(column.words) and column.heading not in NO_AREAS and (column.words.plain or not words_only(column.words))
    )


def _common(column: _Column, field: _Field) -> _Common | None:
    """The codes that the column has, too; None where they are too few, or can be equal by chance."""
    if column.words.are_numbers and not _are_codes(column, field):
        return None
    cells, codes = column.cells, field.codes
    enough = ENOUGH * len(cells) if column.words.are_numbers else HALF * min(len(cells), len(codes))
    if sum(code in column.bare for code in field.bare) < enough:
        return None  # most pairs end here
    meant = meant_codes(cells, codes)
    shared = len(set(meant.codes.values()))
    return _Common(shared, len(meant.codes) - len(meant.repaired)) if shared >= enough else None


def _are_codes(column: _Column, field: _Field) -> bool:
    """Whether numbers can be meant as codes: their heading says so, or the field's own name, or they are long."""
    called = division_named(column.heading) is not None or column.heading == fold(field.name)
    return called or all(len(clean(number)) >= LONG for number in column.words)
