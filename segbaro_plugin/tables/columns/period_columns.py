"""Columns of months, quarters and other parts of a year: beside the year, or with it in one cell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..cells.periods import NAMES, PERIOD_NAMES, Period, periods_in
from ..cells.times import YEAR_NAMES
from ..codes.normalise import fold
from ..model.grid import Column
from ..model.sheet import Sheet

_PART_OF = re.compile(r"(year|quarter|month|week|år|kvartal|månad|vecka) (?:of|av) .+", re.IGNORECASE)
"""As programs for charts name the parts of a date: Year of År."""
_MOST_WORDS = 5_000


def with_periods(sheet: Sheet) -> Sheet:
    """The sheet with one way of writing the parts of a year, and the year in a column of its own."""
    sheet.headings = [found[1] if (found := _PART_OF.fullmatch(one)) else one for one in sheet.headings]
    for position in range(len(sheet.columns)):
        name = fold(sheet.headings[position])
        if name in PERIOD_NAMES or name in YEAR_NAMES or not name:
            _settle(sheet, position)
    return sheet


def _settle(sheet: Sheet, position: int) -> None:
    column, heading = sheet.columns[position], sheet.headings[position]
    words = [word for word in column.words if word.strip()]
    found = periods_in(words, heading) if 0 < len(words) < _MOST_WORDS else None
    if not found or not _are_parts(sheet, position, words, found):
        return
    by_word = dict(zip(words, found, strict=True))
    parts = [by_word[word].word if word in by_word else "" for word in column.words]
    if found[0].year is None:
        sheet.columns[position] = Column(parts, column.codes)
        return
    years = [str(by_word[word].year) if word in by_word else "" for word in column.words]
    sheet.columns[position], sheet.headings[position] = Column(years, column.codes), "år"
    sheet.columns.append(Column(parts, column.codes))
    sheet.headings.append(NAMES[found[0].sign])


def _are_parts(sheet: Sheet, position: int, words: Sequence[str], found: list[Period]) -> bool:
    """Whether all or none say their year; one of each year, written as a date (2023-12), is that year."""
    years = [period.year for period in found]
    if None in years:
        return set(years) == {None} and bool(sheet.headings[position])
    dates = all(word.strip()[:4].isdecimal() and word.strip()[4:5] == "-" for word in words)
    named = fold(sheet.headings[position]) in PERIOD_NAMES
    return named or not dates or len(set(years)) < len(years)
