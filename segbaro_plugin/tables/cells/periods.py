"""Months, quarters and other parts of a year as tables write them: 2024M01, januari 2024, Q1 2024, 202401."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from ..codes.normalise import clean, fold


class Period(NamedTuple):
    """A part of a year, None where the word does not say of which. sign: what all of a kind begin with.

    The whole year beside its parts has no sign.
    """

    year: int | None
    sign: str
    number: int

    @property
    def word(self) -> str:
        """As all tables are made to write it: M01, K1, V52."""
        if not self.sign:
            return WHOLE_YEAR
        return f"{self.sign}{self.number:02}" if self.sign in "MV" else f"{self.sign}{self.number}"


NAMES = {"M": "månad", "K": "kvartal", "T": "tertial", "H": "halvår", "V": "vecka"}
WHOLE_YEAR = "helår"
_WHOLE_YEARS = frozenset({"helar", "hela aret", "helt ar", "whole year", "full year"})
_MOST = {"M": 12, "K": 4, "T": 3, "H": 2, "V": 53}
_SIGNS = {"M": "M", "K": "K", "Q": "K", "T": "T", "H": "H", "V": "V", "W": "V"}
_WORDS = {
    "K": ("kvartal", "kvartalet", "quarter", "kv", "qtr"),
    "T": ("tertial", "tertialet"),
    "H": ("halvår", "halvåret", "half year"),
    "V": ("vecka", "week", "v"),
    "M": ("månad", "month"),
}
_MONTHS = (
    ("jan", "januari", "january", "januar"), ("feb", "februari", "february", "februar"),
    ("mar", "mars", "march", "marts"),
    ("apr", "april"), ("maj", "may", "mai"), ("jun", "juni", "june"), ("jul", "juli", "july"),
    ("aug", "augusti", "august"), ("sep", "sept", "september"), ("okt", "oct", "oktober", "october"),
    ("nov", "november"), ("dec", "des", "december", "desember"),
)  # fmt: skip
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
MONTH_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
"""The names of the months and their short forms, as a pattern for small letters."""
_SIGN_OF_NAME = {
    **dict.fromkeys(
        (
            "manad",
            "month",
            "maned",
            "mnd",
            "kalendermanad",
            "matmanad",
            "ar manad",
            "armanad",
            "manad ar",
            "ar och manad",
            "year month",
            "yearmonth",
            "yyyymm",
        ),
        "M",
    ),
    **dict.fromkeys(("kvartal", "quarter"), "K"),
    "tertial": "T",
    **dict.fromkeys(("halvar", "half year"), "H"),
    **dict.fromkeys(("vecka", "week", "veckonummer"), "V"),
}
PERIOD_NAMES = frozenset(_SIGN_OF_NAME)
"""Folded headings of a column of parts of a year."""

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_MONTH = rf"(?P<month>{MONTH_WORDS})\.?"
_SPELLED = "|".join(word for words in _WORDS.values() for word in sorted(words, key=len, reverse=True))
_KIND = rf"(?:(?P<spelled>{_SPELLED})\.?\s?|(?P<sign>[MKQTHVW])-?)(?P<number>\d\d?)"
_KIND_FIRST = _KIND.replace("[MKQTHVW]", "(?-i:[MKQTHVW])")
"""Before a year a small letter is none: t1 2023 can be any variable."""
_ORDINAL = rf"(?P<number>\d)(?:[:.]?[ae]|st|nd|rd|th)?\.? (?P<spelled>{_SPELLED})"
_GAP = r"[\s,:_/-]*"
_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}{_GAP}{_KIND}",
        rf"{_KIND_FIRST}{_GAP}(?:år )?{_YEAR}",
        rf"{_ORDINAL}{_GAP}{_YEAR}",
        rf"{_YEAR}{_GAP}{_MONTH}",
        rf"{_MONTH}{_GAP}{_YEAR}",
        r"(?P<month>[a-z]{3})\.?(?:-|\s?['’´])(?P<short>\d\d)",
        rf"{_YEAR}-(?P<number>\d\d)(?P<sign>)(?P<spelled>)",
    )
]
_CLOCK = r"(?:[ T]\d\d:\d\d(?::\d\d)?)?"
_DIGITS = [re.compile(pattern) for pattern in (
    rf"{_YEAR}[-./ ]?(?P<number>\d\d)", rf"(?P<number>\d\d?) ?[-./ ] ?{_YEAR}",
)]  # fmt: skip
_DAYS = [re.compile(pattern, re.IGNORECASE) for pattern in (
    rf"{_YEAR}(?P<between>[-./]?)(?P<number>\d\d)(?P=between)\d\d{_CLOCK}",
    rf"\d\d?[./] ?(?P<number>\d\d?)[./] ?{_YEAR}",
    rf"(?:den )?\d\d?\.? {_MONTH} {_YEAR}",
)]  # fmt: skip
_BARE = [re.compile(pattern, re.IGNORECASE) for pattern in (_KIND, _ORDINAL, _MONTH)]


@lru_cache(maxsize=4096)
def period_of(word: str) -> Period | None:
    """The part of a year that a word with its year is; None for any other word, such as a year or a day."""
    return _first(_PATTERNS, clean(word))


@lru_cache(maxsize=4096)
def bare_period(word: str) -> Period | None:
    """The part of a year that a word without a year is: januari, M01, kvartal 1."""
    return _first(_BARE, clean(word))


@lru_cache(maxsize=4096)
def period_in_digits(word: str, sign: str = "M") -> Period | None:
    """The part of a year that digits beside a year, or a day, can be: 202401, 2024-01-01, 1/2023; None for other words.

    Such words can also be years of school, numbers or days: only the others of their kind tell. sign: of the kind.
    """
    word = clean(word)
    for pattern in _DIGITS:
        if found := pattern.fullmatch(word):
            return _valid(found["year"], sign, int(found["number"]))
    days = (found for pattern in _DAYS if (found := pattern.fullmatch(word)))
    return next((_of_day(found.groupdict(), sign) for found in days), None)


def _of_day(parts: dict[str, str | None], sign: str) -> Period | None:
    """The month in which a day is, or the quarter."""
    month = _NUMBERS.get((parts.get("month") or "").lower()) or int(parts.get("number") or 0)
    numbers = {"M": month, "K": (month + 2) // 3}
    return _valid(parts["year"], sign, numbers[sign]) if sign in numbers and 1 <= month <= _MOST["M"] else None


def part_of_year(word: str) -> Period | None:
    """The part of a year that a word with its year is or can be, in letters or in digits."""
    return period_of(word) or period_in_digits(word)


def is_spelled(word: str) -> bool:
    """Whether a part of a year is written out: Q1 can be a class of incomes, kvartal 1 and januari cannot."""
    return bare_period(word) is not None and re.fullmatch(r"[A-Za-z]-?\d\d?", clean(word)) is None


def periods_in(words: Iterable[str], heading: str) -> list[Period] | None:
    """The parts of a year in a column under this heading; None where a word is none, or they are of several kinds.

    Whole years can be among them.
    """
    found: list[Period] = []
    kinds: set[str] = set()
    for word in words:
        period = _in_column(word, heading)
        kinds.update(period.sign if period else "")
        if period is None or len(kinds) > 1:
            return None
        found.append(period)
    return found if kinds else None


def _in_column(word: str, heading: str) -> Period | None:
    sign, number = _SIGN_OF_NAME.get(fold(heading), ""), clean(word)
    if period := period_in_digits(word, sign or "M") or period_of(word) or bare_period(word) or _whole_year(number):
        return period
    return _valid(None, sign, int(number)) if sign and number.isdecimal() and len(number) < 3 else None


def _whole_year(word: str) -> Period | None:
    if re.fullmatch(_YEAR, word):
        return Period(int(word), "", 0)
    return Period(None, "", 0) if fold(word) in _WHOLE_YEARS else None


def _first(patterns: list[re.Pattern[str]], word: str) -> Period | None:
    for pattern in patterns:
        found = pattern.fullmatch(word)
        period = _made(found.groupdict()) if found else None
        if period:
            return period
    return None


def _made(parts: dict[str, str | None]) -> Period | None:
    year = parts.get("year") or (f"20{parts['short']}" if parts.get("short") else None)
    if month := parts.get("month"):
        return _valid(year, "M", _NUMBERS.get(month.lower(), 0))
    spelled, sign = parts.get("spelled") or "", parts.get("sign") or ""
    named = next((one for one, words in _WORDS.items() if spelled.lower() in words), "M")
    return _valid(year, _SIGNS[sign.upper()] if sign else named, int(parts["number"] or 0))


def _valid(year: str | None, sign: str, number: int) -> Period | None:
    return Period(int(year) if year else None, sign, number) if 1 <= number <= _MOST[sign] else None
