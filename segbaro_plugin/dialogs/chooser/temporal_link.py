"""Connects the chooser's year with QGIS's temporal controller, in both directions."""

from __future__ import annotations

from datetime import date

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, QTime, pyqtSignal

YEARS_A_SECOND = 1.0
ANIMATED = Qgis.TemporalNavigationMode.Animated
OFF = Qgis.TemporalNavigationMode.Disabled


class TemporalLink(QObject):
    """The connection to one temporal controller."""

    year_shown = pyqtSignal(int)
    stopped = pyqtSignal()
    switched_off = pyqtSignal()
    """The map shows no moment any more."""
    _state_changed = pyqtSignal()
    _mode_changed = pyqtSignal()
    """Between the controller and Python, which cannot take these signals' enums: PyQt 5 would end the program."""

    def __init__(self, controller: QgsTemporalNavigationObject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._before: Qgis.TemporalNavigationMode | None = None
        controller.updateTemporalRange.connect(self._moved)
        controller.stateChanged.connect(self._state_changed)
        controller.navigationModeChanged.connect(self._mode_changed)
        self._state_changed.connect(self._emit_stopped)
        self._mode_changed.connect(self._switched)

    def release(self) -> None:
        """Disconnects from the controller, which outlives this link."""
        self._controller.updateTemporalRange.disconnect(self._moved)
        self._controller.stateChanged.disconnect(self._state_changed)
        self._controller.navigationModeChanged.disconnect(self._mode_changed)

    @property
    def is_on(self) -> bool:
        """Whether the map currently has a time, chosen by the user or animated."""
        return bool(self._controller.navigationMode() != OFF)

    @property
    def year(self) -> int | None:
        """The year of the map's time; None if it has none."""
        if self._controller.navigationMode() != ANIMATED:
            return None
        shown = self._controller.dateTimeRangeForFrameNumber(self._controller.currentFrameNumber())
        return int(shown.begin().date().year()) if shown.begin().isValid() else None

    def play(self, first: int, last: int, start: int) -> None:
        """Plays from `start`, or from the first year if that is the last, to the last year."""
        self._before = self._controller.navigationMode()
        self._controller.setTemporalExtents(QgsDateTimeRange(_day(first, 1, 1), _day(last, 12, 31)))
        self._controller.setFrameDuration(QgsInterval(1, Qgis.TemporalUnit.Years))
        self._controller.setFramesPerSecond(YEARS_A_SECOND)
        self._controller.setNavigationMode(ANIMATED)
        self._controller.setCurrentFrameNumber(0 if start >= last else start - first)
        self._controller.playForward()

    def stop(self) -> None:
        """Stops at the current year."""
        if self._before is not None:
            self._controller.pause()

    def go_to(self, year: int) -> None:
        """Moves a map with a time to this year; any other map is unchanged."""
        if self.is_on:
            self._controller.setCurrentFrameNumber(self._controller.findBestFrameNumberForFrameStart(_day(year, 1, 1)))

    def _moved(self, shown: QgsDateTimeRange) -> None:
        if shown.begin().isValid() and not shown.isInfinite():
            self.year_shown.emit(shown.begin().date().year())
        elif not self.is_on:
            self.switched_off.emit()

    def _switched(self) -> None:
        """Stops playing when the controller is switched off; it would continue otherwise."""
        if self._before is not None and self._controller.navigationMode() != ANIMATED:
            self._before = self._controller.navigationMode()
            self._controller.pause()

    def _emit_stopped(self) -> None:
        """Handles the end of an animation started here: a controller that was off before is switched off again."""
        if self._before is not None and self._controller.animationState() == Qgis.AnimationState.Idle:
            before, self._before = self._before, None
            self.stopped.emit()
            self._controller.setNavigationMode(before)


def _day(year: int, month: int, day: int) -> QDateTime:
    """The beginning of a day. A range that ends with the last year's last day has one frame per year."""
    return QDateTime(date(year, month, day), QTime(0, 0), Qt.TimeSpec.UTC)
