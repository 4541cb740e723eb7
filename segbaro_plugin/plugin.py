"""The plugin: every registration is reversed in unload()."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsExpression, QgsMapLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu
from qgis.utils import iface

from .dialogs.chooser.indicator_layers import has_indicators
from .dialogs.chooser.layer_dialog import LayerDialog
from .dialogs.chooser.panel import Chooser
from .dialogs.dock.dock_widget import BarometerDock
from .dialogs.dock.map_title import MapTitle
from .dialogs.dock.zoom_to_place import go_to
from .dialogs.widgets.algorithm_dialog import close_dialogs_of
from .dialogs.widgets.algorithm_run import stop_runs
from .expressions import Function, functions
from .i18n import Translated, language
from .processing.provider import SegbaroProvider
from .resources import resource_path

LETTERS = 52
"""How wide the dock is when it is first shown; it can be made narrower."""


class SegbaroPlugin(Translated):
    """The class that QGIS loads; `iface` is None in qgis_process, which only needs the provider."""

    def __init__(self) -> None:
        self.provider: SegbaroProvider | None = None
        self.translator: QTranslator | None = None
        self.actions: list[QAction] = []
        self.menu: QMenu | None = None
        self.dock: BarometerDock | None = None
        self.sized = False
        self.title: MapTitle | None = None
        self.functions: list[Function] = []

    def initProcessing(self) -> None:
        """Registers translation, expression functions and provider; all that qgis_process needs."""
        self._install_translator()
        self.functions = functions()
        for function in self.functions:
            QgsExpression.registerFunction(function)
        provider = SegbaroProvider()
        # QGIS deletes a provider that it refuses, as it does when a second copy of the plugin is loaded.
        self.provider = provider if QgsApplication.processingRegistry().addProvider(provider) else None

    def initGui(self) -> None:
        """Registers the desktop's actions and dock."""
        self.initProcessing()
        self.dock = BarometerDock(iface.mainWindow(), iface.mapCanvas().temporalController())
        self.dock.layer_made.connect(self._look_at)
        self._help(self.dock.chooser)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.title = MapTitle(iface.mapCanvas())
        self.dock.chooser.choice_changed.connect(self.title.show_choice)
        self.title.show_choice(self.dock.chooser.choice)
        self._add_actions(self.dock)

    def _add_actions(self, dock: BarometerDock) -> None:
        self.action = self._action("segbaroShowDock", "Segregationsbarometern")
        self.action.setCheckable(True)
        self.action.toggled.connect(self._show_dock)
        dock.visibilityChanged.connect(self.action.setChecked)
        iface.addToolBarIcon(self.action)
        self.data_action = self._action("segbaroGetDataAction", self.tr("Get data…"))
        self.data_action.triggered.connect(dock.open_get_data)
        self.assistant_action = self._action("segbaroJoinAssistantAction", self.tr("Join assistant…"))
        self.assistant_action.triggered.connect(dock.open_assistant)
        self.style_action = self._action("segbaroLayerStyleAction", self.tr("Map style of the layer…"))
        self.style_action.triggered.connect(self._open_layer_dialog)
        self.menu = QMenu("&Segbaro", iface.mainWindow())
        self.menu.addActions(self.actions)
        iface.pluginMenu().addMenu(self.menu)
        iface.addCustomActionForLayerType(self.style_action, "", QgsMapLayer.LayerType.VectorLayer, True)

    def _action(self, name: str, words: str) -> QAction:
        action = QAction(QIcon(str(resource_path("icons", "segbaro.svg"))), words, iface.mainWindow())
        action.setObjectName(name)
        self.actions.append(action)
        return action

    def unload(self) -> None:
        """Unregisters what initGui and initProcessing registered, in reverse order."""
        self._stop_algorithms()
        self._remove_actions()
        if self.title is not None:
            self.title.release()
            self.title.deleteLater()
            self.title = None
        if self.dock is not None:
            self.dock.release()
            iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        for function in self.functions:
            QgsExpression.unregisterFunction(function.name())
        self.functions = []
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _stop_algorithms(self) -> None:
        """Stops runs and closes dialogs, since QGIS deletes the provider they refer to."""
        if self.dock is not None and self.provider is not None:
            close_dialogs_of(self.provider.id())
            stop_runs()

    def _remove_actions(self) -> None:
        if self.actions:
            iface.removeCustomActionForLayerType(self.style_action)
            iface.removeToolBarIcon(self.action)
        if self.menu is not None:
            # QGIS's own removePluginMenu would leave the empty menu behind.
            iface.pluginMenu().removeAction(self.menu.menuAction())
            self.menu.deleteLater()
            self.menu = None
        for action in self.actions:
            action.deleteLater()
        self.actions = []

    def _show_dock(self, shown: bool) -> None:
        if self.dock is None:
            return
        self.dock.setUserVisible(shown)
        if shown and not self.sized:
            self.sized = True
            width = LETTERS * self.dock.fontMetrics().averageCharWidth()
            iface.mainWindow().resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)

    def _look_at(self, layer: QgsMapLayer) -> None:
        self._show_dock(True)
        iface.setActiveLayer(layer)
        QTimer.singleShot(0, iface.zoomToActiveLayer)  # once a canvas that was hidden so far has its size

    def _help(self, chooser: Chooser) -> None:
        """Runs the canvas tool requested in a chooser."""
        chooser.page.place.drawing_wanted.connect(self._draw_selection)
        chooser.place_chosen.connect(self._go_to)

    def _go_to(self, layer: QgsVectorLayer, extent: QgsRectangle) -> None:
        go_to(iface.mapCanvas(), layer, extent)

    def _draw_selection(self, layer: QgsMapLayer) -> None:
        """Activates QGIS's tool that selects areas of the active layer by a drawn polygon."""
        iface.setActiveLayer(layer)
        iface.actionSelectPolygon().trigger()

    def _open_layer_dialog(self) -> None:
        """Opens the chooser for the active layer, or says why there is none."""
        layer = iface.activeLayer()
        if isinstance(layer, QgsVectorLayer) and has_indicators(layer):
            dialog = LayerDialog(layer, iface.mapCanvas().temporalController(), self.dock)
            self._help(dialog.chooser)
            dialog.show()
            return
        words = self.tr("First select a layer of areas with indicators; the join assistant creates one from a table.")
        iface.messageBar().pushMessage("Segregationsbarometern", words, Qgis.MessageLevel.Warning)

    def _install_translator(self) -> None:
        translation = resource_path("i18n") / f"segbaro_{language()}.qm"
        if translation.exists():
            self.translator = QTranslator()
            self.translator.load(str(translation))
            QCoreApplication.installTranslator(self.translator)
