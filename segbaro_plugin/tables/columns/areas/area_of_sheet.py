"""The column of areas: what the user says, then the codes of the layer, then the columns' own looks."""

from __future__ import annotations

from typing import NamedTuple

from ...codes.divisions import DIGITS, division_of
from ...codes.normalise import fold, normalise
from ...model.sheet import Sheet
from ...model.tidy import TableError
from ..column_words import Words
from .area_column import are_parts, chosen_key, code_rank, key_column
from .shared_codes import Fields, Pair, best_pair
from .shared_names import column_of_names


class AreaOfSheet(NamedTuple):
    """The column's position, whether it holds codes, and the layer's field with the same codes; "" for none.

    finer: position of a column of smaller areas, by which the rows are.
    """

    position: int
    is_code: bool
    field: str = ""
    finer: int | None = None


def area_of(sheet: Sheet, words: list[Words], running: set[int], key: str | None, fields: Fields) -> AreaOfSheet:
    """The column of areas.

    Raises:
        TableError: a chosen column that is not there, and a sheet in which no column can be of areas.
    """
    if key:
        position, is_code = chosen_key(sheet, words, key)
        pair = best_pair([sheet.headings[position]], [words[position]], fields)
        return AreaOfSheet(position, is_code, pair.field if pair else "")
    if sheet.whole_codes:
        return AreaOfSheet(sheet.whole_codes.position, True, sheet.whole_codes.field)
    pair = best_pair(sheet.headings, [Words() if one in running else some for one, some in enumerate(words)], fields)
    try:
        position, is_code = key_column(sheet, words, running)
    except TableError:
        if pair is None:
            raise
        return AreaOfSheet(pair.column, True, pair.field)
    if pair:
        return _of_pair(sheet, words, position if is_code else None, pair)
    return AreaOfSheet(position if is_code else column_of_names(sheet.headings, words, fields, position), is_code)


def _of_pair(sheet: Sheet, words: list[Words], codes: int | None, pair: Pair) -> AreaOfSheet:
    """The pair's column, or that of codes of smaller areas where their codes say in which of the pair's they lie."""
    if codes is not None and _is_of_smaller_areas(sheet, words, codes, pair) and _shows_in_codes(words[pair.column]):
        return AreaOfSheet(codes, True)
    return AreaOfSheet(pair.column, True, pair.field, _finer(sheet, words, pair.column))


def _finer(sheet: Sheet, words: list[Words], column: int) -> int | None:
    """The column of codes of areas that are parts of the column's, of which the finest is the first."""
    ranks = {place: code_rank(fold(sheet.headings[place]), some) for place, some in enumerate(words) if place != column}
    parts = [place for place, rank in ranks.items() if rank and are_parts(sheet, words, place, column)]
    return max(parts, key=lambda place: len(words[place]), default=None)


def _shows_in_codes(words: Words) -> bool:
    """Whether the larger areas are those that the codes of smaller ones begin with: then their rows can be added."""
    levels = [division_of(division).level for _, division in map(normalise, words) if division != "other"]
    return sum(level in DIGITS for level in levels) * 2 > len(words)


def _is_of_smaller_areas(sheet: Sheet, words: list[Words], position: int, pair: Pair) -> bool:
    """Whether the areas of a column are parts of those of the pair's: the rows are then of them."""
    rank = code_rank(fold(sheet.headings[position]), words[position])
    return bool(rank and rank[0]) and are_parts(sheet, words, position, pair.column)
