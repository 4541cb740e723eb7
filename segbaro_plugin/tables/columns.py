"""What each column of a table is: area, label, year, indicator's name, dimension or values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np

from ..words import SegbaroError, listing
from .codes import ENOUGH, fold, normalise, share_known
from .divisions import DIVISIONS, LEVELS, division_of
from .layout import YEAR, Sheet
from .marks import MARKS, mark
from .numbers import Objects, is_number
from .tidy import TableError

YEAR_NAMES = frozenset({"ar", "year", "tid", "period", "time", "artal", "matar", "redovisningsar", "inkomstar"})
INDICATOR_NAMES = frozenset({"indikator", "indicator", "variabel", "variable", "tabellinnehall", "contentscode", "matt",
                             "measure", "nyckeltal", "kpi", "innehall", "contents"})  # fmt: skip
DIMENSION_NAMES = frozenset({"kon", "sex", "gender", "alder", "age", "aldersgrupp", "bakgrund", "utlbakgrund",
                             "utlandsk bakgrund", "fodelseregion", "upplatelseform", "inkomsttyp", "utbildningsniva",
                             "inkomstkomponenter", "civilstand", "hushallstyp", "sektor"})  # fmt: skip
IGNORED_NAMES = frozenset({"objectid", "fid", "ogc fid", "objektidentitet", "objekttyp", "version", "uuid",
                           "referensdatum", "ansvarig organisation", "shape area", "shape length", "geometry",
                           "wkt"})  # fmt: skip
_AREA_NAMES = {fold(name): division.level for division in DIVISIONS for name in division.field_names}
_NAME_THEN_YEAR = re.compile(r"(.*?)(?:[\s_\-,:(]+|(?<=[^\W\d]))((?:19|20)\d{2})\)?$")
_YEAR_THEN_NAME = re.compile(r"((?:19|20)\d{2})[\s_\-,:]+(.+)$")


@dataclass
class Roles:
    """Positions of the columns by role. values: position -> (heading without year, year or None)."""

    key: int
    key_is_code: bool
    label: int | None = None
    year: int | None = None
    indicator: int | None = None
    dimensions: list[int] = field(default_factory=list)
    values: dict[int, tuple[str, int | None]] = field(default_factory=dict)


def recognise(sheet: Sheet, key: str | None = None) -> Roles:
    """The role of each column; `key` names the area column where the user has chosen it."""
    uniques = [_uniques(column) for column in sheet.columns]
    position, is_code = _chosen_key(sheet, uniques, key) if key else _key(sheet, uniques)
    roles = Roles(position, is_code)
    for column, heading in enumerate(sheet.headings):
        if column != position:
            _give_role(roles, sheet, column, heading, uniques[column])
    return roles


def _uniques(column: Objects) -> list[str]:
    import pandas as pd

    return [str(cell).strip() for cell in pd.unique(column)]


def _give_role(roles: Roles, sheet: Sheet, column: int, heading: str, uniques: list[str]) -> None:
    name = fold(heading)
    filled = [cell for cell in uniques if cell]
    if (not filled and not name) or name in IGNORED_NAMES:
        return
    if name in YEAR_NAMES and filled and all(YEAR.match(cell) for cell in filled):
        roles.year = column
    elif name in INDICATOR_NAMES:
        roles.indicator = column
    elif name in DIMENSION_NAMES:
        roles.dimensions.append(column)
    else:
        _give_role_by_cells(roles, sheet, column, heading, filled)


def _give_role_by_cells(roles: Roles, sheet: Sheet, column: int, heading: str, filled: list[str]) -> None:
    name = fold(heading)
    if _is_code_column(name, filled):
        return
    if _mostly_values(filled):
        roles.values[column] = _heading_and_year(heading)
    elif _follows_key(sheet, roles, column):
        roles.label = column if roles.label is None or fold(sheet.headings[column]) == "label" else roles.label
    else:
        roles.dimensions.append(column)


def _is_code_column(name: str, filled: list[str]) -> bool:
    """A parent's code (kommun beside RegSO), or a second code of the same areas."""
    level = _AREA_NAMES.get(name)
    found = [normalise(cell) for cell in filled]
    small = [division for _, division in found if division_of(division).level in ("regso", "deso")]
    return len(small) > ENOUGH * len(filled) > 0 or (
        level not in (None, "other") and share_known(found) >= ENOUGH and bool(filled)
    )


