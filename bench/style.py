"""Switching what a map shows, beside QGIS's own drawing of the same layer in one colour, in one run.

python3 bench/style.py [areas]

A switch is what the dock does: a task reads the values of all years and finds the limits, the layer gets its style as a
step that can be undone, and the map is drawn. Layers with few and with all of the barometer's indicators.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from join import ROOT, codes, write_areas
from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QEventLoop, QMetaType, QSize, QTime

if TYPE_CHECKING:
    from segbaro_plugin.cartography.style.apply import MapStyle

YEARS = range(2011, 2025)
FEW, ALL = 3, 19
"""How many indicators the layers have; each has a field of values and one of reasons a year."""
REPEATS = 7
LEAST = 0.02
"""A share of values that the table holds back."""


def layer_with_values(folder: Path, areas: int, indicators: Sequence[str]) -> QgsVectorLayer:
    """The areas of bench/join.py with indicators in fourteen years and their status, as a GeoPackage."""
    write_areas(folder / "areas.gpkg", areas)
    bare = QgsVectorLayer(str(folder / "areas.gpkg"), "bare")
    names = [f"{one}_{year}" for one in indicators for year in YEARS]
    fields = [QgsField(name, QMetaType.Type.Double) for name in names]
    fields += [QgsField(f"{name}_status", QMetaType.Type.QString) for name in names]
    made = QgsVectorLayer("Polygon?crs=EPSG:3006&field=desokod:string(9)", "made", "memory")
    made.dataProvider().addAttributes(fields)
    made.updateFields()
    values = np.random.default_rng(1).gamma(2, 4, (areas, len(names))).round(1)
    held = np.random.default_rng(2).uniform(size=values.shape) < LEAST
    cells = np.where(held, None, values).tolist()
    told = np.where(held, "suppressed", "ok").tolist()
    rows = zip(bare.getFeatures(), codes(areas), cells, told, strict=True)
    made.dataProvider().addFeatures([feature_of(made, *row) for row in rows])
    target = folder / "values.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(made, str(target), made.transformContext(), options)
    return QgsVectorLayer(str(target), "values")


def feature_of(layer: QgsVectorLayer, area: QgsFeature, code: str, cells: list, told: list) -> QgsFeature:
    """One area with its values."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(area.geometry())
    feature.setAttributes([code, *cells, *told])
    return feature


def draw(layer: QgsVectorLayer, year: int = 0) -> None:
    """The whole layer on 1200 x 900 pixels, at a year of the temporal controller or without one."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(1200, 900))
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


def typical_ms(calls: dict[str, Callable[[int], None]]) -> dict[str, tuple[float, float]]:
    """The least and the median time of each call, by turns, in processor time.

    On a shared machine the median also tells what others do: the processor itself is then slower for seconds.
    """
    times: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(REPEATS):
        for name, call in calls.items():
            start = time.process_time()
            call(turn)
            times[name].append(1000 * (time.process_time() - start))
    return {name: (min(found), float(np.median(found))) for name, found in times.items()}


class Switch:
    """The dock's own drawing, waited for."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        from segbaro_plugin.dialogs.chooser.draw_task import DrawTask
        from segbaro_plugin.layers.indicators.layer_indicators import indicators_of

        self._layer, self._indicators = layer, indicators_of(layer)
        self._drawing, self._waiting = DrawTask(), QEventLoop()
        self._drawing.drawn.connect(self._waiting.quit)
        self._drawing.failed.connect(lambda _choice, why: sys.exit(why))

    def to(self, turn: int, year: int, style: MapStyle) -> None:
        """One of three indicators by turns, in a year."""
        from segbaro_plugin.dialogs.chooser.draw_task import Choice

        indicator = self._indicators[turn % FEW]
        self._drawing.draw(Choice(self._layer, self._indicators, indicator, year, style, drawn=True), indicator.id)
        self._waiting.exec()


def compare(areas: int, indicators: Sequence[str]) -> None:
    """One colour, and each way to switch; prints the times and what they take beyond one colour."""
    from segbaro_plugin.cartography.classes.symbols import fill
    from segbaro_plugin.cartography.style.apply import MapStyle

    with tempfile.TemporaryDirectory() as folder:
        layer = layer_with_values(Path(folder), areas, indicators)
        switch, fixed, moving = Switch(layer), MapStyle(follow_time=False), MapStyle()

        def one_colour(_turn: int) -> None:
            layer.setRenderer(QgsSingleSymbolRenderer(fill("#fec551")))
            draw(layer)

        def switch_year(turn: int, style: MapStyle) -> None:
            switch.to(0, YEARS[turn], style)
            draw(layer)

        def switch_indicator(turn: int, style: MapStyle, shown: int = 0) -> None:
            switch.to(turn, YEARS[-1], style)
            draw(layer, shown)

        calls = {
            "one colour": one_colour,
            "another year": lambda turn: switch_year(turn, fixed),
            "another indicator": lambda turn: switch_indicator(turn, fixed),
            "another year, following time": lambda turn: switch_year(turn, moving),
            "another indicator, following time": lambda turn: switch_indicator(turn, moving),
            "another indicator at a year of the controller": lambda turn: switch_indicator(turn, moving, YEARS[turn]),
            "a step of the temporal controller": lambda turn: draw(layer, YEARS[turn]),
        }
        found = typical_ms(calls)
    print(f"{areas} areas, {len(layer.fields())} fields, beyond one colour:{'':13} least      median")
    for name, took in found.items():
        least, median = (took[i] - found["one colour"][i] for i in (0, 1))
        print(f"  {name:47} {took[0]:5.0f} ms {least:+5.0f} {took[1]:5.0f} ms {median:+5.0f}")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(ROOT)]
    from segbaro_plugin.tables.indicators.declared import INDICATORS

    shares = [one.id for one in INDICATORS if one.unit.name == "PERCENT"]
    for count in (FEW, ALL):
        compare(int(sys.argv[1]) if len(sys.argv) > 1 else 6160, shares[:count])
