"""Comparisons: two years, two indicators, or areas with their municipality, county and country."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingOutputLayerDefinition, QgsProcessingUtils, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from ...cartography.style.known_years import last_known_year, year_with_data
from ...cartography.values.place_means import LEVELS
from ...i18n import Translated, language
from ...layers.indicators.indicator_fields import Year
from ..widgets.algorithm_run import AlgorithmRun
from ..widgets.elided_widgets import ElidedButton, ElidedComboBox
from .draw_task import Choice

POPULATION = "population"
SIDE = 12
"""The square's side, in lines of text."""


class CompareBox(Translated, QWidget):
    """Each button runs an algorithm on the current choice and loads its map as a new layer."""

    failed = pyqtSignal(str)
    chart_wanted = pyqtSignal()
    square_shown = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice: Choice
        self._offered: tuple[object, ...] | None = None
        self.first, self.last, self.other, self.place = (ElidedComboBox() for _ in range(4))
        for level, name in LEVELS.items():
            self.place.addItem(name.say(language()), level)
        self.difference = ElidedButton(self.tr("Map the &difference"))
        self.both = ElidedButton(self.tr("Map both &indicators"))
        self.distance = ElidedButton(self.tr("&Map the difference from this area"))
        self.chart = ElidedButton(self.tr("Chart with municipality, county and country"))
        self.square = QLabel()
        self._lay_out()
        self._name()
        self.difference.clicked.connect(self._map_difference)
        self.both.clicked.connect(self._map_both)
        self.distance.clicked.connect(self._map_distance)
        self.chart.clicked.connect(lambda: self.chart_wanted.emit())

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&From"), self.first)
        form.addRow(self.tr("&To"), self.last)
        form.addRow(self.difference)
        form.addRow(self.tr("&With"), self.other)
        form.addRow(self.both)
        form.addRow(self.square)
        form.addRow(self.tr("&Against"), self.place)
        form.addRow(self.distance)
        form.addRow(self.chart)
        self.square.setStyleSheet("background: #ffffff; padding: 4px;")  # its words are dark in a dark theme too
        self.square.hide()

    def _name(self) -> None:
        for name in ("first", "last", "other", "place", "difference", "both", "distance", "chart", "square"):
            getattr(self, name).setObjectName(f"segbaroCompare_{name}")
        self.first.setAccessibleName(self.tr("From year"))
        self.last.setAccessibleName(self.tr("To year"))
        self.other.setAccessibleName(self.tr("Second indicator"))
        self.place.setAccessibleName(self.tr("Area to compare with"))
        self.square.setAccessibleName(self.tr("Bivariate legend"))

    def show_choice(self, choice: Choice) -> None:
        """Offers the years of the chosen indicator, and the other indicators."""
        self._choice = choice
        offered = choice.layer, choice.indicator, choice.indicators
        if self._offered != offered:
            self._offered = offered
            self._offer(choice)
        self._enable(choice)

    def _offer(self, choice: Choice) -> None:
        self.square.hide()  # it explained the map of another indicator
        self._offer_years(choice.indicator.years, last_known_year(choice.layer, choice.indicator))
        self.other.clear()
        for one in choice.indicators:
            if one.id != choice.indicator.id and not one.is_area_type:
                self.other.addItem(one.name.say(language()), one.id)

    def _enable(self, choice: Choice) -> None:
        """Enables what can be compared; population is available in some years only."""
        numbers = not choice.indicator.is_area_type and not choice.indicator.year_field
        self.difference.setEnabled(numbers and len(choice.indicator.years) > 1)
        self.both.setEnabled(numbers and self.other.count() > 0)
        self.distance.setEnabled(numbers and bool(self._people()))

    def _offer_years(self, years: Sequence[int], last: Year) -> None:
        for box in (self.first, self.last):
            box.clear()
            for year in years:
                box.addItem(str(year), year)
        self.last.setCurrentIndex(self.last.findData(last))

    def _map_difference(self) -> None:
        fields = self._choice.indicator.fields
        first, last = fields[self.first.currentData()], fields[self.last.currentData()]
        self._run("differencemap", {"FIELD": last, "BEFORE": first})

    def _map_both(self) -> None:
        other = next(one for one in self._choice.indicators if one.id == self.other.currentData())
        year = year_with_data(self._choice.layer, other, self._choice.year)
        square = QgsProcessingUtils.generateTempFilename("square.svg")
        run = self._run("bivariatemap", {"FIELD": self._field(), "OTHER": other.fields[year], "SQUARE": square})
        run.done.connect(self._show_square)

    def _map_distance(self) -> None:
        chosen = {"AGAINST": self.place.currentData(), "WEIGHT": self._people()}
        self._run("differencemap", {"FIELD": self._field(), **chosen})

    def _field(self) -> str:
        return self._choice.indicator.fields[self._choice.year]

    def _people(self) -> str:
        """The field with the total population in the chosen year; "" if the layer has none."""
        people = (one.fields for one in self._choice.indicators if one.id == POPULATION)
        return next(people, {}).get(self._choice.year, "")

    def _run(self, id: str, parameters: dict[str, object]) -> AlgorithmRun:
        """Runs the algorithm and loads its map."""
        target = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        run = AlgorithmRun(f"segbaro:{id}", {"INPUT": self._choice.layer.id(), **parameters, "OUTPUT": target})
        run.failed.connect(self.failed)
        run.start()
        return run

    def _show_square(self, results: dict[str, object]) -> None:
        side = self.fontMetrics().height() * SIDE
        self.square.setPixmap(QIcon(str(results["SQUARE"])).pixmap(side, side))
        self.square.show()
        self.square_shown.emit()
