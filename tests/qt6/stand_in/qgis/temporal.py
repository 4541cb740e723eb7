"""The temporal controller, which here stands still."""

from __future__ import annotations

from enum import Enum

from PyQt6.QtCore import QDateTime, QObject, pyqtSignal


class TemporalNavigationMode(Enum):
    Disabled = 0
    Animated = 1


class AnimationState(Enum):
    Forward = 0
    Idle = 2


class QgsDateTimeRange:
    def __init__(self, begin: QDateTime | None = None, end: QDateTime | None = None) -> None:
        self._begin, self._end = begin or QDateTime(), end or QDateTime()

    def begin(self) -> QDateTime:
        return self._begin

    def isInfinite(self) -> bool:
        return not (self._begin.isValid() or self._end.isValid())


class QgsTemporalNavigationObject(QObject):
    updateTemporalRange = pyqtSignal(object)
    stateChanged = pyqtSignal(object)
    navigationModeChanged = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode, self._state, self._frame = TemporalNavigationMode.Disabled, AnimationState.Idle, 0
        self._extents = QgsDateTimeRange()

    def navigationMode(self) -> TemporalNavigationMode:
        return self._mode

    def setNavigationMode(self, mode: TemporalNavigationMode) -> None:
        self._mode = mode
        self.navigationModeChanged.emit(mode)

    def animationState(self) -> AnimationState:
        return self._state

    def setTemporalExtents(self, extents: QgsDateTimeRange) -> None:
        self._extents = extents

    def setFrameDuration(self, duration: object) -> None:
        pass

    def setFramesPerSecond(self, frames: float) -> None:
        pass

    def currentFrameNumber(self) -> int:
        return self._frame

    def setCurrentFrameNumber(self, frame: int) -> None:
        self._frame = frame
        self.updateTemporalRange.emit(self.dateTimeRangeForFrameNumber(frame))

    def findBestFrameNumberForFrameStart(self, start: QDateTime) -> int:
        return start.date().year() - self._extents.begin().date().year()

    def dateTimeRangeForFrameNumber(self, frame: int) -> QgsDateTimeRange:
        return QgsDateTimeRange(self._extents.begin().addYears(frame))

    def playForward(self) -> None:
        self._change(AnimationState.Forward)

    def pause(self) -> None:
        self._change(AnimationState.Idle)

    def _change(self, state: AnimationState) -> None:
        self._state = state
        self.stateChanged.emit(state)
