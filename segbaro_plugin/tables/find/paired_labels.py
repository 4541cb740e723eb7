"""Municipality and RegSO by name in two columns: one label, as 16 RegSO names occur in several municipalities."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..codes.area_cells import is_area
from ..codes.normalise import clean, fold, names_small_area, normalise
from ..model.grid import Column
from ..model.sheet import Sheet
from .headings import AREA_NAMES


def paired(sheet: Sheet, key: str | None = None) -> Sheet:
    """The sheet with `Kommun (RegSO)` in place of the two columns, where it has those names and no small area's code.

    key: heading of the column that the user chose, which is then left alone.
    """
    small, large = _named(sheet, "regso"), _named(sheet, "kommun")
    if key or small is None or large is None or not _need_each_other(sheet, small, large):
        return sheet
    columns = list(sheet.columns)
    columns[small] = _labels(columns[large].filled_down(), columns[small])
    kept = [position for position in range(len(columns)) if position != large]
    headings = [sheet.headings[position] for position in kept]
    return replace(sheet, headings=headings, columns=[columns[position] for position in kept])


def _named(sheet: Sheet, level: str) -> int | None:
    """The first column whose heading is the level's, or that with "namn" behind it."""
    for position, heading in enumerate(sheet.headings):
        name = fold(heading)
        division = AREA_NAMES.get(name) or AREA_NAMES.get(name.removesuffix("namn").strip())
        if division is not None and division.level == level and _are_names(sheet.columns[position]):
            return position
    return None


def _are_names(column: Column) -> bool:
    words = [word for word in column.words if word.strip()]
    return bool(words) and all(word.strip()[0].isalpha() and normalise(word)[1] == "other" for word in words)


def _need_each_other(sheet: Sheet, small: int, large: int) -> bool:
    kommuner = [word for word in sheet.columns[large].words if word.strip()]
    whole = any("(" in word for word in sheet.columns[small].words)
    codes = any(names_small_area(word) for column in sheet.columns for word in column.words[:3])
    return all(map(is_area, kommuner)) and not whole and not codes


def _labels(large: Column, small: Column) -> Column:
    """One word for each pair that occurs; a row without a small area is the municipality's own."""
    pairs, places = np.unique(large.codes * len(small.words) + small.codes, return_inverse=True)
    words = [divmod(pair, len(small.words)) for pair in pairs.tolist()]
    return Column([_label(large.words[one], small.words[other]) for one, other in words], places)


def _label(kommun: str, regso: str) -> str:
    return f"{clean(kommun)} ({clean(regso)})" if regso.strip() else clean(kommun)
