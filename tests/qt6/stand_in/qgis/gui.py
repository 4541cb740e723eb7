"""qgis.gui: each widget is the Qt widget that QGIS's own is built on."""

from __future__ import annotations

from enum import Enum

from PyQt6 import QtWidgets
from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QWidget

from .core import QgsMapLayer, QgsProject, QgsTemporalNavigationObject, QgsVectorLayer
from .open_class import Anything, open_class


class QgsMapLayerComboBox(QtWidgets.QComboBox):
    layerChanged = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out: list[QgsMapLayer] = []
        self.currentIndexChanged.connect(lambda: self.layerChanged.emit(self.currentLayer()))
        QgsProject.instance().layersAdded.connect(self._offer)
        QgsProject.instance().layersRemoved.connect(self._offer)
        self._offer()

    def _offer(self, *_what: object) -> None:
        chosen = self.currentLayer()
        self.clear()
        for layer in QgsProject.instance().mapLayers().values():
            if layer not in self._left_out:
                self.addItem(layer.name(), layer.id())
        self.setLayer(chosen)

    def currentLayer(self) -> QgsMapLayer | None:
        return QgsProject.instance().mapLayers().get(self.currentData())

    def setLayer(self, layer: QgsMapLayer | None) -> None:
        place = -1 if layer is None else self.findData(layer.id())
        self.setCurrentIndex(max(0, place) if self.count() else -1)

    def setFilters(self, filters: object) -> None:
        pass

    def setExceptedLayerList(self, layers: list[QgsMapLayer]) -> None:
        self._left_out = list(layers)
        self._offer()


class QgsFieldComboBox(QtWidgets.QComboBox):
    fieldChanged = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(self.fieldChanged)

    def setAllowEmptyFieldName(self, allowed: bool) -> None:
        pass

    def setLayer(self, layer: QgsVectorLayer | None) -> None:
        self.clear()
        self.addItems(["", *(layer.fields().names() if layer is not None else [])])

    def currentField(self) -> str:
        return self.currentText()

    def setField(self, name: str) -> None:
        self.setCurrentText(name)


class QgsFileWidget(QWidget):
    fileChanged = pyqtSignal(str)

    class StorageMode(Enum):
        GetFile = 0
        SaveFile = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QgsFilterLineEdit()
        self._line.textChanged.connect(self.fileChanged)
        QtWidgets.QHBoxLayout(self).addWidget(self._line)

    def setDialogTitle(self, title: str) -> None:
        self.setWindowTitle(title)

    def setStorageMode(self, mode: StorageMode) -> None:
        pass

    def setFilter(self, filter: str) -> None:
        pass

    def lineEdit(self) -> QgsFilterLineEdit:
        return self._line

    def filePath(self) -> str:
        return self._line.text()

    def setFilePath(self, path: str) -> None:
        self._line.setText(path)


class QgsFilterLineEdit(QtWidgets.QLineEdit):
    def setShowSearchIcon(self, visible: bool) -> None:
        self.setClearButtonEnabled(visible)


class QgsMessageBarItem(QWidget):
    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browser = QtWidgets.QTextBrowser()
        self._browser.setPlainText(f"{title} {words}".strip())
        QtWidgets.QHBoxLayout(self).addWidget(self._browser)

    def text(self) -> str:
        return self._browser.toPlainText()


class QgsMessageBar(QtWidgets.QFrame):
    widgetAdded = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QtWidgets.QVBoxLayout(self)
        self._items: list[QgsMessageBarItem] = []

    def pushMessage(self, title: str, words: str, *_what: object) -> None:
        item = QgsMessageBarItem(title, words)
        self._items.append(item)
        self._column.addWidget(item)
        self.widgetAdded.emit(item)

    pushInfo = pushSuccess = pushWarning = pushCritical = pushMessage

    def items(self) -> list[QgsMessageBarItem]:
        return list(self._items)

    def currentItem(self) -> QgsMessageBarItem | None:
        return self._items[-1] if self._items else None

    def clearWidgets(self) -> bool:
        for item in self._items:
            item.deleteLater()
        self._items.clear()
        return True


class QgsCollapsibleGroupBoxBasic(QtWidgets.QGroupBox):
    collapsedStateChanged = pyqtSignal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._collapsed = False

    def isCollapsed(self) -> bool:
        return self._collapsed

    def setCollapsed(self, collapsed: bool) -> None:
        self._collapsed = collapsed
        self.collapsedStateChanged.emit(collapsed)


class QgsScrollArea(QtWidgets.QScrollArea):
    """QGIS's keeps the wheel from what lies inside."""


class QgsDockWidget(QtWidgets.QDockWidget):
    def setUserVisible(self, visible: bool) -> None:
        self.setVisible(visible)

    def isUserVisible(self) -> bool:
        return self.isVisible()


class QgsMapCanvas(QtWidgets.QGraphicsView):
    temporalRangeChanged = pyqtSignal()
    layersChanged = pyqtSignal()
    extentsChanged = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = QgsTemporalNavigationObject(self)

    def temporalController(self) -> QgsTemporalNavigationObject:
        return self._controller

    def layers(self) -> list[QgsMapLayer]:
        return list(QgsProject.instance().mapLayers().values())

    def mapSettings(self) -> Anything:
        return open_class("QgsMapSettings")()

    def createExpressionContext(self) -> Anything:
        return open_class("QgsExpressionContext")()

    def setExtent(self, extent: object, *_what: object) -> None:
        pass

    def zoomToFeatureExtent(self, extent: object) -> None:
        pass

    def refresh(self) -> None:
        pass


def __getattr__(name: str) -> type[Anything]:
    made = open_class(name)
    globals()[name] = made
    return made
