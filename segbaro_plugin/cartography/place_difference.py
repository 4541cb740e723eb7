"""A map of how areas differ from the place that they belong to: their municipality, county or the country."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsExpression, QgsVectorLayer

from ..layers.areas import area_field
from ..layers.errors import LayerError
from ..layers.indicator_fields import IndicatorFields, Year, indicators_of
from ..words import Text
from .comparison import Comparison, draw_comparison, either_reason, either_status, refuse_long, unit_of_difference
from .map_style import MapStyle
from .place_code import code_start, whole_codes
from .place_filter import PlaceFilter
from .place_values import DIGITS, LEVELS, place_values, refuse_unweighable, values_of_areas
from .pool import read_pool
from .style import Drawn

AGAINST = Text("{name} {year}: difference from {place}{unit}", "{name} {year}: skillnad mot {place}{unit}")


def apply_against(
    layer: QgsVectorLayer,
    indicator: IndicatorFields,
    year: Year,
    level: str,
    style: MapStyle,
    place: PlaceFilter | None = None,
    language: str = "en",
    *,
    weight: str = "",
) -> Drawn:
    """Draws how much higher an indicator is in each area than in its municipality, county or the country.

    Args:
        level: an id of `place_values.LEVELS`.
        weight: the field with the people that the value is a mean over; the population of the year when "".

    Raises:
        LayerError, MapError: when there are no people to weigh by, or the value of no place can be computed.
        ClassError, PaletteError: as `apply_style`; the number of classes must be odd.
    """
    refuse_unweighable(indicator)
    refuse_long(indicator)
    code, people, field = area_field(layer).name, weight or population_field(layer, year), indicator.fields[year]
    pool = read_pool(layer, {field: indicator.status_fields.get(year, "")}, [people], [code])
    written = pool.columns.keys[code]
    codes = whole_codes(written)
    found = place_values(pool.values[field], pool.columns.numbers[people], codes, level)
    difference = pool.values[field] - values_of_areas(found, codes, level)
    words = {"name": indicator.name, "year": year or "", "place": LEVELS[level]}
    made = Comparison(
        [difference],
        f"({QgsExpression.quotedColumnRef(field)} - {_value_of_place(found.values, code, level, written)})",
        either_status(indicator, [year]),
        either_reason([pool.reasons[field]], difference),
        AGAINST.say(language, unit=unit_of_difference(indicator, language), **words),
        found.notes,
        {"indicator": indicator.id, "year": year, "field": field, "against": level, "weight": people},
    )
    return draw_comparison(layer, indicator, made, style, place, language)


def population_field(layer: QgsVectorLayer, year: Year) -> str:
    """The field with the population of the year.

    Raises:
        LayerError: when there is none; says what to do.
    """
    people = next((one for one in indicators_of(layer) if one.id == "population"), None)
    if people is None or year not in people.fields:
        raise LayerError(
            "The value of a place is a mean over its people, and the layer has no field of the population of {year}. "
            "Join it first, or choose the field with the people.",
            "Platsens värde är ett medelvärde över dess invånare, och lagret saknar fält med folkmängden för {year}. "
            "Koppla den först, eller välj fältet med antalet personer.",
            year=year or "–",
        )
    return people.fields[year]


def _value_of_place(values: Mapping[str, float], code: str, level: str, written: Sequence[object]) -> str:
    """An expression for the value of an area's place; NULL where it has none."""
    if not DIGITS[level]:
        return repr(values[""])
    pairs = ", ".join(f"{QgsExpression.quotedString(start)}, {value!r}" for start, value in values.items())
    return f"map_get(map({pairs}), {code_start(code, DIGITS[level], written)})"
