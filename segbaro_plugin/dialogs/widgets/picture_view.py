"""Shows a picture rendered for the widget's exact size, sharp on every screen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...cartography.charts.drawing.theme import NARROW, Theme
from ...cartography.charts.hits.hit_areas import HitArea
from ...i18n import language

LEAST = 2.4
"""Inches: the least width, that of a dock of 280 pixels in a theme with broad margins."""

LOW, HIGH = 3.2, 4.4
"""Inches: the least height of a wide picture, and of a narrow one, whose names stand below it."""


class PictureView(QWidget):
    """Empty until there is a picture; emits a signal when a new one is needed, after a change of size or theme."""

    outdated = pyqtSignal()
    area_clicked = pyqtSignal(object, bool)
    """The features of the clicked part, and whether they shall be added to those that are selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self._message = ""
        self._hit_areas: Sequence[HitArea] = ()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(int(LEAST * self.logicalDpiX()), int(LOW * self.logicalDpiY()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def theme(self) -> Theme:
        """The theme a picture needs here: this widget's size, font and colours."""
        palette = self.palette()
        return Theme(
            language(),
            palette.color(QPalette.ColorRole.Base).name(),
            palette.color(QPalette.ColorRole.Text).name(),
            _between(palette),
            self.width() / self.logicalDpiX(),
            self.height() / self.logicalDpiY(),
            max(7.0, self.fontInfo().pointSizeF() * 0.95),
            float(self.logicalDpiX() * self.devicePixelRatioF()),
        )

    def show_pixels(self, pixels: tuple[bytes, int, int], hit_areas: Sequence[HitArea] = ()) -> None:
        """Shows a picture from its RGBA bytes; hit_areas: its clickable parts."""
        self._hit_areas = hit_areas
        colours, width, height = pixels
        self._picture = QImage(colours, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        self._picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._message = ""
        self.update()

    def show_message(self, message: str) -> None:
        """Shows a text instead of a picture."""
        self._picture, self._message, self._hit_areas = QImage(), message, ()
        self.update()

    def forget_hits(self) -> None:
        """Disables clicks until there is another picture."""
        self._hit_areas = ()

    @property
    def picture(self) -> QImage:
        """The current picture; null if there is none."""
        return self._picture

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = self._features_at(event) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        features = self._features_at(event)
        if features is not None and event.button() == Qt.MouseButton.LeftButton:
            adds = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            self.area_clicked.emit(features, bool(event.modifiers() & adds))

    def _features_at(self, event: QMouseEvent) -> frozenset[int] | None:
        """The features at a mouse position; the picture can still have another size."""
        size = self._picture.size() / self._picture.devicePixelRatioF()
        under = (
            hit_area.at(event.pos().x(), event.pos().y(), size.width(), size.height()) for hit_area in self._hit_areas
        )
        return next((features for features in under if features is not None), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if not self._picture.isNull():
            painter.drawImage(0, 0, self._picture)
        elif self._message:
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            room = QRectF(self.rect()).adjusted(12, 12, -12, -12)
            painter.drawText(room, self._message, QTextOption(Qt.AlignmentFlag.AlignCenter))
        painter.end()
        if not self._picture.isNull() and self._picture.devicePixelRatioF() != self.devicePixelRatioF():
            self.outdated.emit()  # moved to another screen

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() / self.logicalDpiX() < NARROW
        self.setMinimumHeight(int((HIGH if narrow else LOW) * self.logicalDpiY()))
        super().resizeEvent(event)
        self.outdated.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.outdated.emit()


def _between(palette: QPalette) -> str:
    """A grey between text and background, nearer to the text: faint, but legible."""
    ink, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    mixed = (
        (0.58 * a + 0.42 * b)
        for a, b in ((ink.red(), ground.red()), (ink.green(), ground.green()), (ink.blue(), ground.blue()))
    )
    return "#" + "".join(f"{round(channel):02x}" for channel in mixed)
