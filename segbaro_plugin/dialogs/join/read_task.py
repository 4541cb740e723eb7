"""Reads a table in the background, so that the desktop never stands still for a large file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsTask

from ...layers.join.preview import Reading, read_for_preview
from ...tables.columns.shared_codes import NO_FIELDS, Fields
from ...words import SegbaroError, Sentence, lacking_package

_alive: set[ReadTask] = set()
"""QGIS forgets a task that nobody in Python holds on to; each takes itself out when it is done."""


class ReadTask(QgsTask):
    """Reads `path` for the layer of these `fields`; when it is done, `reading` or `error` says what came of it."""

    def __init__(self, path: str, key: str, fields: Fields = NO_FIELDS) -> None:
        super().__init__(path, QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        self._path, self._key, self._fields = path, key, fields
        self.reading: Reading | None = None
        self.error: Sentence | None = None
        _alive.add(self)

    def run(self) -> bool:
        try:
            self.reading = read_for_preview(Path(self._path), self._key, self._fields)
        except SegbaroError as error:
            self.error = error.sentence
        except ImportError as error:
            self.error = lacking_package(error).sentence
        return self.reading is not None

    def finished(self, _result: bool) -> None:
        _alive.discard(self)
