"""The tables of chosen indicators, areas and years, fetched by their recipes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field

from ...tables.codes.division import Division
from ...tables.codes.divisions import division_of
from ...tables.model.tidy import Table
from ...words import Sentence, Text, listing, sentence
from ..exchange.request import SourceError
from ..exchange.service import Service
from ..statistics.fetch import Fetch
from ..statistics.fetched_source import fetched_source
from ..statistics.selection import Selection
from ..statistics.table_description import TableDescription
from .declared_recipes import recipes_of
from .made_values import BY_ID, table_of
from .questions import areas_in, selection, years_in
from .recipe import Recipe


class NothingToAskError(SourceError):
    """Raised where no table has any of the indicators for the areas and years."""


@dataclass(frozen=True)
class Wish:
    """What a user wants. level: id of a division. places: codes, none for the country. years: None for all."""

    indicators: tuple[str, ...]
    level: str
    places: tuple[str, ...] = ()
    years: tuple[int, ...] | None = None

    @property
    def division(self) -> Division:
        return division_of(self.level)


@dataclass(frozen=True)
class Question:
    """What is asked of one table, and by which recipes its cells are read."""

    recipes: tuple[Recipe, ...]
    description: TableDescription
    selection: Selection


Before = Callable[[int, Question], None]
"""Is told how many tables are done, and which comes next."""


def _silent(_done: int, _next: Question) -> None:
    """Tells nobody."""


@dataclass
class Fetched:
    """tables: one for each table that was asked. notes: what is lacking. years: for which there are figures."""

    tables: list[Table] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    years: list[int] = field(default_factory=list)


def questions(wish: Wish, fetch: Fetch) -> list[Question]:
    """What is asked of each table.

    Raises:
        NothingToAskError: no indicator can be had for these areas and years.
        SourceError: a table is no longer what its recipe says.
    """
    found = []
    for table, recipes in _by_table(wish).items():
        description = fetch.describe(table)
        years = [year for year in years_in(description, recipes, wish.division) if _wanted(year, wish)]
        if years:
            asked = selection(recipes, description, _areas(description, wish), years)
            found.append(Question(tuple(recipes), description, asked))
    if not found:
        raise NothingToAskError(
            "None of these indicators can be had for {level} in these years. Choose other areas, years or indicators.",
            "Ingen av indikatorerna finns för {level} för de här åren. Välj andra områden, år eller indikatorer.",
            level=wish.division.name,
        )
    return found


def fetched(wish: Wish, fetch: Fetch, service: Service, before: Before = _silent) -> Fetched:
    """The tables of the wish, with what must be said of them. before: hears of each table before it is asked for.

    Raises:
        SourceError: as `questions` and `Fetch.cube`.
    """
    asked = questions(wish, fetch)
    result = Fetched()
    for done, question in enumerate(asked):
        before(done, question)
        cube = fetch.cube(question.selection)
        source = fetched_source(cube.source, question.description, service, fetch.dialect_name)
        table = table_of(question.recipes, cube, wish.division, source)
        result.tables.append(table)
    frames = (table.frame["year"] for table in result.tables)
    result.years = sorted({int(year) for years in frames for year in years.unique()})
    result.notes = [*fetch.notes, *_lacking(wish, asked)]
    return result


def _by_table(wish: Wish) -> dict[str, list[Recipe]]:
    found: dict[str, list[Recipe]] = {}
    for one in recipes_of(wish.indicators, wish.level):
        found.setdefault(one.table, []).append(one)
    return found


def _wanted(year: int, wish: Wish) -> bool:
    return wish.years is None or year in wish.years


def _areas(description: TableDescription, wish: Wish) -> Sequence[str]:
    """The table's codes of the wanted areas. Raises SourceError where it has none of them."""
    areas = areas_in(description, wish.division, wish.places)
    if not areas:
        raise SourceError(
            "Table {table} has no {level} there. Choose another place or other areas.",
            "Tabell {table} har ingen indelning {level} där. Välj en annan kommun eller andra områden.",
            table=description.id,
            level=wish.division.name,
        )
    return areas


def _lacking(wish: Wish, asked: Collection[Question]) -> Iterator[Sentence]:
    """Indicators that the areas do not have at all in these years."""
    there = {one.indicator for question in asked for one in question.recipes}
    names = [BY_ID[id].name if id in BY_ID else Text(id, id) for id in wish.indicators if id not in there]
    if names:
        yield sentence(
            "Not to be had for {level} in these years: {names}.",
            "Finns inte för {level} för de här åren: {names}.",
            level=wish.division.name,
            names=Text(listing([name.en for name in names], 20), listing([name.sv for name in names], 20)),
        )
