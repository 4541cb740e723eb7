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
    def is_long(self) -> bool:
        return all(len(clean(number)) >= LONG for number in self.words)

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


_Rank = tuple[int, tuple[float, int], int, bool, int]


@dataclass
class _Candidate:
    """A column and a field that can have codes in common. order: of equal ones the first is the best."""

    column: _Column
    field: _Field
    order: int

    @cached_property
    def equal(self) -> int:
        """How many codes both write with the same signs: this costs little, and says where to look first."""
        return len(set(self.column.cells).intersection(self.field.codes))

    @property
    def most(self) -> _Common:
        return _Common(min(len(self.column.cells), len(self.field.codes)), len(self.column.cells))

    def rank(self, common: _Common) -> _Rank:
        named = fold(self.field.name) in AREA_NAMES
        return common.shared, self.column.fineness, common.alike, named, -self.order


def best_pair(headings: Sequence[str], words: Sequence[Words], fields: Fields) -> Pair | None:
    """The column and the field with most codes in common; None where none have enough.

    Of equal ones the finest column comes first, then the field in which most cells are written as in the column.
    Names are no codes, and a field in which a code repeats names no areas of the layer.
    """
    known = [_Field(name, codes) for name, values in fields.items() if (codes := codes_of_field(name, values))]
    columns = [_Column(place, fold(heading), words[place]) for place, heading in enumerate(headings) if known]
    pairs = [
        (column, field) for column in filter(_can_be_codes, columns) for field in known if _can_share(column, field)
    ]
    return _best([_Candidate(column, field, order) for order, (column, field) in enumerate(pairs)])


def _best(candidates: Sequence[_Candidate]) -> Pair | None:
    """The best of them; those that cannot be better than one that is found are not compared."""
    best: tuple[_Rank, Pair] | None = None
    for one in sorted(candidates, key=lambda one: one.equal, reverse=True):
        if best and one.rank(one.most) < best[0]:
            continue
        common = _common(one)
        if common and (best is None or one.rank(common) > best[0]):
            best = one.rank(common), Pair(common.shared, one.column.place, one.field.name)
    return best and best[1]


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


def _can_share(column: _Column, field: _Field) -> bool:
    """Whether equal ones are so by no chance; numbers are if heading or field call them codes, or they are long."""
    if not column.words.are_numbers:
        return True
    called = division_named(column.heading) is not None or column.heading == fold(field.name)
    return called or column.is_long


def _common(pair: _Candidate) -> _Common | None:
    """The codes that both have; None where they are too few."""
    column, field = pair.column, pair.field
    enough = ENOUGH * len(column.cells) if column.words.are_numbers else HALF * pair.most.shared
    if pair.equal < enough and sum(code in column.bare for code in field.bare) < enough:
        return None  # most pairs end here
    meant = meant_codes(column.cells, field.codes)
    shared = len(set(meant.codes.values()))
    return _Common(shared, len(meant.codes) - len(meant.repaired)) if shared >= enough else None
