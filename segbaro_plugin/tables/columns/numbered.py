"""Columns of numbers under the name of a dimension: ages and coded sexes, or counts of those born abroad."""

from __future__ import annotations

from ..model.grid import Bools, Column
from .unnamed_years import repeat


def categories_among(numbered: list[int], columns: list[Column], others: list[int], rows: Bools) -> list[int]:
    """Those of the numbered columns that tell apart rows which the others do not; the rest are values.

    A count tells nearly all rows apart by chance, so the column with the fewest different numbers is asked first.
    others: the area, the year and the dimensions. rows: those that belong to an area.
    """
    found: list[int] = []
    for position in sorted(numbered, key=lambda one: len(columns[one].words)):
        first, *rest = (columns[one].filled_down() for one in [*others, *found])
        if repeat(first, rest, rows):
            found.append(position)
    return found
