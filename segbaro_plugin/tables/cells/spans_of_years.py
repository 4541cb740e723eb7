"""Years in headings that are none of the figures: classes of years of building, periods, the names of programmes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...words import Sentence, quoted, sentence
from ..codes.normalise import fold
from .times import YEAR, YEAR_NAMES, period_of_years, time_of

_LONG = 10
"""As many years are a class even where nothing else stands in the heading: 1941-1960."""
_SCHOOL_YEAR = re.compile(r"(?:.* )?(?:lasar(?:et|en)?|school years?)")
_UP_TO = re.compile(
    r".*\b(?:fore|efter|till|t o m|tom|fran|fr o m|from|f o m|fom|sedan|mellan|och|senast|tidigast|an"
    r"|before|after|until|since|to|and|between|through|than)"
)
"""What stands in front of the one end of a span: före 1941, mellan 1941 och 1960."""
_PROGRAMME = re.compile(
    r".*(?:agenda|(?<!tele)vision|strategi|malbild|fardplan|handlingsplan|oversiktsplan|strategy|roadmap)(?:e?n)?"
    r"|(?:.* )?(?:op|europa|europe|hori[sz]on[t]?)"
)
"""Agenda 2030, Vision 2040, Översiktsplan 2050: the year belongs to the name."""
_SOME_SPAN = re.compile(rf"{YEAR.pattern}\s?[-\u2013\u2014](?:\s?\d{{4}}|\s|$)")
_OPEN_SPAN = re.compile(rf".*\s[-\u2013\u2014]{YEAR.pattern}")


def is_class_of_years(heading: str) -> bool:
    """Whether a heading of nothing but years is a class of many: 1941-1960."""
    years = period_of_years(heading)
    return years is not None and years[1] - years[0] + 1 >= _LONG


def names_no_year(words: str, time: str) -> bool:
    """Whether the time that follows these words of a heading is none of its figures."""
    before = fold(words)
    if _is_span(time):
        return before not in YEAR_NAMES and not _SCHOOL_YEAR.fullmatch(before)
    return bool(_UP_TO.fullmatch(before) or _PROGRAMME.fullmatch(before))


def _is_span(time: str) -> bool:
    """Whether a time is several years; 2022/23 and 2022/2023 are a school year."""
    years, word = period_of_years(time), time_of(time)
    if years is None:
        return False
    return years[1] - years[0] > 1 or ("/" not in word and word[-4:].isdecimal())


def open_spans(headings: Iterable[str]) -> set[str]:
    """The headings that have only the last year of a span ("Byggda -1940"), where another one has a whole span."""
    headings = list(headings)
    if not any(map(_SOME_SPAN.search, headings)):
        return set()
    return {heading for heading in headings if _OPEN_SPAN.fullmatch(heading)}


def note_no_years(headings: Iterable[str]) -> list[Sentence]:
    """Says which headings have years that were not read as the year of their values, where there are any."""
    found = list(dict.fromkeys(headings))
    if not found:
        return []
    return [sentence(
        "The years in {headings} were read as part of the name (a class, a period or a programme), so these columns "
        "have no year of their own.",
        "Åren i rubrikerna {headings} är lästa som en del av namnet (klass, period eller program); kolumnerna har "
        "därför inget eget år.", headings=quoted(found),
    )]  # fmt: skip
