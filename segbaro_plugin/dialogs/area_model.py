"""The areas of a layer with an indicator in all its years, for a table view; sorts by numbers, not by their digits."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ..cartography.charts.area_values import AreaValues
from ..cartography.charts.look import readable_decimals, written
from ..i18n import Translated, language
from ..layers.indicator_fields import Year
from ..layers.table_file import Column

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME, CODE, FIRST_YEAR = 0, 1, 2
NOTHING = AreaValues([], [], [], [], np.empty((0, 0)), np.empty((0, 0), bool), None, {})


class AreaModel(Translated, QAbstractTableModel):
    """A row an area: its name, its code and a column a year. Rows without a value come last, however it is sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values = NOTHING
        self._title = ""
        self._year: Year = None
        self._order: list[int] = []
        self._decimals = 0
        self._language = language()

    def show_values(self, values: AreaValues, title: str = "", year: Year = None) -> None:
        """Shows these areas, `NOTHING` for none.

        title: the heading of values without a year. year: the one whose heading is brought out.
        """
        self.beginResetModel()
        self._values, self._title, self._year = values, title, year
        self._order = list(range(len(values.ids)))
        self._decimals = readable_decimals(values.values)
        self._language = language()
        self.endResetModel()

    def column_of(self, year: Year) -> int:
        """The column of a year; that of the names where there is no such year."""
        years = self._values.years
        return FIRST_YEAR + years.index(year) if year in years else NAME

    def has_codes(self) -> bool:
        """Whether the layer has codes for its areas."""
        return any(self._values.codes)

    def features(self, row: int) -> list[int]:
        """The features of the area in a row."""
        return self._values.ids[self._order[row]]

    def rows_of(self, features: frozenset[int]) -> list[int]:
        """The rows, rising, of the areas that have one of these features."""
        return [row for row in range(len(self._order)) if not features.isdisjoint(self.features(row))]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or not self._values.years else FIRST_YEAR + len(self._values.years)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole or (role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME):
            return self._text(self._order[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= FIRST_YEAR:
            return int(getattr(RIGHT, "value", RIGHT))  # Qt 6 has an enumeration where Qt 5 has a number
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        if role == Qt.ItemDataRole.FontRole and section == self.column_of(self._year) != NAME:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts the rows; equal ones keep their order, and those without a value stay at the end."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(self._order[index.row()], index.column()) for index in before]
        self._order = self._sorted(column, order == Qt.SortOrder.DescendingOrder)
        place = {area: row for row, area in enumerate(self._order)}
        self.changePersistentIndexList(before, [self.index(place[area], at) for area, at in kept])
        self.layoutChanged.emit()

    def table(self) -> Iterator[Column]:
        """The columns as they are sorted, for a file; why a value is missing has a column of its own."""
        headings, areas = self._headings(), self._order
        yield Column(headings[NAME], str, [self._values.names[area] for area in areas])
        yield Column(headings[CODE], str, [self._values.codes[area] or None for area in areas])
        for i, heading in enumerate(headings[FIRST_YEAR:]):
            values = self._values.values[areas, i]
            yield Column(heading, float, [None if np.isnan(value) else value for value in values.tolist()])
            if self._values.suppressed[:, i].any():
                reasons = [self._lacking(area, i) if np.isnan(self._values.values[area, i]) else None for area in areas]
                yield Column(self.tr("{heading}, why missing").format(heading=heading), str, reasons)

    def _headings(self) -> list[str]:
        years = [self._title if year is None else str(year) for year in self._values.years]
        return [self.tr("Area"), self.tr("Code"), *years]

    def _text(self, area: int, column: int) -> str:
        if column < FIRST_YEAR:
            return (self._values.names if column == NAME else self._values.codes)[area]
        value = self._values.values[area, column - FIRST_YEAR]
        return (
            self._lacking(area, column - FIRST_YEAR)
            if np.isnan(value)
            else written(value, self._decimals, self._language)
        )

    def _lacking(self, area: int, year: int) -> str:
        return self.tr("suppressed") if self._values.suppressed[area, year] else self.tr("no data")

    def _sorted(self, column: int, falling: bool) -> list[int]:
        if column < FIRST_YEAR:
            words = self._values.names if column == NAME else self._values.codes
            collator = QCollator(QLocale(self._language))
            collator.setNumericMode(True)
            keys = {word: collator.sortKey(word) for word in set(words)}
            return sorted(self._order, key=lambda area: keys[words[area]], reverse=falling)
        values = self._values.values[self._order, column - FIRST_YEAR]
        order = np.argsort(-values if falling else values, kind="stable")  # NaN comes last in either
        return [self._order[row] for row in order.tolist()]
