"""Years within headings: of the figures below, or of the name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..codes.normalise import fold
from ..model.indicator import SCALES, Unit
from .spans_of_years import is_class_of_years, names_no_year, open_spans
from .times import DATE, DAY_FIRST, MARKS, SPAN, YEAR, YEAR_NAMES, is_year_heading, once

_IN_HEADING = rf"(?:{DAY_FIRST}|{YEAR.pattern}(?:{SPAN}|{DATE})?){MARKS}"
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

_YEAR_BETWEEN = re.compile(rf"(.+?) ({YEAR.pattern}) (.+)")


def name_and_time(heading: str) -> tuple[str, str]:
    """A heading as (name, time): "Antal 2023" is ("Antal", "2023"), "År 2023" is ("", "2023"); time "" without one.

    The time keeps its marks ("2023 (prel.)") for `note_times`. A span of years behind a name ("Byggda 1941-1960"), and
    the year of a programme ("Agenda 2030"), stay in the name.
    """
    heading = once(heading)
    if is_year_heading(heading):
        return (heading, "") if is_class_of_years(heading) else ("", heading)
    found = ((name, time) for before, name, time in _readings(heading) if not names_no_year(before, time))
    name, time = next(found, (heading, ""))
    return ("" if time and fold(name) in YEAR_NAMES else name), time


def has_no_year(heading: str) -> bool:
    """Whether all the years in a heading belong to its name."""
    return not name_and_time(heading)[1] and (is_year_heading(heading) or any(_readings(once(heading))))


def _readings(heading: str) -> Iterator[tuple[str, str, str]]:
    """The ways to part a heading: the words before the time, the name and the time."""
    if found := _UNIT_LAST.fullmatch(heading):
        yield found[1], f"{found[1].rstrip(' ,')} {found[3]}", found[2]
    if found := _NAME_THEN_TIME.fullmatch(heading):
        yield found[1], found[1].strip(), found[2]
    if found := _TIME_BETWEEN.fullmatch(heading):
        yield found[1], f"{found[1]}, {found[3]}", found[2]
    if found := _TIME_THEN_NAME.fullmatch(heading):
        yield found[2], found[2].strip(), found[1]


def years_between(headings: Sequence[str]) -> list[tuple[str, str]] | None:
    """Names and years of headings that have a year between words ("Män 2023 Antal"), as a csv of a database has them.

    Only where all of them are so, and each name has the same years, of which there are several: else the year belongs
    to the words ("Född 1998 eller senare").
    """
    found = [_YEAR_BETWEEN.fullmatch(once(heading)) for heading in headings]
    parts = [(f"{one[1]} {one[3]}", one[2]) for one in found if one]
    years = {year for _, year in parts}
    complete = len({*parts}) == len(parts) == len(headings) == len(years) * len({name for name, _ in parts})
    return parts if complete and len(years) > 1 else None


def names_and_times(headings: Sequence[str], parted: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The names and times of headings that stand beside each other.

    parted: those of each by itself. Together they tell where a year is one end of a span ("Byggda -1940").
    """
    spans = open_spans(headings)
    alone = [(heading, "") if heading in spans else one for heading, one in zip(headings, parted, strict=True)]
    return years_between(headings) or alone
