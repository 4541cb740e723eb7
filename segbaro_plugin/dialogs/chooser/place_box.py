"""Restricts the map to the areas of a county or municipality, or to the selected ones."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ...i18n import Translated, language
from ...layers.places.filter import PlaceFilter, places_in, selected_areas
from ...tables.codes.divisions import DIGITS
from ...words import SegbaroError
from ..widgets.elided_widgets import ElidedButton, ElidedComboBox

COUNTY = "lan"


class PlaceBox(Translated, QWidget):
    """County, municipality, selection or everything; emits the choice as `place_chosen`, None for everything."""

    place_chosen = pyqtSignal(object)
    refused = pyqtSignal(str)
    drawing_wanted = pyqtSignal(object)
    """The layer whose areas shall be selected by drawing around them, with QGIS's own tool."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._place: PlaceFilter | None = None
        self._places: list[PlaceFilter] = []
        self.county, self.municipality = ElidedComboBox(), ElidedComboBox()
        self.county.setObjectName("segbaroCounty")
        self.municipality.setObjectName("segbaroMunicipality")
        self.drawn = ElidedButton(self.tr("Select areas by drawing on the map"))
        self.drawn.setObjectName("segbaroDrawSelection")
        self.selected = ElidedButton(self.tr("Only the &selected areas"))
        self.selected.setObjectName("segbaroOnlySelected")
        self.everything = ElidedButton(self.tr("Show &all areas"))
        self.everything.setObjectName("segbaroAllAreas")
        self._lay_out()
        self.county.activated.connect(self._choose_county)
        self.municipality.activated.connect(self._choose_municipality)
        self.drawn.clicked.connect(lambda: self.drawing_wanted.emit(self._layer))
        self.selected.clicked.connect(self._choose_selected)
        self.everything.clicked.connect(lambda: self.place_chosen.emit(None))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Co&unty"), self.county)
        form.addRow(self.tr("&Municipality"), self.municipality)
        form.addRow(self.drawn)
        form.addRow(self.selected)
        form.addRow(self.everything)

    def show_layer(self, layer: QgsVectorLayer) -> None:
        """Offers the counties and municipalities of the layer; none for areas of a custom division."""
        self._layer = layer
        try:
            self._places = places_in(layer)
        except SegbaroError:
            self._places = []
        _offer(self.county, self.tr("All counties"), [one for one in self._places if one.level == COUNTY])
        self.show_place(None)

    def offer_again(self) -> None:
        """Updates the choices when the layer's areas have changed, for example by a filter; keeps the current one."""
        if self._layer is not None:
            place = self._place
            self.show_layer(self._layer)
            self.show_place(place)

    def show_place(self, place: PlaceFilter | None) -> None:
        """Shows this place as chosen without emitting signals."""
        self._place = place
        code = place.code if place else ""
        self.county.setCurrentIndex(max(0, self.county.findData(code[: DIGITS["lan"]])))
        self._offer_municipalities(code[: DIGITS["lan"]])
        self.municipality.setCurrentIndex(max(0, self.municipality.findData(code)))
        self.update_selection()

    def update_selection(self) -> None:
        """Enables or disables the choices that depend on the selection."""
        self.selected.setEnabled(self._layer is not None and self._layer.selectedFeatureCount() > 0)
        self.everything.setEnabled(self._place is not None)
        for box in (self.county, self.municipality):
            box.setEnabled(box.count() > 1)

    def _offer_municipalities(self, county: str) -> None:
        offered = [one for one in self._places if one.level != COUNTY and one.code.startswith(county)]
        _offer(self.municipality, self.tr("All municipalities"), offered)

    def _choose_county(self) -> None:
        self._choose(self.county.currentData())

    def _choose_municipality(self) -> None:
        self._choose(self.municipality.currentData() or self.county.currentData())

    def _choose(self, code: str) -> None:
        self.place_chosen.emit(next((one for one in self._places if one.code == code), None))

    def _choose_selected(self) -> None:
        """Restricts the map to the selected areas and clears the selection, so that their colours are visible."""
        if self._layer is None:
            return
        try:
            chosen = selected_areas(self._layer, language())
        except SegbaroError as error:
            self.refused.emit(error.say(language()))
            return
        self._layer.removeSelection()
        self.place_chosen.emit(chosen)


def _offer(box: QComboBox, everything: str, places: Iterable[PlaceFilter]) -> None:
    box.clear()
    box.addItem(everything, "")
    for place in places:
        box.addItem(place.name, place.code)
