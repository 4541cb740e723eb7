"""What maps of differences share: classes about zero, the reasons why a difference is missing, and the drawing.

Like every style they become the layer's own renderer: the difference is an expression in it, and no field is written.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

import numpy as np
from qgis.core import QgsExpression, QgsVectorLayer

from ..indices.places import Floats
from ..layers.errors import LayerError
from ..layers.indicator_fields import IndicatorFields, Year
from ..tables.catalogue import Unit
from ..words import Sentence, Text
from .classes import Method
from .difference import difference_classes, distances
from .map_style import AUTO, PROPERTY, MapStyle
from .palettes import PALETTES, Kind, Palette, palette_for
from .place_filter import PlaceFilter
from .pool import Reasons, counted, missing
from .renderer import TOLD, Shown, apply, classed
from .style import Drawn, show_labels

POINTS = Text("percentage points", "procentenheter")


@dataclass(frozen=True)
class Comparison:
    """What a map of differences shows.

    columns: the differences that share the limits. value, status: expressions of the one that is drawn, as in `Shown`.
    reasons: why areas that are drawn have none.
    """

    columns: Sequence[Floats]
    value: str
    status: str
    reasons: Reasons
    title: str
    notes: Sequence[Sentence]
    record: Mapping[str, object]


def draw_comparison(
    layer: QgsVectorLayer,
    indicator: IndicatorFields,
    made: Comparison,
    style: MapStyle,
    place: PlaceFilter | None,
    language: str,
) -> Drawn:
    """Draws the layer by differences and remembers the choice.

    Raises:
        ClassError, PaletteError: as `difference.distances` and `difference_classes`.
    """
    method = comparison_method(style)
    uppers = distances(made.columns, method, style.classes, style.fixed_limits or None)
    classes = difference_classes(uppers, diverging_palette(style, indicator), language)
    name, within = (place.name, place.expression) if place else ("", "")
    lacking = counted(made.reasons)
    shown = Shown(made.value, made.status, tuple(lacking), within, name, style.outline)
    apply(layer, classed(shown, classes, language))
    show_labels(layer, shown, uppers, style, language)
    record = {**made.record, "limits": uppers.tolist(), "method": method.id, "style": asdict(style)}
    layer.setCustomProperty(PROPERTY, json.dumps(record))
    title = ", ".join(filter(None, [made.title, name]))
    quoted = QgsExpression.quotedString(title)
    return Drawn(title, quoted, classes, tuple(uppers.tolist()), lacking, record, made.notes)


def comparison_method(style: MapStyle) -> Method:
    """How the limits of differences are found."""
    if style.fixed_limits:
        return Method.FIXED
    return Method.JENKS if style.method == AUTO else Method.by_id(style.method)


def diverging_palette(style: MapStyle, indicator: IndicatorFields) -> Palette:
    """The chosen palette where it runs both ways, else that of the indicator's direction."""
    directed = palette_for(indicator.direction, Kind.DIVERGING)
    chosen = PALETTES.get(style.palette, directed)
    palette = directed if chosen.kind is not Kind.DIVERGING or chosen.id == directed.id else chosen
    return palette.reversed() if style.reversed else palette


def either_status(indicator: IndicatorFields, years: Sequence[Year]) -> str:
    """An expression that says why a difference is missing: a value is suppressed, or else one is not applicable."""
    return status_of_any([indicator.status_fields[year] for year in years if year in indicator.status_fields])


def status_of_any(fields: Sequence[str]) -> str:
    """The first reason, in the order of legends, that any of the status fields gives; "" where there are no fields."""
    if not fields:
        return ""
    columns = ", ".join(map(QgsExpression.quotedColumnRef, fields))
    said = [QgsExpression.quotedString(status.value) for status in TOLD]
    return f"CASE {' '.join(f'WHEN {one} IN ({columns}) THEN {one}' for one in said)} END"


def either_reason(reasons: Sequence[Reasons], value: Floats) -> Reasons:
    """Why each area lacks what is made of several values: the first reason in the order of legends, or None."""
    found = missing(value)
    for status in reversed(TOLD):
        found[np.any([of == status.value for of in reasons], axis=0)] = status.value
    return found


def refuse_long(indicator: IndicatorFields) -> None:
    """Refuses a layer in long form.

    Raises:
        LayerError: says in which shape the table must be joined.
    """
    if indicator.year_field:
        raise LayerError(
            "The layer has one feature an area and year, and a comparison needs the years side by side. Join the "
            "table in the shape 'wide'.",
            "Lagret har ett objekt per område och år, och en jämförelse behöver åren sida vid sida. Koppla tabellen i "
            "formen 'wide'.",
        )


def unit_of_difference(indicator: IndicatorFields, language: str) -> str:
    """The unit of a difference in brackets, for a title: that of two shares is percentage points."""
    unit = POINTS if indicator.unit is Unit.PERCENT else indicator.unit.value
    said = unit.say(language)
    return f" ({said})" if said and said.lower() not in indicator.name.say(language).lower() else ""
