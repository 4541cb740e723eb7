"""The year as a slider: moved by keys, mouse or play."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from ...i18n import Translated


class YearBar(Translated, QWidget):
    """A slider over the available years, which may have gaps; the parent decides what a year shows."""

    year_chosen = pyqtSignal(int)
    play_toggled = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroYearBar")
        self._years: list[int] = []
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("segbaroYear")
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(self.tr("Year"))
        self.shown = QLabel()
        self.play = QToolButton()
        self.play.setObjectName("segbaroPlay")
        self.play.setCheckable(True)
        caption = QLabel(self.tr("&Year"))
        caption.setBuddy(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (caption, self.slider, self.shown, self.play):
            row.addWidget(widget)
        self.slider.valueChanged.connect(self._chosen)
        self.play.toggled.connect(self._played)
        self._emit_play(False)
        self.set_years([])

    def set_years(self, years: Sequence[int]) -> None:
        """Sets the ascending years; without any, the slider is disabled."""
        self.slider.blockSignals(True)
        self._years = list(years)
        self.slider.setRange(0, max(0, len(self._years) - 1))
        self.slider.blockSignals(False)
        for widget in (self.slider, self.play):
            widget.setEnabled(len(self._years) > 1)
        self._show_label()

    def year(self) -> int | None:
        """The year at the slider's position; None if there are no years."""
        return self._years[self.slider.value()] if self._years else None

    def show_year(self, year: int | None) -> None:
        """Moves the slider without emitting signals; ignores years that are not available."""
        if year in self._years:
            self.slider.blockSignals(True)
            self.slider.setValue(self._years.index(year))
            self.slider.blockSignals(False)
        self._show_label()

    def _chosen(self) -> None:
        self._show_label()
        self.year_chosen.emit(self._years[self.slider.value()])

    def _show_label(self) -> None:
        year = self.year()
        self.shown.setText("" if year is None else str(year))
        self.slider.setAccessibleDescription(self.shown.text())

    def _played(self, playing: bool) -> None:
        self._emit_play(playing)
        self.play_toggled.emit(playing)

    def _emit_play(self, playing: bool) -> None:
        icon, words = ("pause", self.tr("Stop")) if playing else ("forward", self.tr("Play through the years"))
        self.play.setIcon(QgsApplication.getThemeIcon(f"/temporal_navigation/{icon}.svg"))
        self.play.setToolTip(words)
        self.play.setAccessibleName(words)
