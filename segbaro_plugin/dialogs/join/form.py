"""The widgets of the join assistant: the inputs, what was recognised, and the matches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.core import Qgis
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...i18n import Translated, language
from ...layers.join.matching import Aggregation
from ...layers.join.shapes import SHAPES
from ...layers.join.table_choices import SheetChoice
from ...tables.columns.dimensions.table_dimensions import TableDimension
from ...tables.formats.format_catalogue import file_filter
from .category_tree import CategoryTree
from .choice_box import ChoiceBox
from .indicator_list import IndicatorList
from .tidy_model import TidyModel


class JoinForm(Translated, QWidget):
    """Inputs on top, the recognised indicators beside the table, and unmatched rows and areas in further tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_choices()
        self.model = TidyModel(self)
        self.rows = QTableView()
        self.rows.setModel(self.model)
        self.rows.setTabKeyNavigation(False)
        self.rows.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.indicators, self.categories = IndicatorList(), CategoryTree()
        self.describe = QPushButton(self.tr("&Describe…"))
        self.describe.setAutoDefault(False)
        self.fields = QListWidget()
        self.areas_alone, self.rows_alone, self.notes = QListWidget(), QListWidget(), QListWidget()
        self.notes.setWordWrap(True)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._name()

    def _make_choices(self) -> None:
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.HasGeometry))
        self.table = _file_widget()
        self.table.setDialogTitle(self.tr("Choose the table"))
        self.table.setFilter(file_filter().say(language()))
        self.area_field, self.label_field = QgsFieldComboBox(), QgsFieldComboBox()
        for fields in (self.area_field, self.label_field):
            fields.setAllowEmptyFieldName(True)
            fields.setLayer(self.layer.currentLayer())
            self.layer.layerChanged.connect(fields.setLayer)
        self.sheet, self.key = ChoiceBox(), ChoiceBox()
        self.years = QLineEdit()
        self.shape, self.smaller = QComboBox(), QComboBox()
        self._offer(self.shape, SHAPES, (self.tr("One feature per area"), self.tr("One feature per area and year")))
        rules = [one.value for one in Aggregation]
        self._offer(self.smaller, rules, (self.tr("Do not read them"), self.tr("Add up their counts")))
        self.output = _file_widget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter("GeoPackage (*.gpkg)")
        self.output.lineEdit().setPlaceholderText(self.tr("Temporary layer"))

    @staticmethod
    def _offer(box: QComboBox, values: Iterable[str], words: Iterable[str]) -> None:
        for value, text in zip(values, words, strict=True):
            box.addItem(text, value)

    def _lay_out(self) -> None:
        what, how = QFormLayout(), QFormLayout()
        for title, widget in (
            (self.tr("&Areas"), self.layer),
            (self.tr("Ta&ble"), self.table),
            (self.tr("Area c&ode"), self.area_field),
            (self.tr("Area &name"), self.label_field),
            (self.tr("&Save to"), self.output),
        ):
            what.addRow(title, widget)
        for title, widget in (
            (self.tr("Sh&eet of the table"), self.sheet),
            (self.tr("Table's &key column"), self.key),
            (self.tr("&Years"), self.years),
            (self.tr("S&hape"), self.shape),
            (self.tr("S&maller areas in table"), self.smaller),
        ):
            how.addRow(title, widget)
        choices = QHBoxLayout()
        choices.addLayout(what, 1)
        choices.addLayout(how, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(choices)
        column.addWidget(self.summary)
        column.addWidget(self._found(), 1)

    def _found(self) -> QSplitter:
        """The indicators, which can be unticked, beside the tabs."""
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        self.categories_title = QLabel(self.tr("&Categories with fields of their own"))
        title = QLabel(self.tr("&Indicators"))
        for label, widget in ((self.categories_title, self.categories), (title, self.indicators)):
            label.setBuddy(widget)
        above = QHBoxLayout()  # the button takes no height from the lists
        above.addWidget(title, 1)
        above.addWidget(self.describe)
        column.addWidget(self.categories_title)
        column.addWidget(self.categories, 1)
        column.addLayout(above)
        column.addWidget(self.indicators, 1)
        self.setTabOrder(self.indicators, self.describe)
        self.offer_categories([])
        self.tabs = QTabWidget()
        for widget in (self.rows, self.areas_alone, self.rows_alone, self.notes, self.fields):
            self.tabs.addTab(widget, "")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(beside)
        splitter.addWidget(self.tabs)
        splitter.setStretchFactor(1, 3)
        return splitter

    def offer_choices(self, sheets: Mapping[str, SheetChoice | None], sheet: str) -> None:
        """Shows the sheets of a file, and the columns of the one that was read, with what each would match."""
        read = sheets.get(sheet)
        areas = max((one.areas for one in sheets.values() if one), default=0)
        self.sheet.offer({name: one.matched if one else None for name, one in sheets.items() if name}, areas, sheet)
        self.key.offer(read.keys if read else {}, areas, read.found if read else "")

    def offer_categories(self, dimensions: Sequence[TableDimension]) -> None:
        """Shows the categories of a table; nothing of them where there is nothing to choose."""
        self.categories.show_dimensions(dimensions)
        for widget in (self.categories_title, self.categories):
            widget.setVisible(self.categories.topLevelItemCount() > 0)

    def name_tabs(self) -> None:
        """Adds the number of items to each tab's title."""
        for place, (title, count) in enumerate((
            (self.tr("Table as read"), self.model.rowCount()),
            (self.tr("Areas without rows"), self.areas_alone.count()),
            (self.tr("Codes without an area"), self.rows_alone.count()),
            (self.tr("Notes"), self.notes.count()),
            (self.tr("New fields"), self.fields.count()),
        )):  # fmt: skip
            self.tabs.setTabText(place, f"{title} ({count})" if place else title)

    def _name(self) -> None:
        """Sets object names, for tests and for QGIS's keyboard shortcuts."""
        for name, widget in vars(self).items():
            if isinstance(widget, QWidget):
                widget.setObjectName(f"segbaroJoin_{name}")
        self.name_tabs()


def _file_widget() -> QgsFileWidget:
    """QGIS's widget for a file; a label that it hides holds the file's name as a link, in which the name is HTML."""
    widget = QgsFileWidget()
    for label in widget.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return widget
