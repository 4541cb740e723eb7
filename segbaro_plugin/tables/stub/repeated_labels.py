"""Labels that stand only in the first row of their group, repeated in every row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from ..cells.heading_times import name_and_time
from ..cells.times import YEAR_NAMES
from ..codes.normalise import fold
from ..columns.column_words import mostly_values, sample
from ..find.column_names import DIMENSION_NAMES
from ..find.headings import AREA_NAMES
from ..find.source_notes import title_of
from ..find.title_words import are_variables
from ..model.grid import Bools, Column
from ..model.sheet import Sheet

_NAMES = YEAR_NAMES | AREA_NAMES.keys() | DIMENSION_NAMES


def filled_down(sheet: Sheet, unnamed: int) -> Sheet:
    """The sheet with the label of its group in every row, where the columns left of the values prove that it has them.

    The last of them is full, each has a label wherever the one before it has, and no two rows then say the same.
    Columns with headings must also have groups of one size, or headings that the title lists: a sum below the last
    area is none of its rows.
    unnamed: number of columns from the left without a heading.
    """
    if "" not in sheet.columns[0].words:
        return sheet
    width = max(unnamed, _columns_of_words(sheet))
    stub = [column.filled_down() for column in sheet.columns[:width]]
    filled = [column.filled() for column in sheet.columns[:width]]
    sure = width <= unnamed or _are_of_one_size(filled[0]) or _are_listed(sheet, width)
    if not sure or not _are_groups(filled) or not _differ(stub):
        return sheet
    return replace(sheet, columns=[*stub, *sheet.columns[width:]])


def _columns_of_words(sheet: Sheet) -> int:
    """How many columns stand from the left up to the last one without values, before the first heading with a time."""
    last = -1
    for position, (heading, column) in enumerate(zip(sheet.headings, sheet.columns, strict=True)):
        if name_and_time(heading)[1]:
            break
        if _names_variable(sheet, heading) or not mostly_values(sample(column.take(sheet.data))):
            last = position
    return last + 1


def _names_variable(sheet: Sheet, heading: str) -> bool:
    return fold(heading) in _NAMES or are_variables(title_of(sheet), list(filter(None, [heading])))


def _are_groups(filled: Sequence[Bools]) -> bool:
    nested = all(bool((inner | ~outer).all()) for outer, inner in pairwise(filled))
    return len(filled) > 1 and nested and bool(filled[0][0]) and bool(filled[-1].all())


def _are_of_one_size(filled: Bools) -> bool:
    """Whether several groups have the same number of rows."""
    starts = np.append(np.flatnonzero(filled), len(filled))
    return len(starts) > 2 and len(np.unique(np.diff(starts))) == 1


def _are_listed(sheet: Sheet, width: int) -> bool:
    return are_variables(title_of(sheet), list(filter(None, sheet.headings[:width])))


def _differ(stub: Sequence[Column]) -> bool:
    codes = np.column_stack([column.codes for column in stub])
    return len(np.unique(codes, axis=0)) == len(codes)
