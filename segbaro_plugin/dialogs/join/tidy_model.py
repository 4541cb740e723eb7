"""A table model of a table's rows as they were read."""

from __future__ import annotations

from itertools import islice

from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from ...i18n import language
from ...layers.join.preview import first_rows
from ...layers.write.tidy_rows import tidy_fields, tidy_rows
from ...tables import Table

SHOWN = 500
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TidyModel(QAbstractTableModel):
    """The first rows of a tidy table; numbers in the user's format, years unchanged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: list[str] = []
        self._rows: list[tuple[object, ...]] = []

    def show_table(self, table: Table | None) -> None:
        """Sets the table, or none."""
        self.beginResetModel()
        self._titles, self._rows = [], []
        if table is not None:
            fields = tidy_fields(table, language())
            self._titles = [field.alias() or field.name() for field in fields]
            shown = first_rows(table, SHOWN)
            self._rows = [tuple(values) for values, _ in islice(tidy_rows(shown, language()), SHOWN)]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _written(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(value, (int, float)):
            return int(RIGHT)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)


def _written(value: object) -> str:
    if isinstance(value, float):
        return "" if value != value else QLocale().toString(value, "g", 10)  # noqa: PLR0124 - NaN
    return "" if value is None else str(value)
