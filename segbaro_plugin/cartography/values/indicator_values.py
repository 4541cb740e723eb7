"""The values that share one set of class limits, and which of them are held back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsVectorLayer

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.read.columns import Columns, read_columns
from ...layers.read.file_columns import LayerFile, layer_file, read_file_columns
from ...layers.read.snapshot import Snapshot
from ...layers.read.source import Source
from ...tables.model.tidy import WITHHELD, Status

Reasons = NDArray[np.object_]


@dataclass(frozen=True)
class Pool:
    """The values of fields over all areas, and why areas have none; every array is of shape (areas,).

    values: float64, NaN where there is none; a value that still stands in a suppressed area is none.
    reasons: the value of the `Status` of areas without a number, None for those with one.
    columns: the read itself: feature ids, and what was read beside these fields in the same pass.
    """

    values: Mapping[str, Floats]
    reasons: Mapping[str, Reasons]
    columns: Columns

    @property
    def statuses(self) -> tuple[Status, ...]:
        """The reasons that occur in any of the fields."""
        present = {reason for of in self.reasons.values() for reason in set(of.tolist())}
        return tuple(status for status in Status if status.value in present)

    def of(self, names: Sequence[str]) -> Pool:
        """The same read, of some of its fields."""
        values = {name: self.values[name] for name in names}
        return Pool(values, {name: self.reasons[name] for name in names}, self.columns)


def counted(reasons: Reasons) -> dict[Status, int]:
    """The number of areas by reason, without the reasons that do not occur."""
    counts = {status: int((reasons == status.value).sum()) for status in Status}
    return {status: count for status, count in counts.items() if count}


def read_pool(
    source: Source,
    fields: Mapping[str, str],
    numbers: Sequence[str] = (),
    keys: Sequence[str] = (),
    within: str = "",
) -> Pool:
    """Reads fields in one pass; `fields` gives for each field of values its status field, "" where it has none.

    numbers, keys: further fields to read, for `Pool.columns`. within: an expression that is true for the areas that
    are read; all of them where it is "".

    Raises:
        LayerError, TableError: as `read_columns`.
    """
    told = dict.fromkeys(filter(None, fields.values()))
    wanted = list(dict.fromkeys([*fields, *numbers])), list(dict.fromkeys([*told, *keys]))
    columns = (None if within else read_file_columns(_file(source), *wanted)) or read_columns(
        source, *wanted, within=within
    )
    values = {name: columns.numbers[name] for name in fields}
    reasons = {name: _reasons(values[name], columns.keys.get(told)) for name, told in fields.items()}
    return Pool(values, reasons, columns)


def indicator_pool(source: Source, indicator: IndicatorFields, years: Sequence[Year], within: str = "") -> Pool:
    """The indicator's values in these years, in the areas that the expression `within` is true for (all where "").

    Raises:
        LayerError, TableError: as `read_columns`.
    """
    conditions = [f"({within})"] if within else []
    if indicator.year_field and set(years) != set(indicator.years):
        conditions.append(f"{indicator.year_column} IN ({', '.join(map(str, years))})")
    fields = {indicator.fields[year]: indicator.status_fields.get(year, "") for year in years}
    return read_pool(source, fields, within=" AND ".join(conditions))


def _file(source: Source) -> LayerFile | None:
    if isinstance(source, Snapshot):
        return source.file
    return layer_file(source) if isinstance(source, QgsVectorLayer) else None


def lacking_in(values: Sequence[object] | Floats, told: list[object] | None = None) -> tuple[Status, ...]:
    """The reasons that occur in a column of values, with the words that say why values are held back, if any do."""
    return tuple(counted(_reasons(np.array(values, float), told)))


def missing(values: Floats) -> Reasons:
    """No reason for areas with a value, and that it is missing for those without."""
    reasons = np.full(values.shape, None, object)
    reasons[np.isnan(values)] = Status.MISSING.value
    return reasons


def _reasons(values: Floats, told: list[object] | None) -> Reasons:
    """Why areas have no value: as the status says, else only that it is missing."""
    reasons = missing(values)
    if told is None:
        return reasons
    said = np.array(told, object)
    withheld = np.logical_or.reduce([said == status.value for status in WITHHELD])
    reasons[withheld] = said[withheld]
    return reasons