def _mostly_values(filled: list[str]) -> bool:
    """Numbers or marks; a single word among them is then an error and not a category."""
    good = sum(is_number(cell) or mark(cell) in MARKS for cell in filled)
    return good > len(filled) / 2 or not filled


def _follows_key(sheet: Sheet, roles: Roles, column: int) -> bool:
    """Whether an area never has two different words in this column."""
    import pandas as pd

    areas, _ = pd.factorize(sheet.columns[roles.key])
    words, _ = pd.factorize(sheet.columns[column])
    pairs = pd.unique(areas.astype(np.int64) * (int(words.max()) + 1) + words)
    return len(pairs) == int(areas.max()) + 1


def _heading_and_year(heading: str) -> tuple[str, int | None]:
    if YEAR.fullmatch(heading):
        return "", int(heading)
    match = _NAME_THEN_YEAR.fullmatch(heading)
    if match:
        return match[1].strip(), int(match[2])
    match = _YEAR_THEN_NAME.fullmatch(heading)
    return (match[2].strip(), int(match[1])) if match else (heading, None)


def _key(sheet: Sheet, uniques: list[list[str]]) -> tuple[int, bool]:
    """The column of the finest codes; without codes, the first column of names."""
    best: tuple[tuple[int, int], int] | None = None
    for column, cells in enumerate(uniques):
        rank = _code_rank(fold(sheet.headings[column]), [cell for cell in cells if cell])
        if rank and (best is None or rank > best[0]):
            best = rank, column
    if best:
        return best[1], True
    return _label_key(sheet, uniques)


def _code_rank(name: str, cells: list[str]) -> tuple[int, int] | None:
    """(known by name, fineness) of a column of codes; None for any other column."""
    if not cells or name in YEAR_NAMES or name in DIMENSION_NAMES:
        return None
    found = [normalise(cell) for cell in cells]
    named = _AREA_NAMES.get(name)
    if share_known(found) < ENOUGH:
        return (0, 0) if named == "other" and not _words_only(cells) else None
    levels = [LEVELS.index(division_of(division).level) for _, division in found if division != "other"]
    fineness = max(set(levels), key=levels.count)
    sure = fineness >= LEVELS.index("regso") or any(len(cell.split(" ")[0]) == 4 and cell[0] == "0" for cell in cells)
    return (1, fineness + 1) if sure or named or not name else None


def _words_only(cells: list[str]) -> bool:
    """Whether most cells are names rather than codes: no digit in them."""
    return sum(not any(sign.isdigit() for sign in cell) for cell in cells) > len(cells) / 2


def _label_key(sheet: Sheet, uniques: list[list[str]]) -> tuple[int, bool]:
    for column, cells in enumerate(uniques):
        filled = [cell for cell in cells if cell]
        name = fold(sheet.headings[column])
        if filled and name not in INDICATOR_NAMES | DIMENSION_NAMES | YEAR_NAMES and not _mostly_values(filled):
            return column, False
    raise TableError(
        "No column of area codes or area names was found among {columns}. Name the column that holds the codes.",
        "Ingen kolumn med områdeskoder eller områdesnamn hittades bland {columns}. Ange vilken kolumn som har koderna.",
        columns=listing([f'"{heading}"' for heading in sheet.headings], 12),
    )


def _chosen_key(sheet: Sheet, uniques: list[list[str]], key: str) -> tuple[int, bool]:
    wanted = fold(key)
    found = [column for column, heading in enumerate(sheet.headings) if heading == key or fold(heading) == wanted]
    if len(found) != 1:
        raise no_such_column(key, sheet.headings)
    cells = [cell for cell in uniques[found[0]] if cell]
    known = share_known([normalise(cell) for cell in cells]) >= ENOUGH
    return found[0], known or not _words_only(cells)


def no_such_column(key: str, headings: list[str]) -> SegbaroError:
    return TableError(
        'The table has no column "{key}" (or several). Its columns are {columns}.',
        'Tabellen har ingen kolumn "{key}" (eller flera). Kolumnerna är {columns}.',
        key=key,
        columns=listing([f'"{heading}"' for heading in headings], 20),
    )
