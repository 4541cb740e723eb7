"""The place that the dock restricts the map to, as stored with a layer."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from ...layers.places.filter import PlaceFilter
from ...layers.read.features import features_of
from ...layers.read.source import Source
from ...layers.record.properties import json_property
from .record import StyleRecord

PLACE = "segbaro/place"
"""Where the dock keeps the place that it has drawn."""


def drawn_place(layer: QgsVectorLayer) -> PlaceFilter | None:
    """The place that the dock restricts the map to; None if all areas are drawn."""
    record = StyleRecord.kept(layer)
    if record is None or not record.place:
        return None
    return kept_place(layer)


def kept_place(layer: QgsVectorLayer) -> PlaceFilter | None:
    """The place stored with the layer by the dock; None if there is none."""
    record = json_property(layer, PLACE)
    if not isinstance(record, dict) or not all(isinstance(one, str) for one in record.values()):
        return None
    try:
        return PlaceFilter(**record)
    except TypeError:
        return None


def place_extent(areas: Source, place: PlaceFilter) -> QgsRectangle:
    """The extent of a place's areas, in the layer's CRS; empty if there are none.

    areas: the layer, or in the background a `Snapshot` of it.
    """
    extent = QgsRectangle()
    request = QgsFeatureRequest().setFilterExpression(place.expression).setSubsetOfAttributes([])
    for feature in features_of(areas, request):
        extent.combineExtentWith(feature.geometry().boundingBox())
    return extent
