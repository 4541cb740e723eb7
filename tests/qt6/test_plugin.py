"""The plugin in a desktop on Qt 6: loaded, its dock opened and operated, unloaded."""

from __future__ import annotations

from operate import inside, operate, settle
from PyQt6.QtWidgets import QApplication, QWidget
from qgis.core import QgsVectorLayer
from qgis.utils import iface

from segbaro_plugin import classFactory
from segbaro_plugin.dialogs.chooser.layer_dialog import LayerDialog
from segbaro_plugin.dialogs.join.assistant import JoinAssistant


def test_it_loads_works_and_goes(palette: str, areas: QgsVectorLayer) -> None:
    plugin = classFactory(iface)
    plugin.initGui()
    iface.mainWindow().resize(1200, 900)
    iface.mainWindow().show()
    plugin.action.trigger()
    settle(plugin.dock)
    assert plugin.dock.chooser.choice.layer is areas
    assert operate(plugin.dock) > 50
    plugin.unload()
    settle(iface.mainWindow())
    assert not iface.mainWindow().findChildren(QWidget, "segbaroDock")


def test_its_actions_open_their_dialogs(palette: str, areas: QgsVectorLayer) -> None:
    plugin = classFactory(iface)
    plugin.initGui()
    iface.setActiveLayer(areas)
    for action in plugin.actions:
        action.trigger()
        settle(plugin.dock)
    kinds = {type(one) for one in QApplication.topLevelWidgets() if list(inside(one, QWidget))}
    assert {JoinAssistant, LayerDialog} <= kinds
    plugin.unload()
