"""Years as tables write them: years, dates, school years, periods of several years; and years within headings."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..words import Sentence, listing, sentence
from .codes import fold

YEAR = re.compile(r"(?:19|20)\d{2}")
_DATE = r"(?:-\d\d){1,2}|\d{4}"
_SPAN = r"[/\u2013-]\d{4}|[/\u2013]\d{2}|-\d{2}"
TIME = re.compile(rf"(?:19|20)\d{{2}}(?:{_SPAN}|{_DATE})?(?:\.0)?")
_PERIOD = re.compile(r"((?:19|20)\d{2})[/\u2013-](\d{2}|\d{4})")
YEAR_NAMES = frozenset({"ar", "year", "tid", "period", "time", "artal", "matar", "redovisningsar", "inkomstar", "lasar",
                        "valar", "tidpunkt", "datum"})  # fmt: skip

_IN_HEADING = rf"(?:19|20)\d{{2}}(?:{_SPAN}|(?:-\d\d){{1,2}})?"
_NAME_THEN_TIME = re.compile(rf"(.*?)(?:[\s_\-,:(]+|(?<=[^\W\d]))({_IN_HEADING})\)?$")
_TIME_THEN_NAME = re.compile(rf"({_IN_HEADING})[\s_\-,:]+(.+)$")


def year_of(word: str) -> int:
    """The year of a `TIME`: of a date its own, of a school year the first, of several years the last."""
    period = _PERIOD.fullmatch(word)
    if not period or _is_month(word, period[2]):
        return int(word[:4])
    first, last = int(period[1]), int(period[1][: 4 - len(period[2])] + period[2])
    return first if last - first <= 1 else last


def _is_month(word: str, last: str) -> bool:
    return len(last) == 2 and word[4] == "-" and int(last) <= 12


def note_periods(words: Iterable[str]) -> list[Sentence]:
    """Says how periods were read, where there are any."""
    found = [(word, _PERIOD.fullmatch(word)) for word in words]
    periods = [word for word, period in found if period and not _is_month(word, period[2])]
    if not periods:
        return []
    return [sentence(
        "Periods of several years ({periods}) were taken as the year in which they end, school years ({example}) "
        "as the year in which they begin.",
        "Perioder över flera år ({periods}) räknas till det år då de slutar, läsår ({example}) till det år då de "
        "börjar.", periods=listing(periods), example="2023/24",
    )]  # fmt: skip


def name_and_time(heading: str) -> tuple[str, str]:
    """A heading as (name, time): "Antal 2023" is ("Antal", "2023"), "År 2023" is ("", "2023"); time "" without one."""
    if (TIME.fullmatch(heading) and not heading.isdigit()) or YEAR.fullmatch(heading):
        return "", heading
    match = _NAME_THEN_TIME.fullmatch(heading)
    name, time = (match[1].strip(), match[2]) if match else (heading, "")
    if not match and (match := _TIME_THEN_NAME.fullmatch(heading)):
        name, time = match[2].strip(), match[1]
    return ("" if time and fold(name) in YEAR_NAMES else name), time
