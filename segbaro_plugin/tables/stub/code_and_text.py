"""Columns that belong together: the codes of a variable, and right of them the text of each code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ..cells.times import YEAR_NAMES, time_of
from ..codes.normalise import fold
from ..columns.areas.area_column import code_rank
from ..columns.column_words import Words, mostly_values, sample
from ..find.headings import AREA_NAMES
from ..find.source_notes import title_of
from ..find.title_words import are_variables
from ..model.grid import Column
from ..model.sheet import Sheet

Pair = tuple[int, int]
"""The positions of a column of codes and of the texts beside it."""


def unnamed_pairs(columns: Sequence[Column]) -> list[Pair]:
    """The pairs among columns without headings, of which every one says what the row is of.

    All the categories of one variable stand with all those of another, so that what always goes together is one
    variable. Where each has one category only, a code is known by its look.
    """
    return _apart(pair for pair in _neighbours(len(columns)) if _belong(columns[pair[0]], columns[pair[1]]))


def _belong(codes: Column, texts: Column) -> bool:
    if len(codes.words) > 1:
        return len(texts.words) > 1 and determines(codes, texts)
    return len(texts.words) == 1 and _is_text_of(texts.words[0], codes.words[0])


def _is_text_of(text: str, code: str) -> bool:
    times = time_of(text) or time_of(code)
    return text == code or (_looks_like_code(code) and not _looks_like_code(text) and not times)


def _looks_like_code(word: str) -> bool:
    return " " not in word and not any(sign.islower() for sign in word.rpartition(":")[2])


def named_pairs(sheet: Sheet, unnamed: int, key: str | None) -> list[Pair]:
    """The pairs among columns with headings: of no area, and needed to tell the rows of an area apart.

    unnamed: number of columns from the left that had none. key: heading of the column that the user chose.
    """
    named = [pair for pair in _neighbours(len(sheet.columns)) if pair[0] >= unnamed]
    free = [pair for pair in named if sheet.headings[pair[0]] != key]
    alike = [pair for pair in free if _may_belong(sheet, pair)]
    if not alike:
        return []
    areas = [position for position in range(len(sheet.columns)) if is_of_areas(sheet, position)]
    return _apart(
        pair
        for pair in alike
        if pair[0] not in areas and (is_listed(sheet, pair) or (pair[1] not in areas and _are_told(sheet, pair, areas)))
    )


def _may_belong(sheet: Sheet, pair: Pair) -> bool:
    """Whether each word of the one always has the same word of the other; the texts are no numbers."""
    codes, texts = (sheet.columns[position] for position in pair)
    if len(codes.words) != len(texts.words):
        return False
    proven = len(texts.words) > 1 or _have_one_name(sheet, pair)
    worded = not mostly_values(sample(texts)) or _are_years(sheet, pair)
    return (is_listed(sheet, pair) or (proven and worded)) and _belong(codes, texts)


def _have_one_name(sheet: Sheet, pair: Pair) -> bool:
    one, other = (fold(sheet.headings[position]) for position in pair)
    return one == other != "" or _are_years(sheet, pair)


def _are_years(sheet: Sheet, pair: Pair) -> bool:
    return {fold(sheet.headings[position]) for position in pair} <= YEAR_NAMES


def is_listed(sheet: Sheet, pair: Pair) -> bool:
    """Whether the title lists as a variable the heading of the texts alone, or that of the codes where it is alone."""
    codes, texts = (sheet.headings[position] for position in pair)
    listed = [bool(one) and are_variables(title_of(sheet), [one]) for one in (codes, texts)]
    return listed == [False, True] or (listed[0] and not texts)


def is_of_areas(sheet: Sheet, position: int) -> bool:
    """Whether a column has the heading of an area, or codes of a known division."""
    name = fold(sheet.headings[position])
    return name in AREA_NAMES or code_rank(name, sample(sheet.columns[position])) is not None


def are_times(sheet: Sheet, position: int) -> bool:
    """Whether a column holds times only."""
    return all(map(time_of, sheet.columns[position].words))


def _are_told(sheet: Sheet, pair: Pair, areas: Sequence[int]) -> bool:
    return _have_one_name(sheet, pair) or _tells_apart(sheet, pair, areas)


def _tells_apart(sheet: Sheet, pair: Pair, areas: Sequence[int]) -> bool:
    """Whether every area, with what else is said of its rows, has one row for each of the codes.

    A single area proves nothing: the codes may be those of smaller areas within it.
    """
    rest = [position for position in range(len(sheet.columns)) if position not in pair]
    words = {position: sample(sheet.columns[position]) for position in rest}
    said = [position for position in rest if position in areas or _says_what(words[position])]
    if not any(len(sheet.columns[area].words) > 1 for area in areas):
        return False
    rows = np.column_stack([sheet.columns[position].codes for position in said])
    counts = np.unique(rows, axis=0, return_counts=True)[1]
    return bool((counts == len(sheet.columns[pair[0]].words)).all())


def _says_what(words: Words) -> bool:
    return not mostly_values(words) or all(map(time_of, words))


def determines(codes: Column, texts: Column) -> bool:
    """Whether a word of the one column never stands beside two words of the other."""
    text_of = np.zeros(len(codes.words), dtype=np.int64)
    text_of[codes.codes] = texts.codes
    return bool((text_of[codes.codes] == texts.codes).all())


def _neighbours(columns: int) -> list[Pair]:
    return [(position, position + 1) for position in range(columns - 1)]


def _apart(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs from the left that share no column."""
    found: list[Pair] = []
    for pair in pairs:
        if not found or found[-1][1] < pair[0]:
            found.append(pair)
    return found
