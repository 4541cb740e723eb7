"""Years as tables write them: years, dates, school years, periods of several years; and years within headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ...words import Sentence, listing, sentence
from ..codes.normalise import clean, fold
from ..model.indicator import SCALES, Unit
from .periods import MONTH_WORDS

_YEAR = r"(?:19|20)\d{2}"
YEAR = re.compile(_YEAR)
_SPAN = r"\s?[/\u2013\u2014-]\s?\d{4}|[/\u2013]\d{2}|-\d{2}"
_CLOCK = r"(?:[ T]\d\d:\d\d(?::\d\d)?)?"
_DATE = rf"(?:-\d\d){{1,2}}{_CLOCK}|(?:/\d\d){{2}}{_CLOCK}"
_DAY_FIRST = rf"(?:den )?\d{{1,2}}(?:[./]\s?\d{{1,2}}[./ ]| (?:{MONTH_WORDS})\.? ){_YEAR}"
_PRELIMINARY = r"\((?:prel|rev)[^)]*\)|\b(?:prel|rev)(?:\.|imin[a-zäö]+|ider[a-z]+|ised)?(?!\w)|p(?!\w)"
_MARKS = rf"(?:\s*(?:{_PRELIMINARY}|\*|\d\)|[¹²³⁴-⁹]\)?))*"
"""What is written behind a year: preliminary, revised, a footnote's number."""

_TWICE = re.compile(rf"\b({_YEAR})(?: -)? \1\b")
"""A year as its code and its text: 2023 2023."""
_TIME = re.compile(rf"{_YEAR}(?:{_SPAN}|{_DATE}|\d{{4}})?")
_ONE_DAY = re.compile(_DAY_FIRST, re.IGNORECASE)
_MARKED = re.compile(rf"(?:år |year )?(.*?)({_MARKS})", re.IGNORECASE)
_PERIOD = re.compile(rf"({_YEAR})\s?[/\u2013\u2014-]\s?(\d{{2}}|\d{{4}})")
YEAR_NAMES = frozenset({"ar", "year", "tid", "period", "time", "artal", "matar", "redovisningsar", "inkomstar", "lasar",
                        "valar", "tidpunkt", "datum", "date"})  # fmt: skip
DATE_NAMES = frozenset({"datum", "date"})
"""Below these a number is a day as spreadsheets count them."""

_IN_HEADING = rf"(?:{_DAY_FIRST}|{_YEAR}(?:{_SPAN}|{_DATE})?){_MARKS}"
_NAME_THEN_TIME = re.compile(rf"(.*?)(?:[\s_\-,:(]+|(?<=[^\W\d]))({_IN_HEADING})\)?", re.IGNORECASE)
_TIME_THEN_NAME = re.compile(rf"({_IN_HEADING})[\s_\-,:]+(.+)", re.IGNORECASE)


_UNITS = "|".join(re.escape(words) for unit in Unit if unit not in SCALES for words in unit.value)
"""The units that Segbaro's own titles end in."""
_UNIT_LAST = re.compile(
    rf"(.+?)[\s,]+({_IN_HEADING}),?\s(\(?(?:andel|share)?(?:\si|\sin)?\s?\(?"
    rf"(?:{_UNITS}|procent|per ?cent|promille|antal|st|m?n?t?kr)?\)?)(?<=[\w)%‰])",
    re.IGNORECASE,
)
"""Andel arbetslösa 2023 (%); Arbetslösa 2023, andel (%)."""
_TIME_BETWEEN = re.compile(rf"(.+), ({_IN_HEADING}), (.+)", re.IGNORECASE)
"""In headings of three rows: Befolkning, 2023, Män."""

_YEAR_BETWEEN = re.compile(rf"(.+?) ({_YEAR}) (.+)")


def time_of(word: str) -> str:
    """The year, date, school year or period that the word is, without marks behind it; "" for any other word."""
    marked = _MARKED.fullmatch(_once(clean(word)))
    bare = clean(marked[1]) if marked else ""
    if _ONE_DAY.fullmatch(bare):
        return bare[-4:]
    return bare if _TIME.fullmatch(bare) else ""


def _once(words: str) -> str:
    return _TWICE.sub(r"\1", words) if " " in words else words


def is_year_heading(word: str) -> bool:
    """Whether a heading is a time and nothing else; eight digits are not: "20231231" can be a code."""
    return bool(time_of(word)) and (YEAR.fullmatch(word) is not None or not word.isdecimal())


def year_of(word: str) -> int:
    """The year of a time: of a date its own, of a school year the first, of several years the last."""
    time = time_of(word)
    period = _PERIOD.fullmatch(time)
    if not period or _is_month(time, period[2]):
        return int(time[:4])
    first, last = int(period[1]), int(period[1][: 4 - len(period[2])] + period[2])
    return first if last - first <= 1 else last


def _is_month(word: str, last: str) -> bool:
    return len(last) == 2 and word[4] == "-" and int(last) <= 12


def note_times(words: Iterable[str]) -> list[Sentence]:
    """Says how periods and years with marks were read, where there are any."""
    words = [word for word in words if word]
    return [*_note_periods(words), *_note_marks(words)]


def _note_periods(words: list[str]) -> list[Sentence]:
    found = [(word, _PERIOD.fullmatch(time_of(word))) for word in words]
    periods = [word for word, period in found if period and not _is_month(time_of(word), period[2])]
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


def name_and_time(heading: str) -> tuple[str, str]:
    """A heading as (name, time): "Antal 2023" is ("Antal", "2023"), "År 2023" is ("", "2023"); time "" without one.

    The time keeps its marks ("2023 (prel.)") for `note_times`.
    """
    heading = _once(heading)
    if is_year_heading(heading):
        return "", heading
    if with_unit := _UNIT_LAST.fullmatch(heading):
        return f"{with_unit[1].rstrip(' ,')} {with_unit[3]}", with_unit[2]
    match = _NAME_THEN_TIME.fullmatch(heading)
    name, time = (match[1].strip(), match[2]) if match else (heading, "")
    if not match and (between := _TIME_BETWEEN.fullmatch(heading)):
        return f"{between[1]}, {between[3]}", between[2]
    if not match and (match := _TIME_THEN_NAME.fullmatch(heading)):
        name, time = match[2].strip(), match[1]
    return ("" if time and fold(name) in YEAR_NAMES else name), time


def years_between(headings: Sequence[str]) -> list[tuple[str, str]] | None:
    """Names and years of headings that have a year between words ("Män 2023 Antal"), as a csv of a database has them.

    Only where all of them are so, and each name has the same years, of which there are several: else the year belongs
    to the words ("Född 1998 eller senare").
    """
    found = [_YEAR_BETWEEN.fullmatch(_once(heading)) for heading in headings]
    parts = [(f"{one[1]} {one[3]}", one[2]) for one in found if one]
    years = {year for _, year in parts}
    complete = len({*parts}) == len(parts) == len(headings) == len(years) * len({name for name, _ in parts})
    return parts if complete and len(years) > 1 else None
