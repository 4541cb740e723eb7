"""The indicators of a layer as a tree, grouped by subject."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from ...cartography.classes.number_format import titled
from ...i18n import Translated, language
from ...layers.indicators.indicator_fields import IndicatorFields
from ..widgets.plain_text import as_plain

ID = Qt.ItemDataRole.UserRole
WORDS = Qt.ItemDataRole.UserRole + 1
"""All words by which an indicator is found: its name in both languages, its id and its statistics area."""


class IndicatorModel(Translated, QStandardItemModel):
    """One row per subject, in the layer's order, with its indicators as children."""

    def show_indicators(self, indicators: Iterable[IndicatorFields]) -> None:
        """Replaces the indicators."""
        self.clear()
        groups: dict[str, QStandardItem] = {}
        for one in indicators:
            area = one.statistics_area.say(language()).capitalize() or self.tr("Other indicators")
            if area not in groups:
                groups[area] = _heading(area)
                self.appendRow(groups[area])
            groups[area].appendRow(_entry(one))


class IndicatorFilter(QSortFilterProxyModel):
    """Keeps the indicators that contain every word of a search, and the headings above them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self._words: list[str] = []

    def search(self, words: str) -> None:
        """Filters by these words, in any order and case; no words show everything."""
        self._words = words.casefold().split()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        words = self.sourceModel().index(row, 0, parent).data(WORDS)
        return not self._words if words is None else all(word in words for word in self._words)

    def index_of(self, id: str) -> QModelIndex:
        """The index of the indicator; invalid if it is absent or filtered out."""
        for group in range(self.rowCount()):
            above = self.index(group, 0)
            rows = (self.index(row, 0, above) for row in range(self.rowCount(above)))
            index = next((index for index in rows if index.data(ID) == id), None)
            if index is not None:
                return index
        return QModelIndex()


def _heading(area: str) -> QStandardItem:
    item = QStandardItem(area)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    return item


def _entry(one: IndicatorFields) -> QStandardItem:
    item = QStandardItem(titled(one, language()))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setData(one.id, ID)
    item.setData(" ".join([*one.name, *one.statistics_area, one.id]).casefold(), WORDS)
    span = f"{one.years[0]}–{one.years[-1]}" if one.years else ""
    item.setToolTip(as_plain(" · ".join(filter(None, (item.text(), span, one.id)))))
    return item
