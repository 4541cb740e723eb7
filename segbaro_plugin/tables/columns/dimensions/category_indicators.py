"""An indicator for each category of a dimension, with the total of the dimension as what it is a part of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ....words import Text
from ...codes.categories import category as of_words
from ...indicators.elections import election_of, in_election, names_no_election
from ...indicators.indicator_lookup import can_be_count, slug, unlike
from ...indicators.statistic_words import is_statistic
from ...model.indicator import COUNTS, Indicator, Unit
from .table_dimensions import TableDimension

if TYPE_CHECKING:
    import pandas as pd

Pair = tuple[str, str]
"""The id of an indicator and a category."""


@dataclass(frozen=True)
class Split:
    """Rows and their indicators.

    shared: categories, as parts of an id, that stand in several dimensions: "yes" alone would not say of
    which. wholes: id of an indicator -> id of the total beside it, over all its dimensions.
    """

    frame: pd.DataFrame
    indicators: Mapping[str, Indicator]
    shared: frozenset[str] = frozenset()
    wholes: Mapping[str, str] = field(default_factory=dict)

    def by(self, dimension: TableDimension) -> Split:
        """Split by the categories of a dimension, of which the total keeps the indicator's own id."""
        import pandas as pd

        ids, known = pd.factorize(self.frame["indicator"])
        places, categories = pd.factorize(self.frame[dimension.column])
        numbers, unlike_pairs = pd.factorize(ids * len(categories) + places)
        pairs = [(str(known[n // len(categories)]), str(categories[n % len(categories)])) for n in unlike_pairs]
        found = self._named(pairs, dimension)
        names = {pair: indicator.id for pair, indicator in found.items()}
        frame = self.frame.assign(indicator=of_words([names[pair] for pair in pairs], numbers))
        wholes = _wholes(names, dimension.total, self.wholes)
        return replace(self, frame=frame, indicators={one.id: one for one in found.values()}, wholes=wholes)

    def _named(self, pairs: list[Pair], dimension: TableDimension) -> dict[Pair, Indicator]:
        """The indicator of each pair, in the order of the indicators, each total before its parts."""
        order, total = {id: number for number, id in enumerate(self.indicators)}, dimension.total
        taken = {id for id, category in pairs if category == total}
        found: dict[Pair, Indicator] = {}
        for id, category in sorted(pairs, key=lambda pair: (order[pair[0]], pair[1] != total)):
            own = self.indicators[id]
            if category != total:
                own = _in_category(own, category, dimension, self.shared)
                own = replace(own, id=unlike(own.id, taken))
            taken.add(own.id)
            found[id, category] = own
        return found

    def with_denominators(self) -> Mapping[str, Indicator]:
        """The indicators, of which the counts know their total as denominator."""
        return {id: self._with_denominator(one) for id, one in self.indicators.items()}

    def _with_denominator(self, indicator: Indicator) -> Indicator:
        whole = self.wholes.get(indicator.id)
        if not whole or not can_be_count(self.indicators[whole]):
            return indicator
        return replace(indicator, denominator=whole)


def _in_category(indicator: Indicator, category: str, dimension: TableDimension, shared: Collection[str]) -> Indicator:
    """The indicator for a category: turnout in an election, else one of the table's own; itself where all are of it."""
    election = election_of(category, dimension.name) if names_no_election(indicator) else ""
    if election:
        return in_election(indicator, [election])
    if len(dimension.categories) == 1:
        return indicator
    made = _of_category(indicator, *_called(category, dimension, shared))
    return replace(made, unit=Unit.UNKNOWN) if made.unit in COUNTS and is_statistic(category) else made


def _called(category: str, dimension: TableDimension, shared: Collection[str]) -> tuple[str, str]:
    """What a category is called in an id and in words, with its dimension where another one has it too."""
    if dimension.total and slug(category) in shared:
        return f"{dimension.column}_{slug(category)}", f"{dimension.name}: {category}"
    return slug(category), category


def shared_categories(dimensions: Iterable[TableDimension]) -> frozenset[str]:
    """The categories, as parts of an id, that more than one dimension has."""
    found = Counter(part for one in dimensions for part in {slug(group) for group in one.groups})
    return frozenset(part for part, count in found.items() if count > 1)


def _of_category(indicator: Indicator, part: str, words: str) -> Indicator:
    """The indicator for one category; its words say which, and what the whole is computed from does not hold for it."""
    name = Text(f"{indicator.name.en}, {words}", f"{indicator.name.sv}, {words}")
    id = f"{indicator.id}_{part}"
    return replace(indicator, id=id, name=name, content_codes=(), numerator="", denominator="")


def _wholes(names: Mapping[Pair, str], total: str, before: Mapping[str, str]) -> dict[str, str]:
    """The total of each indicator: over earlier dimensions too where the table has that, else over this one."""
    found: dict[str, str] = {}
    for (id, category), name in names.items():
        earlier = before.get(id, "")
        if total:
            whole = names.get((earlier, total)) or names.get((id, total), "")
        else:
            whole = names.get((earlier, category), "")
        if whole and whole != name and not is_statistic(category):
            found[name] = whole
    return found
