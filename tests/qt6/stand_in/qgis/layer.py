"""Layers that are a list of features, with the signals of QGIS and a real undo stack; and the project that has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unittest.mock import MagicMock

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtGui import QUndoStack
from PyQt6.QtXml import QDomDocument

from .open_class import Open, open_class
from .rows import QgsFeature, QgsFields


class OpenObject(type(QObject), Open):
    """Of a QObject whose class has whatever it is asked for."""


class QgsMapLayer(QObject, metaclass=OpenObject):
    willBeDeleted = pyqtSignal()
    styleChanged = pyqtSignal()
    dataChanged = pyqtSignal()

    def __getattr__(self, name: str) -> MagicMock:
        if name.startswith("__"):
            raise AttributeError(name)
        made = MagicMock(name=f"layer.{name}")
        self.__dict__[name] = made
        return made

    def __init__(self, name: str = "areas") -> None:
        super().__init__()
        self._name, self._properties, self._stack = name, {}, QUndoStack(self)

    def id(self) -> str:
        return f"{self._name}_{id(self)}"

    def name(self) -> str:
        return self._name

    def customProperty(self, key: str, default: object = None) -> object:
        return self._properties.get(key, default)

    def setCustomProperty(self, key: str, value: object) -> None:
        self._properties[key] = value

    def undoStackStyles(self) -> QUndoStack:
        return self._stack

    def exportNamedStyle(self, document: QDomDocument, *_what: object) -> str:
        """The style is what is remembered of it."""
        style = document.createElement("style")
        for key, value in sorted(self._properties.items()):
            style.setAttribute(key.replace("/", "_"), str(value))
        document.appendChild(style)
        return ""


class QgsVectorLayer(QgsMapLayer):
    selectionChanged = pyqtSignal(list, list, bool)
    updatedFields = pyqtSignal()
    layerModified = pyqtSignal()
    afterCommitChanges = pyqtSignal()
    afterRollBack = pyqtSignal()
    subsetStringChanged = pyqtSignal()

    def __init__(self, name: str = "", *_what: object) -> None:
        super().__init__(name)
        self._fields, self._features, self._selected = QgsFields(), [], []

    def fill(self, fields: QgsFields, rows: Iterable[list[object]]) -> None:
        self._fields = fields
        self._features = [QgsFeature(fields, place, row) for place, row in enumerate(rows)]

    def fields(self) -> QgsFields:
        return self._fields

    def getFeatures(self, *_what: object) -> Iterator[QgsFeature]:
        return iter(self._features)

    def featureCount(self) -> int:
        return len(self._features)

    def uniqueValues(self, place: int, limit: int = -1) -> set[object]:
        values = list({feature.attribute(place) for feature in self._features})
        return set(values if limit < 0 else values[:limit])

    def attributeAlias(self, _place: int) -> str:
        return ""

    def geometryType(self) -> object:
        from .core import Qgis

        return Qgis.GeometryType.Polygon

    def selectedFeatureIds(self) -> list[int]:
        return self._selected

    def selectedFeatureCount(self) -> int:
        return len(self._selected)

    def selectByIds(self, ids: list[int], *_what: object) -> None:
        before, self._selected = self._selected, list(ids)
        self.selectionChanged.emit(self._selected, before, True)

    def removeSelection(self) -> None:
        self.selectByIds([])

    def providerType(self) -> str:
        return "memory"

    def subsetString(self) -> str:
        return ""

    def isEditable(self) -> bool:
        return False


class QgsVectorLayerFeatureSource:
    def __init__(self, layer: QgsVectorLayer) -> None:
        self._features = list(layer.getFeatures())

    def getFeatures(self, *_what: object) -> Iterator[QgsFeature]:
        return iter(self._features)


class QgsProject(QObject):
    layersWillBeRemoved = pyqtSignal(list)
    layersAdded = pyqtSignal(list)
    layersRemoved = pyqtSignal(list)
    _only: QgsProject | None = None

    def __init__(self) -> None:
        super().__init__()
        self._layers: dict[str, QgsMapLayer] = {}

    @classmethod
    def instance(cls) -> QgsProject:
        if cls._only is None:
            cls._only = QgsProject()
        return cls._only

    def mapLayers(self) -> dict[str, QgsMapLayer]:
        return dict(self._layers)

    def addMapLayer(self, layer: QgsMapLayer) -> QgsMapLayer:
        self._layers[layer.id()] = layer
        self.layersAdded.emit([layer])
        return layer

    def clear(self) -> None:
        ids = list(self._layers)
        self.layersWillBeRemoved.emit(ids)
        self._layers.clear()
        self.layersRemoved.emit(ids)

    transformContext = open_class("QgsCoordinateTransformContext")
