"""Indicator values and reasons for missing ones, read once for classification."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.read.columns import Columns, read_columns
from ...layers.read.file_columns import LayerFile, layer_file, read_file_columns
from ...layers.read.snapshot import Snapshot
from ...layers.read.source import Source
from ...tables.model.tidy import Status
from .reasons import Reasons, reasons_of


@dataclass(frozen=True)
class IndicatorValues:
    """The values of fields over all areas, and the reasons for missing ones; all arrays have shape (areas,).

    values: float64, NaN where there is none; a value that still stands in a suppressed area is none.
    reasons: why each area has no number, None for those with one.
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

    def of(self, names: Sequence[str]) -> IndicatorValues:
        """The same values, restricted to some of the fields."""
        values = {name: self.values[name] for name in names}
        return IndicatorValues(values, {name: self.reasons[name] for name in names}, self.columns)


def read_indicator_fields(
    source: Source,
    fields: Mapping[str, str],
    numbers: Sequence[str] = (),
    keys: Sequence[str] = (),
    within: str = "",
) -> IndicatorValues:
    """Reads fields in one pass; `fields` maps each value field to its status field, "" if it has none.

    numbers, keys: further fields to read, for `IndicatorValues.columns`. within: an expression that is true for the
    areas that are read; all of them where it is "".

    Raises:
        LayerError, TableError: as `read_columns`.
    """
    statuses = filter(None, fields.values())
    wanted = list(dict.fromkeys([*fields, *numbers])), list(dict.fromkeys([*statuses, *keys]))
    columns = (None if within else read_file_columns(_file(source), *wanted)) or read_columns(
        source, *wanted, within=within
    )
    values = {name: columns.numbers[name] for name in fields}
    reasons = {name: reasons_of(values[name], columns.keys.get(status)) for name, status in fields.items()}
    return IndicatorValues(values, reasons, columns)


def read_indicator(
    source: Source, indicator: IndicatorFields, years: Sequence[Year], within: str = ""
) -> IndicatorValues:
    """The indicator's values in these years, in the areas for which `within` is true (all if "").

    Raises:
        LayerError, TableError: as `read_columns`.
    """
    conditions = [f"({within})"] if within else []
    if indicator.year_field and set(years) != set(indicator.years):
        conditions.append(f"{indicator.year_column} IN ({', '.join(map(str, years))})")
    fields = {indicator.fields[year]: indicator.status_fields.get(year, "") for year in years}
    return read_indicator_fields(source, fields, within=" AND ".join(conditions))


def _file(source: Source) -> LayerFile | None:
    if isinstance(source, Snapshot):
        return source.file
    return layer_file(source) if isinstance(source, QgsVectorLayer) else None
