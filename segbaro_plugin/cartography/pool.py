"""The values that share one set of class limits, and which of them are held back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsVectorLayer

from ..indices.places import Floats
from ..layers.columns import read_columns
from ..layers.indicator_fields import IndicatorFields, Year
from ..tables.tidy import Status

WITHHELD = (Status.SUPPRESSED, Status.NOT_APPLICABLE)
"""What a status field tells apart from a value that is simply not there."""


@dataclass(frozen=True)
class Pool:
    """The values of fields over all areas, and how many areas each lacks for which reason.

    values: float64 of shape (areas,), NaN where there is none; a value that still stands in a suppressed area is none.
    lacking: for each field the number of areas by status, without the statuses that do not occur.
    """

    values: Mapping[str, Floats]
    lacking: Mapping[str, Mapping[Status, int]]

    @property
    def statuses(self) -> list[Status]:
        """The statuses other than OK that occur anywhere."""
        found = {status for lacking in self.lacking.values() for status in lacking}
        return [status for status in Status if status in found]


def read_pool(source: QgsFeatureSource, fields: Mapping[str, str]) -> Pool:
    """Reads fields in one pass; `fields` gives for each field of values its status field, "" where it has none.

    Raises:
        LayerError, TableError: as `read_columns`.
    """
    columns = read_columns(source, list(fields), list(dict.fromkeys(filter(None, fields.values()))))
    withheld = {name: _withheld(columns.keys[status]) if status else {} for name, status in fields.items()}
    values = {name: _without(columns.numbers[name], withheld[name]) for name in fields}
    return Pool(values, {name: _lacking(values[name], withheld[name]) for name in fields})


def indicator_pool(layer: QgsVectorLayer, indicator: IndicatorFields, years: Sequence[Year], within: str = "") -> Pool:
    """The indicator's values in these years, in the areas that the expression `within` is true for (all where "").

    Raises:
        LayerError, TableError: as `read_columns`.
    """
    conditions = [f"({within})"] if within else []
    if indicator.year_field and set(years) != set(indicator.years):
        conditions.append(f"{indicator.year_column} IN ({', '.join(map(str, years))})")
    fields = {indicator.fields[year]: indicator.status_fields.get(year, "") for year in years}
    return read_pool(_part_of(layer, " AND ".join(conditions)), fields)


def _part_of(layer: QgsVectorLayer, expression: str) -> QgsFeatureSource:
    """The areas that the expression is true for, without geometry; all of them where it is ""."""
    if not expression:
        return layer
    request = QgsFeatureRequest().setFilterExpression(expression).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return layer.materialize(request)


def _withheld(told: list[object]) -> dict[Status, np.ndarray]:
    said = np.array(told, object)
    return {status: hit for status in WITHHELD if (hit := said == status.value).any()}


def _without(values: Floats, withheld: Mapping[Status, np.ndarray]) -> Floats:
    return np.where(np.any([*withheld.values()], axis=0), np.nan, values) if withheld else values


def _lacking(values: Floats, withheld: Mapping[Status, np.ndarray]) -> dict[Status, int]:
    counts = {status: int(hit.sum()) for status, hit in withheld.items()}
    missing = int(np.isnan(values).sum()) - sum(counts.values())
    return {**counts, Status.MISSING: missing} if missing else counts
