"""The dock Segregationsbarometern: the way from a table to a map, each step an algorithm's own dialog."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..i18n import Translated
from ..processing.algorithm import GROUPS, SegbaroAlgorithm
from ..processing.provider import ALGORITHMS
from .join_assistant import JoinAssistant


class BarometerDock(Translated, QgsDockWidget):
    """Opens the algorithms in the order in which an officer needs them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroDock")
        self.setWindowTitle("Segregationsbarometern")
        content = QWidget()
        column = QVBoxLayout(content)
        intro = QLabel(self.tr("From a table to a map, step by step:"))
        intro.setWordWrap(True)
        column.addWidget(intro)
        column.addWidget(self._assistant_button())
        for group in GROUPS:
            self._add_group(column, [algorithm() for algorithm in ALGORITHMS if group == algorithm.GROUP])
        column.addStretch()
        scroll = QScrollArea()  # a small screen reaches the last step too
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        scroll.setMinimumWidth(content.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        self.setWidget(scroll)

    def _add_group(self, column: QVBoxLayout, algorithms: list[SegbaroAlgorithm]) -> None:
        """A heading with the group's name above a button for each of its algorithms; nothing for none."""
        if algorithms:
            column.addWidget(QLabel(algorithms[0].group()))
        for algorithm in algorithms:
            column.addWidget(self._button(algorithm.name(), algorithm.title()))

    def _assistant_button(self) -> QPushButton:
        button = QPushButton(self.tr("&Join assistant…"))
        button.setObjectName("segbaroJoinAssistantButton")
        button.setToolTip(self.tr("Shows what a table holds and which areas match before anything is joined."))
        button.clicked.connect(self.open_assistant)
        return button

    def open_assistant(self, _checked: bool = False) -> None:
        """Opens the join assistant; it belongs to the dock and goes with it."""
        assistant = JoinAssistant(self)
        assistant.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        assistant.show()

    def _button(self, id: str, title: str) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(f"segbaro_{id}")
        button.clicked.connect(lambda: _open_algorithm(id))
        return button


def _open_algorithm(id: str) -> None:
    import processing

    dialog = processing.createAlgorithmDialog(f"segbaro:{id}", {})
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
