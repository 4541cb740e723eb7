"""A choice of sheet or of column, with what each would match beside it."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...i18n import Translated
from ...tables.match.matched_count import MatchedCount
from ...words import Count
from ..widgets.elided_widgets import ElidedComboBox
from ..widgets.plain_text import as_plain

LETTERS = 50
"""Longer names are cut, so that what they would match is seen."""


class ChoiceBox(Translated, ElidedComboBox):
    """What was found is chosen at first; `chosen` is what the user wants instead, "" where that is nothing else."""

    changed = pyqtSignal()
    """The user has chosen something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen, self._found = "", ""
        self.activated.connect(self._choose)
        self.forget()

    def forget(self) -> None:
        """Offers nothing."""
        self.chosen = ""
        self.clear()
        self.setEnabled(False)

    def offer(self, choices: Mapping[str, MatchedCount | None], areas: int, found: str) -> None:
        """Offers the choices, None for what is no table; areas: how many the layer has."""
        self.clear()
        self._found = found
        for name, count in choices.items():
            self.addItem(self._words(name, count, areas), name)
            self.setItemData(self.count() - 1, as_plain(name), Qt.ItemDataRole.ToolTipRole)
        if not choices:
            self.addItem("–", "")
        self.setCurrentIndex(self.findData(self.chosen or found))
        self.setEnabled(self.count() > 1)

    def _words(self, name: str, count: MatchedCount | None, areas: int) -> str:
        short = name if len(name) <= LETTERS else f"{name[: LETTERS - 1]}…"
        if count is None:
            words = self.tr("{name}: no table")
        elif count.smaller:
            words = self.tr("{name}: smaller areas in {matched} of {areas} {areas:area|areas}")
        else:
            words = self.tr("{name}: {matched} of {areas} {areas:area|areas}")
        matched = Count(count.areas if count else 0)
        return words.format(name=short or self.tr("(no heading)"), matched=matched, areas=Count(areas))

    def _choose(self, row: int) -> None:
        chosen = self.itemData(row)
        self.chosen = "" if chosen == self._found else chosen
        self.changed.emit()
