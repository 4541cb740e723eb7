"""The dimensions of a table with their categories, to tick those that get fields of their own beside the totals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...i18n import Translated
from ...tables.columns.dimensions.category_choices import written
from ...tables.columns.dimensions.table_dimensions import TableDimension

NAME = Qt.ItemDataRole.UserRole
OPEN = 10
"""A dimension of more categories is shown closed, so that the next one is seen."""
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CategoryTree(Translated, QTreeWidget):
    """A dimension is ticked with all its categories; where it has no total, its categories are ticked at first."""

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setAccessibleName(self.tr("Categories"))
        self._later = QTimer(self)  # a dimension that is ticked ticks each of its categories: they are one choice
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.chosen)
        self.itemChanged.connect(lambda: self._later.start())

    def show_dimensions(self, dimensions: Sequence[TableDimension]) -> None:
        """Shows these instead of others that were shown; what has only one category leaves nothing to choose."""
        several = [dimension for dimension in dimensions if len(dimension.categories) > 1]
        if several == [dimension for _, dimension in self._tops()]:
            return  # the same table, read anew for another layer: what is ticked stays so
        self.blockSignals(True)
        self.clear()
        for dimension in several:
            self._add(dimension)
        self.blockSignals(False)
        self._later.stop()

    def _add(self, dimension: TableDimension) -> None:
        top = QTreeWidgetItem(self, [self._title(dimension)])
        top.setData(0, NAME, dimension)
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        for category in dimension.groups:
            item = QTreeWidgetItem(top, [category or self.tr("(empty)")])
            item.setData(0, NAME, category)
            item.setCheckState(0, UNCHECKED if dimension.total else CHECKED)
        top.setExpanded(len(dimension.groups) <= OPEN)

    def _title(self, dimension: TableDimension) -> str:
        if dimension.total:
            return self.tr('{name} (total: "{total}")').format(name=dimension.name, total=dimension.total)
        return self.tr("{name} (no total)").format(name=dimension.name)

    def text(self) -> str:
        """The ticked categories as the parameter CATEGORIES; "" where they are those that come without a choice."""
        ticked = ((dimension, _ticked(top)) for top, dimension in self._tops())
        chosen = {one.name: words for one, words in ticked if words and (one.total or words != one.groups)}
        return written(chosen)

    def empty(self) -> str:
        """The name of a dimension without a total of which nothing is ticked; "" where there is none."""
        return next((one.name for top, one in self._tops() if not one.total and not _ticked(top)), "")

    def _tops(self) -> Iterator[tuple[QTreeWidgetItem, TableDimension]]:
        for place in range(self.topLevelItemCount()):
            top = self.topLevelItem(place)
            yield top, top.data(0, NAME)


def _ticked(top: QTreeWidgetItem) -> list[str]:
    items = (top.child(place) for place in range(top.childCount()))
    return [item.data(0, NAME) for item in items if item.checkState(0) == CHECKED]
