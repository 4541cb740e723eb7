"""QGIS itself: its language, icons, settings and tasks."""

from __future__ import annotations

from unittest.mock import MagicMock

from PyQt6.QtGui import QColor, QIcon, QPixmap

from .open_class import Anything
from .task import TaskManager


class QgsApplication(Anything):
    _tasks = TaskManager()
    _registry = MagicMock(name="processingRegistry")
    _registry.createAlgorithmById.return_value.checkParameterValues.return_value = (True, "")

    @staticmethod
    def locale() -> str:
        return "sv"

    @staticmethod
    def getThemeIcon(_name: str) -> QIcon:
        pixmap = QPixmap(16, 16)
        pixmap.fill(QColor("#808080"))
        return QIcon(pixmap)

    @classmethod
    def taskManager(cls) -> TaskManager:
        return cls._tasks

    @classmethod
    def processingRegistry(cls) -> MagicMock:
        return cls._registry

    @staticmethod
    def qgisSettingsDirPath() -> str:
        return ""


class QgsSettings:
    _values: dict[str, object] = {}

    def value(self, key: str, defaultValue: object = None, **_named: object) -> object:
        return self._values.get(key, defaultValue)

    def setValue(self, key: str, value: object, **_named: object) -> None:
        self._values[key] = value
