"""Charts of the chosen indicator and the selected areas, redrawn as the selection changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsFeedback
from qgis.PyQt.QtCore import QMimeData
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ...cartography.charts.drawing.theme import Theme
from ...cartography.charts.of_layer.chart import Chart
from ...cartography.charts.of_layer.chart_kinds import chart_of, kinds_of
from ...i18n import language
from ...words import Sentence
from ..widgets.background import Work
from ..widgets.elided_widgets import ElidedComboBox
from ..widgets.latest_task import LatestTask
from ..widgets.picture_view import PictureView
from ..widgets.save_path import asked_path
from .layer_pane import LayerPane


class ChartPane(LayerPane):
    """A combo box above a chart that can be copied and saved; on paper it is dark on white."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroChartPane")
        self.chart: Chart | None = None
        self.copying = LatestTask(self)
        self.kind, self.picture = ElidedComboBox(), PictureView()
        self.kind.setObjectName("segbaroChartKind")
        self.picture.setObjectName("segbaroChart")
        self.copy_button = self.icon_button("segbaroCopyChart", "mActionEditCopy", self.tr("Copy the chart"))
        self.save_button = self.icon_button("segbaroSaveChart", "mActionFileSave", self.tr("Save the chart…"))
        self._lay_out()
        self.kind.activated.connect(self._choose_kind)
        self.copy_button.clicked.connect(self.copy)
        self.copying.answered.connect(self._put_on_clipboard)
        self.save_button.clicked.connect(self._ask_and_save)
        self.picture.outdated.connect(self.refresh)
        self.picture.area_clicked.connect(self._select_on_map)

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("C&hart"))
        caption.setBuddy(self.kind)
        self.kind.setAccessibleName(self.tr("Chart"))
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.kind, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.picture)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(scroll, 1)

    def choice_changed(self) -> None:
        """Offers the charts available for the indicator; keeps the current kind if possible."""
        source = self.chart_source()
        kinds = kinds_of(source, self.request.indicator, self.request.year) if source is not None else []
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(kind.name.say(language()), kind.id)
        self.kind.setEnabled(len(kinds) > 1)
        self.kind.setCurrentIndex(max(0, self.kind.findData(self.request.kind)))

    def layer_changed(self) -> None:
        """Keeps the chart until the new one is drawn, without its hit areas of another layer."""
        self.picture.forget_hits()
        self.choice_changed()

    def selection_changed(self) -> None:
        self.refresh()

    def work(self) -> tuple[str, Work] | None:
        source, kind = self.chart_source(), self.kind.currentData()
        if source is None or kind is None:
            return None
        request = replace(self.request, kind=kind, selected=self.selection())
        theme = self.picture.theme()

        def draw(feedback: QgsFeedback) -> tuple[Chart, Any]:
            chart = chart_of(source, request, theme.language, feedback)
            return chart, chart.pixels(theme)

        return self.kind.currentText(), draw

    def show_result(self, result: Any) -> None:
        self.chart = result[0] if result else None
        if result:
            self.picture.show_pixels(*result[1])
        else:
            self.picture.show_message(self.tr("Choose an indicator to see its chart."))
        self._describe(self.chart.title if self.chart else "", self.chart.words if self.chart else "")

    def show_error(self, error: Sentence) -> None:
        self.chart = None
        self.picture.show_message(error.say(language()))
        self._describe("", error.say(language()))

    def copy(self) -> None:
        """Copies the chart to the clipboard as soon as it is drawn: as PNG, as SVG, and as text."""
        chart, theme = self.chart, self._paper()
        if chart is not None:
            self.copying.start(chart.title, lambda _feedback: (chart.words, *chart.svg_and_png(theme)))

    def unload(self) -> None:
        self.copying.discard()
        super().unload()

    def save(self, path: Path) -> None:
        """Writes the chart as .svg or .png; emits `saved` or `refused`."""
        chart, theme = self.chart, self._paper()
        if chart is not None:
            self.write_file(path, lambda: chart.save(path, theme))

    def _put_on_clipboard(self, drawn: tuple[str, str, bytes] | None) -> None:
        if drawn is None:
            return
        words, svg, png = drawn
        copied = QMimeData()
        copied.setImageData(QImage.fromData(png))
        copied.setData("image/svg+xml", svg.encode("utf-8"))
        copied.setText(words)
        QGuiApplication.clipboard().setMimeData(copied)

    def _paper(self) -> Theme:
        """The theme on screen, but dark on white."""
        theme = self.picture.theme()
        return Theme(theme.language, width=theme.width, height=theme.height, points=theme.points)

    def _choose_kind(self) -> None:
        self.request = replace(self.request, kind=self.kind.currentData())
        self.refresh()

    def _select_on_map(self, features: frozenset[int], adds: bool) -> None:
        """Selects the clicked areas, so that the chart highlights them."""
        behaviour = Qgis.SelectBehavior.AddToSelection if adds else Qgis.SelectBehavior.SetSelection
        if self._layer is not None:
            self._layer.selectByIds(list(features), behaviour)

    def _ask_and_save(self) -> None:
        filters = self.tr("SVG images (*.svg);;PNG images (*.png)")
        path = asked_path(self, self.tr("Save the chart"), filters)
        if path is not None:
            self.save(path)

    def _describe(self, title: str, words: str) -> None:
        """Sets the text alternative for screen readers, and enables the available actions."""
        self.picture.setAccessibleName(title)
        self.picture.setAccessibleDescription(words)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(self.chart is not None)
