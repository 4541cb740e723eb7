"""The year that stands only around a table: in its title, or in the name of its sheet."""

from __future__ import annotations

import re
from collections.abc import Collection

from ...words import Sentence, sentence
from ..cells.times import time_of, year_of
from ..codes.normalise import fold
from ..model.sheet import Sheet

_TIME = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?:\s?[/–-]\s?\d{4}(?!\d)|[/–-]\d\d(?!\d)(?:-\d\d)?)?(?![\d.,]\d|\d)")
_OF_OTHERS = frozenset({
    "fodd", "fodda", "fodelsear", "born", "sedan", "since", "fore", "before", "fran", "from", "after", "until", "basar",
    "index", "deso", "regso", "indelning", "kommunindelning", "lansindelning", "version", "sni", "sun", "ssyk", "isco",
    "nuts", "prisniva", "priser", "prices", "lag", "sfs",
})  # fmt: skip
"""Folded words before a year that is not that of the figures: of birth, of a classification, of prices."""
_OPEN = frozenset({"eller", "or", "och senare", "och tidigare", "and later", "and earlier"})
"""Folded words behind a year from or to which something is."""
_OF_THE_FILE = re.compile(
    r"kalla|source|uppdater|updated|hamta|uttag|utskri|skapa|created|publicer|publish|version|kontakt|contact|copyright"
    r"|diarie|dnr|rapport|giltig|beslut"
)
"""In lines that say when a table was made, and not of when it is."""


def year_around(sheet: Sheet) -> tuple[int, str] | None:
    """The year and the words that say it; None where they say none, or several. The title goes before the sheet."""
    titles = [line for line in sheet.above if not _OF_THE_FILE.search(fold(line))]
    for lines in (titles, [sheet.part]):
        years = {year: line for line in reversed(lines) for year in years_said(line)}
        if len(years) == 1:
            return next(iter(years.items()))
    return None


def years_said(line: str) -> list[int]:
    """The years that a line can be of; 2023/24 is the first, and of 2022-2023 each end."""
    found = [match for match in _TIME.finditer(line.replace("_", " ")) if not _is_of_others(match)]
    return [year for match in found for year in _years(match[0].replace(" ", ""))]


def _years(time: str) -> set[int]:
    ends = set(map(int, re.findall(r"\d{4}", time)))
    return ends if len(ends) > 1 and "/" not in time else {int(time[:4]), year_of(time) if time_of(time) else 0} - {0}


def _is_of_others(found: re.Match[str]) -> bool:
    before = fold(found.string[: found.start()]).split(" ")[-1]
    behind = fold(found.string[found.end() :])
    return before in _OF_OTHERS or any(behind.startswith(words) for words in _OPEN)


def says_years(words: Collection[str]) -> bool:
    """Whether any of the words has a year in it, of whatever."""
    return any(_TIME.search(word.replace("_", " ")) for word in words)


def note_year_around(year: int, words: str) -> Sentence:
    """Says where the year was found."""
    return sentence(
        'The table itself has no year; {year} was taken from "{words}".',
        "Tabellen själv har inget år; {year} togs från ”{words}”.",
        year=year,
        words=words[:80],
    )
