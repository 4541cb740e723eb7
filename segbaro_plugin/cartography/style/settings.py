"""The map style that a user chooses, and which of its settings are stored with the layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from ...layers.indicators.indicator_fields import IndicatorFields
from ...layers.places.filter import PlaceFilter
from ...layers.record.properties import numbers_in
from ...tables.model.indicator import Direction
from ...words import Text
from ..classes.limits import Method
from ..classes.number_format import titled
from ..classes.palettes import PALETTES, Kind, Palette, palette_for

AUTO, AREA_TYPES = "auto", "area_types"
METHODS: dict[str, Text] = {
    AUTO: Text("Automatic", "Automatiskt"),
    AREA_TYPES: Text("Area types", "Områdestyper"),
    **{method.id: method.value for method in Method},
}
"""How classes are made, by id: area types in their five, fixed limits where the indicator has them, or a method."""

MOST_CLASSES = max(len(one.colours) for one in PALETTES.values())


@dataclass(frozen=True)
class MapStyle:
    """The settings for styling an indicator.

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


def style_in(record: Mapping[str, object]) -> MapStyle:
    """The style as stored; invalid settings are replaced by defaults."""
    usual = asdict(MapStyle())
    chosen = {name: record[name] for name, value in usual.items() if type(record.get(name)) is type(value)}
    style = MapStyle(**{**usual, **chosen, "fixed_limits": tuple(numbers_in(record.get("fixed_limits")))})
    known = style.method in METHODS and style.palette in ("", *PALETTES) and 1 <= style.classes <= MOST_CLASSES
    return style if known else MapStyle()


def title_of(indicator: IndicatorFields, place: PlaceFilter | None, language: str) -> str:
    """The map's title with the placeholder `{year}`, which is omitted for an indicator without years."""
    words = titled(indicator, language, "{year}" if indicator.years else None)
    return ", ".join(filter(None, [words, place.name if place else ""]))


def palette_of(style: MapStyle, direction: Direction) -> Palette:
    """The chosen palette, reversed if the indicator's direction requires its "worse" colours at the other end."""
    chosen = PALETTES[style.palette] if style.palette else palette_for(direction)
    directed = palette_for(direction, Kind.DIVERGING)
    palette = directed if directed.id == chosen.id else chosen
    return palette.reversed() if style.reversed else palette


def method_of(indicator: IndicatorFields, style: MapStyle) -> str:
    """The id of the classification method for the indicator, with AUTO resolved."""
    if style.method != AUTO:
        return style.method
    fixed = Method.FIXED.id if style.fixed_limits or indicator.fixed_limits else Method.JENKS.id
    return AREA_TYPES if indicator.is_area_type else fixed
