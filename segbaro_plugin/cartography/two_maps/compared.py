"""What comparison maps share: their texts, their palette, and the reasons for missing differences."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsExpression

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields
from ...tables.indicators.titles import in_brackets
from ...tables.model.indicator import SCALES, Unit
from ...words import Text
from ..classes.palettes import PALETTES, Kind, Palette, palette_for
from ..style.choropleth import STATUS_REASONS
from ..style.settings import MapStyle
from ..values.reasons import Reasons, reasons_of

POINTS = {
    Unit.PERCENT: Text("percentage points", "procentenheter"),
    Unit.PER_MILLE: Text("per mille points", "promilleenheter"),
}
CHANGE = Text("{name}: change {base}–{year}{unit}", "{name}: förändring {base}–{year}{unit}")
AGAINST = Text("{name} {year}: difference from {place}{unit}", "{name} {year}: skillnad mot {place}{unit}")


def diverging_palette(style: MapStyle, indicator: IndicatorFields) -> Palette:
    """The chosen palette if it is diverging, otherwise that of the indicator's direction."""
    directed = palette_for(indicator.direction, Kind.DIVERGING)
    chosen = PALETTES.get(style.palette, directed)
    palette = directed if chosen.kind is not Kind.DIVERGING or chosen.id == directed.id else chosen
    return palette.reversed() if style.reversed else palette


def status_of_any(fields: Sequence[str]) -> str:
    """An expression for the first reason, in legend order, in any of the status fields; "" without fields."""
    if not fields:
        return ""
    columns = ", ".join(map(QgsExpression.quotedColumnRef, fields))
    statuses = [QgsExpression.quotedString(status.value) for status in STATUS_REASONS]
    return f"CASE {' '.join(f'WHEN {status} IN ({columns}) THEN {status}' for status in statuses)} END"


def either_reason(reasons: Sequence[Reasons], value: Floats) -> Reasons:
    """The reason why each area lacks a combined value: the first one in legend order, or None."""
    absent = reasons_of(value)
    for status in reversed(STATUS_REASONS):
        absent[np.any([of == status.value for of in reasons], axis=0)] = status.value
    return absent


def difference_unit(unit: Unit, language: str) -> str:
    """The unit of a difference of values in this unit: percentage points for percentages."""
    return POINTS.get(unit, unit.value).say(language)


def unit_of_difference(indicator: IndicatorFields, language: str) -> str:
    """The unit of a difference in parentheses, for a title."""
    if indicator.unit in SCALES:
        return ""
    return in_brackets(POINTS.get(indicator.unit, indicator.unit.value), indicator.name, language)
