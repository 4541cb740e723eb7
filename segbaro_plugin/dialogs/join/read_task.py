"""Reads a table in the background, so that the desktop stays responsive with large files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsTask

from ...layers.join.preview import Reading, read_for_preview
from ...layers.join.table_choices import SheetChoice, best_sheet, sheet_choices
from ...layers.places.area_codes import read_area_columns
from ...layers.read.source import Source
from ...words import SegbaroError, Sentence, lacking_package

_alive: set[ReadTask] = set()
"""QGIS forgets a task that nobody in Python holds on to; each takes itself out when it is done."""


class Wanted(NamedTuple):
    """What is read: a file for the layer of this id; fields, sheet and key are "" where they are to be found."""

    path: str
    layer: str
    code_field: str
    label_field: str
    sheet: str = ""
    key: str = ""

    def has_choices_of(self, other: Wanted | None) -> bool:
        """Whether sheets and columns match the same areas as those of the other."""
        return other is not None and self[:4] == other[:4]


class ReadTask(QgsTask):
    """Reads what is wanted for the areas of `source`; afterwards `reading` or `error` says what came of it.

    sheets: what each sheet and column would match, also where reading fails. sheet: the one that was read.
    """

    def __init__(self, wanted: Wanted, source: Source, sheets: Mapping[str, SheetChoice | None] | None = None) -> None:
        super().__init__(wanted.path, QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        self.wanted, self._source = wanted, source
        self.sheets, self.sheet = sheets, wanted.sheet
        self.reading: Reading | None = None
        self.error: Sentence | None = None
        _alive.add(self)

    def run(self) -> bool:
        try:
            self._read()
        except SegbaroError as error:
            self.error = error.sentence
        except ImportError as error:
            self.error = lacking_package(error).sentence
        return self.reading is not None

    def _read(self) -> None:
        path = Path(self.wanted.path)
        layer = read_area_columns(self._source, self.wanted.code_field, self.wanted.label_field)
        if self.sheets is None:
            self.sheets = sheet_choices(path, layer)
        self.sheet = self.wanted.sheet or best_sheet(self.sheets)
        choice = self.sheets.get(self.sheet)
        self.reading = read_for_preview(path, layer, self.sheet, self.wanted.key, choice.found if choice else "")

    def finished(self, _result: bool) -> None:
        _alive.discard(self)
