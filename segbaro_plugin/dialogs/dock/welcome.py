"""The dock's start page while no layer has indicators: three short steps, and a sample in one click."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...i18n import Translated


class Welcome(Translated, QWidget):
    """The start page; emits signals when data, the sample or the assistant are requested."""

    sample_wanted = pyqtSignal()
    data_wanted = pyqtSignal()
    assistant_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroWelcome")
        column = QVBoxLayout(self)
        column.addWidget(self._words(self.tr("No layer with indicators is open yet.")))
        column.addWidget(self._words(self.tr("Areas and figures straight from Statistics Sweden, as a map:")))
        self.data = QPushButton(self.tr("&Get data…"))
        self.data.setObjectName("segbaroWelcome_data")
        self.data.clicked.connect(lambda: self.data_wanted.emit())
        column.addWidget(self.data)
        column.addWidget(self._words(self.tr("Or with a table and areas of your own:")))
        for number, step in enumerate(self._steps(), start=1):
            column.addWidget(self._words(f"{number}. {step}"))
        self.assistant = QPushButton(self.tr("&Join assistant…"))
        self.assistant.setObjectName("segbaroWelcome_assistant")
        self.assistant.clicked.connect(lambda: self.assistant_wanted.emit())
        self.sample = QPushButton()
        self.set_loading(False)
        self.sample.setObjectName("segbaroWelcome_sample")
        self.sample.setToolTip(self.tr("Sixty made-up areas with five years of made-up figures."))
        self.sample.clicked.connect(self._load)
        column.addWidget(self.assistant)
        column.addWidget(self._words(self.tr("Or try it out first:")))
        column.addWidget(self.sample)
        column.addStretch()

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("Open your areas in QGIS: DeSO, RegSO, municipalities or areas of your own."),
            self.tr("Join a table to them, from Statistics Sweden or your own Excel file."),
            self.tr("Choose an indicator and a year here; the map, the charts and the table follow."),
        )

    @staticmethod
    def _words(words: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _load(self) -> None:
        """Requests the sample once: the button is disabled until it is loaded."""
        self.set_loading(True)
        self.sample_wanted.emit()

    def set_loading(self, waiting: bool) -> None:
        """Shows that the sample is being loaded, or offers it again."""
        self.sample.setEnabled(not waiting)
        self.sample.setText(self.tr("Loading…") if waiting else self.tr("&Load the sample municipality"))
