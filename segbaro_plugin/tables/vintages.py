"""Two vintages of one code in one table, and years for which a vintage has no values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..words import Sentence, Text, sentence
from .divisions import division_of, vintages
from .tidy import Status, Table

if TYPE_CHECKING:
    import pandas as pd


def mask_vintages(table: Table) -> None:
    """Tell the vintages apart where the table has both, and take away what stands outside their years.

    SCB writes "..", but in some tables (TAB6574) 0, for a code in the years of the other vintage: such rows become
    not applicable whatever they hold, with a note of how many held a number.
    """
    for level in ("regso", "deso"):
        old, new = vintages(level)
        divisions = table.frame["division"]
        if not (divisions == new.id).any() or not divisions.isin([level, old.id]).any():
            continue
        table.frame["division"] = divisions.where(divisions != level, old.id)
        _mask(table, old.id)
        _mask(table, new.id)


def _mask(table: Table, id: str) -> None:
    outside = outside_years(table.frame, id)
    numbers = int((outside & table.frame["value"].notna()).sum())
    table.frame.loc[outside, ["value"]] = float("nan")
    table.frame.loc[outside, "status"] = Status.NOT_APPLICABLE.value
    if numbers:
        table.notes.append(
            sentence(
                "Numbers in years for which {division} was not used are not values and were taken away ({count}).",
                "Tal för år då {division} inte användes är inga värden och togs bort ({count} st).",
                count=numbers,
                division=division_of(id).name,
            )
        )


def outside_years(frame: pd.DataFrame, id: str) -> pd.Series[bool]:
    """The rows of a vintage in years outside its own."""
    first, last = division_of(id).years
    year = frame["year"].astype("float64")
    return (frame["division"] == id) & ((year < first) | (year > last))


def prefer_vintage(frame: pd.DataFrame, layer: str) -> pd.DataFrame:
    """Without the rows that a masked vintage left, so that a code has one row a year."""
    for level in ("regso", "deso"):
        for vintage in vintages(level):
            frame = frame[~outside_years(frame, vintage.id)]
    twice = frame.duplicated(["area", "indicator", "year"], keep=False)
    other = (frame["division"] != layer) & twice & frame["area"].isin(frame.loc[frame["division"] == layer, "area"])
    return frame[~other] if division_of(layer).suffix else frame


def of_other_vintage(met: pd.DataFrame, layer: str) -> list[Sentence]:
    """Says where values made on one vintage were brought to areas of another with the same code."""
    level = division_of(layer).level
    notes = []
    for vintage in vintages(level):
        open_vintage = (met["division"] == level) & met["year"].astype("float64").between(*vintage.years)
        rows = met[(met["division"] == vintage.id) | open_vintage]
        if len(rows) and layer not in (vintage.id, level):
            notes.append(_other(vintage.name, division_of(layer).name, rows))
    return notes


def _other(table: Text, layer: Text, rows: pd.DataFrame) -> Sentence:
    years = sorted(int(year) for year in rows["year"].dropna().unique())
    return sentence(
        "The values of {years} were made on {table}, the areas are {layer}: {count} codes are the same, but their "
        "boundaries can differ.",
        "Värdena för {years} avser {table}, men områdena är {layer}: {count} koder är desamma, men gränserna kan "
        "skilja sig.",
        years=_span(years),
        table=table,
        layer=layer,
        count=int(rows["area"].nunique()),
    )


def _span(years: list[int]) -> str:
    if not years:
        return "–"
    whole = years == list(range(years[0], years[-1] + 1)) and len(years) > 2
    return f"{years[0]}–{years[-1]}" if whole else ", ".join(map(str, years))
