"""Detects the fields that identify an area, from the first features."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...words import SegbaroError
from .area_codes import area_field
from .field_names import AREA_NAMES, PLACE_NAMES, field_among

SAMPLE = 30


class AreaFields(NamedTuple):
    """The fields that identify an area, "" if there is none, and the division.

    place: the field with the municipality's name.
    """

    code: str
    name: str
    division: str
    place: str = ""


def area_fields(layer: QgsVectorLayer) -> AreaFields:
    """The layer's code and name fields, as recognised from its first areas.

    To look at all the areas would take seconds in a layer of the whole country with many fields.
    """
    name = field_among(layer.fields(), AREA_NAMES)
    first = QgsFeatureRequest().setLimit(SAMPLE).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    try:
        code_field = area_field(layer.materialize(first))
    except SegbaroError:
        return AreaFields("", name, "other")
    place = field_among(layer.fields(), (one for one in PLACE_NAMES["kommun"] if one != name.lower()))
    return AreaFields(code_field.name, name if name != code_field.name else "", code_field.division, place)
