"""What each column of a table is: area, label, year, indicator's name, unit, dimension or values."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..cells.heading_times import name_and_time, names_and_times
from ..cells.times import DATE_NAMES, YEAR_NAMES, time_of
from ..codes.divisions import DIVISIONS
from ..codes.normalise import fold
from ..codes.own_codes import ENOUGH
from ..find.column_names import DIMENSION_NAMES, IGNORED_NAMES, INDICATOR_NAMES, UNIT_NAMES, is_label
from ..indicators.elections import are_elections
from ..model.grid import Bools
from ..model.sheet import Sheet
from .areas.area_column import is_second_code
from .areas.area_of_sheet import area_of
from .areas.shared_codes import NO_FIELDS, Fields
from .column_words import Words, is_running, mostly_values, sample
from .merged import rows_of_areas
from .numbered import categories_among
from .status_columns import is_status_column
from .unnamed_years import are_categories, are_unnamed_years, follows, repeat, year_without_heading


@dataclass
class Roles:
    """Positions of the columns by role. values: position -> (heading without its time, the time or "").

    rows: which rows belong to an area. labels: columns with one word an area, of which `label` is the best. padded:
    columns of digits with zeros in front. numbered: those of numbers under the name of a dimension. unused: columns
    used for nothing. area_field: the field of the layer with the same codes as the key, "" where none is known. finer:
    the column of smaller areas by which the rows are.
    """

    key: int
    key_is_code: bool
    rows: Bools
    label: int | None = None
    year: int | None = None
    indicator: int | None = None
    unit: int | None = None
    division: int | None = None
    dimensions: list[int] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    values: dict[int, tuple[str, str]] = field(default_factory=dict)
    labels: list[int] = field(default_factory=list)
    padded: list[int] = field(default_factory=list)
    numbered: list[int] = field(default_factory=list)
    unused: list[int] = field(default_factory=list)
    area_field: str = ""
    finer: int | None = None


def recognise(sheet: Sheet, key: str | None = None, fields: Fields = NO_FIELDS) -> Roles:
    """The role of each column.

    key: names the area column where the user has chosen it. fields: of the layer that the table is to be joined to.
    """
    with_value = [column.take(sheet.data) for column in sheet.columns]
    words = [sample(column) for column in with_value]
    running = {column for column, heading in enumerate(sheet.headings) if is_running(heading, with_value[column])}
    position, is_code, area_field, finer = area_of(sheet, words, running, key, fields)
    roles = Roles(position, is_code, _rows(sheet, position, words), area_field=area_field, finer=finer)
    roles.year = year_without_heading(sheet, words, position, roles.rows)
    for column, heading in enumerate(sheet.headings):
        if column in running - {position} or column == finer:
            roles.unused.append(column)
        elif column not in (position, roles.year):
            _give_role(roles, sheet, column, heading, words[column])
    _settle_padded(roles, sheet)
    _settle_numbered(roles, sheet)
    _settle_names(roles, sheet)
    _choose_label(roles, sheet)
    headings = [sheet.headings[column] for column in roles.values]
    roles.values = dict(zip(roles.values, names_and_times(headings, list(roles.values.values())), strict=True))
    if roles.unit is not None and roles.indicator is None and len(sheet.columns[roles.unit].words) > 1:
        roles.dimensions.append(roles.unit)  # several units and no names: they tell the rows apart
        roles.unit = None
    return roles


def _settle_padded(roles: Roles, sheet: Sheet) -> None:
    """Digits with zeros in front are a second code, or categories; where the table has no other values they are its."""
    for column in roles.padded:
        if not roles.values.keys() - set(roles.padded):
            roles.values[column] = name_and_time(sheet.headings[column])
        elif follows(sheet.columns[roles.key], sheet.columns[column], roles.rows):
            roles.unused.append(column)
        else:
            roles.dimensions.append(column)


def _settle_numbered(roles: Roles, sheet: Sheet) -> None:
    """Numbers are categories where an area and year have several rows without them, else values; days are neither.

    Rows of several named indicators count as several: such a table has its values in one column.
    """
    single = (roles.key, roles.year, roles.unit, roles.division)
    others = [*(column for column in single if column is not None), *roles.dimensions]
    categories = categories_among(roles.numbered, sheet.columns, others, roles.rows & sheet.data)
    roles.dimensions = sorted([*roles.dimensions, *categories])
    for column in [one for one in roles.numbered if one not in categories]:
        if fold(sheet.headings[column]) in DATE_NAMES:
            roles.unused.append(column)
        else:
            roles.values[column] = name_and_time(sheet.headings[column])
    roles.values = dict(sorted(roles.values.items()))


def _settle_names(roles: Roles, sheet: Sheet) -> None:
    """Words that no two areas share are other names of theirs, and no categories, where all rows are told apart."""
    known = [place for place in (roles.year, roles.indicator) if place is not None]
    for column in [one for one in roles.dimensions if fold(sheet.headings[one]) not in DIMENSION_NAMES]:
        others = [sheet.columns[one] for one in (*known, *roles.dimensions) if one != column]
        if _are_names(roles, sheet, column) and not repeat(sheet.columns[roles.key], others, roles.rows):
            roles.dimensions.remove(column)
            roles.labels.append(column)


def _are_names(roles: Roles, sheet: Sheet, column: int) -> bool:
    """Whether several areas have words of their own in a column."""
    key, words = sheet.columns[roles.key].filled_down(), sheet.columns[column]
    rows = roles.rows & words.filled()
    areas = key.take(rows) if rows.any() else None
    return areas is not None and len(areas.words) > 1 and follows(words, key, rows)


def _choose_label(roles: Roles, sheet: Sheet) -> None:
    """Of the columns that have one word an area: by name, else the one with the most different words.

    Remarks that few areas have, or many share, are no names of theirs.
    """
    areas = len(sheet.columns[roles.key].words)
    names = {one: sum(bool(word.strip()) for word in sheet.columns[one].words) for one in roles.labels}
    ranks = [(is_label(fold(sheet.headings[one])), names[one], -one) for one in roles.labels]
    best = max(ranks, default=(False, 0, 0))
    if roles.labels:
        roles.label = -best[2] if best[0] or best[1] >= ENOUGH * areas else None
        roles.unused.extend(one for one in roles.labels if one != roles.label)


def _rows(sheet: Sheet, key: int, words: list[Words]) -> Bools:
    stubs = [
        sheet.columns[column]
        for column, heading in enumerate(sheet.headings)
        if column != key and _tells_rows_apart(fold(heading), words[column])
    ]
    return rows_of_areas(sheet.columns[key], stubs)


def _tells_rows_apart(name: str, words: Words) -> bool:
    return name in YEAR_NAMES or are_unnamed_years(name, words) or are_categories(name, words)


def _give_role(roles: Roles, sheet: Sheet, column: int, heading: str, words: Words) -> None:
    name = fold(heading)
    if not words and (not name or is_label(name) or name in UNIT_NAMES):
        return  # an empty column of names or units holds no values
    if is_status_column(name, words):
        roles.statuses.append(column)
    elif name in IGNORED_NAMES:
        roles.unused.append(column)
    elif words and name in YEAR_NAMES:
        _give_time(roles, sheet, column, words)
    elif name in INDICATOR_NAMES and not mostly_values(words):
        roles.unused.extend([] if roles.indicator is None else [column])
        roles.indicator = column if roles.indicator is None else roles.indicator
    elif name in UNIT_NAMES and not mostly_values(words):
        roles.unit = column
    elif name in DIMENSION_NAMES:
        _give_dimension(roles, sheet, column, words)
    else:
        _give_role_by_words(roles, sheet, column, heading, words)


def _give_dimension(roles: Roles, sheet: Sheet, column: int, words: Words) -> None:
    """Words are categories, and so is what is the same in all rows; of other numbers the rows have to say it."""
    numbers = len(words) > 1 and column >= sheet.stub and mostly_values(words)
    (roles.numbered if numbers else roles.dimensions).append(column)


def _give_time(roles: Roles, sheet: Sheet, column: int, words: Words) -> None:
    """Years; what is mostly none of them (months, quarters) is a dimension."""
    if sum(bool(time_of(word)) for word in words) * 2 < len(words):
        _give_dimension(roles, sheet, column, words)
    elif roles.year is None:
        roles.year = column
    else:
        roles.unused.append(column)


def _give_role_by_words(roles: Roles, sheet: Sheet, column: int, heading: str, words: Words) -> None:
    name = fold(heading)
    if name == "division" and {division.id for division in DIVISIONS}.issuperset(words):
        roles.division = column
    elif is_second_code(name, words):
        roles.unused.append(column)
    elif words.padded and column >= sheet.stub:
        roles.padded.append(column)
    elif column >= sheet.stub and mostly_values(words):
        roles.values[column] = name_and_time(heading)
    elif _is_category(roles, sheet, column, words):
        roles.dimensions.append(column)
    elif all(map(time_of, words)) or (not is_label(name) and all(word.strip()[:1].isdigit() for word in words)):
        roles.unused.append(column)
    else:
        roles.labels.append(column)


def _is_category(roles: Roles, sheet: Sheet, column: int, words: Words) -> bool:
    """Whether a column of words tells rows of one area apart, names elections, or is its variable's one category."""
    only = column < sheet.stub and len(words) == 1 and not is_label(fold(sheet.headings[column]))
    elections = are_elections(words, sheet.headings[column])
    return only or elections or not follows(sheet.columns[roles.key], sheet.columns[column], roles.rows)
