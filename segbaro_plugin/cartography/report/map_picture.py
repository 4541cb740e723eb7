"""A small map for a report: one place, one field, with its legend as text."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage

from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.read.layer_copy import copy_of
from ...tables.model.tidy import Status
from ..page.legend_reasons import absent_reasons
from ..page.map_extent import map_extent, with_margin
from ..page.one_place import VARIABLE, place_style
from ..page.template_page import map_grid
from ..style.shared import field_renderers
from .blocks import Key

SIZE = QSize(1200, 900)
DPI = 200
SWATCH = QSize(48, 30)


def map_png(
    known: LayerIndicators,
    field: str,
    extent: QgsRectangle,
    place: str,
    expression: str,
    lacking: Collection[Status],
    language: str,
) -> tuple[bytes, list[Key]]:
    """The map as PNG, and its legend.

    extent: of the place, in the layer's grid. place: its key. expression: gives an area's place; "" draws all areas.
    lacking: why areas of the place have no value.
    """
    renderer = field_renderers(known, [field], language)[field]
    copy = copy_of(known.layer)
    settings = _settings(copy, extent)
    settings.setExpressionContext(_context(place))
    copy.setRenderer(renderer.clone())
    if expression:
        settings.setLayerStyleOverrides({copy.id(): place_style(known.layer, renderer, expression)})
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return _png(job.renderedImage()), legend_keys(renderer, lacking)


def legend_keys(renderer: QgsRuleBasedRenderer, lacking: Collection[Status]) -> list[Key]:
    """The legend: all classes, and the reasons for missing values that occur."""
    absent = absent_reasons(lacking)
    rules = [rule for rule in renderer.rootRule().children() if rule.symbol() and rule.label() not in absent]
    return [Key(_png(rule.symbol().asImage(SWATCH)), rule.label()) for rule in rules]


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)


def _settings(layer: QgsVectorLayer, extent: QgsRectangle) -> QgsMapSettings:
    project = QgsProject()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(map_grid(layer, project))
    settings.setTransformContext(project.transformContext())
    shown = map_extent(layer, extent, settings.destinationCrs(), project.transformContext())
    settings.setExtent(with_margin(shown))
    settings.setOutputSize(SIZE)
    settings.setOutputDpi(DPI)
    settings.setBackgroundColor(QColor("white"))
    return settings


def _context(place: str) -> QgsExpressionContext:
    scope = QgsExpressionContextScope()
    scope.setVariable(VARIABLE, place)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(scope)
    return context
