"""The rows of a wide join, each created when its feature is written: all at once would exhaust the memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from ...tables.match.areas_to_rows import Match
from ...tables.match.wide import status_words


class JoinedRows(Mapping[int, "list[object]"]):
    """The values of `joined_fields` by feature id: a field's value, then its status if it has statuses.

    ids: of the features, in the order of the areas that were matched.
    """

    def __init__(self, match: Match, ids: Sequence[int]) -> None:
        self._place = {id: place for place, id in enumerate(ids)}
        names = [one.name for one in match.fields]
        self._numbers = np.column_stack([match.values[name].cells for name in names])
        self._lacking = np.isnan(self._numbers).any(axis=1)
        withheld = [name for name in names if name in match.statuses]
        codes = [match.statuses[name].cells for name in withheld]
        self._statuses = np.column_stack([np.empty((len(ids), 0), dtype=np.int8), *codes])
        self._behind = [names.index(name) + 1 + before for before, name in enumerate(withheld)]

    def __getitem__(self, id: int) -> list[object]:
        place = self._place[id]
        row: list[object] = self._numbers[place].tolist()
        if self._lacking[place]:
            row = [None if value != value else value for value in row]  # noqa: PLR0124 - only NaN is unlike itself
        if self._behind:
            for behind, word in zip(self._behind, status_words(self._statuses[place]), strict=True):
                row.insert(behind, word)
        return row

    def __iter__(self) -> Iterator[int]:
        return iter(self._place)

    def __len__(self) -> int:
        return len(self._place)
