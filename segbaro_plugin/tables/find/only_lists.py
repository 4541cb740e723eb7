"""A sheet that only lists other sheets, or tells of them: words, years and running numbers, but no figure."""

from __future__ import annotations

from itertools import pairwise

from ..cells.number_words import is_number
from ..cells.times import is_year_heading
from ..codes.divisions import LEVELS, division_of
from ..codes.normalise import normalise
from ..model.cube import Cube
from ..model.grid import Column, Grid

_MOST_ROWS = 300
_FINE = LEVELS.index("regso")


def only_lists(content: Grid | Cube) -> bool:
    """Whether nothing in a short sheet is a figure or the code of a fine area: its tables are in other sheets."""
    if isinstance(content, Cube) or len(content) > _MOST_ROWS:
        return False
    filled = [column for column in content.columns if any(map(str.strip, column.words))]
    return not any(_has_figures(column, first=column is filled[0]) for column in filled)


def _has_figures(column: Column, first: bool) -> bool:
    """Whether it has codes, or numbers that are neither years nor, in the first column, those of the tables."""
    if any(_is_fine(word) for word in column.words):
        return True
    numbers = [word for word in map(str.strip, column.cells()) if is_number(word)]
    if all(map(is_year_heading, numbers)):
        return False
    return not (first and _count(numbers))


def _count(numbers: list[str]) -> bool:
    """1, 2, 3 or 1.1, 1.2, 2.1: each more than the one before, from 1."""
    parts = [tuple(int(part) for part in number.split(".") if part.isdecimal()) for number in numbers]
    return bool(parts[0]) and parts[0][0] == 1 and numbers[0][0] != "0" and all(a < b for a, b in pairwise(parts))


def _is_fine(word: str) -> bool:
    level = division_of(normalise(word)[1]).level if word[:1].isdigit() else "other"
    return level != "other" and LEVELS.index(level) >= _FINE
