"""From recipes and a table's own description to what is asked of it, and what it lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from ...tables.cells.times import time_of, year_of
from ...tables.codes.division import Division
from ...words import Sentence, quoted, sentence
from ..exchange.request import SourceError
from ..statistics.selection import Selection
from ..statistics.table_description import DescribedDimension, TableDescription
from .recipe import AREA, CONTENTS, TIME, Recipe

COUNTRY = "00"


def areas_in(description: TableDescription, division: Division, places: Collection[str]) -> tuple[str, ...]:
    """The table's codes of a division's areas in some places, as the table writes them; in all where none is given.

    places: codes of municipalities and counties.
    """
    dimension = _dimension(description, AREA)
    found = (code for code in dimension.labels if _is_of(code, division))
    return tuple(code for code in found if not places or code.startswith(tuple(places)))


def _is_of(code: str, division: Division) -> bool:
    if not code.endswith(division.suffix) or (code == COUNTRY and division.id != "riket"):
        return False
    return bool(division.pattern.fullmatch(code.removesuffix(division.suffix)))


def years_in(description: TableDescription, recipes: Iterable[Recipe], division: Division) -> list[int]:
    """The years for which the table has figures of the recipes on this vintage, oldest first."""
    first, last = division.years
    there = [year_of(code) for code in _dimension(description, TIME).labels if time_of(code)]
    spans = [one.years for one in recipes]
    return [year for year in there if first <= year <= last and any(one <= year <= end for one, end in spans)]


def selection(
    recipes: Sequence[Recipe], description: TableDescription, areas: Sequence[str], years: Collection[int]
) -> Selection:
    """All that the recipes need of one table, in one selection.

    Raises:
        SourceError: the table has a dimension without a total that no recipe knows, or lacks what they need.
    """
    if lacking := missing(recipes, description):
        raise SourceError("{first}", "{first}", first=lacking[0])
    times = _dimension(description, TIME).labels
    asked = {
        AREA: tuple(areas),
        CONTENTS: _all(figure.contents for one in recipes for figure in one.figures),
        **_categories(recipes),
        TIME: tuple(code for code in times if time_of(code) and year_of(code) in years),
    }
    order = [one.code for one in description.dimensions]
    return Selection(description.id, {name: asked[name] for name in order if name in asked})


def missing(recipes: Sequence[Recipe], description: TableDescription) -> list[Sentence]:
    """What the recipes need and the table does not have, or not any more, a sentence each."""
    wanted = {CONTENTS: _all(figure.contents for one in recipes for figure in one.figures), **_categories(recipes)}
    there = {one.code: one for one in description.dimensions}
    gone = [name for name in (AREA, TIME, *wanted) if name not in there]
    found = [_lacks(description, name, []) for name in gone]
    for name, codes in wanted.items():
        lost = [code for code in codes if name in there and code not in there[name].labels]
        found += [_lacks(description, name, lost)] if lost else []
    new = [one for one in there.values() if one.code not in (AREA, TIME, *wanted) and not one.can_be_left_out]
    return [*found, *(_unknown(description, one) for one in new)]


def _categories(recipes: Iterable[Recipe]) -> dict[str, tuple[str, ...]]:
    """By further dimension, the categories that the recipes need."""
    found: dict[str, tuple[str, ...]] = {}
    for figure in (figure for one in recipes for figure in one.figures):
        for name, codes in figure.categories.items():
            found[name] = _all((*found.get(name, ()), *codes))
    return found


def _all(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))


def _dimension(description: TableDescription, code: str) -> DescribedDimension:
    found = description.dimension(code)
    if found is None:
        lacks = _lacks(description, code, [])
        raise SourceError("{what}", "{what}", what=lacks)
    return found


def _lacks(description: TableDescription, name: str, codes: list[str]) -> Sentence:
    if not codes:
        return sentence(
            "Table {table} has no dimension {name} any more. The recipe of its indicators needs to be updated: update "
            "the plugin.",
            "Tabell {table} har inte längre någon dimension {name}. Receptet för indikatorerna behöver ändras: "
            "uppdatera tillägget.",
            table=description.id,
            name=name,
        )
    return sentence(
        "Table {table} does not have {codes} of {name} any more. The recipe of its indicators needs to be updated: "
        "update the plugin.",
        "Tabell {table} har inte längre {codes} för {name}. Receptet för indikatorerna behöver ändras: uppdatera "
        "tillägget.",
        table=description.id,
        name=name,
        codes=quoted(codes),
    )


def _unknown(description: TableDescription, dimension: DescribedDimension) -> Sentence:
    return sentence(
        "Table {table} has a new dimension, {name}, of which no total is known. Update the plugin, or fetch the table "
        "by itself and choose its categories.",
        "Tabell {table} har fått en ny dimension, {name}, utan känd total. Uppdatera tillägget, eller hämta tabellen "
        "för sig och välj kategorier.",
        table=description.id,
        name=dimension.label,
    )
