"""How many areas of a layer the cells of a column name, in the same ways as a join matches them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..assemble.sheet_to_tidy import codes_and_divisions
from ..codes.categories import category, words_in
from ..codes.divisions import DIGITS, division_of, is_part_of
from ..codes.normalise import normalise_all
from ..columns.areas.area_column import holds_codes
from ..columns.column_words import Words
from ..model.tidy import Key, Source, Table
from .areas_to_rows import by_code, of_level

_DIGITS = re.compile(r"[^\W\d_]*[\d\s]+")
"""Codes that a number can mean: digits, with or without letters in front."""


class MatchedCount(NamedTuple):
    """areas: how many of the layer's. smaller: whether the cells name smaller areas, which lie in them."""

    areas: int
    smaller: bool = False


def matched_count(
    words: Words, areas: Sequence[object], division: str, labels: Sequence[object] | None = None, named: str = ""
) -> MatchedCount:
    """How many of the areas the words name.

    areas, division, labels: as `match` takes them. named: id of the division that their heading means.
    """
    import pandas as pd

    known = set(filter(None, codes := normalise_all(areas, division)[0]))
    if words.plain and not any(map(_DIGITS.fullmatch, known)):
        return MatchedCount(0)  # most columns are of values, which are many: they are not compared cell by cell
    is_code = holds_codes(words)
    cells, divisions = codes_and_divisions(words, is_code, named)
    rows = np.arange(len(cells))
    frame = pd.DataFrame({"area": category(cells, rows), "division": category(divisions, rows)})
    table = Table(frame, Source(), {}, Key.CODE if is_code else Key.LABEL)
    found = by_code(table, of_level(frame, division_of(division).level, []), codes, labels, [])
    matched = len(known.intersection(words_in(found["area"])))
    if matched:
        return MatchedCount(matched)
    inside = {code[: DIGITS[division]] for code in _smaller(cells, divisions, division)} & known
    return MatchedCount(len(inside), bool(inside))


def _smaller(codes: Sequence[str], divisions: Sequence[str], than: str) -> list[str]:
    """The codes of smaller areas, where the areas in which they lie are known from their codes."""
    level = division_of(than).level
    if than not in DIGITS:
        return []
    return [code for code, id in zip(codes, divisions, strict=True) if is_part_of(division_of(id).level, level)]
