"""The sheets of a file and their columns, with how many areas of a layer each would match."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ...tables.assemble.key_candidates import KeyCandidates, key_candidates
from ...tables.columns.areas.shared_codes import best_pair
from ...tables.columns.column_words import Words
from ...tables.find.headings import division_called
from ...tables.formats.contents import use_each
from ...tables.match.matched_count import MatchedCount, matched_count
from ...words import SegbaroError
from ..places.area_codes import AreaColumns, Areas

NOTHING = MatchedCount(0)


@dataclass(frozen=True)
class SheetChoice:
    """keys: by heading what each column would match. found: the column that is used where none is chosen.

    areas: how many the layer has.
    """

    keys: dict[str, MatchedCount]
    found: str
    has_values: bool
    areas: int

    @property
    def matched(self) -> MatchedCount:
        """What the sheet matches without a choice of its column."""
        return self.keys.get(self.found, NOTHING)


def sheet_choices(path: Path, layer: AreaColumns) -> dict[str, SheetChoice | None]:
    """The parts of the file by name, None for one without a table; "" is a file without parts.

    Raises:
        TableError: a file that cannot be read.
    """
    found = use_each(path, partial(key_candidates, fields=layer.fields))
    count = _Counter(layer)
    return {name: None if one is None else _choice(one, count, len(layer.columns)) for name, one in found.items()}


def best_sheet(choices: Mapping[str, SheetChoice | None]) -> str:
    """The sheet with values that matches most areas, of equal ones the first; "" where there is nothing to choose."""
    ranks = {name: (one.has_values, one.matched.areas) for name, one in choices.items() if one is not None}
    return max(ranks, key=lambda name: ranks[name], default="")


class _Counter:
    """Counts what columns match in a layer; its areas are read once for each of its fields."""

    def __init__(self, layer: AreaColumns) -> None:
        self._layer = layer
        self._areas: dict[str, Areas | None] = {}

    def matched(self, heading: str, words: Words) -> MatchedCount:
        pair = best_pair([heading], [words], self._layer.fields)
        areas = self._of(pair.field if pair else "")
        if areas is None:
            return NOTHING
        return matched_count(words, areas.codes, areas.key.division, areas.labels, division_called(heading))

    def _of(self, field: str) -> Areas | None:
        if field not in self._areas:
            try:
                self._areas[field] = self._layer.areas(field)
            except SegbaroError:
                self._areas[field] = None  # no field holds codes
        return self._areas[field]


def _choice(one: KeyCandidates, count: _Counter, areas: int) -> SheetChoice:
    keys = {heading: count.matched(heading, words) for heading, words in one.words.items()}
    return SheetChoice(keys, one.found, one.has_values, areas)
