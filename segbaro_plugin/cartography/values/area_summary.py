"""The values of a layer's areas in one read, grouped by place: the counts and summaries of pages and reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from qgis.core import QgsFeedback

from ...array_types import Floats
from ...layers.places.place import PlaceKey
from ...layers.read.columns import read_columns
from ...layers.read.names import status_fields
from ...layers.read.source import Source
from ...tables.model.tidy import Status
from .reasons import Reasons, counted, reasons_of


@dataclass(frozen=True)
class Summary:
    """A summary of an indicator over some areas; numbers are None if no area has a value.

    areas: how many there are. lacking: how many of them have no value, by reason, without the reasons that do not
    occur. total: the sum of the values that are known.
    """

    areas: int
    lacking: Mapping[Status, int]
    lowest: float | None = None
    median: float | None = None
    highest: float | None = None
    total: float | None = None

    @property
    def known(self) -> int:
        """The number of areas with a value."""
        return self.areas - sum(self.lacking.values())


@dataclass(frozen=True)
class AreaTable:
    """Columns of shape (areas,): numbers with NaN for missing values, and the reasons.

    A number that still stands in a suppressed area is none here. places: the key of each area's place, None where it
    has none.
    """

    ids: list[int]
    numbers: Mapping[str, Floats]
    reasons: Mapping[str, Reasons]
    places: list[str | None]

    def of(self, place: str) -> AreaTable:
        """The areas of one place."""
        rows = self._rows.get(place, [])
        return AreaTable(
            [self.ids[row] for row in rows],
            {name: column[rows] for name, column in self.numbers.items()},
            {name: column[rows] for name, column in self.reasons.items()},
            [place] * len(rows),
        )

    def lacking(self, fields: Sequence[str]) -> set[Status]:
        """The reasons for missing values in some of the fields."""
        return {status for name in fields for status in self.summary(name).lacking}

    @cached_property
    def _rows(self) -> dict[str | None, list[int]]:
        """The rows of each place, found once for all pages of an atlas."""
        rows: dict[str | None, list[int]] = {}
        for row, place in enumerate(self.places):
            rows.setdefault(place, []).append(row)
        return rows

    def summary(self, field: str) -> Summary:
        """The summary of a field."""
        values = self.numbers[field]
        known = values[np.isfinite(values)]
        lacking = counted(self.reasons[field])
        if not known.size:
            return Summary(values.size, lacking)
        figures = (known.min(), np.median(known), known.max(), known.sum())
        return Summary(values.size, lacking, *map(float, figures))


def read_area_table(
    source: Source,
    fields: Sequence[str],
    place: PlaceKey | None = None,
    feedback: QgsFeedback | None = None,
    within: str = "",
) -> AreaTable:
    """The named fields of the areas for which the expression `within` is true; of all areas if it is "".

    Raises:
        LayerError: a field that is not there or holds no numbers.
    """
    fields = list(dict.fromkeys(fields))
    status = status_fields(fields, source.fields().names())
    keys = [*filter(None, status.values()), *([place.field] if place else [])]
    columns = read_columns(source, fields, keys, feedback, within)
    reasons = {name: reasons_of(columns.numbers[name], columns.keys.get(status[name])) for name in fields}
    places = [place.key(value) for value in columns.keys[place.field]] if place else ["" for _ in columns.ids]
    return AreaTable(columns.ids, columns.numbers, reasons, places)
