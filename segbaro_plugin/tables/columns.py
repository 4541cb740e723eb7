"""What each column of a table is: area, label, year, indicator's name, unit, dimension or values."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ..words import quoted
from .codes import ENOUGH, clean, fold, normalise, share_known
from .column_names import (
    DIMENSION_NAMES,
    IGNORED_NAMES,
    INDICATOR_NAMES,
    RUNNING_NAMES,
    UNIT_NAMES,
    is_label,
)
from .divisions import DIVISIONS, LEVELS, division_of
from .grid import Bools, Column
from .headings import AREA_NAMES
from .layout import Sheet
from .marks import MARKS, mark
from .merged import rows_of_areas
from .numbers import are_plain, is_number
from .tidy import Status, TableError
from .times import YEAR_NAMES, name_and_time, time_of

STATUSES = frozenset(status.value for status in Status)
_SAMPLE = 5000
_ZERO_FIRST = re.compile(r"^\s*0\d+\s*$", re.MULTILINE)


class Words(list[str]):
    """Some of a column's words, enough to know what they are; what is asked again and again is asked once."""

    @cached_property
    def plain(self) -> bool:
        """Whether all are plain numbers."""
        return are_plain(self)

    @cached_property
    def zero_first(self) -> bool:
        """Whether a word is written as no number is: 0114."""
        return bool(_ZERO_FIRST.search("\n".join(self)))


@dataclass
class Roles:
    """Positions of the columns by role. values: position -> (heading without its time, the time or "").

    rows: which rows belong to an area. labels: columns with one word an area, of which `label` is the best. unused:
    columns that are used for nothing.
    """

    key: int
    key_is_code: bool
    rows: Bools
    label: int | None = None
    year: int | None = None
    indicator: int | None = None
    unit: int | None = None
    status: int | None = None
    division: int | None = None
    dimensions: list[int] = field(default_factory=list)
    values: dict[int, tuple[str, str]] = field(default_factory=dict)
    labels: list[int] = field(default_factory=list)
    unused: list[int] = field(default_factory=list)


def recognise(sheet: Sheet, key: str | None = None) -> Roles:
    """The role of each column; `key` names the area column where the user has chosen it."""
    with_value = [column.take(sheet.data) for column in sheet.columns]
    words = [_sample(column) for column in with_value]
    running = {column for column, heading in enumerate(sheet.headings) if _is_running(heading, with_value[column])}
    position, is_code = _chosen_key(sheet, words, key) if key else _key(sheet, words, running)
    roles = Roles(position, is_code, _rows(sheet, position, words))
    for column, heading in enumerate(sheet.headings):
        if column in running - {position}:
            roles.unused.append(column)
        elif column != position:
            _give_role(roles, sheet, column, heading, words[column])
    _choose_label(roles, sheet)
    if roles.unit is not None and roles.indicator is None and len(sheet.columns[roles.unit].words) > 1:
        roles.dimensions.append(roles.unit)  # several units and no names: they tell the rows apart
        roles.unit = None
    return roles


def _is_running(heading: str, column: Column) -> bool:
    """Whether the column only counts the rows: 1, 2, 3, or from 0."""
    first = clean(column.words[0]) if column.words else ""
    if fold(heading) not in RUNNING_NAMES or first not in ("0", "1") or len(column.words) != len(column.codes):
        return False
    numbers = range(int(first), int(first) + len(column.words))
    return len(numbers) > 1 and all(
        clean(word) == str(number) for word, number in zip(column.words, numbers, strict=True)
    )


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
        if column != key and (fold(heading) in YEAR_NAMES | DIMENSION_NAMES or not _mostly_values(words[column]))
    ]
    return rows_of_areas(sheet.columns[key], stubs)


