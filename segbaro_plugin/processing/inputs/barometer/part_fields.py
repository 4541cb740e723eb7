"""The fields of the index's parts: as they are chosen, and found by their names where they are not."""

from __future__ import annotations

from qgis.core import QgsProcessingContext

from ...run.algorithm import Values
from ..places.place_fields import PlaceFields
from .index_parts import PARTS, found_parts


class PartFields(PlaceFields):
    """As `PlaceFields`, with parts that can be left empty."""

    def chosen(self, parameters: Values, context: QgsProcessingContext, *roles: str) -> list[str]:
        source = self._algorithm.parameterAsSource(parameters, "INPUT", context)
        named = {role: self._algorithm.parameterAsString(parameters, role, context) for role in PARTS}
        chosen = {role: name for role, name in named.items() if name}
        numbers = [one.name() for one in source.fields() if one.isNumeric()] if source else []
        return super().chosen({**parameters, **found_parts(numbers, chosen)}, context, *roles)
