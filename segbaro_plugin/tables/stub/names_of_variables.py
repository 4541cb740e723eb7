"""Names for columns without headings: those that the title lists, in its order, or what the columns show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, combinations

from ..cells.heading_times import name_and_time
from ..cells.times import YEAR_NAMES, time_of
from ..codes.normalise import fold
from ..columns.areas.area_column import code_rank
from ..columns.column_words import is_running, sample
from ..find.headings import AREA_NAMES
from ..find.source_notes import title_of
from ..find.title_words import contents_of, variables_of
from ..model.sheet import Sheet
from .code_and_text import Pair, are_times, is_of_areas

LABEL = "label"
"""Heading of the names beside the codes of areas."""
_AREA, _TIME = "region", "tid"

Variable = tuple[int, ...]
"""The positions of a variable's columns: of its codes and texts, or of one of them."""


def named(sheet: Sheet, unnamed: int, pairs: Sequence[Pair]) -> Sheet:
    """The sheet with names over the columns without headings, `unnamed` ones from the left, which hold no values.

    A name must fit what its column shows. pairs: those among these columns.
    """
    variables = variables_among(unnamed, pairs)
    names = _names_in_title(sheet, variables)
    if not names and (unnamed == 1 or is_running("", sheet.columns[0])):
        return sheet
    area = _area(sheet, variables, names)
    headings = list(sheet.headings)
    for number, variable in enumerate(variables):
        name = names[number] if names else ""
        if number == area:
            headings[variable[0]] = name if fold(name) in AREA_NAMES else _AREA
            headings[variable[-1]] = LABEL if len(variable) > 1 else headings[variable[0]]
        else:
            headings[variable[-1]] = name or (_TIME if are_times(sheet, variable[-1]) and not _has_time(sheet) else "")
    return replace(sheet, headings=headings, stub=unnamed)


def fitting_title(sheet: Sheet, unnamed: int, pairs: Sequence[Pair]) -> Sequence[Pair]:
    """The pairs; or without some, or with one more, where the title then names as many variables as there are.

    Without some of those of one code and one text; with a single text that can be of the codes beside it.
    """
    sure = [pair for pair in pairs if _is_sure(sheet, pair)]
    others = [pair for pair in pairs if pair not in sure]
    fewer = (sorted([*sure, *some]) for kept in range(len(others), -1, -1) for some in combinations(others, kept))
    free = set(range(unnamed)) - {position for pair in pairs for position in pair}
    more = ([*pairs, (at, at + 1)] for at in free if at + 1 in free and _may_be_text(sheet, at))
    return next((some for some in chain(fewer, more) if _fit(sheet, variables_among(unnamed, some))), pairs)


def _is_sure(sheet: Sheet, pair: Pair) -> bool:
    codes, texts = (sheet.columns[position].words for position in pair)
    return len(codes) > 1 or codes == texts


def _fit(sheet: Sheet, variables: Sequence[Variable]) -> bool:
    return bool(_names_in_title(sheet, variables))


def _may_be_text(sheet: Sheet, codes: int) -> bool:
    """Whether the next column has a single text: of a single code, which can look like a year, or of several areas."""
    one, text = sheet.columns[codes : codes + 2]
    return len(text.words) == 1 and not time_of(text.words[0]) and (len(one.words) == 1 or is_of_areas(sheet, codes))


def variables_among(columns: int, pairs: Sequence[Pair]) -> list[Variable]:
    """The variables of as many columns, from the left."""
    codes = {pair[0]: pair for pair in pairs}
    texts = {pair[1] for pair in pairs}
    return [codes.get(position, (position,)) for position in range(columns) if position not in texts]


def _names_in_title(sheet: Sheet, variables: Sequence[Variable]) -> list[str]:
    title = title_of(sheet)
    all_left = contents_of(title) == sheet.headings[-1]
    names = variables_of(title, len(variables) + sheet.heading_rows)
    if any(fold(name) in YEAR_NAMES for name in names[len(variables) :]) and not _has_time(sheet):
        names = []
    names = names[: len(variables)] or (variables_of(title, len(variables)) if all_left else [])
    return names if all(_fits(sheet, *pair) for pair in zip(variables, names, strict=False)) else []


def _fits(sheet: Sheet, variable: Variable, name: str) -> bool:
    """Whether times have the name of one, and known codes that of an area."""
    if fold(name) in YEAR_NAMES:
        return are_times(sheet, variable[-1])
    known = code_rank("", sample(sheet.columns[variable[0]])) is not None
    return not known or are_times(sheet, variable[-1]) or fold(name) in AREA_NAMES


def _area(sheet: Sheet, variables: Sequence[Variable], names: Sequence[str]) -> int | None:
    """Which variable is of areas: by its name, by its codes, or as the first that is no time where no column is."""
    by_name = [number for number, name in enumerate(names) if fold(name) in AREA_NAMES]
    by_code = [number for number, one in enumerate(variables) if is_of_areas(sheet, one[0])]
    beyond = range(sum(map(len, variables)), len(sheet.headings))
    free = [] if any(is_of_areas(sheet, position) for position in beyond) else range(len(variables))
    first = [number for number in free if not are_times(sheet, variables[number][-1])]
    return next(iter([*by_name, *by_code, *first]), None)


def _has_time(sheet: Sheet) -> bool:
    return any(name_and_time(heading)[1] for heading in sheet.headings)
