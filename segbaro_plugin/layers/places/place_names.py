"""The names of places: from a field, else official, else from the layer's own name field."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ...tables import TableError
from ..errors import LayerError
from ..read.columns import read_columns
from .field_names import PLACE_NAMES, field_among
from .place import LEVELS, PlaceKey, place_key


def names_of(layer: QgsVectorLayer, place: PlaceKey, field: str = "") -> dict[str, str]:
    """The name of each place by key; the key itself if no name is known. field: the field with names, if chosen.

    Raises:
        LayerError: a field that is not there.
    """
    named = field or (field_among(layer.fields(), PLACE_NAMES[place.level]) if place.digits else "")
    columns = read_columns(layer, keys=list(dict.fromkeys(filter(None, [place.field, named]))))
    keys = [place.key(value) for value in columns.keys[place.field]]
    names = columns.keys[named] if named else [None] * len(keys)
    first = {key: str(name) for key, name in reversed(list(zip(keys, names, strict=True))) if name is not None}
    official = {key: place.name(key) for key in keys if key is not None}
    return {key: first.get(key, name) if field or name == key else name for key, name in official.items()}


def only_place(layer: QgsVectorLayer) -> str:
    """The municipality or county that contains all areas; "" if there are several or it is unknown."""
    for by in LEVELS:
        try:
            names = names_of(layer, place_key(layer, by))
        except (LayerError, TableError):
            return ""
        if len(names) == 1:
            ((key, name),) = names.items()
            return "" if name == key else name
    return ""
