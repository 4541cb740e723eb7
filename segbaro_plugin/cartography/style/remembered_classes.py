"""The classes of a layer's style, restored from the layer when a project is opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from qgis.core import QgsVectorLayer

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields
from .choropleth import classes_of
from .record import StyleRecord
from .settings import palette_of


class RememberedClasses(NamedTuple):
    """n + 1 limits for n colours, the lowest first; no limits if there are no such classes."""

    limits: Floats | None = None
    colours: Sequence[str] = ()


def remembered_classes(layer: QgsVectorLayer, indicator: IndicatorFields) -> RememberedClasses:
    """The limits and colours that the layer is styled by; none for another indicator or for area types."""
    record = StyleRecord.kept(layer)
    if record is None or record.style is None or record.indicator != indicator.id or not record.limits:
        return RememberedClasses()
    limits, palette = np.array(record.limits), palette_of(record.style, indicator.direction)
    return RememberedClasses(limits, [one.colour for one in classes_of(limits, palette)])