def _sample(column: Column) -> Words:
    """The filled words, or as many of them, evenly spread, as are enough to know what they are."""
    plain = column.numbers is not None
    filled = column.words if plain else [word for word in column.words if word.strip()]
    words = Words(filled[:: max(1, len(filled) // _SAMPLE)])
    words.plain = plain or words.plain
    return words


def _give_role(roles: Roles, sheet: Sheet, column: int, heading: str, words: Words) -> None:
    name = fold(heading)
    if not words and not name:
        return
    if name in IGNORED_NAMES:
        roles.unused.append(column)
    elif name in YEAR_NAMES and words:
        _give_time(roles, column, words)
    elif name in INDICATOR_NAMES and not _mostly_values(words):
        roles.unused.extend([] if roles.indicator is None else [column])
        roles.indicator = column if roles.indicator is None else roles.indicator
    elif name in UNIT_NAMES and not _mostly_values(words):
        roles.unit = column
    elif name in DIMENSION_NAMES:
        roles.dimensions.append(column)
    else:
        _give_role_by_words(roles, sheet, column, heading, words)


def _give_time(roles: Roles, column: int, words: Words) -> None:
    """Years; what is mostly none of them (months, quarters) is a dimension."""
    if sum(bool(time_of(word)) for word in words) * 2 < len(words):
        roles.dimensions.append(column)
    elif roles.year is None:
        roles.year = column
    else:
        roles.unused.append(column)


def _give_role_by_words(roles: Roles, sheet: Sheet, column: int, heading: str, words: Words) -> None:
    name = fold(heading)
    if name == "status" and set(words) <= STATUSES:
        roles.status = column
    elif name == "division" and set(words) <= {division.id for division in DIVISIONS}:
        roles.division = column
    elif _is_second_code(name, words):
        roles.unused.append(column)
    elif _mostly_values(words):
        roles.values[column] = name_and_time(heading)
    elif not _follows_key(sheet, roles, column):
        roles.dimensions.append(column)
    elif all(map(time_of, words)) or (not is_label(name) and all(word.strip()[:1].isdigit() for word in words)):
        roles.unused.append(column)
    else:
        roles.labels.append(column)


def _is_second_code(name: str, words: Words) -> bool:
    """A parent's code (kommun beside RegSO), or a second code of the same areas."""
    if _plain_numbers(name, words):
        return False
    found = [normalise(word) for word in words]
    levels = Counter(division_of(division).level for _, division in found)
    if levels["regso"] + levels["deso"] > ENOUGH * len(words):
        return bool(words)
    division = AREA_NAMES.get(name)
    named = division is not None and division.level != "other"
    return bool(words) and (named or words.zero_first) and share_known(found) >= ENOUGH


def _plain_numbers(name: str, words: Words) -> bool:
    """Whether neither the heading nor any word can be of an area: 1440 may then be a code by chance only."""
    return bool(name) and name not in AREA_NAMES and words.plain and not words.zero_first


def _mostly_values(words: Words) -> bool:
    """Numbers or marks; a single word among them is then an error and not a category."""
    if words.plain:
        return True
    good = sum(is_number(word) or mark(word) in MARKS for word in words)
    return good > len(words) / 2


def _follows_key(sheet: Sheet, roles: Roles, column: int) -> bool:
    """Whether an area never has two different words in this column."""
    areas, words = sheet.columns[roles.key].filled_down().take(roles.rows), sheet.columns[column].take(roles.rows)
    pairs = np.unique(areas.codes * len(words.words) + words.codes)
    return len(pairs) == len(areas.words)


def _key(sheet: Sheet, words: list[Words], running: set[int]) -> tuple[int, bool]:
    """The column of the finest codes; without codes, that of names; without names, one that counts the rows."""
    headings = [(column, fold(heading)) for column, heading in enumerate(sheet.headings) if column not in running]
    ranks = [(code_rank(name, words[column]), -column) for column, name in headings]
    best, column = max(((rank, column) for rank, column in ranks if rank), default=(None, 0))
    if best:
        return -column, True
    label = _label_key([column for column, _ in headings], sheet, words)
    if label is not None:
        return label, False
    if running:
        return min(running), True
    raise TableError(
        "No column of area codes or area names was found among {columns}. Name the column that holds the codes.",
        "Ingen kolumn med områdeskoder eller områdesnamn hittades bland {columns}. Ange vilken kolumn som har koderna.",
        columns=quoted(sheet.headings, 12),
    )


def code_rank(name: str, words: Words) -> tuple[int, int, int] | None:
    """(is a known division, fineness, known by name) of a column of codes; None for any other column."""
    if not words or name in YEAR_NAMES | DIMENSION_NAMES | IGNORED_NAMES or _plain_numbers(name, words):
        return None
    named = AREA_NAMES.get(name)
    found = [normalise(word) for word in words]
    if share_known(found) < ENOUGH:
        own = named is not None and named.level == "other" and not _words_only(words)
        return (0, 0, 1) if own else None
    levels = Counter(division_of(division).level for _, division in found if division != "other")
    fineness = max(LEVELS.index(level) for level, count in levels.items() if count >= len(words) / 20)
    # Numbers that happen to be codes of municipalities or counties need a heading that says so, or their zero.
    sure = fineness >= LEVELS.index("regso") or words.zero_first
    unnamed = not name and fineness >= LEVELS.index("kommun")
    return (1, fineness, int(named is not None)) if sure or named or unnamed else None


def _words_only(words: list[str]) -> bool:
    """Whether most cells are names rather than codes: no digit in them."""
    return sum(not any(sign.isdigit() for sign in word) for word in words) > len(words) / 2


def _label_key(columns: list[int], sheet: Sheet, words: list[Words]) -> int | None:
    """The column of names: of those with an area's heading the one with the most names, else the first."""
    others = INDICATOR_NAMES | DIMENSION_NAMES | YEAR_NAMES | UNIT_NAMES | IGNORED_NAMES
    fitting = [
        column
        for column in columns
        if fold(sheet.headings[column]) not in others and words[column] and not _mostly_values(words[column])
    ]
    named = [column for column in fitting if fold(sheet.headings[column]) in AREA_NAMES]
    return max(named, key=lambda column: len(words[column])) if named else next(iter(fitting), None)


def _chosen_key(sheet: Sheet, words: list[Words], key: str) -> tuple[int, bool]:
    exact = [column for column, heading in enumerate(sheet.headings) if heading == key]
    found = exact or [column for column, heading in enumerate(sheet.headings) if fold(heading) == fold(key)]
    if len(found) != 1:
        raise TableError(
            'The table has no column "{key}", or several. Its columns are {columns}.',
            'Tabellen har ingen kolumn "{key}", eller flera. Kolumnerna är {columns}.',
            key=key,
            columns=quoted(sheet.headings, 20),
        )
    known = share_known([normalise(word) for word in words[found[0]]]) >= ENOUGH
    return found[0], known or not _words_only(words[found[0]])
