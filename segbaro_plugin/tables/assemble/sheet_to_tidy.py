"""A cut-out sheet with known roles -> the tidy frame."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

import numpy as np

from ...array_types import Floats
from ...words import quoted, sentence
from ..cells.heading_times import has_no_year
from ..cells.marks import is_interval, marks_of, note_dashes, note_errors
from ..cells.number_style import NumberStyle, refuse_unsure_points, style_of
from ..cells.numbers import note_footnotes, parse_words
from ..cells.spans_of_years import note_no_years
from ..cells.times import note_times, time_of, year_of
from ..codes.categories import NO_YEAR
from ..codes.code_notes import note_zeros
from ..codes.normalise import clean, name_beside, normalise_all
from ..columns.indicator_names import (
    Heading,
    at_time,
    free,
    indicators_of_columns,
    named_in_column,
    of_own_unit,
    same_year_columns,
)
from ..columns.period_headings import Periods, take_periods
from ..columns.roles import Roles
from ..columns.stacking import Part, all_ok, stacked, statuses_of
from ..columns.status_columns import values_of, with_reasons
from ..find.headings import division_called
from ..find.year_around import note_year_around, says_years, year_around
from ..indicators.indicator_lookup import slug, unlike
from ..indicators.share_checks import no_counts_as_shares, shares_below_one
from ..model.grid import Column, Positions
from ..model.indicator import Indicator
from ..model.sheet import Sheet
from ..model.tidy import TIDY_COLUMNS, Key, Source, Table, TableError
from .rows_with_area import rows_with_area

_DECIMALS = re.compile(r"\s*\d+[.,]\d{1,2}\s*")


def sheet_to_tidy(sheet: Sheet, roles: Roles, source: Source) -> Table:
    """The table of a sheet; raises TableError for text among numbers or a year that is none."""
    keep = rows_with_area(sheet, roles)
    _fill_merged_cells(sheet, roles)
    sheet.columns = [column.take(keep) for column in sheet.columns]
    cells = sheet.columns[roles.key].words
    codes, divisions = codes_and_divisions(cells, roles.key_is_code, division_called(sheet.headings[roles.key]))
    sheet.notes.extend(note_zeros(cells, codes))
    dimensions = _dimensions(sheet, roles)
    base = {**_base(sheet, roles, codes, divisions), **_categories(sheet, dimensions)}
    periods = take_periods(sheet, roles)
    parts, indicators, headings = _parts(sheet, roles, periods)
    if not parts:
        _note_no_values(sheet)
    _note_unused(sheet, roles)
    within = unlike(slug(periods.heading), (*TIDY_COLUMNS, *base)) if periods.heading else ""
    frame = stacked(base, _years(sheet, roles, parts), parts, within)
    written = {id: heading.written for id, heading in headings.items()}
    before = list(indicators)
    has_decimals = partial(_has_decimals, sheet, roles, parts)
    frame, indicators = no_counts_as_shares(frame, indicators, written, sheet.above, has_decimals, sheet.notes)
    sheet.notes.extend(shares_below_one(frame, indicators))
    key = Key.CODE if roles.key_is_code else Key.LABEL
    names = {name: clean(sheet.headings[place]) or name for name, place in dimensions.items()}
    names.update({within: periods.heading} if within else {})
    labels = _labels(sheet, roles, codes)
    words = {new: headings[old].words for old, new in zip(before, indicators, strict=True) if old in headings}
    totals = {within: periods.total} if periods.total else {}
    table = Table(frame, source, indicators, key, labels, sheet.notes, totals, names, roles.area_field, known_as=words)
    table.finer = "" if roles.finer is None else sheet.headings[roles.finer]
    return table


def _note_no_values(sheet: Sheet) -> None:
    sheet.notes.append(sentence(
        "The table has areas but no values; its columns are {columns}.",
        "Tabellen har områden men inga värden; dess kolumner är {columns}.", columns=quoted(sheet.headings, 12),
    ))  # fmt: skip


def _note_unused(sheet: Sheet, roles: Roles) -> None:
    if not roles.unused:
        return
    names = [sheet.headings[column] or f"{column + 1}" for column in sorted(roles.unused)]
    sheet.notes.append(sentence(
        "Columns that were not used: {columns}.", "Kolumner som inte användes till något: {columns}.",
        columns=quoted(names, 12),
    ))  # fmt: skip


def _fill_merged_cells(sheet: Sheet, roles: Roles) -> None:
    """Area and categories that stand only in the first row of their group, as merged cells do, hold until the next.

    The group's rows are told apart by another category, or by the areas behind.
    """
    areas = sheet.columns[roles.key]
    sheet.columns[roles.key] = areas.filled_down()
    others = [*roles.dimensions, *([] if roles.year is None else [roles.year])]
    for position in others:
        column = sheet.columns[position]
        filled = column.filled()
        rest = [sheet.columns[other] for other in others if other != position]
        rest += [areas] if position < roles.key else []
        told_apart = any((~filled & other.filled()).any() for other in rest)
        if filled[:1].all() and not filled.all() and told_apart:
            sheet.columns[position] = column.filled_down()


def _base(sheet: Sheet, roles: Roles, codes: list[str], divisions: list[str]) -> dict[str, Column]:
    """The columns that all the indicators share, without the year and the dimensions."""
    key = sheet.columns[roles.key]
    base = {"area": Column(codes, key.codes), "division": Column(divisions, key.codes)}
    if roles.division is not None:
        given = sheet.columns[roles.division]
        base["division"] = Column([word.strip() for word in given.words], given.codes)
    return base


def _dimensions(sheet: Sheet, roles: Roles) -> dict[str, int]:
    """By its name in the tidy frame the position of each dimension."""
    found: dict[str, int] = {}
    for position in roles.dimensions:
        heading = sheet.headings[position] or f"column {position + 1}"
        found[unlike(slug(heading), (*TIDY_COLUMNS, *found))] = position
    return found


def _categories(sheet: Sheet, dimensions: Mapping[str, int]) -> dict[str, Column]:
    columns = {name: sheet.columns[position] for name, position in dimensions.items()}
    return {name: Column([clean(word) for word in column.words], column.codes) for name, column in columns.items()}


def codes_and_divisions(words: list[str], is_code: bool, named: str) -> tuple[list[str], list[str]]:
    """The code or name of the area that each cell says, and the division that a code shows; "" where it shows none.

    named: id of the division that their heading means.
    """
    if not is_code:
        return [clean(word) for word in words], [""] * len(words)
    codes, divisions = normalise_all(words, named)
    return codes, ["" if division == "other" else division for division in divisions]


def _labels(sheet: Sheet, roles: Roles, codes: list[str]) -> dict[str, str]:
    """Label of each area: from the label's column, or what stands behind the code in the same cell."""
    key = sheet.columns[roles.key]
    if roles.label is None:
        cells = zip(codes, key.words, strict=True)
        named = {code: name_beside(code, word) for code, word in cells if roles.key_is_code}
        return {code: name for code, name in named.items() if name and name != code}
    label = sheet.columns[roles.label]
    pairs = dict(zip(key.codes.tolist(), label.codes.tolist(), strict=True))
    return {codes[area]: clean(label.words[word]) for area, word in pairs.items()}


