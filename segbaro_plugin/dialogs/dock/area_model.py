"""A table model of areas by year, or of profiles by size; sorts by numeric value."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ...cartography.charts.drawing.theme import readable_decimals, written
from ...cartography.charts.of_layer.series_rows import TableRows
from ...i18n import Translated, language
from ...layers.write.table_file import Column
from ...tables.cells.status_words import within
from ...tables.model.tidy import Status
from ..widgets.plain_text import as_plain

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME, CODE, FIRST_NUMBER = 0, 1, 2


class AreaModel(Translated, QAbstractTableModel):
    """One row per area: name, code and values. Rows without a value are last in any sort order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = TableRows()
        self._kind = ""
        self._order: list[int] = []
        self._decimals = 0
        self._language = language()

    def show_rows(self, rows: TableRows, kind: str = "") -> None:
        """Sets the rows; kind: the heading of the name column, "Area" if it is empty."""
        self.beginResetModel()
        self._rows, self._kind = rows, kind or self.tr("Area")
        self._order = list(range(len(rows.ids)))
        self._decimals = readable_decimals(rows.values)
        self._language = language()
        self.endResetModel()

    def chosen(self) -> int | None:
        """The highlighted column, or None."""
        return None if self._rows.chosen is None else FIRST_NUMBER + self._rows.chosen

    def has_codes(self) -> bool:
        """Whether the rows have codes."""
        return any(self._rows.codes)

    def features(self, row: int) -> list[int]:
        """The features of a row."""
        return self._rows.ids[self._order[row]]

    def rows_of(self, features: frozenset[int]) -> list[int]:
        """The rows with one of these features, in ascending order."""
        return [row for row in range(len(self._order)) if not features.isdisjoint(self.features(row))]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or not self._rows.headings else FIRST_NUMBER + len(self._rows.headings)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._order[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME:
            return as_plain(self._text(self._order[index.row()], index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= FIRST_NUMBER:
            return int(getattr(RIGHT, "value", RIGHT))  # Qt 6 has an enumeration where Qt 5 has a number
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        if role == Qt.ItemDataRole.FontRole and section == self.chosen():
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts the rows; ties keep their order, and those without a value stay at the end."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(self._order[index.row()], index.column()) for index in before]
        self._order = self._sorted(column, order == Qt.SortOrder.DescendingOrder)
        place = {area: row for row, area in enumerate(self._order)}
        self.changePersistentIndexList(before, [self.index(place[area], at) for area, at in kept])
        self.layoutChanged.emit()

    def table(self) -> Iterator[Column]:
        """The columns in the current order for a file, with a column for the reasons for missing values."""
        headings, areas = self._headings(), self._order
        yield Column(headings[NAME], str, [self._rows.names[area] for area in areas])
        if self.has_codes():
            yield Column(headings[CODE], str, [self._rows.codes[area] or None for area in areas])
        for i, heading in enumerate(headings[FIRST_NUMBER:]):
            values = self._rows.values[areas, i]
            lacking = np.isnan(values)
            numbers = values.astype(object)
            numbers[lacking] = None
            yield Column(heading, float, numbers.tolist())
            if (self._rows.reasons[areas, i][lacking] != Status.MISSING.value).any():
                reasons = [self._reason(area, i) if lacks else None for area, lacks in zip(areas, lacking, strict=True)]
                yield Column(self.tr("{heading}, reason if missing").format(heading=heading), str, reasons)

    def _headings(self) -> list[str]:
        return [self._kind, self.tr("Code"), *self._rows.headings]

    def _text(self, area: int, column: int) -> str:
        if column < FIRST_NUMBER:
            return (self._rows.names if column == NAME else self._rows.codes)[area]
        value = self._rows.values[area, column - FIRST_NUMBER]
        return (
            self._reason(area, column - FIRST_NUMBER)
            if np.isnan(value)
            else written(value, self._decimals, self._language)
        )

    def _reason(self, area: int, year: int) -> str:
        return within(Status(self._rows.reasons[area, year])).say(self._language)

    def _sorted(self, column: int, falling: bool) -> list[int]:
        if column < FIRST_NUMBER:
            words = self._rows.names if column == NAME else self._rows.codes
            collator = QCollator(QLocale(self._language))
            collator.setNumericMode(True)
            keys = {word: collator.sortKey(word) for word in set(words)}
            return sorted(self._order, key=lambda area: keys[words[area]], reverse=falling)
        values = self._rows.values[self._order, column - FIRST_NUMBER]
        order = np.argsort(-values if falling else values, kind="stable")  # NaN comes last in either
        return [self._order[row] for row in order.tolist()]
