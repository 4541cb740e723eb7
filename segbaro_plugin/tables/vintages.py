"""Two vintages of one code in one table, and years for which a vintage has no values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..words import Sentence, Text, sentence
from .divisions import ALWAYS, Division, division_of, vintages
from .tidy import Status, Table

if TYPE_CHECKING:
    import pandas as pd


def mask_vintages(table: Table) -> None:
    """Tell the vintages apart where the table has both, and take away what stands outside their years.

    SCB writes "..", but in some tables (TAB6574) 0, for a code in the years of the other vintage: such rows become
    not applicable whatever they hold, with a note of how many held a number.
    """
    present = set(table.frame["division"].unique())
    mixed = [pair for pair in map(vintages, ("regso", "deso")) if _has_both(pair, present)]
    for old, new in mixed:
        divisions = table.frame["division"]
        table.frame["division"] = divisions.where(divisions != old.level, old.id)
        _mask(table, (old.id, new.id))


def _has_both(pair: list[Division], present: set[str]) -> bool:
    old, new = pair
    return new.id in present and bool({old.level, old.id} & present)


def _mask(table: Table, ids: tuple[str, ...]) -> None:
    outside = outside_years(table.frame) & table.frame["division"].isin(ids)
    numbers = table.frame.loc[outside & table.frame["value"].notna(), "division"].value_counts()
    table.frame.loc[outside, "value"] = float("nan")
    table.frame.loc[outside, "status"] = Status.NOT_APPLICABLE.value
    for id in ids:
        if numbers.get(id, 0):
            table.notes.append(
                sentence(
                    "Numbers in years for which {division} was not used are not values and were taken away ({count}).",
                    "Tal för år då {division} inte användes är inga värden och togs bort ({count} st).",
                    count=int(numbers[id]),
                    division=division_of(id).name,
                )
            )


def outside_years(frame: pd.DataFrame) -> pd.Series[bool]:
    """The rows of a vintage in years outside its own."""
    import pandas as pd

    codes, ids = pd.factorize(frame["division"])
    spans = np.array([division_of(id).years for id in ids] or [ALWAYS], dtype=np.float64)
    year = frame["year"].to_numpy(dtype=np.float64, na_value=np.nan)
    first, last = spans[codes].T
    return pd.Series((year < first) | (year > last), index=frame.index)


def prefer_vintage(frame: pd.DataFrame, layer: str) -> pd.DataFrame:
    """Without the rows that a masked vintage left, so that a code has one row a year."""
    outside = outside_years(frame)
    frame = frame[~outside] if outside.any() else frame
    if not division_of(layer).suffix or not _has_both(vintages(division_of(layer).level), set(frame["division"])):
        return frame
    twice = frame.duplicated(["area", "indicator", "year"], keep=False)
    own = frame["division"] == layer
    return frame[own | ~twice | ~frame["area"].isin(frame.loc[own, "area"])]


def of_other_vintage(met: pd.DataFrame, layer: str) -> list[Sentence]:
    """Says where values made on one vintage were brought to areas of another with the same code."""
    level = division_of(layer).level
    ids = set(met["division"].unique())
    years = met["year"][met["division"] == level].dropna().unique() if level in ids else ()
    used = [
        one
        for one in vintages(level)
        if layer != one.id and (one.id in ids or any(one.years[0] <= year <= one.years[1] for year in years))
    ]
    # A layer that does not say its vintage is of one; only a table of several shows that some must differ.
    if layer == level and len(used) < 2:
        return []
    return [_other(one.name, division_of(layer).name, _rows_of(one, level, met)) for one in used]


def _rows_of(vintage: Division, level: str, met: pd.DataFrame) -> pd.DataFrame:
    open_vintage = (met["division"] == level) & met["year"].astype("float64").between(*vintage.years)
    return met[(met["division"] == vintage.id) | open_vintage]


def _other(table: Text, layer: Text, rows: pd.DataFrame) -> Sentence:
    years = sorted(int(year) for year in rows["year"].dropna().unique())
    return sentence(
        "The values of {years} were made on {table}, the areas are {layer}: {count} codes are the same, but their "
        "boundaries can differ.",
        "Värdena för {years} avser {table}, men områdena är {layer}: {count} koder är desamma, men gränserna kan "
        "skilja sig.",
        years=_span(years) if years else Text("all years", "alla år"),
        table=table,
        layer=layer,
        count=int(rows["area"].nunique()),
    )


def _span(years: list[int]) -> str:
    whole = years == list(range(years[0], years[-1] + 1)) and len(years) > 2
    return f"{years[0]}–{years[-1]}" if whole else ", ".join(map(str, years))
