"""What a layer is drawn by, as far as it says so itself: the dock keeps it with the layer, algorithms in provenance."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from ...layers.indicators.indicator_fields import indicators_of
from ...layers.places.filter import PlaceFilter
from ...layers.read.source import Source
from ...layers.record.properties import json_property, numbers_in
from ...layers.record.provenance import read_provenance
from ...words import Text
from .bivariate_key import Axis, axes_in
from .settings import PROPERTY

PLACE = "segbaro/place"
"""Where the dock keeps the place that it has drawn."""

BOTH = Text("{one} and {other}", "{one} och {other}")


def drawn_record(layer: QgsVectorLayer) -> Mapping[str, object]:
    """How the layer was drawn last: by the dock, else by the latest step of provenance; empty where that is not known.

    It has the `field` or `area_type_field`, and where they are known `limits`, `limits_from`, `method`, `palette`,
    `reversed`, and the `axes` of two indicators.
    """
    kept = _kept(layer)
    if kept.get("field"):
        return _sound(kept)
    steps = [step for step in read_provenance(layer) if step.get("field") or step.get("area_type_field")]
    return _sound(steps[-1]) if steps else {}


def _sound(record: Mapping[str, object]) -> Mapping[str, object]:
    """The record without limits that are none: a layer can be made by anybody."""
    limits, pooled = numbers_in(record.get("limits")), record.get("limits_from")
    names = pooled if isinstance(pooled, list) and all(isinstance(one, str) for one in pooled) else None
    rising = len(limits) > 1 and limits == sorted(limits)
    return {**record, "limits": limits if rising else None, "limits_from": names}


def drawn_field(layer: QgsVectorLayer) -> str:
    """The field that the layer is drawn by, as far as its record or its renderer tells; "" where neither does."""
    record = drawn_record(layer)
    name = str(record.get("field") or record.get("area_type_field") or "")
    renderer = layer.renderer()
    if not name and renderer is not None and hasattr(renderer, "classAttribute"):
        name = renderer.classAttribute().strip('"')
    return name if layer.fields().indexOf(name) >= 0 else ""


def drawn_fields(layer: QgsVectorLayer) -> list[str]:
    """The fields that the layer is drawn by: one, two on a map of two indicators, none where that is not known.

    None either in long form, where a field holds all years and what it holds in one cannot be told by its name.
    """
    other = str(drawn_record(layer).get("other") or "")
    long = {name for one in indicators_of(layer) if one.year_field for name in one.fields.values()}
    names = [drawn_field(layer), other if layer.fields().indexOf(other) >= 0 else ""]
    return [name for name in names if name and name not in long]


def drawn_axes(layer: QgsVectorLayer) -> tuple[Axis, Axis] | None:
    """The axes of a map of two indicators; None for any other map."""
    return axes_in(drawn_record(layer))


def drawn_title(layer: QgsVectorLayer, language: str) -> str:
    """What the map shows, for a heading: the drawn field's alias, or both indicators; "" where it is not known."""
    axes = drawn_axes(layer)
    if axes:
        return BOTH.say(language, one=axes[0].title, other=axes[1].title)
    place = layer.fields().indexOf(drawn_field(layer))
    return str(layer.attributeAlias(place)) if place >= 0 else ""


def drawn_place(layer: QgsVectorLayer) -> PlaceFilter | None:
    """The place whose areas alone the dock has drawn; None where all are drawn."""
    if not _kept(layer).get("place"):
        return None
    return kept_place(layer)


def kept_place(layer: QgsVectorLayer) -> PlaceFilter | None:
    """The place that the dock keeps with the layer; None where it keeps none."""
    record = json_property(layer, PLACE)
    if not isinstance(record, dict) or not all(isinstance(one, str) for one in record.values()):
        return None
    try:
        return PlaceFilter(**record)
    except TypeError:
        return None


def place_extent(areas: Source, place: PlaceFilter) -> QgsRectangle:
    """Where the areas of a place lie, in the layer's grid; empty where there are none.

    areas: the layer, or in the background a `Snapshot` of it.
    """
    extent = QgsRectangle()
    request = QgsFeatureRequest().setFilterExpression(place.expression).setSubsetOfAttributes([])
    for feature in areas.getFeatures(request):
        extent.combineExtentWith(feature.geometry().boundingBox())
    return extent


def _kept(layer: QgsVectorLayer) -> Mapping[str, object]:
    record = json_property(layer, PROPERTY)
    style = record.get("style") if isinstance(record, dict) else None
    if not isinstance(record, dict) or not isinstance(style, dict):
        return {}
    return {**record, **style, "method": record.get("method") or style.get("method")}
