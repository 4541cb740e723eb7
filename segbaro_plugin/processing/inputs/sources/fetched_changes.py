"""What has changed at a service since a layer was fetched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timezone

from qgis.core import QgsVectorLayer

from ....layers.boundaries.boundary_layer import code_field
from ....layers.record.provenance import field_records
from ....sources.recipes.fetched_tables import Wish
from ....tables.codes.divisions import DIVISIONS, division_of
from ....words import Sentence, listing, sentence
from .fetched_layer import FetchedData

Steps = Sequence[Mapping[str, object]]
NAMED = 20


def with_newer_years(wish: Wish) -> Wish:
    """The wish with all years after the last of its own."""
    if wish.years is None:
        return wish
    now = datetime.now(timezone.utc).year
    return replace(wish, years=tuple(sorted({*wish.years, *range(max(wish.years) + 1, now + 1)})))


def changes(layer: QgsVectorLayer, steps: Steps, data: FetchedData) -> Iterator[Sentence]:
    """A sentence for each change: tables, years, areas and vintages. steps: the earlier layer's provenance."""
    yield from _of_tables(steps, data)
    yield from _of_years(steps, data)
    yield from _of_areas(layer, data)
    yield from _of_vintage(data.record.wish)


def _of_tables(steps: Steps, data: FetchedData) -> Iterator[Sentence]:
    sources = [source for step in steps if isinstance(source := step.get("source"), Mapping)]
    before = {str(source.get("table_id")): str(source.get("updated")) for source in sources}
    for table in data.figures.tables:
        id, stamp = table.source.table_id, table.source.updated
        if id not in before:
            yield sentence("Table {id} is new.", "Tabell {id} har tillkommit.", id=id)
        elif before[id] == stamp:
            yield sentence("Table {id} has not changed.", "Tabell {id} är oförändrad.", id=id)
        else:
            yield sentence(
                "Table {id} has been updated: {stamp} (before: {before}).",
                "Tabell {id} har uppdaterats: {stamp} (tidigare: {before}).",
                id=id,
                stamp=stamp,
                before=before[id],
            )


def _of_years(steps: Steps, data: FetchedData) -> Iterator[Sentence]:
    before = {record.get("year") for record in field_records(steps).values()}
    new = [year for year in data.figures.years if year not in before]
    if new:
        yield sentence("New years: {years}.", "Nya år: {years}.", years=listing(list(map(str, new)), NAMED))
    else:
        yield sentence("No years have been added.", "Inga år har tillkommit.")


def _of_areas(layer: QgsVectorLayer, data: FetchedData) -> Iterator[Sentence]:
    name = code_field(data.record.wish.level)
    before, now = _codes(layer, name), _codes(data.areas, name)
    for codes, en, sv in (
        (now - before, "New areas ({n}): {names}.", "Nya områden ({n}): {names}."),
        (before - now, "Areas that are gone ({n}): {names}.", "Områden som har försvunnit ({n}): {names}."),
    ):
        if codes:
            yield sentence(en, sv, n=len(codes), names=listing(sorted(codes), NAMED))


def _codes(layer: QgsVectorLayer, name: str) -> set[str]:
    place = layer.fields().lookupField(name)
    return set(map(str, layer.uniqueValues(place))) if place >= 0 else set()


def _of_vintage(wish: Wish) -> Iterator[Sentence]:
    """Says where the years after those of this vintage are."""
    here = division_of(wish.level)
    later = [one for one in DIVISIONS if one.level == here.level and one.years[0] > here.years[1]]
    if later:
        yield sentence(
            "Figures from {year} on are for {later}: fetch them as a layer of their own.",
            "Siffror från {year} och framåt gäller {later}: hämta dem som ett eget lager.",
            year=later[0].years[0],
            later=later[0].name,
        )
