"""A scrollable page with the choices below each other: indicator, style, place, comparison."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsScrollArea
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...i18n import Translated
from .compare_box import CompareBox
from .draw_task import Choice
from .indicator_tree import IndicatorTree
from .place_box import PlaceBox
from .style_form import StyleForm


class ChoicesPage(Translated, QgsScrollArea):
    """The tree of indicators, with less frequent choices in collapsed groups below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree, self.style_form = IndicatorTree(), StyleForm()
        self.place, self.compare = PlaceBox(), CompareBox()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.tree, 1)
        for name, title, widget in (
            ("Style", self.tr("Map style"), self.style_form),
            ("Place", self.tr("Areas on the map"), self.place),
            ("Compare", self.tr("Compare"), self.compare),
        ):
            column.addWidget(_folded(f"segbaroBox_{name}", title, widget))
        self.compare.square_shown.connect(self._show_square)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(content)

    def _show_square(self) -> None:
        """Scrolls to the bivariate square once the page has grown."""
        QTimer.singleShot(0, self._scroll_to_square)

    def _scroll_to_square(self) -> None:
        self.ensureWidgetVisible(self.compare.square)

    def show_choice(self, choice: Choice) -> None:
        """Shows the current choice without emitting signals."""
        self.tree.choose(choice.indicator.id if choice.drawn else "")
        self.style_form.show_style(choice.style, choice.indicator.is_area_type)
        self.place.show_place(choice.place)
        self.compare.show_choice(choice)


def _folded(name: str, title: str, content: QWidget) -> QgsCollapsibleGroupBoxBasic:
    box = QgsCollapsibleGroupBoxBasic(title)
    box.setObjectName(name)
    box.setCollapsed(True)
    column = QVBoxLayout(box)
    column.setContentsMargins(4, 4, 4, 4)
    column.addWidget(content)
    return box
