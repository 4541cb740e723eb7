"""A table matched to the areas of a layer by code: wide columns in the order of the areas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ...words import Sentence, listing, sentence
from ..codes.categories import with_column, words_in
from ..codes.code_notes import note_meant
from ..codes.divisions import WRITTEN_FREELY, division_of, is_part_of, official_name
from ..codes.meant_codes import meant_codes
from ..codes.name_labels import codes_of_labels
from ..codes.normalise import normalise_all
from ..codes.vintages import mask_vintages, of_other_vintage, prefer_vintage
from ..columns.dimensions.category_choices import TOTALS_ONLY, CategoryChoices
from ..columns.dimensions.settle import settle_dimensions
from ..columns.dimensions.table_dimensions import check_choices
from ..columns.dimensions.within_year import WithinYear, settle_periods
from ..model.indicator import Indicator
from ..model.tidy import Key, Source, Table, TableError
from .plain_column import PlainColumn
from .wide import Field, Small, Wide, cells_of, widen

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Field", "Match", "match"]


@dataclass
class Match:
    """How a table met the areas.

    values: field name -> one value per area, None where there is none, in the order of the areas.
    statuses: field name -> one status per area, only for fields that have suppressed or not applicable values.
    matched: codes of the areas found. areas_unmatched, rows_unmatched: what stayed alone, as "code label".
    notes: what the user should know, for log and report.
    """

    fields: list[Field]
    values: Mapping[str, PlainColumn[float | None]]
    statuses: Mapping[str, PlainColumn[str]]
    matched: list[str]
    areas_unmatched: list[str]
    rows_unmatched: list[str]
    source: Source
    indicators: Mapping[str, Indicator]
    notes: list[Sentence] = field(default_factory=list)


def match(
    table: Table,
    areas: Sequence[object],
    *,
    division: str | None = None,
    labels: Sequence[object] | None = None,
    categories: CategoryChoices = TOTALS_ONLY,
    within_year: WithinYear = WithinYear.EACH,
) -> Match:
    """Bring `table` to `areas`, by code and never by position.

    areas: code of each area of the layer, in its order. division: id of the layer's division and vintage where it is
    known ("regso2025"). labels: label of each area, for tables that have names only.
    categories: those of the table's dimensions that get a field of their own beside the total. within_year: what
    becomes of months and quarters.
    Raises TableError for a code that stands twice on either side, for a category that the table does not have, and
    when nothing matches.
    """
    _refuse_no_values(table)
    check_choices(categories, [table])
    codes, guesses = normalise_all(areas, division or "")
    _refuse_twice(codes)
    layer = division or Counter(guesses or ["other"]).most_common(1)[0][0]
    notes: list[Sentence] = []
    frame, indicators = _prepared(table, layer, categories, within_year, notes)
    frame = by_code(table, frame, codes, labels, notes)
    met = _met(frame, codes)
    if met.empty:
        raise _nothing_matches(frame, codes, layer)
    met, wide = _widened(met, indicators, len(codes), table.finer, notes)
    found, there = set(words_in(met["area"])), set(codes)
    return Match(
        wide.fields,
        wide.plain_values(),
        wide.plain_statuses(),
        [code for code in codes if code in found],
        _named([code for code in codes if code not in found], _names(table, codes, labels)),
        _named([area for area in words_in(frame["area"]) if area not in there], table.labels),
        table.source,
        {field.indicator: indicators[field.indicator] for field in wide.fields},
        [*table.notes, *notes, *of_other_vintage(met, layer)],
    )


def _met(frame: pd.DataFrame, codes: list[str]) -> pd.DataFrame:
    """The rows that have found their area, with its position."""
    met = with_column(frame, "position", _positions(frame, codes))
    found = met["position"] >= 0
    return met if found.all() else met[found]


def _widened(
    met: pd.DataFrame, indicators: Mapping[str, Indicator], areas: int, finer: str, notes: list[Sentence]
) -> tuple[pd.DataFrame, Wide]:
    """The rows without those that say the same once more, and their wide columns."""
    cells = cells_of(met, indicators)
    if cells.meet(areas):
        met = _without_copies(met, notes)
        _refuse_several_rows(met, finer)
        cells = cells_of(met, indicators)
    return met, widen(met, cells, areas, indicators)


def _prepared(
    table: Table, layer: str, categories: CategoryChoices, within_year: WithinYear, notes: list[Sentence]
) -> tuple[pd.DataFrame, Mapping[str, Indicator]]:
    """The table's rows of the layer's level, without dimensions, one vintage a code and year."""
    mask_vintages(table)
    frame, categories, made = settle_periods(table.frame, table.indicators, within_year, categories, table.headings)
    frame, indicators, said = settle_dimensions(frame, table.indicators, table.totals, categories, table.headings)
    notes.extend([*made, *said])
    return prefer_vintage(of_level(frame, division_of(layer).level, notes), layer, notes), indicators


def _refuse_no_values(table: Table) -> None:
    if table.frame.empty:
        raise TableError(
            "The table {path} has areas but no values to join. Choose a table with values.",
            "Tabellen {path} har områden men inga värden att koppla. Välj en tabell med värden.",
            path=table.source.path,
        )


def _refuse_twice(codes: list[str]) -> None:
    twice = [code for code, count in Counter(codes).items() if code and count > 1]
    if twice:
        raise TableError(
            "The area layer has the same code on several features: {codes}. Dissolve the features by code, or choose "
            "the field whose codes are unique.",
            "Områdeslagret har samma kod på flera objekt: {codes}. Kör ”Lös upp” på kodfältet, eller "
            "välj det fält vars koder är unika.",
            codes=listing(twice, 10),
        )


def of_level(frame: pd.DataFrame, level: str, notes: list[Sentence]) -> pd.DataFrame:
    """Only rows of the layer's level (and of none known); rows of other levels are not failures of matching."""
    found = {id: _level(id) for id in words_in(frame["division"])}
    if set(found.values()) <= {level, "other"}:
        return frame
    levels = frame["division"].astype(object).map(found)
    other = ~levels.isin([level, "other"])
    if level == "other" or other.all() or not other.any():
        return frame
    for other_level in levels[other].unique():
        areas = [str(area) for area in frame.loc[levels == other_level, "area"].unique()]
        notes.append(sentence(
            "Areas in the table that belong to another division ({name}) were left out ({count}): {areas}.",
            "Områden i tabellen som hör till en annan indelning ({name}) togs inte med ({count} st): {areas}.",
            count=len(areas), name=division_of(other_level).name, areas=listing(areas),
        ))  # fmt: skip
    return frame[~other]


