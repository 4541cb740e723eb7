"""Header rows: which rows are headings of years, and several rows made into one heading a column."""

from __future__ import annotations

from .codes import clean, fold, normalise
from .divisions import DIVISIONS
from .numbers import is_number
from .times import YEAR

AREA_NAMES = {fold(name): division for division in DIVISIONS for name in division.field_names}
"""Folded names of area columns and fields, and the division that each means."""


def is_years(row: list[str]) -> bool:
    """A heading of years: after the words come only years, and the first cell is no area code."""
    cells = [cell.strip() for cell in row if cell.strip()]
    words = [cell for cell in cells if not YEAR.fullmatch(cell)]
    years = len(cells) - len(words)
    named = bool(row[0].strip()) and normalise(row[0])[1] != "other"
    return years > 0 and not named and not any(is_number(cell) for cell in words)


def merged_headings(rows: list[list[str]]) -> list[str]:
    """One heading a column, from header rows given from above: "Antal" over "2023" becomes "Antal, 2023".

    A heading over several columns stands in the first of them only, as a merged cell does; it holds until the next.
    """
    *uppers, lowest = rows
    levels = [_spread(row, lowest) for row in uppers] + [lowest]
    width = max(len(row) for row in rows)
    padded = [[clean(cell) for cell in row] + [""] * (width - len(row)) for row in levels]
    return [", ".join(dict.fromkeys(word for word in column if word)) for column in zip(*padded, strict=True)]


def _spread(upper: list[str], lowest: list[str]) -> list[str]:
    filled = ""
    spread = []
    for position, cell in enumerate(upper):
        filled = cell if cell.strip() else filled
        under = position < len(lowest) and lowest[position].strip()
        spread.append(filled if under or cell.strip() else "")
    return spread
