"""Two vintages of one code in one table, and years for which a vintage has no values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...words import Sentence, Text, listing, sentence
from ..model.grid import Bools, Positions
from ..model.tidy import Status, Table
from .categories import NO_YEAR, different_years, with_column, words_in, years_in
from .deso_codes import deso_vintage
from .division import ALWAYS, Division
from .divisions import LEVELS_WITH_VINTAGES, division_of, vintages

if TYPE_CHECKING:
    import pandas as pd


def mask_vintages(table: Table) -> None:
    """Tell the vintages apart where the table has both, and take away what stands outside their years.

    SCB writes "..", but in some tables (TAB6574) 0, for a code in the years of the other vintage: such rows become
    not applicable whatever they hold. Where the table has one vintage only, a year in which all its numbers are 0
    does; other numbers are the table's own, brought from one vintage to the other. A note says how many and which.
    """
    present = set(words_in(table.frame["division"]))
    for level in LEVELS_WITH_VINTAGES:
        ids = [one.id for one in vintages(level)]
        several = _has_several(level, present)
        if several:
            divisions = table.frame["division"]
            table.frame["division"] = divisions.where(divisions != level, ids[0])
        if several or present.intersection(ids):
            rows = outside_years(table.frame) & table.frame["division"].isin(ids)
            _mask(table, rows if several else rows & _all_zero(table.frame, rows))


def _has_several(level: str, present: set[str]) -> bool:
    """Whether codes of several vintages are there; beside others those without a suffix are of the first."""
    first, *later = [one.id for one in vintages(level)]
    return len(present.intersection(later)) + bool({level, first} & present) > 1


def _all_zero(frame: pd.DataFrame, rows: pd.Series[bool]) -> pd.Series[bool]:
    """Of these rows those of an indicator and year in which no number is other than 0."""
    import pandas as pd

    other = frame.loc[rows & frame["value"].notna() & (frame["value"] != 0), ["indicator", "year"]]
    real = set(other.drop_duplicates().itertuples(index=False, name=None))
    pairs = zip(frame.loc[rows, "indicator"], frame.loc[rows, "year"], strict=True)
    zero = rows.to_numpy(dtype=bool).copy()
    zero[zero] = [pair not in real for pair in pairs]
    return pd.Series(zero, index=rows.index)


def _mask(table: Table, rows: pd.Series[bool]) -> None:
    lost = table.frame[rows & table.frame["value"].notna()]
    table.frame.loc[rows, "value"] = float("nan")
    table.frame.loc[rows, "status"] = Status.NOT_APPLICABLE.value
    for id in lost["division"].unique():
        numbers = lost[lost["division"] == id]
        table.notes.append(
            sentence(
                "Numbers for years in which {division} was not in use are not values and were removed ({count}): "
                "{areas} in {years}.",
                "Tal för år då {division} inte användes är inga värden och togs bort ({count} st): {areas} för "
                "{years}.",
                count=len(numbers),
                division=division_of(id).name,
                areas=listing(list(numbers["area"].unique())),
                years=_span(sorted(int(year) for year in numbers["year"].unique())),
            )
        )


def note_zero_years(frame: pd.DataFrame) -> list[Sentence]:
    """Says of codes without a vintage that all their numbers of some years are 0, as SCB writes outside its years."""
    notes = []
    values, year = frame["value"].to_numpy(), years_in(frame)
    for level in set(LEVELS_WITH_VINTAGES) & set(words_in(frame["division"])):
        numbers = (frame["division"] == level).to_numpy() & ~np.isnan(values)
        years, others = (set(different_years(year[rows])) for rows in (numbers, numbers & (values != 0)))
        zero = sorted(years - others)
        if zero and others:
            notes.append(sentence(
                "All numbers of {years} are 0. SCB writes 0 for codes of {level} in years in which their version was "
                "not in use; in that case these zeros are not values.",
                "Alla tal för {years} är 0. SCB skriver 0 för koder i {level} för år då deras "
                "version inte användes: i så fall ska nollorna inte användas.",
                years=_span(zero), level=division_of(level).name,
            ))  # fmt: skip
    return notes


def outside_years(frame: pd.DataFrame) -> pd.Series[bool]:
    """The rows of a vintage in years outside its own."""
    import pandas as pd

    divisions = frame["division"].astype("category")
    if all(division_of(id).years == ALWAYS for id in words_in(divisions)):
        return pd.Series(False, index=frame.index)
    year = years_in(frame)
    spans = np.array([division_of(id).years for id in divisions.cat.categories])
    first, last = spans[divisions.cat.codes].T
    return pd.Series((year != NO_YEAR) & ((year < first) | (year > last)), index=frame.index)


def prefer_vintage(frame: pd.DataFrame, layer: str, notes: list[Sentence]) -> pd.DataFrame:
    """Without the rows that a masked vintage left, so that a code has one row per year."""
    frame = _with_known_vintage(frame)
    masked = outside_years(frame) & frame["value"].isna()
    frame = frame[~masked] if masked.any() else frame
    present = set(words_in(frame["division"]))
    if not division_of(layer).suffix or not _has_several(division_of(layer).level, present):
        return frame
    twice = frame.duplicated(["area", "indicator", "year"], keep=False)
    own = frame["division"] == layer
    left = ~own & twice & frame["area"].isin(frame.loc[own, "area"])
    notes.extend(_note_left(frame[left], division_of(layer)))
    return frame[~left]


def _with_known_vintage(frame: pd.DataFrame) -> pd.DataFrame:
    """DeSO without a suffix called by the vintage that their codes tell, in the years of that vintage."""
    plain = (frame["division"] == "deso").to_numpy()
    areas = words_in(frame["area"] if plain.all() else frame.loc[plain, "area"])
    known = division_of(deso_vintage(areas) if areas else "deso")
    if known.years == ALWAYS:
        return frame
    inside = frame["year"].isna() | frame["year"].astype("float64").between(*known.years)
    return with_column(frame, "division", frame["division"].where(~(plain & inside), known.id))


def _note_left(left: pd.DataFrame, layer: Division) -> list[Sentence]:
    if left.empty:
        return []
    return [sentence(
        "Rows for a version other than {layer} were left out ({count}), because the table has the same codes for "
        "{layer}: {areas}.",
        "Rader med en annan version än {layer} togs inte med ({count} st), eftersom tabellen har samma koder för "
        "{layer}: {areas}.", count=len(left), layer=layer.name, areas=listing(list(left["area"].unique())),
    )]  # fmt: skip


def of_other_vintage(met: pd.DataFrame, layer: str) -> list[Sentence]:
    """Says where values made on one vintage were brought to areas of another with the same code."""
    level = division_of(layer).level
    areas, years = met["area"], years_in(met)
    others = [one for one in vintages(level) if one.id != layer]
    found = [(one, _made_on(one, level, met["division"], years)) for one in others]
    used = [(one, rows) for one, rows in found if rows.any()]
    # A layer that does not say its vintage is of one; only a table of several shows that some must differ.
    if layer == level and len(used) < 2:
        return []
    return [
        _other(one.name, division_of(layer).name, words_in(areas[rows]), different_years(years[rows]))
        for one, rows in used
    ]


def _made_on(vintage: Division, level: str, divisions: pd.Series[str], years: Positions) -> Bools:
    """The rows that say the vintage, or the level alone in the vintage's years."""
    first, last = vintage.years
    open_vintage = (divisions == level).to_numpy() & (years >= first) & (years <= last)
    return (divisions == vintage.id).to_numpy() | open_vintage


def _other(table: Text, layer: Text, areas: list[str], years: list[int]) -> Sentence:
    return sentence(
        "The values for {years} are based on {table}, but the areas are {layer}: {count} {count:code is|codes are} "
        "the same, but the boundaries can differ.",
        "Värdena för {years} avser {table}, men områdena är {layer}: {count} "
        "{count:kod är densamma|koder är desamma}, men gränserna kan "
        "skilja sig.",
        years=_span(years) if years else Text("all years", "alla år"),
        table=table,
        layer=layer,
        count=len(areas),
    )


def _span(years: list[int]) -> str:
    whole = years == list(range(years[0], years[-1] + 1)) and len(years) > 2
    return f"{years[0]}–{years[-1]}" if whole else ", ".join(map(str, years))
