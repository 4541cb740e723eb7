"""The widgets of *Get data*: places, areas, years and indicators."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...i18n import Translated, language
from ...tables.codes.divisions import division_of
from .data_choice import DataChoice
from .indicator_picker import IndicatorPicker
from .offer import LEVELS, offered_indicators, offered_years
from .place_picker import PlacePicker


class GetDataForm(Translated, QWidget):
    """Places on the left; areas, years and indicators on the right."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places, self.indicators = PlacePicker(), IndicatorPicker()
        self.level, self.first, self.last = QComboBox(), QComboBox(), QComboBox()
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter("GeoPackage (*.gpkg)")
        self.output.lineEdit().setPlaceholderText(self.tr("Temporary layer"))
        for id in LEVELS:
            self.level.addItem(self._level_words(id), id)
        self.indicators.offer(offered_indicators())
        self._name()
        self._lay_out()
        self.level.currentIndexChanged.connect(self._offer_level)
        self.indicators.changed.connect(self._offer_years)
        self.places.changed.connect(self.changed)
        for box in (self.first, self.last):
            box.activated.connect(self.changed)

    def _level_words(self, id: str) -> str:
        years, name = offered_years(id), division_of(id).name.say(language())
        spans = [year for span in years.values() for year in span]
        return f"{name[:1].upper()}{name[1:]} ({min(spans)}–{max(spans)})" if spans else name

    def _name(self) -> None:
        for name in ("level", "first", "last", "output"):
            getattr(self, name).setObjectName(f"segbaroGetData_{name}")
        self.first.setAccessibleName(self.tr("First year"))
        self.last.setAccessibleName(self.tr("Last year"))

    def _lay_out(self) -> None:
        left, right, form, years = QVBoxLayout(), QVBoxLayout(), QFormLayout(), QHBoxLayout()
        left.addWidget(_title(self.tr("&Places"), self.places.line))
        left.addWidget(self.places, 1)
        for widget in (self.first, QLabel("–"), self.last):
            years.addWidget(widget)
        years.addStretch()
        form.addRow(self.tr("A&reas"), self.level)
        form.addRow(_title(self.tr("&Years"), self.first), years)
        form.addRow(self.tr("&Save to"), self.output)
        right.addLayout(form)
        right.addWidget(_title(self.tr("&Indicators"), self.indicators))
        right.addWidget(self.indicators, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 2)
        row.addLayout(right, 3)

    def show_data_choice(self, choice: DataChoice) -> None:
        """Shows the choice; what cannot be had any longer is left out."""
        self.places.tick(choice.places)
        self.level.setCurrentIndex(max(0, self.level.findData(choice.level)))
        self.indicators.tick(choice.indicators)
        self._offer_level()
        self._offer_years()
        for box, year in ((self.first, choice.first_year), (self.last, choice.last_year)):
            box.setCurrentIndex(max(0 if box is self.first else box.count() - 1, box.findData(year)))

    def choice(self) -> DataChoice:
        """What is chosen; the whole span of years is no choice of years."""
        first, last = self.first.currentData(), self.last.currentData()
        return DataChoice(
            tuple(self.places.codes()),
            self.level.currentData(),
            tuple(self.indicators.ids()),
            None if self.first.currentIndex() <= 0 else first,
            None if self.last.currentIndex() == self.last.count() - 1 else last,
        )

    def years(self) -> list[int]:
        """The chosen years, oldest first; none where no indicator is ticked."""
        first, last = self.first.currentData(), self.last.currentData()
        return [] if first is None else list(range(min(first, last), max(first, last) + 1))

    def _offer_level(self) -> None:
        self.indicators.show_years(offered_years(self.level.currentData()))

    def _offer_years(self) -> None:
        """Offers the years for which a ticked indicator can be had; keeps those that were chosen."""
        spans = [years for id, years in offered_years(self.level.currentData()).items() if id in self.indicators.ids()]
        years = range(min((one[0] for one in spans), default=0), max((one[1] for one in spans), default=-1) + 1)
        chosen = (self.first.currentIndex() > 0, 0 <= self.last.currentIndex() < self.last.count() - 1)
        for box, kept, end in ((self.first, chosen[0], 0), (self.last, chosen[1], len(years) - 1)):
            before = box.currentData()
            box.clear()
            for year in years:
                box.addItem(str(year), year)
            box.setCurrentIndex(box.findData(before) if kept and box.findData(before) >= 0 else end)
        self.changed.emit()


def _title(words: str, buddy: QWidget) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(buddy)
    return label
