"""The join assistant: previews a join, lets each recognised setting be changed, and then runs it."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from ...i18n import Translated, language
from ...layers.errors import LayerError
from ...layers.join.matching import Aggregation, Joining, match_tables
from ...layers.join.preview import Reading, new_fields, of_years
from ...layers.read.years import parse_years
from ...tables.columns.dimensions.category_choices import parse_choices
from ...tables.columns.dimensions.table_dimensions import dimensions_of
from ...words import Count, SegbaroError
from ..widgets.algorithm_run import AlgorithmRun
from ..widgets.message_bar import MessageBar
from .describing import Describing
from .form import JoinForm
from .messages import JoinWords, span
from .table_reader import TableReader


class JoinAssistant(Translated, QDialog):
    """Choose areas and a table; the rest is found, shown and can be changed before anything is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroJoinAssistant")
        self.setWindowTitle(self.tr("Join assistant"))
        self.resize(1000, 700)
        self.form = JoinForm(self)
        self.bar = MessageBar()
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)  # Qt has no Swedish of its own
        self.join_button = self.buttons.addButton(self.tr("&Join"), QDialogButtonBox.ButtonRole.ActionRole)
        self.join_button.setObjectName("segbaroJoin_join")
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # Return ends a choice; it neither joins nor closes
        column = QVBoxLayout(self)
        for widget in (self.bar, self.form, self.buttons):
            column.addWidget(widget)
        self.reader = TableReader(self.form, self)
        self._describing = Describing(self.form, self.reader, self.bar)
        self.joining: Joining | None = None
        self._words = JoinWords()
        self._connect()
        self.form.layer.setFocus()
        self._match()

    def _connect(self) -> None:
        form = self.form
        form.table.fileChanged.connect(self._new_table)
        form.sheet.changed.connect(self._new_sheet)
        for changed in (form.key.changed, form.layer.layerChanged, form.area_field.fieldChanged,
                        form.label_field.fieldChanged):  # fmt: skip
            changed.connect(self.reader.read)
        self.reader.begun.connect(lambda: self._show_nothing(self.tr("Reading the table…")))
        self.reader.done.connect(self._take_reading)
        form.years.editingFinished.connect(self._match)
        form.smaller.currentIndexChanged.connect(self._match)
        form.categories.chosen.connect(self._match)
        form.indicators.itemChanged.connect(self._show_fields)
        form.shape.currentIndexChanged.connect(self._show_fields)
        self.join_button.clicked.connect(self._join)
        self.buttons.rejected.connect(self.reject)

    def _new_table(self) -> None:
        self.form.sheet.forget()
        self.form.indicators.forget()
        self.reader.forget()
        self._new_sheet()

    def _new_sheet(self) -> None:
        self.form.key.forget()
        self.form.years.clear()
        self.form.offer_categories([])
        self.reader.read()

    def _take_reading(self) -> None:
        """Shows what was read, or why nothing was."""
        reader = self.reader
        if reader.reading is not None:
            self.form.offer_categories(dimensions_of(reader.reading.table))
            self.form.years.setPlaceholderText(span(reader.reading.years))
        self._match()

    def _match(self) -> None:
        """Matches the table with the areas as the choices say, and shows what came of it."""
        reading = self.reader.reading
        if self.reader.busy:
            return
        if reading is None:
            self._show_nothing(self._why_nothing())
            return
        try:
            self._require_categories()
            table = of_years(reading.table, parse_years(self.form.years.text()))
            rule = Aggregation(self.form.smaller.currentData())
            chosen = parse_choices(self.form.categories.text())
            self.joining = match_tables(reading.layer, [table], aggregation=rule, categories=chosen)
        except SegbaroError as error:
            self._show_nothing(error.say(language()))
            self.form.model.show_table(reading.table)
            return
        self.form.model.show_table(table)
        self.form.rows.resizeColumnsToContents()
        self._show(reading, self.joining)

    def _why_nothing(self) -> str:
        if self.reader.error:
            return self.reader.error.say(language())
        return self.tr("The table cannot be read.") if self.reader.asked else self.tr("Choose the areas and the table.")

    def _require_categories(self) -> None:
        """Raises LayerError for a dimension that has no total and of which no category is ticked."""
        if name := self.form.categories.empty():
            raise LayerError(
                'Tick at least one category of "{name}", which has no total.',
                "Markera minst en kategori för ”{name}”, som saknar total.",
                name=name,
            )

    def _show_nothing(self, why: str) -> None:
        """Says why there is nothing to join; nothing can be joined then."""
        self.joining = None
        form = self.form
        form.model.show_table(None)
        for widget in (form.indicators, form.fields, form.areas_alone, form.rows_alone, form.notes):
            widget.clear()
        form.summary.setText(why)
        form.name_tabs()
        self.join_button.setEnabled(False)

    def _show(self, reading: Reading, joining: Joining) -> None:
        form, match = self.form, joining.whole
        form.summary.setText("\n".join([self._words.table(reading), self._words.match(joining)]))
        _fill(form.areas_alone, match.areas_unmatched)
        _fill(form.rows_alone, match.rows_unmatched)
        _fill(form.notes, [note.say(language()) for note in match.notes])
        self._describing.offer(reading, joining)
        self._show_fields()
        self.join_button.setEnabled(True)

    def _show_fields(self) -> None:
        """Lists the fields that the join adds."""
        ids, joining = self.form.indicators.ids(Qt.CheckState.Checked), self.joining
        fields = new_fields(joining.whole, ids, self.form.shape.currentData(), language()) if joining else {}
        _fill(self.form.fields, [f"{name}: {alias}" for name, alias in fields.items()])
        self.form.name_tabs()

    def parameters(self) -> dict[str, object]:
        """The choices as parameters of segbaro:joinindicators."""
        form = self.form
        all_ticked = not self.form.indicators.ids(Qt.CheckState.Unchecked)
        target = form.output.filePath() or "TEMPORARY_OUTPUT"
        return {
            "INPUT": form.layer.currentLayer().id(),
            "TABLE": form.table.filePath(),
            "AREA_FIELD": form.area_field.currentField(),
            "LABEL_FIELD": form.label_field.currentField(),
            "SHEET": form.sheet.currentData() or "",
            "KEY": form.key.chosen,
            "YEARS": form.years.text().strip(),
            "CATEGORIES": form.categories.text(),
            "INDICATORS": "" if all_ticked else ",".join(self.form.indicators.ids(Qt.CheckState.Checked)),
            "SHAPE": form.shape.currentData(),
            "AGGREGATE": form.smaller.currentData(),
            "OUTPUT": QgsProcessingOutputLayerDefinition(target, QgsProject.instance()),
        }

    def _join(self) -> None:
        if not self.form.indicators.ids(Qt.CheckState.Checked):
            self.bar.pushWarning("", self.tr("Tick at least one indicator."))
            return
        self.join_button.setEnabled(False)
        run = AlgorithmRun("segbaro:joinindicators", self.parameters())
        run.done.connect(self._joined)
        run.failed.connect(self._failed)
        run.start()

    def _joined(self, results: dict[str, object]) -> None:
        self.join_button.setEnabled(self.joining is not None)
        words = self.tr("{n} {n:area|areas} joined; the layer is in the project.")
        self.bar.pushSuccess("", words.format(n=Count(str(results["MATCHED"]))))

    def _failed(self, why: str) -> None:
        self.join_button.setEnabled(self.joining is not None)
        self.bar.pushCritical("", why)


def _fill(items: QListWidget, words: list[str]) -> None:
    items.clear()
    items.addItems(words)
