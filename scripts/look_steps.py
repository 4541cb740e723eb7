"""What scripts/look.sh does with the dock, as an officer would, and the pictures of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import qgis.utils
from look_compare import against_the_country, chart_click, charts, comparisons, distances, groups, table
from look_map import controller, places, style, town, years
from look_sample import two_counties, whole_country
from look_tools import Ready, after, click, dock, drawn, picture, remove, shown, taken
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDockWidget
from qgis.utils import iface

WIDTH, HEIGHT = 1520, 880
LEGEND = 430
"""How wide the panel of layers is: the longest class has room."""


def steps(out: Path) -> Iterator[Ready]:
    """The dock from the first run on; each yield waits until the desktop is ready for the next step."""
    for part in (first_run, style, years, controller, town, comparisons, charts, table, chart_click, reopened):
        yield from part(out)
    for part in (several, rest):
        yield from part(out)


def first_run(out: Path) -> Iterator[Ready]:
    window = iface.mainWindow()
    window.showNormal()
    window.findChild(QDockWidget, "Browser").hide()
    qgis.utils.plugins["segbaro_plugin"].action.trigger()
    yield after(0.5)
    window.setGeometry(0, 0, WIDTH, HEIGHT)
    yield after(0.5)
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [LEGEND], Qt.Orientation.Horizontal)
    yield after(1)
    picture(out, "first_run")
    click("segbaroWelcome_sample")
    yield lambda: dock().chooser.choice is not None
    yield after(2)
    picture(out, "area_types")
    search = dock().chooser.page.tree
    QTest.keyClicks(search.line, "standard")
    QTest.keyClick(search.line, Qt.Key.Key_Down)
    yield from taken(out, "indicator")
    search.line.clear()


def reopened(out: Path) -> Iterator[Ready]:
    """The saved project shows what was chosen, and its chart the classes of the map."""
    form = dock().chooser.page.style_form
    form.palette_box.setCurrentIndex(form.palette_box.findData("cividis"))
    form.classes.setValue(4)
    yield drawn()
    assert QgsProject.instance().write(str(out / "project.qgz"))
    QgsProject.instance().clear()
    yield from taken(out, "closed")
    assert QgsProject.instance().read(str(out / "project.qgz"))
    dock().chooser.tabs.setCurrentWidget(dock().chart)
    kind = dock().chart.kind
    kind.setCurrentIndex(kind.findData("distribution"))
    kind.activated.emit(kind.currentIndex())
    yield shown()
    picture(out, "reopened")
    dock().chooser.tabs.setCurrentIndex(0)


def several(out: Path) -> Iterator[Ready]:
    """Two counties and then the country beside the sample: each layer keeps what was chosen for it."""
    sample = dock().chooser.choice.layer
    made = added(two_counties(sample), sample)
    dock().chooser.page.tree.indicator_chosen.emit("assistance_unemployment")
    yield from taken(out, "no_data_and_suppressed")
    dock().chooser.page.tree.indicator_chosen.emit("low_standard")
    yield drawn()
    for part in (places, distances, groups):
        yield from part(out)
    remove([made.id()])
    made = added(whole_country(sample), sample)
    dock().chooser.page.tree.indicator_chosen.emit("low_standard")
    yield drawn()
    yield from against_the_country(out)
    dock().chooser.layers.setLayer(sample)
    remove([made.id()])
    shows(sample)
    yield from taken(out, "remembered_for_the_layer")
    dock().chooser.page.tree.indicator_chosen.emit("low_education")
    yield drawn()
    dock().chooser.layers.setLayer(None)
    dock().chooser.layers.setLayer(sample)
    dock().chooser.undo.undo.click()
    yield from taken(out, "undone_after_coming_back")
    assert dock().chooser.choice.indicator.id == "low_standard"


def added(made: QgsVectorLayer, sample: QgsVectorLayer) -> QgsVectorLayer:
    """The layer alone on the map and chosen in the dock."""
    layer = QgsProject.instance().addMapLayer(made)
    dock().chooser.layers.setLayer(layer)
    shows(layer)
    iface.layerTreeView().layerTreeModel().rootGroup().findLayer(sample).setItemVisibilityChecked(False)
    return layer


def shows(layer: QgsVectorLayer) -> None:
    """The map has gone to the layer."""
    iface.layerTreeView().layerTreeModel().rootGroup().findLayer(layer).setItemVisibilityChecked(True)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()


def rest(out: Path) -> Iterator[Ready]:
    """The analyses, menus, the chooser of one layer, a narrow dock, and the plugin taken away and loaded again."""
    dock().chooser.tabs.setCurrentIndex(3)
    yield after(0.5)
    picture(out, "analyses")
    dock().chooser.tabs.setCurrentIndex(0)
    for part in (menus, dialogs, loading):
        yield from part(out)


def menus(out: Path) -> Iterator[Ready]:
    layers = iface.layerTreeView()
    iface.setActiveLayer(dock().chooser.choice.layer)
    for menu, name in (
        (qgis.utils.plugins["segbaro_plugin"].menu, "plugin_menu"),
        (layers.menuProvider().createContextMenu(), "context_menu"),
    ):
        menu.popup(layers.mapToGlobal(QPoint(80, 40)))
        yield after(0.5)
        picture(out, name)
        menu.close()


def dialogs(out: Path) -> Iterator[Ready]:
    plugin = qgis.utils.plugins["segbaro_plugin"]
    for action, name in ((plugin.style_action, "layer_dialog"), (plugin.assistant_action, "join_assistant")):
        action.trigger()
        yield after(1)
        picture(out, name)
        for dialog in dock().findChildren(QDialog):
            dialog.close()
        yield after(0.2)


def loading(out: Path) -> Iterator[Ready]:
    iface.mainWindow().resizeDocks([dock()], [280], Qt.Orientation.Horizontal)
    yield after(1)
    picture(out, "narrow")
    (out / "width").write_text(f"dock {dock().width()}, window {iface.mainWindow().width()}")
    qgis.utils.unloadPlugin("segbaro_plugin")
    yield after(0.5)
    assert QgsApplication.processingRegistry().providerById("segbaro") is None
    picture(out, "unloaded")
    qgis.utils.loadPlugin("segbaro_plugin")
    qgis.utils.startPlugin("segbaro_plugin")
    qgis.utils.plugins["segbaro_plugin"].action.trigger()
    yield from taken(out, "reloaded")
