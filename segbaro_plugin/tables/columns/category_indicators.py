"""An indicator for each category of a dimension, with the total of the dimension as what it is a part of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ...words import Text
from ..codes.categories import category as of_words
from ..indicators.indicator_lookup import can_be_count, slug, unlike
from ..model.indicator import Indicator

if TYPE_CHECKING:
    import pandas as pd

Pair = tuple[str, str]
"""The id of an indicator and a category."""


@dataclass(frozen=True)
class Split:
    """Rows and their indicators; wholes: id of an indicator -> id of the total beside it, over all its dimensions."""

    frame: pd.DataFrame
    indicators: Mapping[str, Indicator]
    wholes: Mapping[str, str] = field(default_factory=dict)

    def by(self, column: str, total: str) -> Split:
        """Split by the categories in `column`, of which the total keeps the indicator's own id; "" is no total."""
        import pandas as pd

        ids, known = pd.factorize(self.frame["indicator"])
        places, categories = pd.factorize(self.frame[column])
        numbers, unlike_pairs = pd.factorize(ids * len(categories) + places)
        pairs = [(str(known[n // len(categories)]), str(categories[n % len(categories)])) for n in unlike_pairs]
        found = _named(pairs, total, self.indicators)
        names = {pair: indicator.id for pair, indicator in found.items()}
        frame = self.frame.assign(indicator=of_words([names[pair] for pair in pairs], numbers))
        return Split(frame, {one.id: one for one in found.values()}, _wholes(names, total, self.wholes))

    def with_denominators(self) -> Mapping[str, Indicator]:
        """The indicators, of which the counts know their total as denominator."""
        return {id: self._with_denominator(one) for id, one in self.indicators.items()}

    def _with_denominator(self, indicator: Indicator) -> Indicator:
        whole = self.wholes.get(indicator.id)
        if not whole or not can_be_count(self.indicators[whole]):
            return indicator
        return replace(indicator, denominator=whole)


def _named(pairs: list[Pair], total: str, indicators: Mapping[str, Indicator]) -> dict[Pair, Indicator]:
    """The indicator of each pair, in the order of the indicators, each total before its parts."""
    order = {id: number for number, id in enumerate(indicators)}
    taken = {id for id, category in pairs if category == total}
    found: dict[Pair, Indicator] = {}
    for id, category in sorted(pairs, key=lambda pair: (order[pair[0]], pair[1] != total)):
        own = indicators[id] if category == total else _of_category(indicators[id], category)
        own = own if category == total else replace(own, id=unlike(own.id, taken))
        taken.add(own.id)
        found[id, category] = own
    return found


def _of_category(indicator: Indicator, category: str) -> Indicator:
    """The indicator for one category; its words say which, and what the whole is computed from does not hold for it."""
    name = Text(f"{indicator.name.en}, {category}", f"{indicator.name.sv}, {category}")
    id = f"{indicator.id}_{slug(category)}"
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
        if whole and whole != name:
            found[name] = whole
    return found
