"""Years as tables write them: years, dates, school years, periods of several years."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...words import Sentence, listing, sentence
from ..codes.normalise import clean
from .periods import MONTH_WORDS

_YEAR = r"(?:19|20)\d{2}"
YEAR = re.compile(_YEAR)
SPAN = r"\s?[/\u2013\u2014-]\s?\d{4}|[/\u2013]\d{2}|-\d{2}"
_CLOCK = r"(?:[ T]\d\d:\d\d(?::\d\d)?)?"
DATE = rf"(?:-\d\d){{1,2}}{_CLOCK}|(?:/\d\d){{2}}{_CLOCK}"
DAY_FIRST = rf"(?:den )?\d{{1,2}}(?:[./]\s?\d{{1,2}}[./ ]| (?:{MONTH_WORDS})\.? ){_YEAR}"
_PRELIMINARY = r"\((?:prel|rev)[^)]*\)|\b(?:prel|rev)(?:\.|imin[a-zäö]+|ider[a-z]+|ised)?(?!\w)|p(?!\w)"
MARKS = rf"(?:\s*(?:{_PRELIMINARY}|\*|\d\)|[¹²³⁴-⁹]\)?))*"
"""What is written behind a year: preliminary, revised, a footnote's number."""

_TWICE = re.compile(rf"\b({_YEAR})(?: -)? \1\b")
"""A year as its code and its text: 2023 2023."""
_TIME = re.compile(rf"{_YEAR}(?:{SPAN}|{DATE}|\d{{4}})?")
_ONE_DAY = re.compile(DAY_FIRST, re.IGNORECASE)
_MARKED = re.compile(rf"(?:år |year )?(.*?)({MARKS})", re.IGNORECASE)
_PERIOD = re.compile(rf"({_YEAR})\s?[/\u2013\u2014-]\s?(\d{{2}}|\d{{4}})")
YEAR_NAMES = frozenset({"ar", "year", "tid", "period", "time", "artal", "matar", "redovisningsar", "inkomstar", "lasar",
                        "valar", "tidpunkt", "datum", "date"})  # fmt: skip
DATE_NAMES = frozenset({"datum", "date"})
"""Below these a number is a day as spreadsheets count them."""


def time_of(word: str) -> str:
    """The year, date, school year or period that the word is, without marks behind it; "" for any other word."""
    marked = _MARKED.fullmatch(once(clean(word)))
    bare = clean(marked[1]) if marked else ""
    if _ONE_DAY.fullmatch(bare):
        return bare[-4:]
    return bare if _TIME.fullmatch(bare) else ""


def once(words: str) -> str:
    """The words, a year that stands there twice only once."""
    return _TWICE.sub(r"\1", words) if " " in words else words


def is_year_heading(word: str) -> bool:
    """Whether a heading is a time and nothing else; eight digits are not: "20231231" can be a code."""
    return bool(time_of(word)) and (YEAR.fullmatch(word) is not None or not word.isdecimal())


def year_of(word: str) -> int:
    """The year of a time: of a date its own, of a school year the first, of several years the last."""
    period = period_of_years(word)
    if period is None:
        return int(time_of(word)[:4])
    first, last = period
    return first if last - first <= 1 else last


def period_of_years(word: str) -> tuple[int, int] | None:
    """The first and the last year of a period or school year; None for any other time."""
    time = time_of(word)
    found = _PERIOD.fullmatch(time)
    if found is None or _is_month(time, found[2]):
        return None
    return int(found[1]), int(found[1][: 4 - len(found[2])] + found[2])


def _is_month(word: str, last: str) -> bool:
    return len(last) == 2 and word[4] == "-" and int(last) <= 12


def note_times(words: Iterable[str]) -> list[Sentence]:
    """Says how periods and years with marks were read, where there are any."""
    words = [word for word in words if word]
    return [*_note_periods(words), *_note_marks(words)]


def _note_periods(words: list[str]) -> list[Sentence]:
    periods = [word for word in words if period_of_years(word)]
    if not periods:
        return []
    return [sentence(
        "Each period was read as one year ({periods}): a period of several years as its last year, and two "
        "consecutive years, such as a school year, as the first.",
        "Varje period räknas som ett år ({periods}). En period över flera år räknas till slutåret, "
        "men två år i följd, till exempel ett läsår, räknas till det första.",
        periods=listing([f"{period}: {year_of(period)}" for period in periods]),
    )]  # fmt: skip


def _note_marks(words: list[str]) -> list[Sentence]:
    marked = [word for word in words if (found := _MARKED.fullmatch(clean(word))) and found[2]]
    if not marked:
        return []
    return [sentence(
        "Years with a mark ({years}) were read as years; see the table for what the mark means (such as preliminary, "
        "or a footnote).",
        "År med märkning ({years}) lästes som år; vad märkningen betyder (preliminär, fotnot) står bara i tabellen.",
        years=listing(marked),
    )]  # fmt: skip
