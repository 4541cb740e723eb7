"""The base of the dock's chart and table: one layer, one choice, and background work after changes settle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsTask, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...array_types import Floats
from ...cartography.charts.of_layer.chart_kinds import OVER_YEARS
from ...cartography.charts.of_layer.chart_request import ChartRequest, ChartSource, chart_source
from ...i18n import Translated, language
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.read.snapshot import Snapshot
from ...words import Sentence
from ..widgets.background import Background, Work

WAIT = 150
"""Milliseconds without a further change before the work begins: a dragged selection changes many times."""


class LayerPane(Translated, QWidget):
    """Subclasses define the work (`work`) and show its result (`show_result`, `show_error`)."""

    shown = pyqtSignal()
    saved = pyqtSignal(str)
    refused = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._source: ChartSource | None = None
        self._task: Background | None = None
        self._files: dict[str, Background] = {}
        self._stale = False
        self.request = ChartRequest(OVER_YEARS)
        self.part = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._start)

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        """Switches to this layer, or to none; the choice for the previous layer is reset."""
        self._detach()
        self._layer, self._source = layer, None
        self.request, self.part = ChartRequest(self.request.kind), ""
        if layer is not None:
            layer.willBeDeleted.connect(self._layer_will_be_deleted)
            for signal, answer in self._answers(layer):
                signal.connect(answer)
        self.layer_changed()
        self.refresh()

    def set_choice(
        self,
        indicator: IndicatorFields | None,
        year: Year = None,
        limits: Floats | None = None,
        colours: Sequence[str] = (),
        part: str = "",
    ) -> None:
        """Switches to this indicator of the layer.

        limits, colours: the classes of its map, n + 1 limits for n colours. part: a QGIS expression that is true for
        the areas that the map draws, "" for all.
        """
        self.request = replace(self.request, indicator=indicator, year=year, limits=limits, colours=colours)
        self.part = part
        self.choice_changed()
        self.refresh()

    def unload(self) -> None:
        """Disconnects from the layer and cancels running work; nothing outlives the pane."""
        self._detach()
        self._timer.stop()
        for task in self._files.values():
            task.taskCompleted.disconnect(self._report_files)  # the files are written all the same
        self._files.clear()
        self._layer, self._source = None, None

    def refresh(self) -> None:
        """Redoes the work once changes have settled and the pane is visible."""
        self._stale = True
        self._timer.start()

    def write_file(self, path: Path, write: Callable[[], None]) -> None:
        """Writes a file in the background; emits `saved` or `refused`."""
        self._files[str(path)] = Background(path.name, lambda _feedback: write())
        self._files[str(path)].taskCompleted.connect(self._report_files)
        QgsApplication.taskManager().addTask(self._files[str(path)])

    @property
    def is_working(self) -> bool:
        """Whether the result shown is outdated."""
        return self._stale or self._task is not None

    def selection(self) -> frozenset[int]:
        """The features selected on the map."""
        return frozenset(self._layer.selectedFeatureIds()) if self._layer is not None else frozenset()

    def chart_source(self) -> ChartSource | None:
        """The layer at this moment; None without a layer."""
        if self._layer is None:
            return None
        if self._source is None:
            self._source = chart_source(self._layer)
        return replace(self._source, snapshot=Snapshot(self._layer), part=self.part)

    def layer_changed(self) -> None:
        """Called when another layer was set."""

    def choice_changed(self) -> None:
        """Called when another choice was set."""

    def selection_changed(self) -> None:
        """Called when the selection on the map has changed."""

    def work(self) -> tuple[str, Work] | None:
        """The title and function of the background work; None if there is nothing to do."""
        raise NotImplementedError

    def show_result(self, result: Any) -> None:
        """Shows the result of the work; None clears the pane."""
        raise NotImplementedError

    def show_error(self, error: Sentence) -> None:
        """Shows why there is no result."""
        raise NotImplementedError

    def icon_button(self, name: str, icon: str, words: str) -> QToolButton:
        """A button with a QGIS icon, accessible by keyboard and screen reader."""
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setEnabled(False)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._timer.start()

    def _start(self) -> None:
        if not self.isVisible():
            return  # `showEvent` begins again
        self._stale = False
        self._stop_task()
        todo = self.work()
        if todo is None:
            self.show_result(None)
            return
        self._task = Background(*todo)
        self._task.taskCompleted.connect(self._finished)
        QgsApplication.taskManager().addTask(self._task)

    def _finished(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        if task.error is not None:
            self.show_error(task.error)
        else:
            self.show_result(task.result)
        self.shown.emit()

    def _report_files(self) -> None:
        done = {path: task for path, task in self._files.items() if task.status() == QgsTask.TaskStatus.Complete}
        for path, task in done.items():
            del self._files[path]
            if task.error is None:
                self.saved.emit(path)
            else:
                self.refused.emit(task.error.say(language()))

    def _stop_task(self) -> None:
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._finished)
            self._task.cancel()
            self._task = None

    def _answers(self, layer: QgsVectorLayer) -> list[tuple[Any, Any]]:
        return [
            (layer.selectionChanged, self._selected),
            (layer.updatedFields, self._changed),
            (layer.dataChanged, self._changed),
            (layer.layerModified, self._edited),
            (layer.afterCommitChanges, self._changed),
            (layer.afterRollBack, self._changed),
            (layer.subsetStringChanged, self._changed),
        ]

    def _selected(self, *_what: object) -> None:
        self.selection_changed()

    def _changed(self) -> None:
        """Handles changed codes, names or fields."""
        self._source = None
        self.refresh()

    def _edited(self) -> None:
        self.refresh()

    def _layer_will_be_deleted(self) -> None:
        self.set_layer(None)

    def _detach(self) -> None:
        self._stop_task()
        if self._layer is not None and not sip.isdeleted(self._layer):
            self._layer.willBeDeleted.disconnect(self._layer_will_be_deleted)
            for signal, answer in self._answers(self._layer):
                signal.disconnect(answer)
