"""The title on the canvas while the temporal controller is active, with the current year."""

from __future__ import annotations

from qgis.core import QgsExpression
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from ...cartography.style.apply import title_of
from ...cartography.style.temporal_expressions import title_expression
from ...i18n import language
from ..chooser.draw_task import Choice

LOOK = "QLabel { background: #f2ffffff; color: #1a1a1a; border: 1px solid #a6a6a6; padding: 6px; font-weight: bold; }"
"""Dark letters on a pale panel, readable over any map and in any theme."""
MARGIN = 8


class MapTitle(QLabel):
    """The chosen indicator and the year on the map; hidden without a time or without the layer."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas.viewport())
        self.setObjectName("segbaroMapTitle")
        self.setStyleSheet(LOOK)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.move(MARGIN, MARGIN)
        self.hide()
        self._canvas = canvas
        self._choice: Choice | None = None
        canvas.temporalRangeChanged.connect(self.show_text)
        canvas.layersChanged.connect(self.show_text)

    def release(self) -> None:
        """Disconnects from the canvas, which outlives the title."""
        self._canvas.temporalRangeChanged.disconnect(self.show_text)
        self._canvas.layersChanged.disconnect(self.show_text)

    def show_choice(self, choice: Choice | None) -> None:
        """Switches to this choice."""
        self._choice = choice
        self.show_text()

    def show_text(self) -> None:
        """Updates the title to the current map."""
        choice, canvas = self._choice, self._canvas
        self.hide()
        if choice is None or not choice.drawn or choice.layer not in canvas.layers():
            return
        if canvas.mapSettings().isTemporal():
            title = title_expression(title_of(choice.indicator, choice.place, language()), choice.year)
            self.setText(str(QgsExpression(title).evaluate(canvas.createExpressionContext())))
            self.adjustSize()
            self.show()
