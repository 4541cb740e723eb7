"""The user's own indicators, from csv files in a folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from ..words import Text, listing
from .cells.number_style import NumberStyle
from .cells.numbers import to_float
from .codes.categories import with_column
from .codes.normalise import fold
from .formats.contents import use_first
from .indicators.indicator_lookup import slug
from .model.cube import Cube
from .model.grid import Grid
from .model.indicator import Direction, Indicator, Unit
from .model.tidy import Table, TableError

COLUMNS = ("id", "name_en", "name_sv", "statistics_area", "unit", "direction", "headings", "numerator", "denominator",
           "limits")  # fmt: skip
"""Headings of the file; only `id` and one of the names are needed. Headings and limits are parted by "|"."""


FORMULA_SIGNS = ("=", "+", "-", "@")
"""How text begins that a spreadsheet would compute; an apostrophe before it keeps it text."""


class DeclarationError(TableError):
    """The user has declared an indicator wrongly."""


def read_own_indicators(folder: str | Path) -> tuple[Indicator, ...]:
    """The indicators of every csv file in the folder, in the order of file names; none where there is no folder.

    Raises TableError for the first that `usable_indicators` passes by.
    """
    found, passed_by = usable_indicators(folder)
    if passed_by:
        raise passed_by[0]
    return found


def usable_indicators(folder: str | Path) -> tuple[tuple[Indicator, ...], tuple[TableError, ...]]:
    """As `read_own_indicators`, but what cannot be used is passed by: the second part says what is wrong with it.

    That is a damaged file, or a DeclarationError with file and row: an indicator without id or name, an id that stands
    twice, and a unit, direction or limits that are not known.
    """
    found: dict[str, Indicator] = {}
    passed_by: list[TableError] = []
    for file in sorted(Path(folder).glob("*.csv")) if Path(folder).is_dir() else []:
        try:
            grid, _ = use_first(file, None, _grid)
            rows = list(_rows(file, grid))
        except DeclarationError as error:
            passed_by.append(error)
        except TableError as error:
            passed_by.append(_passed_by(file, error))
        else:
            passed_by.extend(_take(rows, found))
    return tuple(found.values()), tuple(passed_by)


def ids_in(file: Path) -> list[str]:
    """The ids that a file declares, in its order; raises TableError for a file that is not read."""
    grid, _ = use_first(file, None, _grid)
    return [row["id"] for _, row in _rows(file, grid)]


def _take(rows: Iterable[tuple[str, dict[str, str]]], found: dict[str, Indicator]) -> Iterator[DeclarationError]:
    """Takes the indicators up into `found`; gives the errors of those that are declared wrongly."""
    for where, row in rows:
        try:
            one = indicator_from(row, where)
        except DeclarationError as error:
            yield error
            continue
        if one.id in found:
            yield _wrong(where, f"id {one.id}", "there twice", "förekommer två gånger")
        else:
            found[one.id] = one


def _passed_by(file: Path, error: TableError) -> TableError:
    return TableError(
        "The file of user-defined indicators {file} was skipped. {why}",
        "Filen med egna indikatorer {file} hoppades över. {why}",
        file=file.name,
        why=error.sentence,
    )


def _rows(file: Path, grid: Grid) -> Iterator[tuple[str, dict[str, str]]]:
    """Where each filled row stands, for errors, and its cells by their headings."""
    names = [fold(cell).replace(" ", "_") for cell in grid.row(0)]
    if "id" not in names:
        raise _wrong(f"{file.name}, 1", "id", "missing", "saknas")
    for position in range(1, len(grid)):
        cells = [cell.strip() for cell in grid.row(position)]
        if any(cells):
            yield f"{file.name}, {position + 1}", dict(zip(names, map(_as_meant, cells), strict=True))


def _as_meant(cell: str) -> str:
    """Text without the apostrophe that keeps a spreadsheet from computing it."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in FORMULA_SIGNS else cell


def _grid(content: Grid | Cube) -> Grid:
    if isinstance(content, Cube):
        raise TableError("The file of indicators is not a csv file.", "Indikatorfilen är inte en csv.")
    return content


def indicator_from(row: Mapping[str, str], where: str) -> Indicator:
    """The indicator that a row of the file declares; raises DeclarationError, which says where, for a wrong one."""
    english, swedish = row.get("name_en", ""), row.get("name_sv", "")
    if not row["id"] or slug(row["id"]) != row["id"] or not (english or swedish):
        raise _wrong(
            where, "id, name_en, name_sv", "missing or not lower-case letters", "saknas eller är inte små bokstäver"
        )
    area = row.get("statistics_area", "")
    return Indicator(
        id=row["id"],
        name=Text(english or swedish, swedish or english),
        statistics_area=Text(area, area),
        unit=_unit(row.get("unit", ""), where),
        direction=_direction(row.get("direction", ""), where),
        headings=tuple(word for word in row.get("headings", "").split("|") if word.strip()),
        numerator=row.get("numerator", ""),
        denominator=row.get("denominator", ""),
        fixed_limits=_limits(row.get("limits", ""), where),
    )


def _unit(word: str, where: str) -> Unit:
    words = {fold(name) or name: unit for unit in Unit for name in (unit.name, *unit.value)}
    words["procent"] = words["percent"]
    unit = words.get(fold(word) or word)
    if unit is None:
        raise _wrong(where, f"unit {word}", "not known", "är inte känd")
    return unit


def _direction(word: str, where: str) -> Direction:
    try:
        return Direction(word.lower() or "neutral")
    except ValueError:
        raise _wrong(where, f"direction {word}", "not known", "är inte känd") from None


def _limits(words: str, where: str) -> tuple[float, ...]:
    limits = [to_float(word, NumberStyle(either=True)) for word in words.split("|") if word.strip()]
    good = tuple(limit for limit in limits if limit is not None)
    if len(good) != len(limits) or list(good) != sorted(set(good)):
        raise _wrong(where, f"limits {words}", "not rising numbers", "är inte stigande tal")
    return good


def _wrong(where: str, what: str, en: str, sv: str) -> DeclarationError:
    return DeclarationError(
        "The file of user-defined indicators ({where}): {what} is {problem}. The columns are {columns}.",
        "Filen med egna indikatorer ({where}): {what} {problem}. Kolumnerna är {columns}.",
        where=where,
        what=what,
        problem=Text(en, sv),
        columns=listing(list(COLUMNS), 20),
    )


def with_own_indicators(table: Table, own: Iterable[Indicator]) -> Table:
    """The table with its indicators called as the user's own, where id, name or heading says that they are those."""
    by_words = {fold(word): one for one in own for word in (one.id, *one.name, *one.headings) if fold(word)}
    words = {id: (table.known_as.get(id, ""), id, *one.name) for id, one in table.indicators.items()}
    renamed = {id: [by_words[fold(word)] for word in said if fold(word) in by_words] for id, said in words.items()}
    known = {id: found[0] for id, found in renamed.items() if found}
    if len({one.id for one in known.values()}) < len(known):
        raise TableError(
            "Several columns of the table are the same user-defined indicator: {ids}. Keep one of them.",
            "Flera kolumner i tabellen är samma egna indikator: {ids}. Behåll en av dem.",
            ids=listing(list(known)),
        )
    if not known:
        return table
    ids = table.frame["indicator"].astype(object).replace({id: one.id for id, one in known.items()})
    frame = with_column(table.frame, "indicator", ids.astype("category"))
    indicators = {(known[id].id if id in known else id): known.get(id, one) for id, one in table.indicators.items()}
    return replace(table, frame=frame, indicators=indicators)
