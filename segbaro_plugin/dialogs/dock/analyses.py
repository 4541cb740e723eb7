"""The algorithms in the order of a typical workflow; each button opens the algorithm's own dialog."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...i18n import Translated
from ...processing.provider import ALGORITHMS
from ...processing.run.algorithm import SegbaroAlgorithm
from ...processing.run.described import GROUPS
from ..widgets.algorithm_dialog import open_algorithm
from ..widgets.elided_widgets import ElidedButton


class Analyses(Translated, QWidget):
    """One button per algorithm under its group's heading, with *Get data* and the join assistant on top."""

    data_wanted = pyqtSignal()
    assistant_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroAnalyses")
        column = QVBoxLayout(self)
        column.addWidget(self._data_button())
        column.addWidget(self._assistant_button())
        for group in GROUPS:
            self._add_group(column, [algorithm() for algorithm in ALGORITHMS if group == algorithm.GROUP])
        column.addStretch()

    def _add_group(self, column: QVBoxLayout, algorithms: list[SegbaroAlgorithm]) -> None:
        """Adds the group's heading and a button per algorithm; nothing for an empty group."""
        if algorithms:
            heading = QLabel(algorithms[0].group())
            heading.setWordWrap(True)
            column.addWidget(heading)
        for algorithm in algorithms:
            column.addWidget(_button(algorithm.name(), algorithm.title()))

    def _data_button(self) -> QPushButton:
        button = ElidedButton(self.tr("&Get data…"))
        button.setObjectName("segbaroGetDataButton")
        button.setToolTip(self.tr("Fetches areas and indicators from Statistics Sweden, and draws them."))
        button.clicked.connect(lambda: self.data_wanted.emit())
        return button

    def _assistant_button(self) -> QPushButton:
        button = ElidedButton(self.tr("&Join assistant…"))
        button.setObjectName("segbaroJoinAssistantButton")
        button.setToolTip(self.tr("Shows the contents of a table and which areas match before anything is joined."))
        button.clicked.connect(lambda: self.assistant_wanted.emit())
        return button


def _button(id: str, title: str) -> QPushButton:
    button = ElidedButton(title)
    button.setObjectName(f"segbaro_{id}")
    button.clicked.connect(lambda: open_algorithm(f"segbaro:{id}"))
    return button
