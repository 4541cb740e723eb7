"""The dock Segregationsbarometern: the way from a table to a map, each step an algorithm's own dialog."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..i18n import Translated
from ..processing.provider import ALGORITHMS


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
        for step, algorithm in enumerate(ALGORITHMS, 1):
            column.addWidget(self._button(step, algorithm.ID, algorithm().title()))
        column.addStretch()
        self.setWidget(content)

    def _button(self, step: int, id: str, title: str) -> QPushButton:
        button = QPushButton(f"&{step}. {title}")
        button.setObjectName(f"segbaro_{id}")
        button.clicked.connect(lambda: _open_algorithm(id))
        return button


def _open_algorithm(id: str) -> None:
    import processing

    dialog = processing.createAlgorithmDialog(f"segbaro:{id}", {})
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
