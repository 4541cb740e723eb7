"""The displayed class limits on maps, pages and charts alike: the legend shows exactly what is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields
from ..classes.class_labels import fitting_decimals, legible
from ..classes.limits import Method, map_limits
from .settings import MapStyle, method_of

DEFAULT = MapStyle()


def shown_limits(columns: Sequence[Floats], method: Method, count: int, fixed: Sequence[float] | None = None) -> Floats:
    """Like `classes.map_limits`, rounded as in the legend.

    Raises:
        ClassError: as `classes.limits`.
    """
    return as_written(map_limits(columns, method, count, fixed))


def limits_of_indicator(columns: Sequence[Floats], indicator: IndicatorFields, style: MapStyle = DEFAULT) -> Floats:
    """The class limits of an indicator's values by the style, or by the default style.

    Raises:
        ClassError: as `classes.limits`, and for area types, which have no limits.
    """
    fixed = style.fixed_limits or indicator.fixed_limits
    return shown_limits(columns, Method.by_id(method_of(indicator, style)), style.classes, fixed or None)


def as_written(limits: Floats) -> Floats:
    """The limits rounded to the decimals in the legend; rounding them again changes nothing."""
    while True:
        rounded, _ = legible(limits, fitting_decimals(limits))
        if (rounded == limits).all():
            return rounded
        limits = rounded
