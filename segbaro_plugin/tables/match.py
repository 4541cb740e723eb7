"""A table brought to the areas of a layer, by code: wide columns in the order of the areas."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..words import Sentence, Text, listing, sentence
from .catalogue import Direction, Indicator, Unit
from .codes import normalise_all
from .dimensions import settle_dimensions
from .divisions import division_of
from .labels import codes_of_labels
from .tidy import Key, Source, Status, Table, TableError
from .vintages import mask_vintages, of_other_vintage, prefer_vintage

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Field:
    """One wide column: an indicator in a year, and what is known of its values.

    name: `<indicator>_<year>`. statuses: number of areas by status, those without any row counted as missing.
    division: id of the division on which the values were made ("" where it is not known).
    """

    name: str
    indicator: str
    year: int | None
    unit: Unit
    direction: Direction
    alias: Text
    statuses: Mapping[str, int]
    division: str = ""


@dataclass
class Match:
    """How a table met the areas.

    values: field name -> one value an area, None where there is none, in the order of the areas.
    statuses: field name -> one status an area, only for fields that have suppressed or not applicable values.
    matched: codes of the areas found. areas_unmatched, rows_unmatched: what stayed alone, as "code label".
    notes: what the user should know, for log and report.
    """

    fields: list[Field]
    values: dict[str, list[float | None]]
    statuses: dict[str, list[str]]
    matched: list[str]
    areas_unmatched: list[str]
    rows_unmatched: list[str]
    source: Source
    indicators: Mapping[str, Indicator]
    notes: list[Sentence] = field(default_factory=list)


def match(
    table: Table, areas: Sequence[object], *, division: str | None = None, labels: Sequence[object] | None = None
) -> Match:
    """Bring `table` to `areas`, by code and never by position.

    areas: code of each area of the layer, in its order. division: id of the layer's division and vintage where it is
    known ("regso2025"). labels: label of each area, for tables that have names only.
    Raises TableError for a code that stands twice on either side, and when nothing matches.
    """
    codes, guesses = normalise_all(areas)
    _refuse_twice(codes)
    layer = division or _division_of_codes(guesses)
    mask_vintages(table)
    notes = list(table.notes)
    frame, indicators, more = settle_dimensions(table.frame, table.indicators, table.totals)
    frame, names = _with_codes(table, frame, codes, labels)
    frame = _of_level(frame, division_of(layer).level, more)
    frame = prefer_vintage(frame, layer)
    position = _positions(frame, codes)
    if not (position >= 0).any():
        raise _nothing_matches(frame, codes)
    met = frame.assign(position=position)[position >= 0]
    _refuse_several_rows(met)
    result = Match([], {}, {}, [], [], [], table.source, indicators, [*notes, *more, *of_other_vintage(met, layer)])
    _fill_columns(result, met, len(codes))
    found = set(met["area"])
    result.matched = [code for code in codes if code in found]
    result.areas_unmatched = _named(codes, found, dict(zip(codes, map(str, labels), strict=True)) if labels else names)
    result.rows_unmatched = _named(list(dict.fromkeys(frame["area"])), set(codes), names)
    return result


def _division_of_codes(guesses: list[str]) -> str:
    return max(set(guesses), key=guesses.count) if guesses else "other"


def _refuse_twice(codes: list[str]) -> None:
    seen: dict[str, int] = {}
    for code in codes:
        if code:
            seen[code] = seen.get(code, 0) + 1
    twice = [code for code, count in seen.items() if count > 1]
    if twice:
        raise TableError(
            "The area layer has the same code on several features: {codes}. Dissolve the features by code, or choose "
            "the field whose codes are unique.",
            "Områdeslagret har samma kod på flera objekt: {codes}. Slå samman objekten per kod, eller välj det fält "
            "vars koder är unika.",
            codes=listing(twice, 10),
        )


def _with_codes(
    table: Table, frame: pd.DataFrame, codes: list[str], labels: Sequence[object] | None
) -> tuple[pd.DataFrame, Mapping[str, str]]:
    """The frame by code; names of areas become codes through the layer's labels."""
    if table.key is Key.CODE:
        return frame, table.labels
    by_name = codes_of_labels(frame["area"].unique(), codes, labels if labels is not None else codes)
    return frame.assign(area=frame["area"].map(lambda name: by_name.get(name, name))), {}


