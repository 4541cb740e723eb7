"""What a layer can show: its indicators with the field of each year.

They are recognised by the layer's provenance and, where it has none, by the names of its fields
(`<indicator>_<year>`); a layer in long form has a field of years and one field per indicator instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from qgis.core import QgsExpression, QgsVectorLayer

from ...tables.assemble.types_called_index import INDEX, are_types, asked
from ...tables.codes.divisions import DIVISIONS
from ...tables.model.indicator import Direction, Indicator, Unit
from ...tables.user_indicators import usable_indicators
from ...words import NO_TEXT, Sentence, Text
from ..read.columns import plain
from ..read.names import YEAR, indicator_of, split_name, status_name
from ..record.provenance import field_records, read_provenance
from .user_tables import own_folder

Year = int | None
Record = Mapping[str, object]

YEAR_FIELDS = (YEAR, "år", "ar")
NO_INDICATORS = frozenset({"fid", "objectid", "ogc_fid", *(name for one in DIVISIONS for name in one.field_names)})
"""Fields of numbers that number the areas and tell nothing of them."""


@dataclass(frozen=True)
class IndicatorFields:
    """An indicator of a layer and where its values stand.

    fields: the field of each year; the key None is a field without a year. status_fields: the text field that says
    why values of that year are missing, for the years that have one. divisions: the division on which a year's values
    were made ("regso2025"), where it is known. year_field: the field of years of a layer in long form, in which the
    fields of all years are the same; "" for a wide layer. texts: those of the fields that hold numbers as text.
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

    @property
    def years(self) -> list[int]:
        """The years that have values, rising; empty for an indicator without years."""
        return sorted(year for year in self.fields if year is not None)

    @property
    def latest(self) -> Year:
        """The last year; None for an indicator without years."""
        return max(self.years, default=None)

    @property
    def year_column(self) -> str:
        """An expression for the year of a feature of a layer in long form, whose field holds years or dates."""
        return f"to_int(left({QgsExpression.quotedColumnRef(self.year_field)}, 4))"

    @property
    def is_area_type(self) -> bool:
        """Whether the values are the area types 1 to 5, which have classes and colours of their own."""
        return self.unit is Unit.TYPE


def indicators_of(layer: QgsVectorLayer) -> list[IndicatorFields]:
    """The layer's indicators in the order of its fields; empty for a layer that has none.

    Area codes, row numbers and status fields are no indicators, and neither are further numbers without a year whose
    names nobody knows.
    """
    reader = _Reader(layer)
    return _gathered(reader.part(name) for name in layer.fields().names() if reader.is_indicator(name))


def notes_on(layer: QgsVectorLayer) -> list[Sentence]:
    """What a reader should know of the layer's indicators: own ones that were passed by, types called index."""
    reader = _Reader(layer)
    names = [name for name in layer.fields().names() if reader.is_indicator(name)]
    indices = dict.fromkeys(split_name(name)[0] for name in names if reader.is_types_called_index(name))
    return [*(error.sentence for error in reader.passed_by), *(asked(reader.declared(id).name) for id in indices)]


def indicator_called(layer: QgsVectorLayer, name: str) -> tuple[IndicatorFields, Year]:
    """The indicator that the field `name` belongs to, with the field's year; any field of numbers is one."""
    for one in indicators_of(layer):
        for year, of_year in one.fields.items():
            if of_year == name and not one.year_field:
                return one, year
    alone = _Reader(layer).part(name, long=False)
    return alone, next(iter(alone.fields))


class _Reader:
    """One look at a layer: its provenance, the user's own indicators, and the field of years if it is long."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer, self.fields = layer, layer.fields()
        self.records = field_records(read_provenance(layer))
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
        """The indicator as one field shows it: a wide field one year, a long field all of them."""
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
        """Whether a field that is there holds text; whoever reads one that is not says so."""
        place = self.fields.indexOf(name)
        return place >= 0 and not self.fields.at(place).isNumeric()

    def _name(self, field: str, id: str, known: Indicator) -> Text:
        """The indicator's declared name; for one of the table's own the field's alias without year and unit."""
        if known.statistics_area != NO_TEXT:
            return _computed(known.name) if id.endswith("_computed") else known.name
        alias = self.layer.attributeAlias(self.fields.indexOf(field))
        year = split_name(field)[1]
        words = alias.split(f" {year}")[0] if year else alias.partition(" (")[0]
        return Text(words, words) if words else known.name


def _computed(name: Text) -> Text:
    """The name of what Segbaro computed beside a table's own values."""
    return Text(f"{name.en} (computed)", f"{name.sv} (beräknat)")


def _year_field(names: Iterable[str], records: Mapping[str, Record]) -> str:
    """The field of years of a layer in long form; "" for a wide layer."""
    known = list(names)
    wide = any(split_name(name)[1] for name in known)
    found = [name for name in known if name.lower() in YEAR_FIELDS]
    long = any("years" in record for record in records.values()) or not wide
    return found[0] if found and long else ""


def _years(layer: QgsVectorLayer, year_field: str) -> list[int]:
    found = (str(plain(value))[:4] for value in layer.uniqueValues(layer.fields().indexOf(year_field)))
    return sorted({int(year) for year in found if year.isdigit()})


def _unit(record: Record, known: Indicator) -> Unit:
    written = str(record.get("unit", "")).upper()
    return Unit[written] if written in Unit.__members__ else known.unit


def _direction(record: Record, known: Indicator) -> Direction:
    written = record.get("direction")
    return next((one for one in Direction if one.value == written), known.direction)


def _gathered(parts: Iterable[IndicatorFields]) -> list[IndicatorFields]:
    """One entry an indicator, with the fields of all its years."""
    found: dict[str, IndicatorFields] = {}
    for part in parts:
        before = found.get(part.id)
        found[part.id] = part if before is None else _with_years(before, part)
    return list(found.values())


def _with_years(one: IndicatorFields, other: IndicatorFields) -> IndicatorFields:
    """A field that stands first in the layer keeps its year, should two hold the same one."""
    return replace(
        one,
        fields={**other.fields, **one.fields},
        status_fields={**other.status_fields, **one.status_fields},
        divisions={**other.divisions, **one.divisions},
        texts=one.texts | other.texts,
    )
