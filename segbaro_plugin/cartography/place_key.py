"""Which place an area belongs to: its municipality or county by its code, or what a field says."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsExpression, QgsFeatureSource

from ..layers.areas import area_field
from ..layers.columns import field_index
from ..tables.divisions import counties, division_of, kommuner
from .map_error import MapError

DIGITS = {"municipality": 4, "county": 2}
"""How many of a code's first characters name the place."""

FIELD = "field"


@dataclass(frozen=True)
class PlaceKey:
    """field: where the place, or a code that begins with it, stands. digits: the length of the place's code, 0: all."""

    field: str
    digits: int = 0

    def key(self, value: object) -> str | None:
        """The place of an area whose field holds `value`, None where it holds nothing."""
        if value is None:
            return None
        text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
        return text[: self.digits] if self.digits else text

    @property
    def expression(self) -> str:
        """The same for QGIS."""
        column = f"to_string({QgsExpression.quotedColumnRef(self.field)})"
        return f"left({column}, {self.digits})" if self.digits else column

    def name(self, key: str) -> str:
        """The official name of a municipality or county, else the key itself."""
        known = {4: kommuner(), 2: counties()}.get(self.digits, {})
        for level, names in (("kommun", kommuner()), ("lan", counties())):
            if not self.digits and self.field.lower() in division_of(level).field_names:
                known = names
        return known.get(key, key)


def place_key(source: QgsFeatureSource, by: str, field: str = "") -> PlaceKey:
    """The places of a layer.

    by: "municipality" or "county", which the areas' codes begin with, or "field". field: the field of codes or
    places; for codes, empty takes the one that looks like them.

    Raises:
        LayerError: a field that is not there, or no field of codes.
        MapError: a field of numbers for codes, which has lost its zeros, or no field where one is needed.
    """
    if by == FIELD and not field:
        raise MapError(
            "Choose the field that says which place each area belongs to.",
            "Välj det fält som säger vilken plats varje område hör till.",
        )
    name = source.fields()[field_index(source.fields(), field)].name() if field else area_field(source).name
    if by != FIELD and source.fields().field(name).isNumeric():
        raise MapError(
            "The field '{name}' holds numbers, and area codes lose their first 0 there. Choose a field with codes as "
            "text.",
            "Fältet '{name}' innehåller tal, och då tappar områdeskoder sin inledande nolla. Välj ett fält med koder "
            "som text.",
            name=name,
        )
    return PlaceKey(name, DIGITS.get(by, 0))
