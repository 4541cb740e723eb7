"""Reads the table of the join assistant as its choices say, and offers what the table has to choose from."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...layers.join.preview import Reading
from ...layers.join.table_choices import SheetChoice
from ...layers.read.snapshot import Snapshot
from ...words import Sentence
from .form import JoinForm
from .read_task import ReadTask, Wanted


class TableReader(QObject):
    """Each choice is read once and in the background; `reading` or `error` says what came of the last one."""

    begun = pyqtSignal()
    done = pyqtSignal()

    def __init__(self, form: JoinForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._task: ReadTask | None = None
        self._last: ReadTask | None = None
        self.forget()

    def forget(self) -> None:
        """What was read is of no use any more."""
        self.reading: Reading | None = None
        self.error: Sentence | None = None
        self._asked: Wanted | None = None

    @property
    def busy(self) -> bool:
        """Whether a table is being read."""
        return self._task is not None

    @property
    def asked(self) -> bool:
        """Whether a table has been asked for."""
        return self._asked is not None

    def read(self) -> None:
        """Reads the chosen file, unless that is what was asked for last."""
        layer = self._form.layer.currentLayer()
        wanted = self._wanted()
        if not isinstance(layer, QgsVectorLayer) or not wanted.path or wanted == self._asked:
            self.done.emit()
            return
        self.forget()
        self._asked = wanted
        self._task = ReadTask(wanted, Snapshot(layer), self._known_sheets(wanted))
        self._task.taskCompleted.connect(self._take)
        self._task.taskTerminated.connect(self._take)
        self.begun.emit()
        QgsApplication.taskManager().addTask(self._task)

    def read_again(self) -> None:
        """Reads the table once more, where it is to be read differently."""
        self.forget()
        self.read()

    def _wanted(self) -> Wanted:
        form, layer = self._form, self._form.layer.currentLayer()
        fields = form.area_field.currentField(), form.label_field.currentField()
        return Wanted(form.table.filePath(), layer.id() if layer else "", *fields, form.sheet.chosen, form.key.chosen)

    def _known_sheets(self, wanted: Wanted) -> Mapping[str, SheetChoice | None] | None:
        """What is known of the file's sheets, where they were counted for the same areas before."""
        return self._last.sheets if self._last and wanted.has_choices_of(self._last.wanted) else None

    def _take(self) -> None:
        """Takes what was read, unless something else was chosen meanwhile."""
        task = self.sender()
        if task is not self._task:
            return
        self.reading, self.error, self._last, self._task = task.reading, task.error, task, None
        self._form.offer_choices(task.sheets or {}, task.sheet)
        self.done.emit()
