"""A search box and a tree for choosing an indicator, by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QItemSelection, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from ...i18n import Translated
from ...layers.indicators.indicator_fields import IndicatorFields
from ..widgets.wrapped_rows import WrappedRows
from .indicator_model import ID, IndicatorFilter, IndicatorModel


class IndicatorTree(Translated, QWidget):
    """A search box above a tree; the arrow keys move between the two."""

    indicator_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = IndicatorModel(self)
        self.kept = IndicatorFilter(self)
        self.kept.setSourceModel(self.model)
        self.line = QgsFilterLineEdit()
        self.line.setObjectName("segbaroSearch")
        self.line.setShowSearchIcon(True)
        self.line.setPlaceholderText(self.tr("Search for an indicator"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.tree = self._make_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.tree)

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("segbaroIndicators")
        tree.setAccessibleName(self.tr("Indicators"))
        tree.setModel(self.kept)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemDelegate(WrappedRows(tree))
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setMinimumHeight(tree.fontMetrics().height() * 9)
        tree.selectionModel().selectionChanged.connect(self._chosen)
        return tree

    def show_indicators(self, indicators: Iterable[IndicatorFields]) -> None:
        """Replaces the indicators; none is selected."""
        self.tree.selectionModel().blockSignals(True)
        self.model.show_indicators(indicators)
        self.tree.selectionModel().blockSignals(False)
        self.tree.expandAll()

    def choose(self, id: str) -> None:
        """Selects the indicator without emitting signals."""
        self.tree.selectionModel().blockSignals(True)
        self.tree.setCurrentIndex(self.kept.index_of(id))
        self.tree.selectionModel().blockSignals(False)
        self.tree.viewport().update()

    def _search(self, words: str) -> None:
        self.kept.search(words)
        self.tree.expandAll()

    def _chosen(self, now: QItemSelection, _before: QItemSelection) -> None:
        chosen = [index.data(ID) for index in now.indexes() if index.data(ID)]
        if chosen:
            self.indicator_chosen.emit(chosen[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down or Return in the search box selects the first match."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.line and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            first = self.kept.index(0, 0, self.kept.index(0, 0))
            if first.isValid():
                self.tree.setFocus()
                self.tree.setCurrentIndex(first)
            return True
        return super().eventFilter(watched, event)
