"""Headings that are months, quarters or other parts of a year: Arbetslösa 2024M01, Q1 2024, januari."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import NamedTuple

from ..cells.periods import NAMES, WHOLE_YEAR, Period, bare_period, is_spelled, period_in_digits, period_of
from ..cells.times import YEAR, time_of
from ..codes.normalise import clean
from ..model.sheet import Sheet
from .roles import Roles

_MOST_WORDS = 4
"""Of how many words a part of a year is written at most: 1:a kvartalet år 2024."""


class Periods(NamedTuple):
    """By the position of a column the part of its year; the heading that the dimension gets.

    total: the word of the columns that are of the whole year, where there are any.
    """

    words: Mapping[int, str]
    heading: str = ""
    total: str = ""


NO_PERIODS = Periods({})


def take_periods(sheet: Sheet, roles: Roles) -> Periods:
    """The parts of a year in the headings of values, which keep their names and years; none where any has neither."""
    split = {position: _split(sheet.headings[position]) for position in roles.values}
    found = {position: (name, period) for position, (name, period) in split.items() if period}
    whole = roles.values.keys() - found.keys()
    kinds = {(period.sign, period.year is None) for _, period in found.values()}
    if len(kinds) != 1 or not _several(sheet, found) or not (_are_series(found) or _are_years_of(roles, whole, found)):
        return NO_PERIODS
    for position, (name, period) in found.items():
        roles.values[position] = name, str(period.year or "")
    words = {position: period.word for position, (_, period) in found.items()}
    return Periods({**words, **dict.fromkeys(whole, WHOLE_YEAR)}, NAMES[kinds.pop()[0]], WHOLE_YEAR if whole else "")


def _are_series(found: Mapping[int, tuple[str, Period]]) -> bool:
    """Whether each name has several parts of years: then the other columns can be of anything, and of whole years."""
    return min(Counter(name for name, _ in found.values()).values()) > 1


def _are_years_of(roles: Roles, whole: Collection[int], found: Mapping[int, tuple[str, Period]]) -> bool:
    """Whether the other columns are whole years of what the parts are of."""
    known = {name for name, _ in found.values()}
    return all(roles.values[one][0] in known and YEAR.fullmatch(roles.values[one][1]) for one in whole)


def _several(sheet: Sheet, found: Mapping[int, tuple[str, Period]]) -> bool:
    """Whether they tell columns apart; one month of each year, as 2023-12, is that year, and a lone word a name."""
    years = [(name, period.year) for name, period in found.values()]
    if len(set(found.values())) < len(found):
        return False  # days of one month, or a heading that stands twice
    sure = all(_is_sure(sheet.headings[position]) for position in found)
    return len(set(years)) < len(years) or (sure and years[0][1] is not None)


def _is_sure(heading: str) -> bool:
    """Whether no word of it can be a year as well: 2023-12, 2022/12."""
    return not any(period_in_digits(word) and time_of(word) for word in clean(heading).split(" "))


def _split(heading: str) -> tuple[str, Period | None]:
    """The name and the part of a year behind it or before it; without a year only one that is spelled out."""
    words = clean(heading).split(" ")
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        last, first = " ".join(words[-count:]), " ".join(words[:count])
        for part, rest in ((last, words[:-count]), (first, words[count:])):
            bare = part.strip("(),:;- ")
            period = period_of(bare) or (bare_period(bare) if is_spelled(bare) else None)
            period = period or (period_in_digits(bare) if count == 1 or ":" in bare else None)
            if period and not _is_day(rest[-1:] if part is last else []):
                return " ".join(rest).strip(" ,:;-("), period
    return heading, None


def _is_day(before: list[str]) -> bool:
    """Whether what stands before a month is its day: 31 december 2022 is no month."""
    return bool(before) and before[0].rstrip(".").isdecimal() and len(before[0].rstrip(".")) < 3
