"""The indicators that can be fetched, by statistics area, to tick."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...i18n import Translated, language
from ...tables import Indicator
from ..widgets.plain_text import as_plain

ID = Qt.ItemDataRole.UserRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class IndicatorPicker(Translated, QTreeWidget):
    """A statistics area is ticked with all its indicators; what the level does not have cannot be ticked."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroGetData_indicators")
        self.setAccessibleName(self.tr("Indicators"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._later = QTimer(self)  # a statistics area ticks each of its indicators: they are one choice
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.changed)
        self.itemChanged.connect(lambda: self._later.start())

    def offer(self, indicators: Collection[Indicator]) -> None:
        """Lists the indicators under their statistics areas, none ticked."""
        self.blockSignals(True)
        self.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for one in indicators:
            area = one.statistics_area.say(language()).capitalize()
            if area not in groups:
                groups[area] = self._group(area)
            self._add(groups[area], one)
        self.expandAll()
        self.blockSignals(False)

    def _group(self, words: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self, [words])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        group.setFirstColumnSpanned(True)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        return group

    def _add(self, group: QTreeWidgetItem, one: Indicator) -> None:
        item = QTreeWidgetItem(group, [one.name.say(language())])
        item.setData(0, ID, one.id)
        item.setCheckState(0, UNCHECKED)
        unit = one.unit.value.say(language())
        facts = (one.name.say(language()), unit, one.suppression.say(language()), ", ".join(one.tables), one.id)
        item.setToolTip(0, as_plain(" · ".join(filter(None, facts))))

    def show_years(self, years: Mapping[str, tuple[int, int]]) -> None:
        """Writes beside each indicator for which years it can be had; without years it cannot be ticked."""
        self.blockSignals(True)
        for item in self._items():
            known = years.get(item.data(0, ID))
            item.setText(1, _span(*known) if known else self.tr("not for these areas"))
            item.setDisabled(known is None)
        self.blockSignals(False)
        self._later.start()

    def ids(self) -> list[str]:
        """The ids that are ticked and can be had."""
        items = (item for item in self._items() if item.checkState(0) == CHECKED and not item.isDisabled())
        return [item.data(0, ID) for item in items]

    def tick(self, ids: Collection[str]) -> None:
        """Ticks these and no others."""
        self.blockSignals(True)
        for item in self._items():
            item.setCheckState(0, CHECKED if item.data(0, ID) in ids else UNCHECKED)
        self.blockSignals(False)
        self._later.start()

    def _items(self) -> Iterator[QTreeWidgetItem]:
        groups = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return (group.child(place) for group in groups for place in range(group.childCount()))


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
