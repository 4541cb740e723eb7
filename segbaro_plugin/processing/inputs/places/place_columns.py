"""Results as columns of the places that they are about; each becomes a field of a layer of places."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import NamedTuple

from ....i18n import language
from ....indices import CATALOGUE
from ....indices.engine.results import ResultRow

PlaceValues = Mapping[Hashable, object]
Parts = tuple[str, str, str, str]
"""Measure, size, group and year of a column; "" for what there is only one of."""


class PlaceColumn(NamedTuple):
    """A number of each place.

    kind: what it is, such as a measure of a group; columns of one kind can be compared. year: the year or years, ""
    where there are none. title: both in the user's language. values: by place. number: float or int.
    """

    kind: str
    year: str
    title: str
    values: PlaceValues
    number: type = float

    @property
    def name(self) -> str:
        """The name of its field."""
        return "_".join(filter(None, [self.kind, self.year]))


def measure_columns(rows: Sequence[ResultRow]) -> list[PlaceColumn]:
    """The value of each place in the order of the rows' measures, sizes and groups, and of years."""
    several = len({row.group for row in rows}) > 1
    wide: dict[Parts, dict[Hashable, float | None]] = {}
    for row in rows:
        size = getattr(row, "size", None)
        written = "" if size is None else f"{size:.10g}"
        parts = (row.measure, written, row.group if several else "", str(row.year or ""))
        wide.setdefault(parts, {})[row.place] = row.value
    ranks = {part: i for i, part in enumerate(dict.fromkeys(part for parts in wide for part in parts[:3]))}
    order = sorted(wide, key=lambda parts: ([ranks[part] for part in parts[:3]], parts[3]))
    return [_measure_column(parts, wide[parts]) for parts in order]


def _measure_column(parts: Parts, values: PlaceValues) -> PlaceColumn:
    measure, size, group, year = parts
    kind = "_".join(filter(None, [measure, size.replace(".", "p"), group]))
    title = " ".join(filter(None, [CATALOGUE.get(measure).name.say(language()), size, group, year]))
    return PlaceColumn(kind, year, title, values)
