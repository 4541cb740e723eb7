"""The place of an area: its municipality or county by its code, or the value of a field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import QgsFeatureSource

from ...tables.codes.divisions import DIGITS, counties, division_of, kommuner
from ..errors import LayerError
from ..read.columns import field_index, plain
from .area_codes import area_field
from .place_codes import are_codes, place_prefixes, with_zeros
from .place_expressions import key_expression, place_expression

LEVELS = {"municipality": "kommun", "county": "lan"}
"""What parts a layer into places by its areas' codes, with the level of these places."""

FIELD = "field"


@dataclass(frozen=True)
class PlaceKey:
    """How the areas of a layer are grouped into places.

    field: where the place, or a code that begins with it, stands. digits: the length of the place's code, 0 where the
    field says the place itself. level: of the places, "" where these are neither municipalities nor counties. keys:
    the key of the place for each text that the field holds, None where that lies in no place of the level.
    """

    field: str
    digits: int
    level: str
    keys: Mapping[str, str | None]

    def key(self, value: object) -> str | None:
        """The place of an area whose field holds `value`; None if it is empty."""
        return None if value is None else self.keys.get(_text(value))

    @property
    def expression(self) -> str:
        """The same as a QGIS expression."""
        return key_expression(self.field, self.digits, self.keys)

    def within(self, key: str) -> str:
        """A QGIS expression that is true for the areas of one place."""
        return place_expression(self.field, self.digits, self.keys, key)

    def name(self, key: str) -> str:
        """The official name of a municipality or county, otherwise the key itself."""
        return {"kommun": kommuner(), "lan": counties()}.get(self.level, {}).get(key, key)


def place_key(source: QgsFeatureSource, by: str, field: str = "") -> PlaceKey:
    """The places of a layer.

    by: "municipality" or "county", which the areas' codes begin with, or "field". field: the field of codes or
    places; for codes, empty takes the one that looks like them.

    Raises:
        LayerError: a field that is not there, no field where one is needed, or numbers that are no codes.
    """
    if by == FIELD:
        return _place_from_field(source, field)
    name = source.fields()[field_index(source.fields(), field)].name() if field else area_field(source).name
    return coded_place(source, name, LEVELS[by])


def coded_place(source: QgsFeatureSource, name: str, level: str) -> PlaceKey:
    """The municipalities ("kommun") or counties ("lan") from the code field `name`.

    Raises:
        LayerError: a field that is not there, or one of numbers that are no codes.
    """
    values = _values(source, name)
    if values and source.fields().field(name).isNumeric() and not are_codes(values, name):
        raise LayerError(
            "The field '{name}' contains numbers that are not area codes. Choose the field with the codes.",
            "Fältet ”{name}” innehåller tal som inte är områdeskoder. Välj fältet med koderna.",
            name=name,
        )
    return PlaceKey(name, DIGITS[level], level, dict(map(_pair, values, place_prefixes(values, level, name))))


def _place_from_field(source: QgsFeatureSource, name: str) -> PlaceKey:
    """The places in a field, which may hold codes or names of municipalities or counties."""
    if not name:
        raise LayerError(
            "Choose the field with the place of each area.",
            "Välj det fält som anger vilken kommun eller vilket annat område varje område hör till.",
        )
    values = _values(source, name)
    level = next((one for one in LEVELS.values() if name.lower() in division_of(one).field_names), "")
    return PlaceKey(name, 0, level, dict(map(_pair, values, map(_text, with_zeros(name, values)))))


def _values(source: QgsFeatureSource, name: str) -> list[object]:
    values = map(plain, source.uniqueValues(field_index(source.fields(), name)))
    return [value for value in values if value is not None]


def _pair(value: object, key: str | None) -> tuple[str, str | None]:
    return _text(value), key


def _text(value: object) -> str:
    """The value as QGIS writes it: whole numbers without decimals."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
