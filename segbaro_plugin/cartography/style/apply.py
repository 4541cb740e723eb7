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
from ..values.indicator_values import Pool, indicator_pool
from ..values.missing_counts import lacking_areas
from ..values.reasons import counted
from . import temporal_expressions as moment
from .area_labels import label_areas, unlabel
from .build import Made, made_style
from .choropleth import MapClass, Shown, apply
from .record import PROPERTY, StyleRecord, remembered
from .settings import AREA_TYPES, AUTO, METHODS, MapStyle, method_of, title_of

__all__ = ["AREA_TYPES", "AUTO", "METHODS", "PROPERTY", "Drawn", "MapStyle", "apply_style", "remembered", "title_of"]


@dataclass(frozen=True)
class Drawn:
    """What was drawn, for the dock, a page and the log.

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
) -> Drawn:
    """Draws the layer by an indicator: sets renderer, labels and temporal settings, and remembers the choice.

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
    made, drawn = worked_out(layer, indicator, year, style, place, language)
    give(layer, made, drawn, style, language)
    return drawn


def worked_out(
    source: Source, indicator: IndicatorFields, year: Year, style: MapStyle, place: PlaceFilter | None, language: str
) -> tuple[Made, Drawn]:
    """What `apply_style` would draw: the part that takes time, which can be done in any thread on a `Snapshot`.

    Raises:
        ClassError, PaletteError, LayerError: as `apply_style`.
    """
    pool, seen = _pools(source, indicator, year, style, place)
    made = made_style(pool, seen, indicator, year, style, place, language)
    title = title_of(indicator, place, language)
    return made, Drawn(
        title.replace("{year}", str(year)),
        moment.title_expression(title, year),
        made.classes,
        tuple(made.cuts.tolist()),
        _lacking(source, seen, indicator, year, place),
        _record(pool, indicator, year, style, place, made.cuts),
    )


def give(layer: QgsVectorLayer, made: Made, drawn: Drawn, style: MapStyle, language: str) -> None:
    """Draws the layer so and remembers the choice."""
    if made.follows:
        moment.redraw_with_time(layer)
    show_labels(layer, made.shown, made.cuts, style, language)
    drawn.record.write(layer)
    apply(layer, made.renderer)


def show_labels(layer: QgsVectorLayer, shown: Shown, cuts: Floats, style: MapStyle, language: str) -> None:
    """Labels the areas, or takes the labels off, as the style says; values have as many decimals as the limits."""
    if style.labels:
        label_areas(layer, shown, fitting_decimals(cuts) if cuts.size else 0, language)
    else:
        unlabel(layer)


def _pools(
    source: Source, indicator: IndicatorFields, year: Year, style: MapStyle, place: PlaceFilter | None
) -> tuple[Pool, Pool]:
    """The values that share the limits, and those that can be on the map; mostly the same ones, read once."""
    every: list[Year] = [*indicator.years] or [year]
    drawn = place.expression if place else ""
    shared = (every if style.pool_years else [year], "" if style.pool_places else drawn)
    seen = (every if style.follow_time else [year], drawn)
    pool = indicator_pool(source, indicator, *shared)
    if seen[1] == shared[1] and not indicator.year_field and set(seen[0]) <= set(shared[0]):
        return pool, pool.of([indicator.fields[one] for one in seen[0]])
    return pool, pool if seen == shared else indicator_pool(source, indicator, *seen)


def _lacking(
    source: Source, seen: Pool, indicator: IndicatorFields, year: Year, place: PlaceFilter | None
) -> Mapping[Status, int]:
    """Areas without a value in the chosen year; the features of a layer in long form are of all years."""
    if indicator.year_field:
        return lacking_areas(source, indicator, year, place)
    return counted(seen.reasons[indicator.fields[year]])


def _record(
    pool: Pool, indicator: IndicatorFields, year: Year, style: MapStyle, place: PlaceFilter | None, cuts: Floats
) -> StyleRecord:
    return StyleRecord(
        indicator.fields[year],
        method=method_of(indicator, style),
        limits=tuple(cuts.tolist()),
        limits_from=tuple(pool.values),
        indicator=indicator.id,
        year=year,
        place=place.name if place else "",
        style=style,
    )