def _years(sheet: Sheet, roles: Roles, parts: list[Part]) -> Positions:
    """The year of each row from the column of years, else that around the table; `NO_YEAR` where there is none."""
    if roles.year is None:
        return np.full(len(sheet.columns[roles.key].codes), _year_of_all(sheet, roles, parts))
    column = sheet.columns[roles.year]
    words = [clean(word) for word in column.words]
    _refuse_no_years([word for word in words if word and not time_of(word)])
    sheet.notes.extend(note_times(words))
    return np.array([year_of(word) if word else NO_YEAR for word in words], dtype=np.int64)[column.codes]


def _year_of_all(sheet: Sheet, roles: Roles, parts: list[Part]) -> int:
    """The year in the title or the sheet's name, where no heading and no category has any."""
    categories = [*roles.dimensions, *([] if roles.indicator is None else [roles.indicator])]
    words = [word for place in categories for word in sheet.columns[place].words]
    found = year_around(sheet) if parts and all(part.year is None for part in parts) else None
    if found is None or says_years([*words, *(sheet.headings[place] for place in (*categories, *roles.values))]):
        return NO_YEAR
    sheet.notes.append(note_year_around(*found))
    return found[0]


def _refuse_no_years(strange: list[str]) -> None:
    if strange:
        raise TableError(
            "The column of years has cells that are not years: {cells}. Correct these cells.",
            "Kolumnen med år har celler som inte är år: {cells}. Rätta cellerna.",
            cells=quoted(strange),
        )


