"""The column that says which area a row is of: codes before names, fine divisions before coarse ones."""

from __future__ import annotations

from ....words import quoted
from ...cells.times import YEAR_NAMES
from ...codes.codes_by_name import codes_by_name
from ...codes.divisions import LEVELS, WRITTEN_FREELY
from ...codes.normalise import are_codes, fold, levels_of, normalise
from ...codes.own_codes import ENOUGH, is_code_text
from ...find.column_names import DIMENSION_NAMES, IGNORED_NAMES, INDICATOR_NAMES, UNIT_NAMES
from ...find.headings import AREA_NAMES, division_named
from ...model.sheet import Sheet
from ...model.tidy import TableError
from ..column_words import Words, has_no_codes, mostly_values, words_only
from ..unnamed_years import follows


def key_column(sheet: Sheet, words: list[Words], running: set[int]) -> tuple[int, bool]:
    """The column of the finest codes; without codes, that of names; without names, one that counts the rows."""
    headings = [(column, fold(heading)) for column, heading in enumerate(sheet.headings) if column not in running]
    ranks = [(code_rank(name, words[column]), -column) for column, name in headings]
    best, column = max(((rank, column) for rank, column in ranks if rank), default=(None, 0))
    if best:
        own = [-place for rank, place in ranks if rank and fineness(rank) > fineness(best)]
        position = _of_parts(sheet, words, -column, own)
        names = _names_of_parts(sheet, words, position)
        return (position, True) if names is None else (names, False)
    label = _label_key([column for column, _ in headings], sheet, words)
    if label is not None:
        return label, False
    if running:
        return min(running), True
    raise TableError(
        "No column of area codes or area names was found among {columns}. Choose the column with the codes.",
        "Ingen kolumn med områdeskoder eller områdesnamn hittades bland {columns}. Ange vilken kolumn som har koderna.",
        columns=quoted(sheet.headings, 12),
    )


def code_rank(name: str, words: Words) -> tuple[int, int, int] | None:
    """(shows itself, fineness, known by name) of a column of codes; None for any other column.

    Codes show themselves as those of a division by how they look; of others the heading tells the division and so the
    fineness, which is 0 for own codes.
    """
    if not words or name in YEAR_NAMES | DIMENSION_NAMES | IGNORED_NAMES or has_no_codes(name, words):
        return None
    named = division_named(name)
    if named and codes_by_name(named, words):
        return (0, LEVELS.index(named.level), 1)
    found = [normalise(word) for word in words]
    if not are_codes(found):
        own = named is not None and named.id in WRITTEN_FREELY and not words_only(words)
        return (0, 0, int(own)) if own or is_code_text(words) else None
    levels = levels_of(found)
    fineness = max(LEVELS.index(level) for level, count in levels.items() if count >= len(words) / 20)
    # Numbers that happen to be codes of municipalities or counties need a heading that says so, or their zero.
    sure = fineness > LEVELS.index("kommun") or words.zero_first
    unnamed = not name and fineness >= LEVELS.index("kommun")
    return (1, fineness, int(named is not None)) if sure or named or unnamed else None


def fineness(rank: tuple[int, int, int] | None) -> tuple[float, int]:
    """By what codes of one area go before those of another: own divisions lie between municipalities and RegSO."""
    known, level, named = rank or (0, 0, 0)
    return (level if known else LEVELS.index("kommun") + 0.5), named


def _of_parts(sheet: Sheet, words: list[Words], column: int, own: list[int]) -> int:
    """The column of own codes whose areas are parts of those of the column; the column itself where there is none."""
    if len(words[column]) < 2:
        own = [one for one in own if division_named(fold(sheet.headings[one]))]  # all codes are parts of one area
    parts = [one for one in own if are_parts(sheet, words, one, column)]
    return max(parts, key=lambda one: len(words[one]), default=column)


def _names_of_parts(sheet: Sheet, words: list[Words], column: int) -> int | None:
    """The column of the names of own areas, where the codes are of one place and the same in all rows."""
    if len(words[column]) > 1:
        return None
    named = [one for one in range(len(words)) if _is_called_own(sheet, one) and words_only(words[one])]
    return next((one for one in named if are_parts(sheet, words, one, column)), None)


def _is_called_own(sheet: Sheet, column: int) -> bool:
    division = division_named(fold(sheet.headings[column]))
    return division is not None and division.id in WRITTEN_FREELY


def are_parts(sheet: Sheet, words: list[Words], small: int, large: int) -> bool:
    """Whether the areas of one column are parts of those of another."""
    more = len(words[small]) > len(words[large])
    return more and follows(sheet.columns[small], sheet.columns[large], sheet.data)


def _label_key(columns: list[int], sheet: Sheet, words: list[Words]) -> int | None:
    """The column of names: of those with an area's heading the one with the most names, else the first."""
    others = INDICATOR_NAMES | DIMENSION_NAMES | YEAR_NAMES | UNIT_NAMES | IGNORED_NAMES
    fitting = [
        column
        for column in columns
        if fold(sheet.headings[column]) not in others and words[column] and not mostly_values(words[column])
    ]
    named = [column for column in fitting if fold(sheet.headings[column]) in AREA_NAMES]
    different = [column for column in fitting if len(words[column]) > 1]  # what is the same in all rows is no area
    return max(named, key=lambda column: len(words[column])) if named else next(iter(different or fitting), None)


def chosen_key(sheet: Sheet, words: list[Words], key: str) -> tuple[int, bool]:
    """The column that the user has named, and whether it holds codes.

    Raises:
        TableError: when no column, or more than one, has this heading.
    """
    exact = [column for column, heading in enumerate(sheet.headings) if heading == key]
    found = exact or [column for column, heading in enumerate(sheet.headings) if fold(heading) == fold(key)]
    if len(found) != 1:
        raise TableError(
            'The table has no column "{key}", or more than one. Choose one of its columns: {columns}.',
            "Tabellen har ingen kolumn ”{key}”, eller flera. Välj en av dess kolumner: {columns}.",
            key=key,
            columns=quoted(sheet.headings, 20),
        )
    return found[0], holds_codes(words[found[0]])


def holds_codes(words: Words) -> bool:
    """Whether a column of areas has their codes, and not their names."""
    return are_codes([normalise(word) for word in words]) or not words_only(words)


def is_second_code(name: str, words: Words) -> bool:
    """A parent's code (kommun beside RegSO), or a second code of the same areas."""
    if has_no_codes(name, words):
        return False
    found = [normalise(word) for word in words]
    levels = levels_of(found)
    if levels["regso"] + levels["deso"] > ENOUGH * len(words):
        return bool(words)
    division = division_named(name)
    named = division is not None and division.level != "other"
    if division is not None and codes_by_name(division, words):
        return True
    return bool(words) and (named or words.zero_first) and are_codes(found)
