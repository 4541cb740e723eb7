"""The widgets of the chooser and their layout; their behaviour is in `panel.py`."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ...i18n import Translated
from ..widgets.elided_widgets import ElidedTabs
from ..widgets.message_bar import MessageBar
from .choices_page import ChoicesPage
from .indicator_layers import IndicatorLayers
from .missing_line import MissingLine
from .refresh_button import RefreshButton
from .undo_bar import UndoBar
from .year_bar import YearBar

MAP, NOTHING, PROFILES = range(3)
"""The pages of the first tab, by what there is to show."""


class ChooserWidgets(Translated, QWidget):
    """Layer and year on top, tabs below: the first has the choices, the parent can add others.

    empty: shown in the place of the choices while no layer has indicators.
    """

    def __init__(self, empty: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroChooser")
        self.bar, self.undo, self.year, self.page = MessageBar(), UndoBar(), YearBar(), ChoicesPage()
        self.layers, self.refresh_button = IndicatorLayers(), RefreshButton()
        self.layers.setAccessibleName(self.tr("Layer"))
        self.title, self.missing_line = _wrapped(), MissingLine()
        self.header, self.stack, self.tabs = QWidget(), QStackedWidget(), ElidedTabs()
        profiles = _noted(self.tr("Profiles have no map; the chart and the table show them."))
        for page in (self.page, empty or QWidget(), profiles):
            self.stack.addWidget(page)
        self.tabs.addTab(self.stack, self.tr("Map"))
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.layers, 1)
        top.addWidget(self.refresh_button)
        top.addWidget(self.undo)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        head = QVBoxLayout(self.header)
        head.setContentsMargins(0, 0, 0, 0)
        head.addLayout(top)
        for widget in (self.title, self.year, self.missing_line):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        for widget in (self.bar, self.header, self.tabs):
            column.addWidget(widget)
        column.setStretchFactor(self.tabs, 1)


def _noted(words: str) -> QLabel:
    """A page with a single sentence."""
    label = _wrapped()
    label.setText(words)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(4, 8, 4, 4)
    return label


def _wrapped() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
