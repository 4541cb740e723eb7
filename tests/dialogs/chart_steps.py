"""What is done with the chart in the dock, for the tests beside this file."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from waiting import wait

from segbaro_plugin.dialogs.dock.chart_pane import ChartPane


def settled(pane: ChartPane) -> None:
    """Waits until the pane has drawn the last thing that it was asked for."""
    wait(lambda: not pane._timer.isActive() and pane._task is None and not pane._stale)


def choose(pane: ChartPane, kind: str) -> None:
    """Chooses a kind of chart with the keyboard."""
    pane.kind.setFocus()
    QTest.keyClick(pane.kind, Qt.Key.Key_Home)
    for _ in range(pane.kind.findData(kind)):
        QTest.keyClick(pane.kind, Qt.Key.Key_Down)
    settled(pane)


def point_of(pane: ChartPane, x: float, y: float) -> QPoint:
    """Where on the widget a point of the chart's axes is seen."""
    look = pane.picture.theme()
    figure = pane.chart.draw(look)
    figure.canvas.draw()
    across, up = figure.axes[0].transData.transform((x, y))
    dots = pane.picture.devicePixelRatioF()
    return QPoint(round(across / dots), round((figure.bbox.height - up) / dots))
