"""A table of the areas beside the chart: sortable, exportable, and with a selection shared with the map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...cartography.charts.of_layer.area_values import read_values
from ...cartography.charts.of_layer.chart_request import ChartSource
from ...cartography.charts.of_layer.series_rows import TableRows, area_rows, profile_rows
from ...cartography.classes.number_format import titled
from ...i18n import language
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.write.table_file import write_table
from ...words import Sentence
from ..widgets.background import Work
from ..widgets.save_path import asked_path
from .area_model import CODE, NAME, AreaModel
from .layer_pane import LayerPane

MOST_LETTERS = 30
PRECISION = 50
"""How many rows are looked at to find how wide a column must be."""

ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class TablePane(LayerPane):
    """One row per area on the map; the selection is synchronised with the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroTablePane")
        self.model = AreaModel(self)
        self.table, self.caption = QTableView(), QLabel()
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.save_button = self.icon_button("segbaroSaveTable", "mActionFileSave", self.tr("Save the table…"))
        self._set_up_table()
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._select_on_map)
        self.save_button.clicked.connect(self._ask_and_save)

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("segbaroTable")
        table.setAccessibleName(self.tr("Areas"))
        table.setModel(self.model)
        table.setSortingEnabled(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)  # the keyboard gets out of the table again
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(int(1.5 * self.fontMetrics().height()))
        table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        table.horizontalHeader().setResizeContentsPrecision(PRECISION)

    def _lay_out(self) -> None:
        self.caption.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.caption, 1)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def selection_changed(self) -> None:
        """Selects the areas selected on the map, unless they already are."""
        rows = self.model.rows_of(self.selection())
        if rows == self._rows():
            return
        chosen = QItemSelection()
        for first, last in _spans(rows):
            chosen.select(self.model.index(first, 0), self.model.index(last, 0))
        self.table.selectionModel().select(chosen, ROWS)
        if rows:
            self.table.scrollTo(self.model.index(rows[0], 0))

    def work(self) -> tuple[str, Work] | None:
        source, indicator, year = self.chart_source(), self.request.indicator, self.request.year
        if source is not None and source.profile:
            return self.tr("Table"), lambda feedback: profile_rows(source.snapshot, language(), feedback)
        if source is None or indicator is None:
            return None
        return self.tr("Table"), lambda feedback: _areas(source, indicator, year, feedback)

    def show_result(self, result: Any) -> None:
        source, header = self.chart_source(), self.table.horizontalHeader()
        rows = result or TableRows()
        self.model.show_rows(rows, self.tr("Profile") if source is not None and source.profile else "")
        if header.sortIndicatorSection() >= header.count():
            header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._fit_columns()
        self.caption.setText(rows.title)
        self.save_button.setEnabled(result is not None)
        self.selection_changed()

    def _fit_columns(self) -> None:
        """Puts the chosen column beside the names, so that it is visible in a narrow dock."""
        header = self.table.horizontalHeader()
        for place in range(header.count()):
            header.moveSection(header.visualIndex(place), place)
        chosen = self.model.chosen()
        if chosen is not None:
            header.moveSection(chosen, CODE)
        self.table.setColumnHidden(CODE, not self.model.has_codes())
        self.table.resizeColumnsToContents()
        widest = MOST_LETTERS * self.fontMetrics().averageCharWidth()
        self.table.setColumnWidth(NAME, min(widest, self.table.columnWidth(NAME)))

    def show_error(self, error: Sentence) -> None:
        self.show_result(None)
        self.caption.setText(error.say(language()))

    def save(self, path: Path) -> None:
        """Writes the table in the current order as .csv or .xlsx; emits `saved` or `refused`."""
        columns = list(self.model.table())
        self.write_file(path, lambda: write_table(path, columns, language()))

    def _select_on_map(self, *_what: object) -> None:
        """Selects the table's selection on the map, unless it already is."""
        if self._layer is None or self._rows() == self.model.rows_of(self.selection()):
            return
        self._layer.selectByIds([id for row in self._rows() for id in self.model.features(row)])

    def _rows(self) -> list[int]:
        spans = self.table.selectionModel().selection()
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def _ask_and_save(self) -> None:
        filters = self.tr("Excel workbook (*.xlsx);;Text with separators (*.csv)")
        path = asked_path(self, self.tr("Save the table"), filters)
        if path is not None:
            self.save(path)


def _areas(source: ChartSource, indicator: IndicatorFields, year: Year, feedback: QgsFeedback) -> TableRows:
    """The areas on the map."""
    values = read_values(source.snapshot, source.areas, indicator, None, language(), feedback)
    shown = source.shown()
    part = values if shown is None else values.part(values.having(shown))
    return area_rows(part, titled(indicator, language()), year)


def _spans(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The ascending rows as ranges from first to last: selecting few ranges is fast."""
    for _, span in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
        together = [row for _, row in span]
        yield together[0], together[-1]
