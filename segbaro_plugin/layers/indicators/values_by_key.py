"""Values of a layer by the codes and names of its areas, for expressions that look them up."""

from __future__ import annotations

import math

from qgis.core import QgsVectorLayer

from ...tables.codes.normalise import normalise
from ..read.columns import read_columns


class ValuesByKey:
    """A column of a layer by each area's code and name; read once for a whole map or calculation."""

    def __init__(self, layer: QgsVectorLayer, name: str) -> None:
        keys = [one.name() for one in layer.fields() if not one.isNumeric() or not one.precision()]
        columns = read_columns(layer, [name], keys)
        self._values: dict[str, float] = {}
        for key in keys:
            for words, value in zip(columns.keys[key], columns.numbers[name].tolist(), strict=True):
                self._values.setdefault(normalise(words)[0], value)

    def of(self, code: object) -> float | None:
        """The value of the area with this code or name; None if there is none."""
        value = self._values.get(normalise(code)[0], math.nan)
        return None if math.isnan(value) else value
