"""Sex, age and other dimensions of a table: their totals, or an indicator for each combination; never a sum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ...words import Sentence, Text, listing, quoted, sentence
from ..codes.normalise import fold
from ..indicators.indicator_lookup import slug, unlike
from ..model.indicator import Indicator
from ..model.tidy import TIDY_COLUMNS

if TYPE_CHECKING:
    import pandas as pd

TOTALS = frozenset({"total", "totalt", "tot", "samtliga", "alla", "bada konen", "bada", "all", "both", "both sexes",
                    "t", "1 2", "kvinnor och man", "man och kvinnor", "sa", "tot16 74", "000",
                    "samtliga aldrar", "totalt alder", "totalt alla aldrar", "alla aldrar"})  # fmt: skip


def settle_dimensions(
    frame: pd.DataFrame, indicators: Mapping[str, Indicator], totals: Mapping[str, str]
) -> tuple[pd.DataFrame, dict[str, Indicator], list[Sentence]]:
    """The frame without dimensions: their total categories, else every combination as an indicator of its own."""
    notes: list[Sentence] = []
    found = dict(indicators)
    for dimension in [column for column in frame.columns if column not in TIDY_COLUMNS]:
        categories = [str(category) for category in frame[dimension].unique()]
        total = [totals[dimension]] if totals.get(dimension) in categories else _totals(categories)
        if len(categories) > 1 and len(total) == 1:
            others = frame[frame[dimension] != total[0]]
            frame = frame[frame[dimension] == total[0]]
            notes.extend(_note_total(dimension, total[0], others, frame))
        elif len(categories) > 1:
            frame, found = _apart(frame, dimension, found)
        elif not total and categories:
            notes.append(sentence(
                'All values are for "{category}" ("{dimension}").', "Alla värden gäller ”{category}” (”{dimension}”).",
                category=categories[0], dimension=dimension,
            ))  # fmt: skip
        frame = frame.drop(columns=dimension)
    return frame, found, notes


def _note_total(dimension: str, total: str, others: pd.DataFrame, used: pd.DataFrame) -> list[Sentence]:
    """Says which category was used, what was left out, and which areas have no row of it."""
    notes = [sentence(
        'Only the category "{total}" of "{dimension}" was used; {count} {count:row|rows} with {others} '
        "{count:was|were} left out.",
        "Av ”{dimension}” användes bara kategorin ”{total}”; {count} {count:rad|rader} för {others} togs inte med.",
        dimension=dimension, total=total, count=len(others), others=quoted(list(map(str, others[dimension].unique()))),
    )]  # fmt: skip
    there = set(used["area"])
    lost = [str(area) for area in others["area"].unique() if area not in there]
    if lost:
        notes.append(sentence(
            'Areas without a row for "{total}" were left out ({count}): {areas}.',
            "Områden utan rad för ”{total}” togs inte med ({count} st): {areas}.",
            count=len(lost), total=total, areas=listing(lost),
        ))  # fmt: skip
    return notes


def _totals(categories: list[str]) -> list[str]:
    return [category for category in categories if fold(category) in TOTALS]


def _apart(
    frame: pd.DataFrame, dimension: str, indicators: Mapping[str, Indicator]
) -> tuple[pd.DataFrame, dict[str, Indicator]]:
    pairs = frame[["indicator", dimension]].drop_duplicates()
    names: dict[tuple[str, str], str] = {}
    found: dict[str, Indicator] = {}
    for id, category in pairs.itertuples(index=False):
        own = _of_category(indicators[id], str(category))
        own = replace(own, id=unlike(own.id, found))
        names[id, category], found[own.id] = own.id, own
    keys = zip(frame["indicator"], frame[dimension], strict=True)
    return frame.assign(indicator=[names[key] for key in keys]).astype({"indicator": "category"}), found


def _of_category(indicator: Indicator, category: str) -> Indicator:
    """The indicator for one category; its words say which."""
    name = Text(f"{indicator.name.en}, {category}", f"{indicator.name.sv}, {category}")
    return replace(indicator, id=f"{indicator.id}_{slug(category)}", name=name, content_codes=())
