"""Matches tables with the areas of a layer: the content of a join, and of its preview."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TypeVar

from ...tables import AreaField, Match, Table, TableError, convert, match
from ...tables.codes.divisions import division_of, is_part_of
from ...tables.codes.normalise import normalise_all
from ...tables.columns.dimensions.category_choices import TOTALS_ONLY, CategoryChoices
from ...tables.columns.dimensions.table_dimensions import check_choices, choices_for
from ...tables.columns.dimensions.within_year import WithinYear
from ...words import quoted
from ..errors import LayerError
from ..places.area_codes import AreaColumns, Areas
from .combine import choose_indicators, combine

Result = TypeVar("Result")


class Aggregation(str, Enum):
    """How to treat a table whose areas are smaller than the layer's."""

    REFUSE = "refuse"
    SUM = "sum"


@dataclass(frozen=True)
class Joining:
    """areas: with codes and labels. matches: one per table. whole: all combined."""

    areas: Areas
    matches: list[Match]
    whole: Match

    @property
    def key(self) -> AreaField:
        """The field with the areas' codes."""
        return self.areas.key


def match_tables(
    layer: AreaColumns,
    tables: Sequence[Table],
    *,
    aggregation: Aggregation = Aggregation.REFUSE,
    indicators: Collection[str] = (),
    categories: CategoryChoices = TOTALS_ONLY,
    within_year: WithinYear = WithinYear.EACH,
) -> Joining:
    """The tables matched with the areas of the layer, by code.

    The codes are in the field that the user has chosen, else in the one that shares most of them with the first table.
    indicators: ids of those that are wanted; empty is all. categories: those that are wanted beside the totals.
    within_year: what becomes of months and quarters.

    Raises:
        LayerError, TableError: areas or tables that cannot be matched; the sentence says why.
    """
    areas = layer.areas(next((table.area_field for table in tables if table.area_field), ""))
    division = areas.key.division
    brought = [_tried(table, partial(_of_level, division=division, aggregation=aggregation)) for table in tables]
    check_choices(categories, brought)
    matches = [
        _tried(table, partial(_matched, areas=areas, categories=categories, rule=within_year)) for table in brought
    ]
    chosen = choose_indicators(matches, indicators)
    return Joining(areas, chosen, combine(chosen, normalise_all(areas.codes, division)[0]))


def _matched(table: Table, areas: Areas, categories: CategoryChoices, rule: WithinYear) -> Match:
    chosen = choices_for(table, categories)
    division = areas.key.division
    return match(table, areas.codes, division=division, labels=areas.labels, categories=chosen, within_year=rule)


def _tried(table: Table, step: Callable[[Table], Result]) -> Result:
    """The result of the step for the table; a failure names the sheets of the file that were not tried."""
    try:
        return step(table)
    except (LayerError, TableError) as error:
        if not table.unread:
            raise
        raise TableError(
            "{error} The file also has {parts}: choose one of them as the sheet if the table is there.",
            "{error} Filen har också {parts}: välj ett av dem som blad om tabellen finns där.",
            error=error.sentence,
            parts=quoted(table.unread, 10),
        ) from None


def _of_level(table: Table, division: str, aggregation: Aggregation) -> Table:
    """The table itself, or aggregated if it has smaller areas than the layer and none of the layer's own."""
    wanted = division_of(division)
    ids = [id for id in table.frame["division"].unique() if id]
    levels = [division_of(id).level for id in ids]
    finer = [id for id, level in zip(ids, levels, strict=True) if is_part_of(level, wanted.level)]
    if wanted.level in levels or not finer:
        return table
    if aggregation is Aggregation.SUM:
        return convert(table, division).table
    raise LayerError(
        "The areas of the table ({table}) are smaller than those of the layer ({layer}). Choose 'sum' for smaller "
        "areas to add up the counts, or convert the table first.",
        "Tabellen gäller {table}, som är mindre än lagrets områden ({layer}). Välj ”sum” för mindre områden för att "
        "summera antalen, eller räkna om tabellen först.",
        table=division_of(finer[0]).name,
        layer=wanted.name,
    )
