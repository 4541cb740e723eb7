"""The dimensions of a table, such as sex and age: their categories, and which of them is the total of the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ....words import listing, quoted
from ...codes.normalise import fold
from ...indicators.statistic_words import is_statistic
from ...model.tidy import TIDY_COLUMNS, Table, TableError
from .category_choices import CategoryChoices, is_every, meant

if TYPE_CHECKING:
    import pandas as pd

TOTALS = frozenset({"total", "totalt", "tot", "samtliga", "alla", "bada konen", "bada", "all", "both", "both sexes",
                    "t", "1 2", "kvinnor och man", "man och kvinnor", "sa", "tot16 74", "000",
                    "helar", "hela aret",
                    "samtliga aldrar", "totalt alder", "totalt alla aldrar", "alla aldrar"})  # fmt: skip
CODE = re.compile(r"^[A-ZÅÄÖ0-9+_-]+\s+(?=\S)")
"""A code in front of a category's words, as PxWeb writes "TOT totalt" where both are asked for."""


@dataclass(frozen=True)
class TableDimension:
    """column: its name in the tidy frame. name: its heading in the file. total: "" where no category is the total.

    categories: all of them, as they come in the table.
    """

    column: str
    name: str
    total: str
    categories: Sequence[str]

    @property
    def groups(self) -> list[str]:
        """The categories beside the total."""
        return [category for category in self.categories if category != self.total]

    def kept(self, choices: CategoryChoices) -> list[str]:
        """The categories that stay, the total first: without a choice the total alone, or all where there is none."""
        words = choices.of((self.name, self.column))
        if is_every(words) or not (words or self.total):
            chosen = self.groups
        else:
            named = {one for word in words for one in meant(word, self.groups)}
            chosen = [one for one in self.groups if one in named]
        return [*filter(None, [self.total]), *chosen] or list(self.categories)

    def unknown(self, choices: CategoryChoices) -> list[str]:
        """The words of the choice that are none of the categories."""
        words = choices.of((self.name, self.column))
        known = [*self.categories, *(TOTALS if self.total else ())]
        return [] if is_every(words) else [word for word in words if not meant(word, known)]


def dimension_in(frame: pd.DataFrame, column: str, totals: Mapping[str, str], name: str = "") -> TableDimension:
    """The dimension of a column; `totals` has, by column, the category that the table names as its total."""
    categories = [str(category) for category in frame[column].unique()]
    said = totals.get(column, "")
    found = [said] if said and said in categories else [one for one in categories if _is_total(one)]
    total = found[0] if len(found) == 1 and not is_statistic(found[0]) else ""
    return TableDimension(column, name or column, total, categories)


def _is_total(category: str) -> bool:
    return fold(category) in TOTALS or fold(CODE.sub("", category)) in TOTALS


def dimensions_of(table: Table) -> list[TableDimension]:
    """The dimensions of a table, in its order."""
    columns = [column for column in table.frame.columns if column not in TIDY_COLUMNS]
    return [dimension_in(table.frame, one, table.totals, table.headings.get(one, "")) for one in columns]


def check_choices(choices: CategoryChoices, tables: Iterable[Table]) -> None:
    """Raises TableError for a dimension or a category that none of the tables has; those that they have are listed."""
    if not choices.words:
        return
    there = [dimension for table in tables for dimension in dimensions_of(table)]
    for name in choices.words:
        same = [one for one in there if meant(name, (one.name, one.column))]
        if not same:
            raise _no_dimension(name, there)
        unknown = [word for word in same[0].unknown(choices) if all(word in one.unknown(choices) for one in same)]
        if unknown:
            raise _no_category(unknown[0], same[0])


def choices_for(table: Table, choices: CategoryChoices) -> CategoryChoices:
    """The part of the choices that the table has, of those that several tables have together."""
    if not choices.words:
        return choices
    known: dict[str, tuple[str, ...]] = {}
    for dimension in dimensions_of(table):
        unknown = dimension.unknown(choices)
        words = choices.of((dimension.name, dimension.column))
        known[dimension.column] = tuple(word for word in words if word not in unknown)
    return replace(choices, words={column: words for column, words in known.items() if words})


def _no_dimension(name: str, there: list[TableDimension]) -> TableError:
    if not there:
        return TableError(
            'The table has no dimension "{name}": it has none at all, such as sex or age. Leave the categories empty.',
            "Tabellen har ingen dimension ”{name}”: den har inga dimensioner alls, som kön eller ålder. Lämna "
            "kategorierna tomma.",
            name=name,
        )
    return TableError(
        'The table has no dimension "{name}". Its dimensions are: {known}. Write one of them with its categories.',
        "Tabellen har ingen dimension ”{name}”. Den har: {known}. Skriv någon av dem med dess kategorier.",
        name=name,
        known="; ".join(f"{one.name}: {listing(list(one.categories), 10)}" for one in there),
    )


def _no_category(word: str, dimension: TableDimension) -> TableError:
    return TableError(
        'The dimension "{name}" has no category "{word}". Its categories are: {known}.',
        "Dimensionen ”{name}” har ingen kategori ”{word}”. Dess kategorier är: {known}.",
        name=dimension.name,
        word=word,
        known=quoted(list(dimension.categories), 30),
    )
