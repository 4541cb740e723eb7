"""The pages of an atlas: one per place, or one per place and field, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsFeedback, QgsRectangle, QgsVectorLayer

from ...layers.places.place import PlaceKey
from ...layers.read.features import outlines_of
from ..map_error import MapError
from ..values.area_summary import AreaTable

# Swedish letters stand after z: å, ä, ö.
_AFTER_Z = str.maketrans("åäö", "{|}")


@dataclass(frozen=True)
class AtlasPage:
    """A page: the key of its place ("" for the whole layer), the place's name, and the fields of its maps."""

    place: str
    name: str
    fields: tuple[str, ...]


def swedish_order(text: str) -> str:
    """A sort key that follows the Swedish alphabet."""
    return text.casefold().translate(_AFTER_Z)


def atlas_pages(
    table: AreaTable, place: PlaceKey | None, fields: Sequence[str], names: dict[str, str], together: bool
) -> list[AtlasPage]:
    """The pages in the order of their places' keys, and within a place in the order of the fields.

    names: what places are called, by their keys, where the layer says it. together: all fields on one page.

    Raises:
        MapError: when no area has a place.
    """
    keys = sorted({key for key in table.places if key}, key=swedish_order) if place else [""]
    if not keys:
        raise MapError(
            "No area has a place in the field '{field}', so there are no pages to make. Choose another field.",
            "Fältet ”{field}” är tomt för alla områden, så det finns inga sidor att göra. Välj ett annat fält.",
            field=place.field if place else "",
        )
    sets = [tuple(fields)] if together or not fields else [(name,) for name in fields]
    return [AtlasPage(key, names.get(key) or (place.name(key) if place else ""), one) for key in keys for one in sets]


def place_extents(
    layer: QgsVectorLayer, table: AreaTable, feedback: QgsFeedback | None = None
) -> dict[str, QgsRectangle]:
    """The extent of each place's areas, in the layer's CRS; areas are matched by id, never by position."""
    places = dict(zip(table.ids, table.places, strict=True))
    extents: dict[str, QgsRectangle] = {}
    for feature in outlines_of(layer):
        if feedback is not None and feedback.isCanceled():
            break
        key = places.get(feature.id())
        if key is not None and not feature.geometry().isEmpty():
            extents.setdefault(key, QgsRectangle()).combineExtentWith(feature.geometry().boundingBox())
    return extents
