"""The years in QGIS's own temporal controller: play runs it, and whoever moves it moves the year."""

from __future__ import annotations

from datetime import date

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, QTime, pyqtSignal

YEARS_A_SECOND = 1.0
ANIMATED = Qgis.TemporalNavigationMode.Animated
OFF = Qgis.TemporalNavigationMode.Disabled


class TemporalLink(QObject):
    """Speaks with one temporal controller."""

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
        self._state_changed.connect(self._tell_stop)
        self._mode_changed.connect(self._switched)

    def leave(self) -> None:
        """Lets go of the controller, which outlives this link."""
        self._controller.updateTemporalRange.disconnect(self._moved)
        self._controller.stateChanged.disconnect(self._state_changed)
        self._controller.navigationModeChanged.disconnect(self._mode_changed)

    @property
    def is_on(self) -> bool:
        """Whether the map shows a moment now, of the user's choosing or played."""
        return bool(self._controller.navigationMode() != OFF)

    @property
    def year(self) -> int | None:
        """The year of the moment that the map shows; None while it shows none."""
        if self._controller.navigationMode() != ANIMATED:
            return None
        shown = self._controller.dateTimeRangeForFrameNumber(self._controller.currentFrameNumber())
        return int(shown.begin().date().year()) if shown.begin().isValid() else None

    def play(self, first: int, last: int, start: int) -> None:
        """Runs from `start`, or from the first year where that is the last, to the last year."""
        self._before = self._controller.navigationMode()
        self._controller.setTemporalExtents(QgsDateTimeRange(_day(first, 1, 1), _day(last, 12, 31)))
        self._controller.setFrameDuration(QgsInterval(1, Qgis.TemporalUnit.Years))
        self._controller.setFramesPerSecond(YEARS_A_SECOND)
        self._controller.setNavigationMode(ANIMATED)
        self._controller.setCurrentFrameNumber(0 if start >= last else start - first)
        self._controller.playForward()

    def stop(self) -> None:
        """Stops where it is."""
        if self._before is not None:
            self._controller.pause()

    def go_to(self, year: int) -> None:
        """Shows this year on a map that shows a moment; any other map is as it was."""
        if self.is_on:
            self._controller.setCurrentFrameNumber(self._controller.findBestFrameNumberForFrameStart(_day(year, 1, 1)))

    def _moved(self, shown: QgsDateTimeRange) -> None:
        if shown.begin().isValid() and not shown.isInfinite():
            self.year_shown.emit(shown.begin().date().year())
        elif not self.is_on:
            self.switched_off.emit()

    def _switched(self) -> None:
        """A controller that is switched off while it plays would go on counting."""
        if self._before is not None and self._controller.navigationMode() != ANIMATED:
            self._before = self._controller.navigationMode()
            self._controller.pause()

    def _tell_stop(self) -> None:
        """What was played here has ended: a controller that was off before is off again."""
        if self._before is not None and self._controller.animationState() == Qgis.AnimationState.Idle:
            before, self._before = self._before, None
            self.stopped.emit()
            self._controller.setNavigationMode(before)


def _day(year: int, month: int, day: int) -> QDateTime:
    """The beginning of a day. A span that ends with the last year's last day has one frame a year."""
    return QDateTime(date(year, month, day), QTime(0, 0), Qt.TimeSpec.UTC)
