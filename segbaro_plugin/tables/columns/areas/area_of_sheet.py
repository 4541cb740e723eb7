"""The column of areas: what the user says, then the codes of the layer, then the columns' own looks."""

from __future__ import annotations

from typing import NamedTuple

from ...codes.normalise import fold
from ...model.sheet import Sheet
from ...model.tidy import TableError
from ..column_words import Words
from .area_column import are_parts, chosen_key, code_rank, key_column
from .shared_codes import Fields, Pair, best_pair
from .shared_names import column_of_names


class AreaOfSheet(NamedTuple):
    """The column's position, whether it holds codes, and the layer's field with the same codes; "" for none."""

    position: int
    is_code: bool
    field: str = ""


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
    if pair is None and not is_code:
        return AreaOfSheet(column_of_names(sheet.headings, words, fields, position), False)
    if pair is None or (is_code and _is_of_smaller_areas(sheet, words, position, pair)):
        return AreaOfSheet(position, is_code)
    return AreaOfSheet(pair.column, True, pair.field)


def _is_of_smaller_areas(sheet: Sheet, words: list[Words], position: int, pair: Pair) -> bool:
    """Whether the areas of a column are parts of those of the pair's: the rows are then of them, and can be added."""
    rank = code_rank(fold(sheet.headings[position]), words[position])
    return bool(rank and rank[0]) and are_parts(sheet, words, position, pair.column)
