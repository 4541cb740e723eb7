"""Applies a style to an indicator of a layer.

A style becomes the layer's own renderer, labels and temporal settings: plain QGIS, which is saved, copied and printed
without this plugin. What was chosen is kept as a layer property, so that it can be shown and changed again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.places.filter import PlaceFilter
from ...layers.read.source import Source
from ...tables.model.tidy import Status
from ..classes.class_labels import fitting_decimals
from ..values.indicator_values import IndicatorValues, read_indicator
from ..values.missing_counts import missing_areas
from ..values.reasons import counted
from . import temporal_expressions as moment
from .area_labels import label_areas, unlabel
from .build import BuiltStyle, build_style
from .choropleth import MapClass, RenderSpec, apply
from .record import PROPERTY, StyleRecord, remembered
from .settings import AREA_TYPES, AUTO, METHODS, MapStyle, method_of, title_of

__all__ = ["AREA_TYPES", "AUTO", "METHODS", "PROPERTY", "DrawnMap", "MapStyle", "apply_style", "remembered", "title_of"]


@dataclass(frozen=True)
class DrawnMap:
    """The drawn map, as reported to the dock, a page and the log.

    title: with the chosen year. title_expression: a QGIS expression that gives the title with the year on the map.
    classes: the classes in the legend, lowest first. limits: empty where the classes are not made of limits. lacking:
    areas without a value by reason, in the chosen year. record: what the layer keeps of it.
    """

    title: str
    title_expression: str
    classes: Sequence[MapClass]
    limits: tuple[float, ...]
    lacking: Mapping[Status, int]
    record: StyleRecord


def apply_style(
    layer: QgsVectorLayer,
    indicator: IndicatorFields,
    year: Year,
    style: MapStyle,
    place: PlaceFilter | None = None,
    language: str = "en",
) -> DrawnMap:
    """Styles the layer by an indicator: sets renderer, labels and temporal settings, and stores the choice.

    Args:
        year: one of `indicator.years`, or None for an indicator without years. With `style.follow_time` it is the year
            of maps without a time.
        place: the areas to draw; all where None.
        language: "sv" or "en", for the legend and the title.

    Raises:
        ClassError: where no area has a value, or the fixed limits are no limits.
        PaletteError: for more classes than the palette can keep apart.
        LayerError: a field that is no longer there.
    """
    built, drawn_map = compute_style(layer, indicator, year, style, place, language)
    set_style(layer, built, drawn_map, style, language)
    return drawn_map


def compute_style(
    source: Source, indicator: IndicatorFields, year: Year, style: MapStyle, place: PlaceFilter | None, language: str
) -> tuple[BuiltStyle, DrawnMap]:
    """Computes the style for `apply_style`: the slow part, safe to run in any thread on a `Snapshot`.

    Raises:
        ClassError, PaletteError, LayerError: as `apply_style`.
    """
    shared, mapped = _shared_and_mapped(source, indicator, year, style, place)
    built = build_style(shared, mapped, indicator, year, style, place, language)
    title = title_of(indicator, place, language)
    return built, DrawnMap(
        title.replace("{year}", str(year)),
        moment.title_expression(title, year),
        built.classes,
        tuple(built.cuts.tolist()),
        _lacking(source, mapped, indicator, year, place),
        _record(shared, indicator, year, style, place, built.cuts),
    )


def set_style(layer: QgsVectorLayer, built: BuiltStyle, drawn_map: DrawnMap, style: MapStyle, language: str) -> None:
    """Sets the computed style on the layer and stores the choice."""
    if built.follows:
        moment.redraw_with_time(layer)
    show_labels(layer, built.spec, built.cuts, style, language)
    drawn_map.record.write(layer)
    apply(layer, built.renderer)


def show_labels(layer: QgsVectorLayer, spec: RenderSpec, cuts: Floats, style: MapStyle, language: str) -> None:
    """Turns labels on or off as the style says; values have as many decimals as the limits."""
    if style.labels:
        label_areas(layer, spec, fitting_decimals(cuts) if cuts.size else 0, language)
    else:
        unlabel(layer)


def _shared_and_mapped(
    source: Source, indicator: IndicatorFields, year: Year, style: MapStyle, place: PlaceFilter | None
) -> tuple[IndicatorValues, IndicatorValues]:
    """The values that share the limits, and those that can be on the map; mostly the same, read once."""
    every: list[Year] = [*indicator.years] or [year]
    drawn = place.expression if place else ""
    shared = (every if style.pool_years else [year], "" if style.pool_places else drawn)
    seen = (every if style.follow_time else [year], drawn)
    pool = read_indicator(source, indicator, *shared)
    if seen[1] == shared[1] and not indicator.year_field and set(seen[0]) <= set(shared[0]):
        return pool, pool.of([indicator.fields[one] for one in seen[0]])
    return pool, pool if seen == shared else read_indicator(source, indicator, *seen)


def _lacking(
    source: Source, mapped: IndicatorValues, indicator: IndicatorFields, year: Year, place: PlaceFilter | None
) -> Mapping[Status, int]:
    """Areas without a value in the chosen year; a layer in long form has features of all years."""
    if indicator.year_field:
        return missing_areas(source, indicator, year, place)
    return counted(mapped.reasons[indicator.fields[year]])


def _record(
    shared: IndicatorValues,
    indicator: IndicatorFields,
    year: Year,
    style: MapStyle,
    place: PlaceFilter | None,
    cuts: Floats,
) -> StyleRecord:
    return StyleRecord(
        indicator.fields[year],
        method=method_of(indicator, style),
        limits=tuple(cuts.tolist()),
        limits_from=tuple(shared.values),
        indicator=indicator.id,
        year=year,
        place=place.name if place else "",
        style=style,
    )