def _level(division: str) -> str:
    """The level, of codes that are repaired as own ones "other"."""
    return "other" if division in WRITTEN_FREELY else division_of(division).level


def by_code(
    table: Table, frame: pd.DataFrame, codes: list[str], labels: Sequence[object] | None, notes: list[Sentence]
) -> pd.DataFrame:
    """The frame by the layer's codes: own codes become the ones that are meant, names become codes by the labels."""
    areas = words_in(frame["area"])
    meant = meant_codes(_own(frame), codes)
    found = meant.codes
    if table.key is Key.LABEL and len(found) * 2 < min(len(areas), len(codes)):
        found = codes_of_labels(areas, codes, labels if labels is not None else list(map(official_name, codes)), notes)
    else:
        notes.extend(note_meant(meant))
    if not found:
        return frame
    new = frame["area"].map({area: found.get(area, area) for area in areas})
    return with_column(frame, "area", new.astype("category"))


def _own(frame: pd.DataFrame) -> list[str]:
    """The areas of the table but those of divisions whose codes show themselves, which are repaired already."""
    return words_in(frame["area"], frame["division"].isin(WRITTEN_FREELY).to_numpy())


def _positions(frame: pd.DataFrame, codes: list[str]) -> Small:
    """Position of each row's area in the layer, -1 where there is none."""
    place = {code: position for position, code in enumerate(codes) if code}
    areas = frame["area"].cat
    return np.array([*(place.get(area, -1) for area in areas.categories.tolist()), -1], dtype=np.int32)[areas.codes]


