"""Columns of months, quarters and other parts of a year: beside the year, or with it in one cell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..cells.periods import NAMES, PERIOD_NAMES, Period, period_in_digits, periods_in
from ..cells.times import YEAR_NAMES, time_of
from ..codes.normalise import clean, fold
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
    sheet.headings.append(NAMES[next(period.sign for period in found if period.sign)])


def _are_parts(sheet: Sheet, position: int, words: Sequence[str], found: list[Period]) -> bool:
    """Whether all or none say their year; in digits (2023-12, 1/2023) they can also be years or days."""
    years = [period.year for period in found]
    if None in years:
        return set(years) == {None} and bool(sheet.headings[position])
    digits = {clean(word): period for word, period in zip(words, found, strict=True) if period.sign}
    if not all(map(period_in_digits, digits)):
        return True
    return len(set(digits.values())) == len(digits) and _are_months(fold(sheet.headings[position]), digits)


def _are_months(name: str, digits: Mapping[str, Period]) -> bool:
    """Whether digits are parts of years: their heading says so, or a year has several, or they are no time otherwise.

    One of each year that is a date (2023-12) is that year; without a heading numbers can be anything.
    """
    several = len({period.year for period in digits.values()}) < len(digits)
    return name in PERIOD_NAMES or several or (bool(name) and not all(map(time_of, digits)))
