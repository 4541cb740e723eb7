"""Sex, age and other dimensions of a table: totals, and an indicator for each category that is wanted; never a sum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ....words import Sentence, Text, listing, quoted, sentence
from ...indicators.elections import election_of
from ...model.indicator import Indicator
from ...model.tidy import TIDY_COLUMNS, TableError
from .category_choices import TOTALS_ONLY, CategoryChoices, written
from .category_indicators import Split, shared_categories
from .table_dimensions import TableDimension, dimension_in

if TYPE_CHECKING:
    import pandas as pd

MOST_UNNAMED = 250
"""As many fields may be added for categories that nobody has named. Classes of income by sex over some years stay below
it. Ages of one year by sex do not: they make a layer in which nothing is found, and soon more columns than a GeoPackage
can have (2,000). Whoever names the categories gets all of them."""


def settle_dimensions(
    frame: pd.DataFrame,
    indicators: Mapping[str, Indicator],
    totals: Mapping[str, str],
    choices: CategoryChoices = TOTALS_ONLY,
    headings: Mapping[str, str] | None = None,
) -> tuple[pd.DataFrame, Mapping[str, Indicator], list[Sentence]]:
    """The frame without dimensions: their totals and the chosen categories, else every combination as an indicator.

    totals, headings: by column the category that is the total, and the heading in the file. Raises TableError where a
    choice of all would add more than `MOST_UNNAMED` fields.
    """
    notes: list[Sentence] = []
    headings = headings or {}
    columns = [column for column in frame.columns if column not in TIDY_COLUMNS]
    chosen_from = () if choices == TOTALS_ONLY else columns
    shared = shared_categories(dimension_in(frame, column, totals) for column in chosen_from)
    split = Split(frame, indicators, shared)
    for column in columns:
        dimension = dimension_in(split.frame, column, totals, headings.get(column, ""))
        split = _settled(split, dimension, choices, notes)
    if choices.has_wildcard:
        _refuse_too_many(split)
    return split.frame, split.with_denominators(), notes


def _settled(split: Split, dimension: TableDimension, choices: CategoryChoices, notes: list[Sentence]) -> Split:
    """The rows of the categories that stay, without the dimension."""
    column, kept = dimension.column, dimension.kept(choices)
    if len(dimension.categories) == 1:
        notes.extend(_note_single(dimension))
        split = split.by(dimension) if election_of(kept[0], dimension.name) else split
    elif len(dimension.categories) > 1:
        rows = split.frame[column] == kept[0] if len(kept) == 1 else split.frame[column].isin(kept)
        used, others = split.frame if rows.all() else split.frame[rows], split.frame[~rows]
        notes.extend(_note_left_out(dimension, kept, used, others, bool(choices.of((dimension.name, column)))))
        split = replace(split, frame=used)
        split = split if kept == [dimension.total] else split.by(dimension)
    return replace(split, frame=split.frame.drop(columns=column))


def _note_single(dimension: TableDimension) -> list[Sentence]:
    if dimension.total:
        return []
    return [sentence(
        'All values are for "{category}" ("{dimension}").', "Alla värden gäller ”{category}” (”{dimension}”).",
        category=dimension.categories[0], dimension=dimension.name,
    )]  # fmt: skip


def _note_left_out(
    dimension: TableDimension, kept: list[str], used: pd.DataFrame, others: pd.DataFrame, chosen: bool
) -> list[Sentence]:
    """Says which category was used, what was left out and how to get it, and which areas have no row of it."""
    if others.empty:
        return []
    there = set(used["area"])
    lost = [str(area) for area in others["area"].unique() if area not in there]
    notes = [] if chosen else [_note_total(dimension, others)]
    if lost:
        notes.append(sentence(
            'Areas without a row for {kept} were left out ({count}): {areas}.',
            "Områden utan rad för {kept} togs inte med ({count} st): {areas}.",
            count=len(lost), kept=quoted(kept), areas=listing(lost),
        ))  # fmt: skip
    return notes


def _note_total(dimension: TableDimension, others: pd.DataFrame) -> Sentence:
    return sentence(
        'Only the category "{total}" of "{dimension}" was used; {count} {count:row|rows} with {others} '
        '{count:was|were} left out. To keep them too, choose them as categories, such as {example}.',
        "Av ”{dimension}” användes bara kategorin ”{total}”; {count} {count:rad|rader} för {others} togs inte med. "
        "Välj dem som kategorier för att ta med dem också, till exempel {example}.",
        dimension=dimension.name, total=dimension.total, count=len(others), others=quoted(dimension.groups),
        example=Text(f'"{written({dimension.name: ["all"]})}"', f"”{written({dimension.name: ['alla']})}”"),
    )  # fmt: skip


def _refuse_too_many(split: Split) -> None:
    """Raises TableError where categories that were not named would fill a layer with fields."""
    parts = split.frame[split.frame["indicator"].isin(list(split.wholes))]
    fields = len(parts[["indicator", "year"]].drop_duplicates())
    if fields > MOST_UNNAMED:
        raise TableError(
            "All categories would add {fields} {fields:field|fields}, more than {most}. Name the categories that you "
            "need, or choose fewer years.",
            "Alla kategorier skulle ge {fields} nya fält, fler än {most}. Ange de kategorier du behöver, eller välj "
            "färre år.",
            fields=fields,
            most=MOST_UNNAMED,
        )
