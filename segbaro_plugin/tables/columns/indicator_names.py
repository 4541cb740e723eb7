"""Which indicator each column of values is: from its heading, its unit, the title, or a column of names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ...words import Text, listing, quoted, sentence
from ..cells.times import year_of
from ..codes.normalise import clean, fold
from ..find.source_notes import title_of, unit_said
from ..find.title_words import contents_of
from ..indicators.elections import in_election_of_titles
from ..indicators.indicator_lookup import indicator_of
from ..indicators.told_apart import told_apart
from ..model.grid import Column
from ..model.indicator import Indicator
from ..model.sheet import Sheet
from .roles import Roles
from .unit_signs import sign_of


class Heading(NamedTuple):
    """What a table says of an indicator: its words, and the unit written beside them."""

    words: str
    unit: str

    @property
    def written(self) -> str:
        """Both, as one text."""
        return f"{self.words} {self.unit}".strip()


def same_year_columns(sheet: Sheet, roles: Roles) -> set[int]:
    """Columns of one heading and year that differ by their month or day: each is an indicator of its own."""
    years = [(heading, year_of(time)) if time else None for heading, time in roles.values.values()]
    often = {pair for pair, count in Counter(years).items() if pair and count > 1}
    found = {position: time for (position, (_, time)), pair in zip(roles.values.items(), years, strict=True)
             if pair in often and len(time) > 4}  # fmt: skip
    if found:
        sheet.notes.append(sentence(
            "Several columns have the same year ({times}); each became a separate indicator.",
            "Flera kolumner gäller samma år ({times}); var och en blev en egen indikator.",
            times=listing(list(found.values())),
        ))  # fmt: skip
    return set(found)


def at_time(indicator: Indicator, time: str) -> Indicator:
    """The indicator of one month or day of a year."""
    id = f"{indicator.id}_{fold(time).replace(' ', '_')}"
    return replace(indicator, id=id, name=Text(f"{indicator.name.en} {time}", f"{indicator.name.sv} {time}"))


def unit_of_column(sheet: Sheet, roles: Roles, position: int) -> str:
    """The unit of a column: of a whole column of units, else what its cells say, else a line below ("Sort: procent").

    The line counts only where all the columns have one heading.
    """
    if roles.unit is not None:
        units = sheet.columns[roles.unit].words
        return units[0] if len(units) == 1 else ""
    sign, signed, bare = sign_of(sheet.columns[position].words, sheet.headings[position])
    if sign and bare:
        sheet.notes.append(sentence(
            'Some numbers in "{column}" have the sign {sign} and others do not ({cells}); all were read as written.',
            "Vissa tal i ”{column}” har tecknet {sign} och andra inget ({cells}): alla lästes som de står.",
            column=sheet.headings[position], sign=sign, cells=quoted([signed, bare]),
        ))  # fmt: skip
    one_heading = len({heading for heading, _ in roles.values.values()}) == 1
    return (sign if not bare else "") or (unit_said(sheet) if one_heading else "")


def indicators_of_columns(sheet: Sheet, roles: Roles) -> dict[int, tuple[Indicator, str]]:
    """The indicator and the written unit of each column of values, where no column names them."""
    units = [unit_of_column(sheet, roles, position) for position in roles.values]
    headings, times = zip(*roles.values.values(), strict=True) if roles.values else ((), ())
    found = [indicator_of_column(sheet, heading, unit) for heading, unit in zip(headings, units, strict=True)]
    words = [[heading or one.name.sv] for heading, one in zip(headings, found, strict=True)]
    apart = told_apart(found, words, units, [year_of(time) if time else None for time in times])
    apart = [in_election_of_titles(one, heading, sheet.above) for one, heading in zip(apart, headings, strict=True)]
    return dict(zip(roles.values, zip(apart, units, strict=True), strict=True))


def indicator_of_column(sheet: Sheet, heading: str, unit: str) -> Indicator:
    """From the heading; where it is only a year, from what the notes and titles call the content."""
    if heading.strip() and heading.strip().lower() not in ("value", "värde", "values"):
        return indicator_of(heading, unit=unit)
    title = contents_of(title_of(sheet))
    known = _known_line([title, *sheet.above], unit) or (None if title else _known_line(sheet.below, unit))
    return known or indicator_of(title[:80] or heading or "value", unit=unit)


def _known_line(texts: list[str], unit: str) -> Indicator | None:
    """The catalogue's entry for the first line that is the name of one."""
    lines = [line.strip() for text in texts for line in text.splitlines() if len(line.strip()) < 80]
    return next((found for line in lines if (found := indicator_of(line, unit=unit)).statistics_area.en), None)


def named_in_column(
    sheet: Sheet, roles: Roles, names: Column, position: int, others: Mapping[str, Indicator]
) -> tuple[Column, dict[str, Indicator], dict[str, Heading]]:
    """By row the id of the indicator that the column of names has; by id the indicators, and their words.

    Where several columns hold values, the heading of the one at `position` joins the name. One name with two units is
    two indicators. others: those of the columns before, by id.
    """
    heading = roles.values[position][0] if len(roles.values) > 1 else ""
    if roles.unit is None:
        units = Column([unit_of_column(sheet, roles, position)], np.zeros(len(names.codes), dtype=np.int64))
    else:
        units = sheet.columns[roles.unit]
    pairs, places = np.unique(names.codes * len(units.words) + units.codes, return_inverse=True)
    words = [
        (f"{clean(names.words[pair // len(units.words)])} {heading}".strip(), units.words[pair % len(units.words)])
        for pair in pairs.tolist()
    ]
    found = told_apart(
        [indicator_of(name, unit=unit) for name, unit in words],
        [[name] for name, _ in words],
        [unit for _, unit in words],
        [None] * len(words),
    )
    found = [in_election_of_titles(one, name, sheet.above) for one, (name, _) in zip(found, words, strict=True)]
    known = dict(others)
    found = [_remembered(of_own_id(one, known), known) for one in found]
    said = {one.id: Heading(name, unit) for one, (name, unit) in zip(found, words, strict=True)}
    return Column([one.id for one in found], places), {one.id: one for one in found}, said


def _remembered(indicator: Indicator, known: dict[str, Indicator]) -> Indicator:
    known[indicator.id] = indicator
    return indicator


def of_own_id(indicator: Indicator, others: Mapping[str, Indicator]) -> Indicator:
    """The indicator; with another id where one with a different name, as long and beginning alike, has it."""
    while (other := others.get(indicator.id)) is not None and other.name != indicator.name:
        indicator = replace(indicator, id=f"{indicator.id}_2")
    return indicator


def of_own_unit(indicator: Indicator, others: Mapping[str, Indicator]) -> Indicator:
    """The indicator, its id saying the unit where another column of that id has a different one."""
    other = others.get(indicator.id)
    if other is None or other.unit is indicator.unit:
        return indicator
    return replace(indicator, id=f"{indicator.id}_{indicator.unit.name.lower()}")


def free(indicator: Indicator, time: tuple[int | None, str], taken: set[tuple[str, int | None, str]]) -> Indicator:
    """The indicator, renamed where another column of the same time has taken its id."""
    while (indicator.id, *time) in taken:
        indicator = replace(indicator, id=indicator.id + "_2")
    taken.add((indicator.id, *time))
    return indicator
