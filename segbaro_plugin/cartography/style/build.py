"""The renderer of an indicator, its classes and limits: computed, but not yet applied to a layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRenderer

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.places.filter import PlaceFilter
from ..values.indicator_values import Pool
from . import temporal_expressions as moment
from .choropleth import MapClass, Shown, area_type_classes, classed, classes_of
from .settings import AREA_TYPES, MapStyle, method_of, palette_of
from .shown_limits import limits_of_indicator
from .temporal import moving


@dataclass(frozen=True)
class Made:
    """A style that is worked out and not yet given to a layer.

    cuts: its limits; empty for area types. follows: whether it follows the temporal controller.
    """

    renderer: QgsFeatureRenderer
    classes: Sequence[MapClass]
    cuts: Floats
    shown: Shown
    follows: bool


def made_style(
    pool: Pool,
    seen: Pool,
    indicator: IndicatorFields,
    year: Year,
    style: MapStyle,
    place: PlaceFilter | None,
    language: str,
) -> Made:
    """The renderer of an indicator; `pool` holds the values that share the limits, `seen` those that can be drawn.

    Raises:
        ClassError, PaletteError: as `apply_style`.
    """
    classes, cuts = _classes(pool, indicator, style, language)
    follow = follows(indicator, style)
    shown = _shown(seen, indicator, year, style, place, follow)
    if follow and year is not None:
        return Made(moving(shown, indicator, year, classes, language), classes, cuts, shown, follow)
    return Made(classed(shown, classes, language), classes, cuts, shown, follow)


def follows(indicator: IndicatorFields, style: MapStyle) -> bool:
    """Whether the map follows the temporal controller: there must be years to follow."""
    return style.follow_time and len(indicator.years) > 1


def _classes(pool: Pool, indicator: IndicatorFields, style: MapStyle, language: str) -> tuple[list[MapClass], Floats]:
    if method_of(indicator, style) == AREA_TYPES:
        return area_type_classes(language), np.empty(0)
    cuts = limits_of_indicator(list(pool.values.values()), indicator, style)
    unit = indicator.unit.value.say(language)
    return classes_of(cuts, palette_of(style, indicator.direction), unit=unit, language=language), cuts


def _shown(
    pool: Pool, indicator: IndicatorFields, year: Year, style: MapStyle, place: PlaceFilter | None, follow: bool
) -> Shown:
    conditions = [place.expression if place else "", moment.year_filter(indicator, year, follow)]
    within = " AND ".join(f"({one})" for one in conditions if one)
    return Shown(
        moment.value_expression(indicator, year, follow),
        moment.status_expression(indicator, year, follow),
        pool.statuses,
        within,
        (place.name if place else str(year)) if within else "",
        style.outline,
    )
