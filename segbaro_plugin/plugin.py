"""The plugin: every registration has its mirror image in unload()."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsExpression
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface

from .dialogs.dock import BarometerDock
from .expressions import Function, functions
from .i18n import Translated, language
from .processing.provider import SegbaroProvider
from .resources import resource_path

MENU = "&Segbaro"


class SegbaroPlugin(Translated):
    """What QGIS loads; `iface` is None in qgis_process, which only asks for the provider."""

    def __init__(self) -> None:
        self.provider: SegbaroProvider | None = None
        self.translator: QTranslator | None = None
        self.action: QAction | None = None
        self.assistant_action: QAction | None = None
        self.dock: BarometerDock | None = None
        self.functions: list[Function] = []

    def initProcessing(self) -> None:
        """Registers translation, expression functions and provider; all that qgis_process needs."""
        self._install_translator()
        self.functions = functions()
        for function in self.functions:
            QgsExpression.registerFunction(function)
        self.provider = SegbaroProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Registers what the desktop shows."""
        self.initProcessing()
        self.dock = BarometerDock(iface.mainWindow())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        icon = QIcon(str(resource_path("icons", "segbaro.svg")))
        self.action = QAction(icon, "Segregationsbarometern", iface.mainWindow())
        self.action.setObjectName("segbaroShowDock")
        self.action.setCheckable(True)
        self.action.toggled.connect(self.dock.setUserVisible)
        self.dock.visibilityChanged.connect(self.action.setChecked)
        iface.addPluginToMenu(MENU, self.action)
        iface.addToolBarIcon(self.action)
        self.assistant_action = QAction(icon, self.tr("Join assistant…"), iface.mainWindow())
        self.assistant_action.setObjectName("segbaroJoinAssistantAction")
        self.assistant_action.triggered.connect(self.dock.open_assistant)
        iface.addPluginToMenu(MENU, self.assistant_action)

    def unload(self) -> None:
        """Takes away what initGui and initProcessing registered, in reverse."""
        if self.assistant_action is not None:
            iface.removePluginMenu(MENU, self.assistant_action)
            self.assistant_action.deleteLater()
            self.assistant_action = None
        if self.action is not None:
            iface.removeToolBarIcon(self.action)
            iface.removePluginMenu(MENU, self.action)
            self.action.deleteLater()
            self.action = None
        if self.dock is not None:
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

    def _install_translator(self) -> None:
        translation = resource_path("i18n") / f"segbaro_{language()}.qm"
        if translation.exists():
            self.translator = QTranslator()
            self.translator.load(str(translation))
            QCoreApplication.installTranslator(self.translator)
