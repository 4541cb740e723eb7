"""The steps of the look at the map: its style, the years, and which areas it draws."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from look_tools import LEFT, Ready, after, choose, click, dock, drawn, opened, picture, taken, unfold
from qgis.core import Qgis, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

METHODS = ("equal", "pretty", "standard_deviation", "head_tail")


def style(out: Path) -> Iterator[Ready]:
    """Each way to make classes, palettes with their preview, labels, one step to undo for each choice."""
    unfold("segbaroBox_Style")
    form = dock().chooser.page.style_form
    form.method.setCurrentIndex(form.method.findData("quantile"))
    form.palette_box.setCurrentIndex(form.palette_box.findData("cividis"))
    form.labels.click()
    yield from taken(out, "style")
    stack = dock().chooser.choice.layer.undoStackStyles()
    assert stack.count() >= 2, stack.count()
    while stack.index() > 1:
        dock().chooser.undo.undo.click()
    yield from taken(out, "undone")
    dock().chooser.undo.redo.click()
    yield from taken(out, "redone")
    dock().chooser.undo.undo.click()
    for part in (methods, palettes, boxes):
        yield from part(out)


def methods(out: Path) -> Iterator[Ready]:
    form = dock().chooser.page.style_form
    yield from opened(out, "methods", form.method)
    for method in METHODS:
        form.method.setCurrentIndex(form.method.findData(method))
        yield from taken(out, f"classes_{method}")
    form.method.setCurrentIndex(form.method.findData("fixed"))
    for limits, name in (("0; 10; tjugo", "limits_refused"), ("0; 10; 20; 40; 60", "classes_fixed")):
        form.limits.setFocus()
        form.limits.selectAll()
        QTest.keyClicks(form.limits, limits)
        QTest.keyClick(form.limits, Qt.Key.Key_Return)
        yield from taken(out, name)
        dock().chooser.bar.clearWidgets()
    form.method.setCurrentIndex(form.method.findData("jenks"))
    yield from taken(out, "classes_jenks")


def palettes(out: Path) -> Iterator[Ready]:
    form = dock().chooser.page.style_form
    yield from opened(out, "palettes", form.palette_box)
    form.reversed.click()
    yield from taken(out, "colours_reversed")
    form.reversed.click()


def boxes(out: Path) -> Iterator[Ready]:
    """Limits of the year alone, and areas without outlines; then all as it was."""
    form = dock().chooser.page.style_form
    for box, name in ((form.pool_years, "limits_of_one_year"), (form.outline, "without_outlines")):
        box.click()
        yield from taken(out, name)
        box.click()
        yield drawn()


def years(out: Path) -> Iterator[Ready]:
    bar = dock().chooser.year
    bar.slider.setFocus()
    for _ in range(4):
        QTest.keyClick(bar.slider, Qt.Key.Key_Left)
    yield from taken(out, "first_year")
    bar.play.click()
    yield after(2.5)
    picture(out, "playing")
    yield lambda: not bar.play.isChecked()
    yield from taken(out, "played")


def controller(out: Path) -> Iterator[Ready]:
    """QGIS's own panel moves map, title and slider."""
    panel = iface.mainWindow().findChild(QDockWidget, "Temporal Controller")
    panel.show()
    years = iface.mapCanvas().temporalController()
    years.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
    years.setCurrentFrameNumber(1)
    yield from taken(out, "temporal_controller")
    years.setNavigationMode(Qgis.TemporalNavigationMode.Disabled)
    panel.hide()
    yield drawn()


def places(out: Path) -> Iterator[Ready]:
    """A county, a municipality alone with limits of its own, and what is drawn around; then all areas again."""
    unfold("segbaroBox_Place")
    place = dock().chooser.page.place
    choose(place.county, "10")
    yield from taken(out, "county")
    choose(place.municipality, "1081")
    yield from taken(out, "municipality")
    dock().chooser.page.style_form.pool_places.click()
    yield from taken(out, "limits_of_one_place")
    dock().chooser.page.style_form.pool_places.click()
    yield drawn()
    click("segbaroAllAreas")
    yield drawn()
    yield from drawn_around(out)


def drawn_around(out: Path) -> Iterator[Ready]:
    click("segbaroDrawSelection")
    corners = [_on_canvas(corner) for corner in _corners(dock().chooser.choice.layer.extent())]
    for at in corners:
        yield from _clicked(at, LEFT)
    picture(out, "drawing_around")
    yield from _clicked(corners[-1], Qt.MouseButton.RightButton)
    yield from taken(out, "drawn_around")
    assert dock().chooser.choice.layer.selectedFeatureCount()
    click("segbaroOnlySelected")
    yield from taken(out, "selected_areas")
    iface.actionPan().trigger()
    click("segbaroAllAreas")
    yield drawn()


def _on_canvas(point: QgsPointXY) -> QPoint:
    at = iface.mapCanvas().mapSettings().mapToPixel().transform(point)
    return QPoint(int(at.x()), int(at.y()))


def _clicked(at: QPoint, button: Qt.MouseButton) -> Iterator[Ready]:
    """A click as slow as a hand's: QGIS takes quicker ones together."""
    canvas = iface.mapCanvas().viewport()
    QTest.mouseMove(canvas, at)
    yield after(0.3)
    QTest.mousePress(canvas, button, pos=at)
    yield after(0.2)
    QTest.mouseRelease(canvas, button, pos=at)
    yield after(0.8)


def _corners(extent: QgsRectangle) -> list[QgsPointXY]:
    """A triangle over the middle of the layer."""
    middle, wide, high = extent.center(), extent.width() / 6, extent.height() / 4
    return [
        QgsPointXY(middle.x() - wide, middle.y() - high),
        QgsPointXY(middle.x() + wide, middle.y() - high),
        QgsPointXY(middle.x(), middle.y() + high),
    ]


def town(out: Path) -> Iterator[Ready]:
    """The areas of the main town only, then all of them again."""
    layer = dock().chooser.choice.layer
    layer.selectByExpression("desokod LIKE '0199C%'")
    unfold("segbaroBox_Place")
    yield after(0.3)
    click("segbaroOnlySelected")
    yield from taken(out, "selected_only")
    click("segbaroAllAreas")
    yield drawn()
    layer.removeSelection()
