"""Header rows: which rows are headings of years, and several rows made into one heading a column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..cells.number_words import is_number
from ..cells.times import is_year_heading
from ..codes.division import Division
from ..codes.divisions import DIVISIONS
from ..codes.normalise import clean, fold, normalise

_FOOTNOTE = re.compile(r"(?<=\w)(?:\s?\*|\s\d\)|(?<![km]m)(?<!\bm)[¹²³⁴-⁹]\)?)+$")
AREA_NAMES = {fold(name): division for division in DIVISIONS for name in division.field_names}
"""Folded names of area columns and fields, and the division that each means."""
_IN_COMPOUNDS = ("kommun", "regso", "deso", "nyko")


def division_named(heading: str) -> Division | None:
    """The division that a folded heading means; also as one word with something before it: "astkommun"."""
    ends = (name for name in _IN_COMPOUNDS if heading.endswith(name) and " " not in heading)
    return AREA_NAMES.get(heading) or next((AREA_NAMES[name] for name in ends), None)


def division_called(name: str) -> str:
    """Id of the division that the name of a column or field means; "" where it means none."""
    found = division_named(fold(name))
    return found.id if found else ""


def is_years(row: list[str]) -> bool:
    """A heading of years: after the words come only years, and the first cell is no area code."""
    cells = [cell.strip() for cell in row if cell.strip()]
    words = [cell for cell in cells if not is_year_heading(cell)]
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
    padded = [[_without_footnote(clean(cell)) for cell in row] + [""] * (width - len(row)) for row in levels]
    return [_joined(column) for column in zip(*padded, strict=True)]


def _joined(levels: Sequence[str]) -> str:
    """The words from above with commas between; the name of an area's column stands alone."""
    if fold(levels[-1]) in AREA_NAMES:
        return levels[-1]
    return ", ".join(dict.fromkeys(word for word in levels if word))


def _without_footnote(heading: str) -> str:
    """A heading without the number of its footnote; of a year it stays, to be said."""
    return heading if is_year_heading(heading) or "(" in heading else _FOOTNOTE.sub("", heading)


def _spread(upper: list[str], lowest: list[str]) -> list[str]:
    filled = ""
    spread = []
    for position, cell in enumerate(upper):
        filled = cell if cell.strip() else filled
        under = position < len(lowest) and lowest[position].strip()
        spread.append(filled if under or cell.strip() else "")
    return spread
