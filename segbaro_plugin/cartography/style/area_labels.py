"""Labels of areas: name and value, formatted as in the legend."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...layers.places.field_names import AREA_NAMES, field_among
from .choropleth import RenderSpec, known_value

SIZE = 7.5
BUFFER = 0.6
LETTERS = 12
"""Longer names are broken between words: most areas are too narrow for a name on one line."""


def label_areas(layer: QgsVectorLayer, spec: RenderSpec, decimals: int, language: str) -> None:
    """Labels each area that has room for it with its name, if the layer has names, and its value below."""
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = _text(layer, known_value(spec), decimals, language)
    settings.fitInPolygonOnly = True
    settings.autoWrapLength = LETTERS
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    settings.setFormat(_text_format())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def unlabel(layer: QgsVectorLayer) -> None:
    """Turns labels off; their settings stay with the layer."""
    layer.setLabelsEnabled(False)


def _text(layer: QgsVectorLayer, value: str, decimals: int, language: str) -> str:
    named = field_among(layer.fields(), AREA_NAMES)
    written = f"format_number({value}, {decimals}, {QgsExpression.quotedString(language)})"
    return f"concat({QgsExpression.quotedColumnRef(named)}, '\\n', {written})" if named else written


def _text_format() -> QgsTextFormat:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(BUFFER)
    halo.setColor(QColor("white"))
    text_format = QgsTextFormat()
    text_format.setSize(SIZE)
    text_format.setColor(QColor("#1a1a1a"))
    text_format.setBuffer(halo)
    return text_format
