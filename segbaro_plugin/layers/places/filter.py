"""Filters for the areas that a map draws: those of a county or municipality, or a selection. No data is removed."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsExpression, QgsVectorLayer

from ...words import Text
from .area_codes import area_field
from .fields import area_fields
from .place import PlaceKey, coded_place

SELECTION = Text("the selection", "urvalet")
LEVELS = ("lan", "kommun")


@dataclass(frozen=True)
class PlaceFilter:
    """A place with its name for titles and a QGIS expression for its areas."""

    name: str
    expression: str
    level: str = ""
    code: str = ""


def places_in(layer: QgsVectorLayer) -> list[PlaceFilter]:
    """The counties and then the municipalities of the layer's areas, ordered by code.

    Empty for areas whose codes do not begin with that of a municipality.

    Raises:
        LayerError: when no field looks like area codes.
    """
    code = _code_field(layer)
    return [place for level in LEVELS for place in _official_places(coded_place(layer, code, level))]


def selected_areas(layer: QgsVectorLayer, language: str) -> PlaceFilter | None:
    """The areas selected on the map, by their codes; None if none is selected.

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
    """The code field; if the first areas do not reveal it, all are read, and failure raises an error."""
    return area_fields(layer).code or area_field(layer).name


def _official_places(places: PlaceKey) -> list[PlaceFilter]:
    names = [(key, places.name(key)) for key in sorted({key for key in places.keys.values() if key is not None})]
    return [PlaceFilter(name, places.within(key), places.level, key) for key, name in names if name != key]
