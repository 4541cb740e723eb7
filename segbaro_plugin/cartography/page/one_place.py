"""A style for one place at a time: its areas in colour, the surrounding areas pale for orientation.

Which place is asked of a variable of the layout, so that the style is the same on every page of an atlas.
"""

from __future__ import annotations

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeatureRenderer,
    QgsPrintLayout,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ...layers.geometry.land_area import is_polygons
from ...layers.read.layer_copy import copy_of
from ..classes import symbols
from ..style.shared import style_of
from .fonts import NEIGHBOUR

VARIABLE = "segbaro_place"


def show_place(layout: QgsPrintLayout, key: str) -> None:
    """Stores the place that the layout's maps show."""
    QgsExpressionContextUtils.setLayoutVariable(layout, VARIABLE, key)


def place_style(layer: QgsVectorLayer, renderer: QgsFeatureRenderer, place: str) -> str:
    """The renderer as a style restricted to the layout's place.

    place: expression that gives an area's place as text.
    """
    copy = copy_of(layer)
    drawn = QgsRuleBasedRenderer.convertFromRenderer(renderer)
    if drawn is not None:
        # A clone: who keeps a renderer that Python has made while QGIS deletes it breaks QGIS's memory.
        copy.setRenderer(_only_place(drawn, place, is_polygons(layer)).clone())
    return style_of(copy)


def _only_place(drawn: QgsRuleBasedRenderer, place: str, with_neighbours: bool) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    inside = QgsRuleBasedRenderer.Rule(None, 0, 0, f"({place}) = @{VARIABLE}")
    for rule in drawn.rootRule().children():
        inside.appendChild(rule.clone())
    root.appendChild(inside)
    if with_neighbours:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbols.fill(NEIGHBOUR), 0, 0, "ELSE"))
    return QgsRuleBasedRenderer(root)
