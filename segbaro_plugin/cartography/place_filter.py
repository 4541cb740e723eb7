"""Which areas a map draws: those of a county or municipality, or a drawn selection. The data are all there still."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsVectorLayer

from ..layers.areas import area_field
from ..layers.columns import field_index, plain
from ..tables.divisions import counties, kommuner
from ..words import Text
from .area_fields import area_fields
from .place_code import code_start, whole_codes

SELECTION = Text("the selection", "urvalet")
DIGITS = {"lan": 2, "kommun": 4}


@dataclass(frozen=True)
class PlaceFilter:
    """A place with its name for titles and the QGIS expression that is true for its areas."""

    name: str
    expression: str
    level: str = ""
    code: str = ""


def places_in(layer: QgsVectorLayer) -> list[PlaceFilter]:
    """The counties and then the municipalities that the layer has areas in, each in the order of codes.

    Empty for areas whose codes do not begin with that of a municipality.

    Raises:
        LayerError: when no field looks like area codes.
    """
    code = _code_field(layer)
    values = list(map(plain, layer.uniqueValues(field_index(layer.fields(), code))))
    starts = {level: code_start(code, digits, values) for level, digits in DIGITS.items()}
    found = whole_codes(values)
    counties_found = _named({one[:2] for one in found}, counties())
    kommuner_found = _named({one[:4] for one in found}, kommuner())
    return [
        PlaceFilter(name, f"{starts[level]} = {QgsExpression.quotedString(start)}", level, start)
        for level, named in (("lan", counties_found), ("kommun", kommuner_found))
        for start, name in named
    ]


def selected_areas(layer: QgsVectorLayer, language: str) -> PlaceFilter | None:
    """The areas that are selected on the map, by their codes; None where none is selected.

    Raises:
        LayerError: when no field looks like area codes.
    """
    code = _code_field(layer)
    chosen = [feature[code] for feature in layer.getSelectedFeatures()]
    if not chosen:
        return None
    listed = ", ".join(QgsExpression.quotedValue(one) for one in sorted(chosen, key=str))
    return PlaceFilter(SELECTION.say(language), f"{QgsExpression.quotedColumnRef(code)} IN ({listed})")


def _code_field(layer: QgsVectorLayer) -> str:
    """The field of codes; where the first areas do not tell it, all of them are looked at, and refused in words."""
    return area_fields(layer).code or area_field(layer).name


def _named(codes: Iterable[str], names: dict[str, str]) -> list[tuple[str, str]]:
    return [(code, names[code]) for code in sorted(codes) if code in names]
