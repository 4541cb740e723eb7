"""Five areas, a square kilometre each from west to east, and the colours that a map gives them."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime
from qgis.PyQt.QtGui import QColor, QImage

from segbaro_plugin.cartography.classes.palettes import NO_VALUE, PALETTES
from segbaro_plugin.cartography.style.settings import MapStyle
from segbaro_plugin.tables.model.tidy import Status

FIELDS = (
    "regsokod:string,low_standard_2021:double,low_standard_2022:double,low_standard_2022_status:string,"
    "area_type_2021:integer,area_type_2022:integer"
)
AREAS = [
    ("1780R001", 1.0, 30.0, "ok", 1, 5),
    ("1780R002", 30.0, 1.0, "ok", 5, 1),
    ("1780R003", 10.0, 99.0, "suppressed", 2, 2),
    ("1715R001", 10.0, None, "not_applicable", 3, 3),
    ("1715R002", None, 20.0, "ok", None, 4),
]
FIXED = MapStyle("fixed", fixed_limits=(0, 15, 50))
PALE, DARK = PALETTES["brown"].sample(2)


def picture(layer: QgsVectorLayer, year: int | None = None) -> QImage:
    """The layer drawn with 40 pixels an area, as the canvas draws it at a time or without one."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(40 * layer.featureCount(), 40))
    settings.setBackgroundColor(QColor("white"))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, False)
    if year:
        begin, end = QDateTime(QDate(year, 1, 1), QTime(0, 0)), QDateTime(QDate(year, 12, 31), QTime(23, 59))
        settings.setIsTemporal(True)
        settings.setTemporalRange(QgsDateTimeRange(begin, end))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours(layer: QgsVectorLayer, year: int | None = None) -> list[str]:
    """The colour that each area mostly has."""
    image = picture(layer, year)
    found = []
    for area in range(layer.featureCount()):
        inside = [image.pixelColor(40 * area + x, y).name() for x in range(5, 36) for y in range(5, 36)]
        found.append(max(set(inside), key=inside.count))
    return found


def held_back(status: Status) -> str:
    return NO_VALUE[status].ground
