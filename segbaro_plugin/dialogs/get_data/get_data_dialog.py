"""*Get data*: from nothing to a map, in three choices and a button."""

from __future__ import annotations

from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from ...i18n import Translated, language
from ...processing.inputs.sources.fetched_name import fetched_name
from ..widgets.algorithm_run import AlgorithmRun
from ..widgets.message_bar import MessageBar
from .data_choice import last_choice, remember
from .get_data_form import GetDataForm
from .offer import effort
from .place_picker import COUNTRY

ALGORITHM = "segbaro:fetchindicators"


class GetDataDialog(Translated, QDialog):
    """Says before it starts how much it will ask for; emits `layer_made` and closes when the layer is there."""

    layer_made = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroGetData")
        self.setWindowTitle(self.tr("Get data"))
        self.resize(820, 600)
        self.bar, self.form, self.effort, self.progress = MessageBar(), GetDataForm(), QLabel(), QProgressBar()
        self.effort.setObjectName("segbaroGetData_effort")
        self.effort.setWordWrap(True)
        self.effort.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setObjectName("segbaroGetData_progress")
        self._run: AlgorithmRun | None = None
        self._add_buttons()
        column = QVBoxLayout(self)
        for widget in (self.bar, self.form, self.effort, self.progress, self.buttons):
            column.addWidget(widget)
        self.form.changed.connect(self._tell_effort)
        self.form.show_data_choice(last_choice())
        self._show_running(False)
        self.form.places.line.setFocus()

    def _add_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.get_button = self.buttons.addButton(self.tr("&Get data"), QDialogButtonBox.ButtonRole.ActionRole)
        self.get_button.setObjectName("segbaroGetData_get")
        self.close_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setObjectName("segbaroGetData_close")
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # Return ticks a place; it neither asks nor closes
        self.get_button.clicked.connect(self._get)
        self.buttons.rejected.connect(self.reject)

    def _tell_effort(self) -> None:
        choice, years = self.form.choice(), self.form.years()
        enough = bool(choice.places and choice.indicators and years)
        if enough:
            self.effort.setText(effort(choice, years).say(language()))
        else:
            self.effort.setText(self.tr("Tick at least one place and one indicator."))
        self.get_button.setEnabled(enough and self._run is None)

    def parameters(self) -> dict[str, object]:
        """The choices as parameters of segbaro:fetchindicators."""
        choice = self.form.choice()
        return {
            "PLACES": ",".join(code for code in choice.places if code != COUNTRY),
            "LEVEL": choice.level,
            "INDICATORS": ",".join(choice.indicators),
            "YEARS": self._years(),
            "OUTPUT": self.form.output.filePath() or QgsProcessingUtils.generateTempFilename("data.gpkg"),
        }

    def _years(self) -> str:
        """The chosen years; those up to the last that is offered are open, since the service can have later ones."""
        choice, years = self.form.choice(), self.form.years()
        if choice.last_year is not None:
            return f"{years[0]}-{years[-1]}"
        return "" if choice.first_year is None else f"{years[0]}-{QDate.currentDate().year()}"

    def _get(self) -> None:
        remember(self.form.choice())
        self.bar.clearWidgets()
        self._run = AlgorithmRun(ALGORITHM, self.parameters())
        self._run.progress.connect(lambda done: self.progress.setValue(round(done)))
        self._run.done.connect(self._done)
        self._run.failed.connect(self._failed)
        self._show_running(True)
        self._run.start()

    def _show_running(self, running: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(running)
        self.form.setEnabled(not running)
        self.close_button.setText(self.tr("Cancel") if running else self.tr("Close"))
        self._tell_effort()

    def _done(self, results: dict[str, object]) -> None:
        self._run = None
        layer = QgsVectorLayer(str(results["OUTPUT"]), self.layer_name())
        QgsProject.instance().addMapLayer(layer)
        self.layer_made.emit(layer)
        self.accept()

    def layer_name(self) -> str:
        """Areas and places, such as 'RegSO 2025, Karlstad'."""
        choice = self.form.choice()
        return fetched_name(choice.level, [code for code in choice.places if code != COUNTRY], language())

    def _failed(self, why: str) -> None:
        """Says why; nothing is said of what the user has cancelled."""
        cancelled = self._run is not None and self._run.cancelled
        self._run = None
        self._show_running(False)
        if cancelled:
            self.bar.pushInfo("", self.tr("Cancelled. What has come is kept and will not be asked for again."))
        else:
            self.bar.pushCritical("", why)

    def reject(self) -> None:
        """Cancels what runs; otherwise closes."""
        if self._run is not None:
            self._run.cancel()
            return
        super().reject()
