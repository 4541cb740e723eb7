"""A combo box of palettes, each with a preview of its colours."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QWidget

from ...cartography.classes.palettes import PALETTES, Palette
from ...i18n import Translated, language
from ..widgets.elided_widgets import ElidedComboBox

CLASSES = 6
"""How many colours a preview shows."""


class PaletteBox(Translated, ElidedComboBox):
    """The available palettes; the first choice, with "" as data, follows the indicator's direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        high = self.fontMetrics().height()
        self.setIconSize(QSize(4 * high, high))
        self.setMinimumContentsLength(6)
        self.setItemDelegate(QStyledItemDelegate(self))  # dark themes would draw the previews tiny
        self.addItem(self.tr("Default for the indicator"), "")
        for palette in PALETTES.values():
            self.addItem(
                preview(palette, self.iconSize(), self.devicePixelRatioF()), palette.name.say(language()), palette.id
            )

    def show_reversed(self, reversed: bool) -> None:
        """Draws the previews in the order used on the map."""
        for row in range(1, self.count()):
            palette = PALETTES[self.itemData(row)]
            drawn = palette.reversed() if reversed else palette
            self.setItemIcon(row, preview(drawn, self.iconSize(), self.devicePixelRatioF()))


def preview(palette: Palette, size: QSize, ratio: float) -> QIcon:
    """The palette's colours side by side, sharp at this device pixel ratio."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for place, colour in enumerate(palette.sample(CLASSES)):
        left, right = (round(size.width() * end / CLASSES) for end in (place, place + 1))
        painter.fillRect(QRect(left, 0, right - left, size.height()), QColor(colour))
    painter.end()
    return QIcon(picture)
