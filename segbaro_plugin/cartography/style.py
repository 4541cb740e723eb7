"""A map style as a person chooses it, and the drawing of an indicator by it.

A style becomes the layer's own renderer, labels and temporal settings: plain QGIS, which is saved, copied and printed
without this plugin. What was chosen is kept as a layer property, so that it can be shown and changed again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields

import numpy as np
from qgis.core import QgsVectorLayer

from ..indices.places import Floats
from ..layers.indicator_fields import IndicatorFields, Year
from ..tables.catalogue import Direction
from ..tables.tidy import Status
from ..words import Sentence, Text
from . import moment
from .area_labels import label_areas, unlabel
from .classes import Method, map_limits
from .labels import fitting_decimals
from .moving import moving
from .palettes import PALETTES, Kind, Palette, palette_for
from .place_filter import PlaceFilter
from .pool import Pool, counted, indicator_pool
from .renderer import MapClass, Shown, apply, area_type_classes, classed, classes_of

AUTO, AREA_TYPES = "auto", "area_types"
METHODS: dict[str, Text] = {
    AUTO: Text("Automatic", "Automatiskt"),
    AREA_TYPES: Text("Area types", "Områdestyper"),
    **{method.id: method.value for method in Method},
}
"""How classes are made, by id: area types in their five, fixed limits where the indicator has them, or a method."""

PROPERTY = "segbaro/style"


@dataclass(frozen=True)
class MapStyle:
    """How an indicator is drawn.

    method: an id of METHODS. palette: an id of PALETTES, "" for that of the indicator's direction. reversed: the
    palette the other way round. pool_years, pool_places: whether all years of the indicator, and all areas of the layer
    and not only those of the place that is drawn, share the limits. fixed_limits: for the method "fixed".
    follow_time: whether the map follows the temporal controller.
    """

    method: str = AUTO
    classes: int = 5
    palette: str = ""
    reversed: bool = False
    pool_years: bool = True
    pool_places: bool = True
    fixed_limits: tuple[float, ...] = ()
    outline: bool = True
    labels: bool = False
    follow_time: bool = True


@dataclass(frozen=True)
class Drawn:
    """What was drawn, for the dock, a page and the log.

    title: with the chosen year. title_expression: a QGIS expression that gives the title with the year on the map.
    classes: the classes in the legend, lowest first. limits: empty where the classes are not made of limits. lacking:
    areas without a value by reason, in the chosen year. record: for provenance. notes: what the reader should know.
    """

    title: str
    title_expression: str
    classes: Sequence[MapClass]
    limits: tuple[float, ...]
    lacking: Mapping[Status, int]
    record: Mapping[str, object]
    notes: Sequence[Sentence] = ()


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
    follow = style.follow_time and len(indicator.years) > 1
    pool, seen = _pools(layer, indicator, year, style, place)
    classes, cuts = _classes(pool, indicator, style, language)
    shown = _shown(seen, indicator, year, style, place, follow)
    apply(layer, moving(shown, classes, language) if follow else classed(shown, classes, language))
    if follow:
        moment.redraw_with_time(layer)
    if style.labels:
        label_areas(layer, shown, fitting_decimals(cuts) if cuts.size else 0, language)
    else:
        unlabel(layer)
    title = title_of(indicator, place, language)
    record = _record(pool, indicator, year, style, place, cuts)
    layer.setCustomProperty(PROPERTY, json.dumps(record))
    return Drawn(
        title.replace("{year}", str(year)),
        moment.title_expression(title, year),
        classes,
        tuple(cuts.tolist()),
        _lacking(layer, seen, indicator, year, place),
        record,
    )


def remembered(layer: QgsVectorLayer) -> tuple[str, Year, MapStyle] | None:
    """The indicator's id, the year and the style that the layer was drawn by last; None where nothing is known."""
    try:
        record = json.loads(layer.customProperty(PROPERTY, ""))
        known = {one.name for one in fields(MapStyle)}
        chosen = {name: value for name, value in record["style"].items() if name in known}
        chosen["fixed_limits"] = tuple(chosen.get("fixed_limits", ()))
        return record["indicator"], record["year"], MapStyle(**chosen)
    except (TypeError, ValueError, KeyError, AttributeError):
        return None


def title_of(indicator: IndicatorFields, place: PlaceFilter | None, language: str) -> str:
    """The map's title with the mark `{year}` where the year goes; without it for an indicator without years."""
    unit = indicator.unit.value.say(language)
    name = indicator.name.say(language)
    told = f" ({unit})" if unit and unit.lower() not in name.lower() else ""
    parts = [f"{name}{told} {{year}}" if indicator.years else name + told, place.name if place else ""]
    return ", ".join(filter(None, parts))


def palette_of(style: MapStyle, direction: Direction) -> Palette:
    """The palette that is chosen; where a colour says better or worse it lies at the end that the direction says."""
    chosen = PALETTES[style.palette] if style.palette else palette_for(direction)
    directed = palette_for(direction, Kind.DIVERGING)
    palette = directed if directed.id == chosen.id else chosen
    return palette.reversed() if style.reversed else palette


def method_of(indicator: IndicatorFields, style: MapStyle) -> str:
    """The id of the method by which the indicator is drawn, AUTO replaced by what it stands for."""
    if style.method != AUTO:
        return style.method
    fixed = Method.FIXED.id if style.fixed_limits or indicator.fixed_limits else Method.JENKS.id
    return AREA_TYPES if indicator.is_area_type else fixed


def _pools(
    layer: QgsVectorLayer, indicator: IndicatorFields, year: Year, style: MapStyle, place: PlaceFilter | None
) -> tuple[Pool, Pool]:
    """The values that share the limits, and those that can be on the map; mostly the same ones, read once."""
    every: list[Year] = [*indicator.years] or [year]
    drawn = place.expression if place else ""
    shared = (every if style.pool_years else [year], "" if style.pool_places else drawn)
    seen = (every if style.follow_time else [year], drawn)
    pool = indicator_pool(layer, indicator, *shared)
    return pool, pool if seen == shared else indicator_pool(layer, indicator, *seen)


def _classes(pool: Pool, indicator: IndicatorFields, style: MapStyle, language: str) -> tuple[list[MapClass], Floats]:
    method = method_of(indicator, style)
    if method == AREA_TYPES:
        return area_type_classes(language), np.empty(0)
    fixed = style.fixed_limits or indicator.fixed_limits
    cuts = map_limits(list(pool.values.values()), Method.by_id(method), style.classes, fixed or None)
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


def _lacking(
    layer: QgsVectorLayer, seen: Pool, indicator: IndicatorFields, year: Year, place: PlaceFilter | None
) -> Mapping[Status, int]:
    """Areas without a value in the chosen year; the features of a layer in long form are of all years."""
    if indicator.year_field:
        seen = indicator_pool(layer, indicator, [year], place.expression if place else "")
    return counted(seen.reasons[indicator.fields[year]])


def _record(
    pool: Pool, indicator: IndicatorFields, year: Year, style: MapStyle, place: PlaceFilter | None, cuts: Floats
) -> dict[str, object]:
    return {
        "indicator": indicator.id,
        "year": year,
        "field": indicator.fields[year],
        "method": method_of(indicator, style),
        "limits": cuts.tolist(),
        "limits_from": list(pool.values),
        "place": place.name if place else "",
        "style": asdict(style),
    }