def _of_level(frame: pd.DataFrame, level: str, notes: list[Sentence]) -> pd.DataFrame:
    """Only rows of the layer's level (and of none known); rows of other levels are not failures of matching."""
    if level == "other" or not len(frame):
        return frame
    levels = frame["division"].map({id: division_of(id).level for id in frame["division"].unique()})
    other = ~levels.isin([level, "other"])
    if other.all():
        return frame
    if other.any():
        count = int(frame.loc[other, "area"].nunique())
        notes.append(sentence(
            "{count} areas of the table belong to other divisions ({levels}) and were left out.",
            "{count} områden i tabellen hör till andra indelningar ({levels}) och togs inte med.",
            count=count, levels=", ".join(sorted(set(levels[other]))),
        ))  # fmt: skip
    return frame[~other]


def _positions(frame: pd.DataFrame, codes: list[str]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Position of each row's area in the layer, -1 where there is none."""
    import pandas as pd

    place = {code: position for position, code in enumerate(codes) if code}
    rows, uniques = pd.factorize(frame["area"])
    return np.array([place.get(area, -1) for area in uniques] or [-1], dtype=np.int64)[rows]


def _nothing_matches(frame: pd.DataFrame, codes: list[str]) -> TableError:
    rows = [str(area) for area in frame["area"].unique()]
    return TableError(
        "No area of the table is in the layer. The table has {rows}; the layer has {codes}. Check that both are of "
        "the same division and that the right field holds the codes.",
        "Inget område i tabellen finns i lagret. Tabellen har {rows}; lagret har {codes}. Kontrollera att båda gäller "
        "samma indelning och att rätt fält innehåller koderna.",
        rows=listing(rows, 3) or "–",
        codes=listing(codes, 3) or "–",
    )


def _refuse_several_rows(met: pd.DataFrame) -> None:
    twice = met.duplicated(["position", "indicator", "year"], keep=False)
    if twice.any():
        first = met[twice].iloc[0]
        raise TableError(
            "The table has several rows for the same area, indicator and year: {codes} (for example {indicator} "
            "{year}). Remove the extra rows, or the column that tells them apart must have a heading.",
            "Tabellen har flera rader för samma område, indikator och år: {codes} (till exempel {indicator} {year}). "
            "Ta bort de överflödiga raderna, eller ge kolumnen som skiljer dem åt en rubrik.",
            codes=listing([str(code) for code in met.loc[twice, "area"].unique()], 10),
            indicator=first["indicator"],
            year=first["year"],
        )


def _fill_columns(result: Match, met: pd.DataFrame, areas: int) -> None:
    """One column for each indicator and year, in the order of indicators and then of years."""
    order = {id: position for position, id in enumerate(result.indicators)}
    groups = dict(iter(met.groupby(["indicator", "year"], sort=False, dropna=False)))
    for id, year in sorted(groups, key=lambda pair: (order[pair[0]], _year(pair[1]) or 0)):
        group = groups[id, year]
        values = np.full(areas, np.nan)
        statuses = np.full(areas, Status.MISSING.value, dtype=object)
        values[group["position"]] = group["value"]
        statuses[group["position"]] = group["status"]
        described = _field(result.indicators[id], _year(year), statuses, group["division"])
        result.fields.append(described)
        result.values[described.name] = [None if math.isnan(value) else value for value in values.tolist()]
        if set(described.statuses) & {Status.SUPPRESSED.value, Status.NOT_APPLICABLE.value}:
            result.statuses[described.name] = statuses.tolist()


def _year(year: object) -> int | None:
    import pandas as pd

    return None if pd.isna(year) else int(year)  # type: ignore[call-overload]


def _field(indicator: Indicator, year: int | None, statuses: object, divisions: pd.Series[str]) -> Field:
    names, counts = np.unique(np.asarray(statuses, dtype=str), return_counts=True)
    known = list(divisions.unique())
    return Field(
        name=indicator.id if year is None else f"{indicator.id}_{year}",
        indicator=indicator.id,
        year=year,
        unit=indicator.unit,
        direction=indicator.direction,
        alias=_alias(indicator, year),
        statuses=dict(zip(names.tolist(), counts.tolist(), strict=True)),
        division=known[0] if len(known) == 1 else "",
    )


def _alias(indicator: Indicator, year: int | None) -> Text:
    def words(name: str, unit: str) -> str:
        # "(%)" but not "index (index)": a unit that the name already says is not repeated.
        said = f" ({unit})" if unit and unit.lower() not in name.lower() else ""
        return name + ("" if year is None else f" {year}") + said

    unit = indicator.unit.value
    return Text(words(indicator.name.en, unit.en), words(indicator.name.sv, unit.sv))


def _named(codes: list[str], found: set[str], names: Mapping[str, str]) -> list[str]:
    alone = [code for code in codes if code not in found]
    return [f"{code} {names.get(code, '')}".strip() for code in alone]
