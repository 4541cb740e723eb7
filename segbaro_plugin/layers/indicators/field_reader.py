"""Interprets the fields of a layer: whether they are indicators, which ones, and for which years."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.core import QgsVectorLayer

from ...tables.assemble.types_called_index import INDEX, are_types
from ...tables.codes.divisions import DIVISIONS
from ...tables.model.indicator import Direction, Indicator, Unit
from ...tables.user_indicators import usable_indicators
from ...words import NO_TEXT, Text
from ..read.columns import plain
from ..read.names import YEAR, indicator_of, split_name, status_name
from ..record.provenance import field_records
from .indicator_fields import IndicatorFields, Year
from .user_tables import own_folder

Record = Mapping[str, object]

YEAR_FIELDS = (YEAR, "år", "ar")
NO_INDICATORS = frozenset({"fid", "objectid", "ogc_fid", *(name for one in DIVISIONS for name in one.field_names)})
"""Fields of numbers that number the areas and tell nothing of them."""


class FieldReader:
    """Interprets fields by the layer's provenance, the user's own indicators, and its year field if it is long.

    steps: the layer's provenance. passed_by: own indicators that cannot be used, each with what is wrong.
    """

    def __init__(self, layer: QgsVectorLayer, steps: Sequence[Record]) -> None:
        self.layer, self.fields = layer, layer.fields()
        self.records = field_records(steps)
        own, self.passed_by = usable_indicators(own_folder())
        self.own = {one.id: one for one in own}
        self._declared: dict[str, Indicator] = {}
        self.year_field = _year_field(self.fields.names(), self.records)
        self.years = _years(layer, self.year_field) if self.year_field else []

    def is_indicator(self, name: str) -> bool:
        """Whether the field holds values of an indicator."""
        one = self.fields.field(name)
        if name.lower() in NO_INDICATORS or name == self.year_field or not (one.isNumeric() or name in self.records):
            return False
        words, year = split_name(name)
        return name in self.records or bool(year or self.year_field) or self.declared(words).statistics_area != NO_TEXT

    def declared(self, id: str) -> Indicator:
        """The user's own declaration of an indicator, else the catalogue's, else a neutral one of that name."""
        if id not in self._declared:
            self._declared[id] = self.own.get(id) or indicator_of(id)
        return self._declared[id]

    def part(self, name: str, long: bool = True) -> IndicatorFields:
        """The indicator as seen from one field: one year of a wide layer, all years of a long one."""
        record = self.records.get(name, {})
        words, written = split_name(name)
        id = str(record.get("indicator") or words)
        known = self.declared(id)
        year_field = self.year_field if long else ""
        years: list[Year] = [*self.years] if year_field else [int(written) if written else None]
        status = [status_name(name)] if self.fields.indexOf(status_name(name)) >= 0 else []
        divisions = [str(record["division"])] if record.get("division") else []
        return IndicatorFields(
            id,
            self._name(name, id, known),
            known.statistics_area,
            _unit(record, known),
            Direction.NEUTRAL if self.is_types_called_index(name) else _direction(record, known),
            dict.fromkeys(years, name),
            {year: field for year in years for field in status},
            {year: division for year in years for division in divisions},
            known.fixed_limits,
            year_field,
            frozenset([name]) if self._is_text(name) else frozenset(),
            str(record.get("denominator") or ""),
        )

    def is_types_called_index(self, name: str) -> bool:
        """Whether a field called the index, of which nothing else is known, holds whole numbers from 1 to 5 only."""
        id = split_name(name)[0]
        if name in self.records or id in self.own or self.declared(id).id != INDEX:
            return False
        place = self.fields.indexOf(name)
        values = map(plain, self.layer.uniqueValues(place, 9)) if place >= 0 else ()
        return are_types([one for one in values if one is not None])

    def _is_text(self, name: str) -> bool:
        """Whether an existing field holds text; missing fields are reported when they are read."""
        place = self.fields.indexOf(name)
        return place >= 0 and not self.fields.at(place).isNumeric()

    def _name(self, field: str, id: str, known: Indicator) -> Text:
        """The indicator's declared name; for an undeclared one the field's alias without year and unit."""
        if known.statistics_area != NO_TEXT:
            return _computed(known.name) if id.endswith("_computed") else known.name
        alias = self.layer.attributeAlias(self.fields.indexOf(field))
        year = split_name(field)[1]
        words = alias.split(f" {year}")[0] if year else alias.partition(" (")[0]
        return Text(words, words) if words else known.name


def _computed(name: Text) -> Text:
    """The name of a field that Segbaro computed beside the table's own values."""
    return Text(f"{name.en} (computed)", f"{name.sv} (beräknat)")


def _year_field(names: Iterable[str], records: Mapping[str, Record]) -> str:
    """The year field of a layer in long form; "" for a wide layer."""
    known = list(names)
    wide = any(split_name(name)[1] for name in known)
    candidates = [name for name in known if name.lower() in YEAR_FIELDS]
    long = any("years" in record for record in records.values()) or not wide
    return candidates[0] if candidates and long else ""


def _years(layer: QgsVectorLayer, year_field: str) -> list[int]:
    texts = (str(plain(value))[:4] for value in layer.uniqueValues(layer.fields().indexOf(year_field)))
    return sorted({int(year) for year in texts if year.isdigit()})


def _unit(record: Record, known: Indicator) -> Unit:
    written = str(record.get("unit", "")).upper()
    return Unit[written] if written in Unit.__members__ else known.unit


def _direction(record: Record, known: Indicator) -> Direction:
    written = record.get("direction")
    return next((one for one in Direction if one.value == written), known.direction)
