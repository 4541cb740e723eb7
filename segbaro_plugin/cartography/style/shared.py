"""One style per field with shared class limits: several years or indicators that can be compared on a page."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayerStyle, QgsRuleBasedRenderer, QgsVectorLayer

from ...array_types import Floats
from ...layers.indicators.indicator_fields import IndicatorFields
from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.read.layer_copy import copy_of
from ...layers.read.names import status_fields
from ...tables.model.indicator import Direction
from ...words import listing
from ..classes.limits import Method
from ..classes.palettes import PALETTES, Palette
from ..map_error import MapError
from ..values.indicator_values import read_indicator_fields
from .choropleth import area_types, choropleth
from .record import StyleRecord
from .settings import MapStyle, palette_of
from .shown_limits import limits_of_indicator


def style_of(layer: QgsVectorLayer) -> str:
    """The layer's current style, as stored by a map or legend item of a layout."""
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return str(style.xmlData())


def field_renderers(known: LayerIndicators, fields: Sequence[str], language: str) -> dict[str, QgsRuleBasedRenderer]:
    """One renderer per field with shared limits: those of the layer, if they apply to all fields.

    Raises:
        MapError: indicators whose units differ, which no set of limits can serve.
    """
    indicators = [known.of_field(name)[0] for name in fields]
    statuses = status_fields(fields, known.layer.fields().names())
    # What lacks in any of the fields stands in the legend, which all of them share.
    lacking = read_indicator_fields(known.layer, statuses).statuses
    if all(one.is_area_type for one in indicators):
        return {name: area_types(name, language, statuses[name] or None, lacking) for name in fields}
    cuts, palette = shared_classes(known, fields)
    unit = indicators[0].unit.value.say(language)
    return {
        name: choropleth(
            name, cuts, palette, unit=unit, language=language, status_field=statuses[name] or None, lacking=lacking
        )
        for name in fields
    }


def shared_classes(known: LayerIndicators, fields: Sequence[str]) -> tuple[Floats, Palette]:
    """One set of class limits for all fields, with the palette that matches the direction.

    Raises:
        MapError: indicators whose units differ.
    """
    indicators = [known.of_field(name)[0] for name in fields]
    _refuse_mixed_units(indicators)
    directions = {one.direction for one in indicators}
    direction = directions.pop() if len(directions) == 1 else Direction.NEUTRAL
    record = StyleRecord.read(known.layer, known.steps)
    return _shared_limits(known.layer, fields, indicators[0], record), palette_of(_drawn_colours(record), direction)


def field_styles(known: LayerIndicators, fields: Sequence[str], language: str) -> dict[str, str]:
    """Like `field_renderers`, as styles for the maps of a layout; the layer itself is unchanged."""
    copy = copy_of(known.layer)
    styles = {}
    for name, renderer in field_renderers(known, fields, language).items():
        # A clone: who keeps a renderer that Python has made while QGIS deletes it breaks QGIS's memory.
        copy.setRenderer(renderer.clone())
        styles[name] = style_of(copy)
    return styles


def legend_field(layer: QgsVectorLayer, fields: Sequence[str]) -> str:
    """The field whose style covers all maps of these fields: one with a status field, if any."""
    statuses = status_fields(fields, layer.fields().names())
    return next((name for name, status in statuses.items() if status), fields[0])


def _drawn_colours(record: StyleRecord) -> MapStyle:
    """The palette chosen for the layer's map, so that a page of several years has the same colours."""
    known = record.palette or ""
    return MapStyle(palette=known if known in PALETTES else "", reversed=bool(record.reversed))


def _shared_limits(
    layer: QgsVectorLayer, fields: Sequence[str], indicator: IndicatorFields, record: StyleRecord
) -> Floats:
    """The layer's limits if they were computed for all the fields, otherwise new ones by the same method."""
    import numpy as np

    if record.limits and set(fields) <= set(record.limits_from):
        return np.array(record.limits)
    columns = list(read_indicator_fields(layer, status_fields(fields, layer.fields().names())).values.values())
    return limits_of_indicator(columns, indicator, _drawn_classes(record))


def _drawn_classes(record: StyleRecord) -> MapStyle:
    """The layer's classification settings as far as known, with the same number of classes."""
    if record.method not in {one.id for one in Method}:
        return MapStyle()
    count = len(record.limits) - 1 if record.limits else MapStyle().classes
    fixed = record.limits if record.method == Method.FIXED.id else ()
    return MapStyle(record.method, count, fixed_limits=fixed)


def _refuse_mixed_units(indicators: Sequence[IndicatorFields]) -> None:
    units = list(dict.fromkeys(one.unit for one in indicators))
    if len(units) > 1:
        raise MapError(
            "Maps on the same page share their class limits, which is not possible for values in different units "
            "({units}). Choose indicators with the same unit, or create one page for each.",
            "Kartor som står tillsammans delar klassgränser, och det går inte för värden i olika enheter ({units}). "
            "Välj indikatorer med samma enhet, eller gör en sida för var och en.",
            units=listing([one.value.sv or one.name.lower() for one in units]),
        )
