"""What places are called: as a field says, else officially, else as the layer's own field of names has it."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..layers.columns import read_columns
from ..layers.errors import LayerError
from ..tables import TableError
from .map_error import MapError
from .place_key import DIGITS, PlaceKey, place_key

NAME_FIELDS = {
    DIGITS["municipality"]: ("kommunnamn", "knnamn", "kommun_namn"),
    DIGITS["county"]: ("lannamn", "länsnamn", "lansnamn", "lnnamn"),
}
"""Fields of the places' names in layers, lower case, by how many digits of an area's code name the place."""


def names_of(layer: QgsVectorLayer, place: PlaceKey, field: str = "") -> dict[str, str]:
    """The name of each place by its key; the key itself where nobody knows better. field: where names stand, if chosen.

    Raises:
        LayerError: a field that is not there.
    """
    named = field or _own_field(layer, place)
    columns = read_columns(layer, keys=list(dict.fromkeys(filter(None, [place.field, named]))))
    said: dict[str, str] = {}
    found = columns.keys[place.field]
    for value, name in zip(found, columns.keys[named] if named else found, strict=True):
        key = place.key(value)
        if key is not None:
            said.setdefault(key, str(name) if named and name is not None else key)
    if field:
        return said
    official = {key: place.name(key) for key in said}
    return {key: official[key] if official[key] != key else said[key] for key in said}


def only_place(layer: QgsVectorLayer) -> str:
    """The municipality or county that all areas lie in; "" where they lie in several or their codes tell of none."""
    for by in DIGITS:
        try:
            names = names_of(layer, place_key(layer, by))
        except (LayerError, MapError, TableError):
            return ""
        if len(names) == 1:
            ((key, name),) = names.items()
            return "" if name == key else name
    return ""


def _own_field(layer: QgsVectorLayer, place: PlaceKey) -> str:
    by_name = {name.lower(): name for name in layer.fields().names()}
    return next((by_name[name] for name in NAME_FIELDS.get(place.digits, ()) if name in by_name), "")
