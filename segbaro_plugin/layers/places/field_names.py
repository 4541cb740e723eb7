"""Known names of fields with area names and municipalities, in lower case, the most likely first."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsFields

from ...tables.codes.divisions import division_of

AREA_NAMES = ("regsonamn", "regso", "desonamn", "kommunnamn", "knnamn", "lannamn", "lnnamn", "namn", "name")
"""Fields that name the areas themselves."""

PLACE_NAMES = {
    "kommun": ("kommunnamn", "knnamn", "kommun_namn"),
    "lan": ("lannamn", "länsnamn", "lansnamn", "lnnamn"),
}
"""Fields that name the place of each area, by the place's level."""

MUNICIPALITY_CODES = division_of("kommun").field_names
"""Fields that hold the code of each area's municipality."""


def field_among(fields: QgsFields, names: Iterable[str]) -> str:
    """The first of the names that is a field, as spelled in the layer; "" if there is none."""
    by_name = {name.lower(): name for name in fields.names()}
    return next((by_name[name] for name in names if name in by_name), "")
