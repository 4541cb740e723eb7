"""The indicators that a join finds, to untick those that are not wanted."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ...i18n import Translated, language
from ...words import Text
from ..widgets.plain_text import as_plain

ID = Qt.ItemDataRole.UserRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class IndicatorList(Translated, QListWidget):
    """What the user has unticked stays so, also while a table is read once more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unticked: set[str] = set()
        self._last = ""
        self.itemChanged.connect(self._remember)
        self.currentItemChanged.connect(self._keep)

    def offer(self, names: Mapping[str, Text], unknown: Collection[str]) -> None:
        """Lists the indicators; of some only the heading is known."""
        self.blockSignals(True)
        self.clear()
        for id, name in names.items():
            words = self.tr("{name} (not described)") if id in unknown else "{name}"
            item = QListWidgetItem(words.format(name=name.say(language())), self)
            item.setToolTip(as_plain(id))
            item.setData(ID, id)
            item.setCheckState(UNCHECKED if id in self._unticked else CHECKED)
        self.blockSignals(False)
        self.setCurrentRow(list(names).index(self._last) if self._last in names else 0)

    def forget(self) -> None:
        """Another table: all of its indicators are ticked."""
        self._unticked.clear()

    def current(self) -> str:
        """The id of the current item; "" where there is none."""
        item = self.currentItem()
        return item.data(ID) if item else ""

    def ids(self, state: Qt.CheckState) -> list[str]:
        """The ids of the indicators that are ticked, or of those that are not."""
        items = map(self.item, range(self.count()))
        return [item.data(ID) for item in items if item.checkState() == state]

    def _keep(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._last = item.data(ID)

    def _remember(self, item: QListWidgetItem) -> None:
        change = self._unticked.add if item.checkState() == UNCHECKED else self._unticked.discard
        change(item.data(ID))
