"""A column of years that no heading names; other columns without a heading can hold what looks like years."""

from __future__ import annotations

import numpy as np

from ..cells.times import YEAR_NAMES, is_year_heading
from ..codes.normalise import fold
from ..find.column_names import DIMENSION_NAMES
from ..model.grid import Bools, Column
from ..model.sheet import Sheet
from .column_words import Words, mostly_values


def year_without_heading(sheet: Sheet, words: list[Words], key: int, rows: Bools) -> int | None:
    """The column of years that no heading names: the same year in all rows, or what alone tells an area's rows apart.

    Any other one can be an indicator: the year of building, or numbers that are years by chance. key: the column of
    areas. rows: those that belong to an area.
    """
    names = list(map(fold, sheet.headings))
    if any(name in YEAR_NAMES and some for name, some in zip(names, words, strict=True)):
        return None
    others = [column for column in range(len(names)) if column != key]
    unnamed = [column for column in others if are_unnamed_years(names[column], words[column])]
    named = [column for column in others if column not in unnamed and are_categories(names[column], words[column])]
    categories = [sheet.columns[column] for column in named]
    same = [column for column in unnamed if len(words[column]) == 1 < rows.sum()]
    areas = sheet.columns[key]
    varying = [column for column in unnamed if not follows(areas, sheet.columns[column], rows)]
    return next(iter([*(varying if repeat(areas, categories, rows) else []), *same]), None)


def are_unnamed_years(name: str, words: Words) -> bool:
    """Whether there is no heading, and below it only years."""
    return not name and bool(words) and all(is_year_heading(word.strip()) for word in words)


def are_categories(name: str, words: Words) -> bool:
    """Whether a column can tell the rows of an area apart: by sex, age or another name."""
    return name in DIMENSION_NAMES or not mostly_values(words)


def follows(areas: Column, column: Column, rows: Bools) -> bool:
    """Whether an area never has two different words in the column."""
    areas, column = areas.filled_down().take(rows), column.take(rows)
    pairs = np.unique(areas.codes * len(column.words) + column.codes)
    return len(pairs) == len(areas.words)


def repeat(areas: Column, categories: list[Column], rows: Bools) -> bool:
    """Whether areas have several rows that the categories do not tell apart."""
    codes = np.stack([column.codes[rows] for column in (areas.filled_down(), *categories)], axis=1)
    return len(np.unique(codes, axis=0)) < len(codes)
