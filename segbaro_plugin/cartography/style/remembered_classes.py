"""The classes that a layer is drawn in, from what it keeps of them: known again when a project is opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from qgis.core import QgsVectorLayer

from ...indices.engine.places import Floats
from ...layers.indicators.indicator_fields import IndicatorFields
from .choropleth import classes_of
from .record import drawn_record
from .settings import palette_of, remembered


class RememberedClasses(NamedTuple):
    """n + 1 limits for n colours, the lowest first; no limits where there are no such classes."""

    limits: Floats | None = None
    colours: Sequence[str] = ()


def remembered_classes(layer: QgsVectorLayer, indicator: IndicatorFields) -> RememberedClasses:
    """The limits and colours that the layer is drawn by; none where it shows another indicator, or types of areas."""
    before = remembered(layer)
    limits = np.array(drawn_record(layer).get("limits") or ())
    if before is None or before[0] != indicator.id or limits.size < 2:
        return RememberedClasses()
    palette = palette_of(before[2], indicator.direction)
    return RememberedClasses(limits, [one.colour for one in classes_of(limits, palette)])