def _nothing_matches(frame: pd.DataFrame, codes: list[str], layer: str) -> TableError:
    divisions = [division_of(id) for id in frame["division"].unique() if id] or [division_of("other")]
    if is_part_of(divisions[0].level, division_of(layer).level):
        return TableError(
            "The table uses {table}, but the layer uses {layer}. Convert the table to the division of the layer first.",
            "Tabellen gäller {table}, lagret {layer}. Räkna först om tabellen till lagrets indelning.",
            table=divisions[0].name,
            layer=division_of(layer).name,
        )
    return TableError(
        "No area in the table is in the layer. The table has {rows} ({table}); the layer has {codes} ({layer}). Check "
        "that both use the same division and that the field with the codes is correct.",
        "Inget område i tabellen finns i lagret. Tabellen har {rows} ({table}); lagret har {codes} ({layer}). "
        "Kontrollera att båda gäller samma indelning och att rätt fält innehåller koderna.",
        rows=listing([str(area) for area in frame["area"].unique()], 3) or "–",
        table=divisions[0].name,
        codes=listing([code for code in codes if code], 3) or "–",
        layer=division_of(layer).name,
    )


def _without_copies(met: pd.DataFrame, notes: list[Sentence]) -> pd.DataFrame:
    """Without rows that say the same of the same area, indicator and year once more."""
    copies = met.duplicated(["position", "indicator", "year", "value", "status"])
    if not copies.any():
        return met
    notes.append(sentence(
        "Duplicate rows with the same value were used once ({count}): {codes}.",
        "Rader som förekom två gånger med samma värde användes en gång ({count} st): {codes}.",
        count=int(copies.sum()), codes=listing([str(code) for code in met.loc[copies, "area"].unique()], 10),
    ))  # fmt: skip
    return met[~copies]


def _refuse_several_rows(met: pd.DataFrame, finer: str) -> None:
    """finer: heading of the column of smaller areas by which the rows are."""
    twice = met.duplicated(["position", "indicator", "year"], keep=False)
    if twice.any() and finer:
        raise TableError(
            'The rows of the table are for the smaller areas in its column "{finer}", of which several lie in one area '
            "of the layer: {codes}. Join the table to a layer of those areas, or convert it to the layer's division "
            "first, with the table itself as the key between the two.",
            "Tabellens rader gäller de mindre områdena i kolumnen ”{finer}”, och flera av dem ligger i samma område i "
            "lagret: {codes}. Koppla tabellen till ett lager med de områdena, eller räkna först om den till lagrets "
            "indelning, med tabellen själv som nyckel mellan de två.",
            finer=finer,
            codes=listing([str(code) for code in met.loc[twice, "area"].unique()], 10),
        )
    if twice.any():
        first = met[twice].iloc[0]
        raise TableError(
            "The table has several rows for the same area, indicator and year: {codes} (for example {example}). "
            "Remove the extra rows, or give a heading to the column that distinguishes them.",
            "Tabellen har flera rader för samma område, indikator och år: {codes} (till exempel {example}). "
            "Ta bort de överflödiga raderna, eller ge kolumnen som skiljer dem åt en rubrik.",
            codes=listing([str(code) for code in met.loc[twice, "area"].unique()], 10),
            example=f"{first['indicator']} {met.loc[twice, 'year'].fillna(0).iloc[0] or ''}".strip(),
        )


def _names(table: Table, codes: list[str], labels: Sequence[object] | None) -> Mapping[str, str]:
    if labels is None:
        return table.labels
    return {code: str(label) for code, label in zip(codes, labels, strict=True)}


def _named(codes: list[str], names: Mapping[str, str]) -> list[str]:
    return [f"{code} {names.get(code, '')}".strip() or "–" for code in codes]