def _parts(sheet: Sheet, roles: Roles, periods: Periods) -> tuple[list[Part], dict[str, Indicator], dict[str, Heading]]:
    """Each column of values, the indicators of all, and under which heading each stood."""
    style, marks = _ways_of_writing(sheet, roles)
    sheet.notes.extend(note_times(dict.fromkeys(time for _, time in roles.values.values())))
    sheet.notes.extend(
        note_no_years(heading for heading, time in roles.values.values() if not time and has_no_year(heading))
    )
    same_year = same_year_columns(sheet, roles)
    named = indicators_of_columns(sheet, roles) if roles.indicator is None else {}
    parts: list[Part] = []
    indicators: dict[str, Indicator] = {}
    headings: dict[str, Heading] = {}
    taken: set[tuple[str, int | None, str]] = set()
    for position, (heading, time) in roles.values.items():
        year = year_of(time) if time else None
        period = periods.words.get(position, "")
        column = sheet.columns[position]
        if roles.indicator is not None:
            ids, found, said = named_in_column(sheet, roles, sheet.columns[roles.indicator], position, indicators)
        else:
            own, unit = named[position]
            own = of_own_unit(own, indicators)
            own = free(at_time(own, time) if position in same_year else own, (year, period), taken)
            ids, found = Column([own.id], np.zeros(len(column.codes), dtype=np.int64)), {own.id: own}
            said = {own.id: Heading(heading, unit)}
        indicators.update(found)
        headings.update(said)
        part = Part(ids, *_values(column, style, marks, sheet.headings[position]), year, period)
        parts.append(_with_reasons(part, position, sheet, roles))
    return parts, indicators, headings


def _has_decimals(sheet: Sheet, roles: Roles, parts: list[Part], id: str) -> bool:
    """Whether a number of the indicator is written with decimals, also where these are 0: 10,0."""
    columns = (position for position, part in zip(roles.values, parts, strict=True) if id in part.indicators.words)
    return any(_DECIMALS.fullmatch(word) for position in columns for word in sheet.columns[position].words)


def _with_reasons(part: Part, position: int, sheet: Sheet, roles: Roles) -> Part:
    """The part with the statuses that columns beside it tell."""
    for status in roles.statuses:
        beside = values_of(status, roles.statuses, list(roles.values))
        if position in beside:
            part = with_reasons(part, sheet.columns[status], len(beside))
    return part


def _values(column: Column, style: NumberStyle, marks: dict[str, str], heading: str) -> tuple[Floats, Column]:
    """Value and status of each row of a column of values."""
    if column.numbers is not None and style.decimal == ".":
        return column.numbers[column.codes], all_ok(len(column.codes))
    values, statuses = parse_words(column.words, style, marks, heading)
    return values[column.codes], statuses_of(statuses, column.codes)


def _ways_of_writing(sheet: Sheet, roles: Roles) -> tuple[NumberStyle, dict[str, str]]:
    """How the table writes its numbers, and what its marks mean; notes what is not certain."""
    columns = [sheet.columns[position] for position in roles.values]
    refuse_unsure_points([column.words for column in columns], sheet.separator)
    marks = marks_of([*sheet.above, *sheet.below])
    unlike = [word for column in columns if column.numbers is None for word in column.words]
    sheet.notes.extend([*note_dashes(unlike, marks), *note_errors(unlike)])
    _note_intervals(sheet, unlike)
    sheet.notes.extend(note_footnotes(unlike))
    words = [word for column in columns for word in column.words] if unlike else []
    return style_of(words, sheet.separator), marks


def _note_intervals(sheet: Sheet, words: list[str]) -> None:
    found = [word for word in words if len(word) < 9 and is_interval(word)]
    if found:
        sheet.notes.append(sentence(
            "Cells with an interval instead of a number ({cells}) were read as suppressed.",
            "Celler med ett intervall i stället för ett tal ({cells}) lästes som sekretess.", cells=quoted(found),
        ))  # fmt: skip


def no_years_left(years: list[int], there: list[int]) -> TableError:
    return TableError(
        "The table has no values for {years}. Choose from its years: {there}.",
        "Tabellen har inga värden för {years}. Välj bland dess år: {there}.",
        years=", ".join(map(str, years)),
        there=", ".join(map(str, there)) or "–",
    )
