"""An indicator of a layer, with its field for each year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from qgis.core import QgsExpression

from ...tables.model.indicator import Direction, Unit
from ...words import Text

Year = int | None
Record = Mapping[str, object]


@dataclass(frozen=True)
class IndicatorFields:
    """An indicator of a layer with the fields of its values.

    fields: the field of each year; the key None is a field without a year. status_fields: the text field that says
    why values of that year are missing, for the years that have one. divisions: the division on which a year's values
    were made ("regso2025"), where it is known. year_field: the field of years of a layer in long form, in which the
    fields of all years are the same; "" for a wide layer. texts: those of the fields that hold numbers as text.
    denominator: id of the indicator of whose numbers these are parts, where the layer's provenance says it.
    """

    id: str
    name: Text
    statistics_area: Text
    unit: Unit
    direction: Direction
    fields: Mapping[Year, str]
    status_fields: Mapping[Year, str] = field(default_factory=dict)
    divisions: Mapping[Year, str] = field(default_factory=dict)
    fixed_limits: tuple[float, ...] = ()
    year_field: str = ""
    texts: frozenset[str] = frozenset()
    denominator: str = ""

    @property
    def years(self) -> list[int]:
        """The years with values in ascending order; empty for an indicator without years."""
        return sorted(year for year in self.fields if year is not None)

    @property
    def latest(self) -> Year:
        """The last year; None for an indicator without years."""
        return max(self.years, default=None)

    @property
    def year_column(self) -> str:
        """An expression for the year of a feature in a long layer, whose field holds years or dates."""
        return f"to_int(left({QgsExpression.quotedColumnRef(self.year_field)}, 4))"

    @property
    def is_area_type(self) -> bool:
        """Whether the values are the area types 1 to 5, which have their own classes and colours."""
        return self.unit is Unit.TYPE


def gathered(parts: Iterable[IndicatorFields]) -> list[IndicatorFields]:
    """One entry per indicator, with the fields of all its years."""
    by_id: dict[str, IndicatorFields] = {}
    for part in parts:
        before = by_id.get(part.id)
        by_id[part.id] = part if before is None else _with_years(before, part)
    return list(by_id.values())


def _with_years(one: IndicatorFields, other: IndicatorFields) -> IndicatorFields:
    """Merges the years; if two fields have the same year, the first one in the layer is kept."""
    return replace(
        one,
        fields={**other.fields, **one.fields},
        status_fields={**other.status_fields, **one.status_fields},
        divisions={**other.divisions, **one.divisions},
        texts=one.texts | other.texts,
    )
