"""The dock Segregationsbarometern: the map of an indicator and a year, its charts and table, and the analyses."""

from __future__ import annotations

from qgis.core import QgsTemporalNavigationObject, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QWidget

from ...cartography.charts.of_layer.chart_kinds import OVER_YEARS
from ...cartography.style.remembered_classes import remembered_classes
from ...i18n import Translated
from ..chooser.draw_task import Choice
from ..chooser.layer_dialog import LayerDialog
from ..chooser.panel import Chooser
from ..get_data.get_data_dialog import GetDataDialog
from ..join.assistant import JoinAssistant
from .analyses import Analyses
from .chart_pane import ChartPane
from .sample_data import SampleData
from .table_pane import TablePane
from .welcome import Welcome


class BarometerDock(Translated, QgsDockWidget):
    """The chooser with all its tabs; if no layer has indicators, three introductory steps."""

    layer_made = pyqtSignal(object)
    """A layer that was loaded here and wants to be looked at."""

    def __init__(self, parent: QWidget | None = None, controller: QgsTemporalNavigationObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroDock")
        self.setWindowTitle("Segregationsbarometern")
        self.welcome, self.analyses = Welcome(), Analyses()
        self.chooser = Chooser(controller, _scrolled(self.welcome))
        self.chart, self.table = ChartPane(), TablePane()
        self.chooser.tabs.addTab(self.chart, self.tr("Chart"))
        self.chooser.tabs.addTab(self.table, self.tr("Table"))
        self.chooser.tabs.addTab(_scrolled(self.analyses), self.tr("Analyses"))
        self.setWidget(self.chooser)
        self.welcome.sample_wanted.connect(self._load_sample)
        self.welcome.data_wanted.connect(self.open_get_data)
        self.welcome.assistant_wanted.connect(self.open_assistant)
        self.analyses.data_wanted.connect(self.open_get_data)
        self.analyses.assistant_wanted.connect(self.open_assistant)
        self.chooser.page.compare.chart_wanted.connect(self._show_chart)
        self.chooser.choice_changed.connect(self._show_choice)
        for pane in self.panes:
            pane.refused.connect(self._warn)
            pane.saved.connect(self._report_saved)
        self._sample: SampleData | None = None
        self._layer: QgsVectorLayer | None = None
        self._show_choice(self.chooser.choice)

    def release(self) -> None:
        """Disconnects from everything that outlives the dock."""
        for dialog in self.findChildren(LayerDialog):
            dialog.reject()
        for pane in self.panes:
            pane.unload()
        self.chooser.release()

    @property
    def panes(self) -> tuple[ChartPane, TablePane]:
        """The chart and the table of the current choice."""
        return self.chart, self.table

    def _show_choice(self, choice: Choice | None) -> None:
        layer = choice.layer if choice else self.chooser.profiles
        for pane in self.panes:
            if layer is not self._layer:
                pane.set_layer(layer)
            if choice is not None:
                classes = remembered_classes(choice.layer, choice.indicator)
                part = choice.place.expression if choice.place else ""
                pane.set_choice(choice.indicator, choice.year, classes.limits, classes.colours, part)
        if layer is not None and layer is self.chooser.profiles and layer is not self._layer:
            self.chooser.tabs.setCurrentWidget(self.chart)
        self._layer = layer

    def _show_chart(self) -> None:
        """Shows the selected areas over the years, with the places that contain them."""
        self.chooser.tabs.setCurrentWidget(self.chart)
        line = self.chart.kind.findData(OVER_YEARS)
        self.chart.kind.setCurrentIndex(line)
        self.chart.kind.activated.emit(line)

    def _warn(self, why: str) -> None:
        self.chooser.bar.pushWarning("", why)

    def _report_saved(self, path: str) -> None:
        self.chooser.bar.pushSuccess("", self.tr("Saved: {path}").format(path=path))

    def open_assistant(self, _checked: bool = False) -> None:
        """Opens the join assistant as a child of the dock."""
        assistant = JoinAssistant(self)
        assistant.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        assistant.show()

    def open_get_data(self, _checked: bool = False) -> None:
        """Opens *Get data* as a child of the dock; its layer is shown here."""
        dialog = GetDataDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.layer_made.connect(self._show_layer)
        dialog.show()

    def _load_sample(self) -> None:
        self._sample = SampleData(self)
        self._sample.done.connect(self._show_sample)
        self._sample.failed.connect(self._sample_failed)
        self._sample.start()

    def _show_sample(self, layer: QgsVectorLayer) -> None:
        self.welcome.set_loading(False)
        self._show_layer(layer)

    def _show_layer(self, layer: QgsVectorLayer) -> None:
        self.chooser.layers.setLayer(layer)
        self.layer_made.emit(layer)

    def _sample_failed(self, why: str) -> None:
        self.welcome.set_loading(False)
        self.chooser.bar.pushCritical("", why)


def _scrolled(content: QWidget) -> QgsScrollArea:
    """The widget in a scroll area, for small screens."""
    area = QgsScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area
