"""The renderer of an indicator, its classes and limits: computed, but not yet applied to a layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRenderer

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.places.filter import PlaceFilter
from ..values.indicator_values import IndicatorValues
from . import temporal_expressions as moment
from .choropleth import MapClass, RenderSpec, area_type_classes, classed, classes_of
from .settings import AREA_TYPES, MapStyle, method_of, palette_of
from .shown_limits import limits_of_indicator
from .temporal import temporal_renderer


@dataclass(frozen=True)
class BuiltStyle:
    """A computed style that has not been set on a layer.

    cuts: its limits; empty for area types. follows: whether it follows the temporal controller.
    """

    renderer: QgsFeatureRenderer
    classes: Sequence[MapClass]
    cuts: Floats
    spec: RenderSpec
    follows: bool


def build_style(
    shared: IndicatorValues,
    mapped: IndicatorValues,
    indicator: IndicatorFields,
    year: Year,
    style: MapStyle,
    place: PlaceFilter | None,
    language: str,
) -> BuiltStyle:
    """Builds the renderer; `shared` holds the values that share the limits, `mapped` those that can be drawn.

    Raises:
        ClassError, PaletteError: as `apply_style`.
    """
    classes, cuts = _classes(shared, indicator, style, language)
    follow = follows(indicator, style)
    spec = _render_spec(mapped, indicator, year, style, place, follow)
    if follow and year is not None:
        return BuiltStyle(temporal_renderer(spec, indicator, year, classes, language), classes, cuts, spec, follow)
    return BuiltStyle(classed(spec, classes, language), classes, cuts, spec, follow)


def follows(indicator: IndicatorFields, style: MapStyle) -> bool:
    """Whether the map follows the temporal controller, which requires several years."""
    return style.follow_time and len(indicator.years) > 1


def _classes(
    shared: IndicatorValues, indicator: IndicatorFields, style: MapStyle, language: str
) -> tuple[list[MapClass], Floats]:
    if method_of(indicator, style) == AREA_TYPES:
        return area_type_classes(language), np.empty(0)
    cuts = limits_of_indicator(list(shared.values.values()), indicator, style)
    unit = indicator.unit.value.say(language)
    return classes_of(cuts, palette_of(style, indicator.direction), unit=unit, language=language), cuts


def _render_spec(
    shared: IndicatorValues,
    indicator: IndicatorFields,
    year: Year,
    style: MapStyle,
    place: PlaceFilter | None,
    follow: bool,
) -> RenderSpec:
    conditions = [place.expression if place else "", moment.year_filter(indicator, year, follow)]
    within = " AND ".join(f"({one})" for one in conditions if one)
    return RenderSpec(
        moment.value_expression(indicator, year, follow),
        moment.status_expression(indicator, year, follow),
        shared.statuses,
        within,
        (place.name if place else str(year)) if within else "",
        style.outline,
    )
