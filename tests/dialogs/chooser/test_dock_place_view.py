"""The map goes to a place that the user chooses, and only then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from waiting import wait

from segbaro_plugin.cartography.style.drawn_place import place_extent
from segbaro_plugin.dialogs.chooser.layer_dialog import LayerDialog
from segbaro_plugin.dialogs.chooser.panel import Chooser
from segbaro_plugin.dialogs.dock.zoom_to_place import go_to
from segbaro_plugin.layers.places.filter import PlaceFilter

FIELDS = "deso:string,low_standard_2022:double,low_standard_2023:double"
# Unit squares in a row: two areas of Stockholm, one of Solna, and then four of Gothenburg.
ROWS = [
    ("0180C1010", 4.0, 5.0),
    ("0180C1020", 14.0, 15.0),
    ("0184C1010", 24.0, 25.0),
    *((f"1480C10{n}0", 30.0 + n, 31.0 + n) for n in range(1, 5)),
]
COUNTY, STOCKHOLM, ALL = QgsRectangle(0, 0, 3, 1), QgsRectangle(0, 0, 2, 1), QgsRectangle(0, 0, 7, 1)
FAR_AWAY = QgsRectangle(500_000, 6_500_000, 501_000, 6_501_000)


@pytest.fixture
def canvas() -> Iterator[QgsMapCanvas]:
    made = QgsMapCanvas()
    made.resize(600, 300)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3006"))
    made.setExtent(FAR_AWAY)
    yield made
    made.deleteLater()


@pytest.fixture
def chooser(layer, canvas) -> Iterator[Chooser]:
    """With a canvas that does what is asked for, as the plugin connects them."""
    made = Chooser(QgsTemporalNavigationObject())
    made.place_chosen.connect(lambda layer, extent: go_to(canvas, layer, extent))
    made.page.tree.indicator_chosen.emit("low_standard")
    done(made)
    yield made
    made.release()
    made.deleteLater()


def done(chooser: Chooser) -> None:
    wait(lambda: not chooser.drawing.busy and not chooser.extent.busy)


def choose(chooser: Chooser, box: str, row: int) -> None:
    """Chooses a row of the county's or the municipality's box, as a user does."""
    found = getattr(chooser.page.place, box)
    found.setCurrentIndex(row)
    found.activated.emit(row)
    done(chooser)


def shows(canvas: QgsMapCanvas, place: QgsRectangle) -> bool:
    """Whether the canvas shows the place whole with a margin of about a twentieth on its tightest side."""
    wide, high = canvas.extent().width() / place.width(), canvas.extent().height() / place.height()
    centred = canvas.extent().center().distance(place.center()) < 0.01 * place.width()
    return centred and canvas.extent().contains(place) and min(wide, high) == pytest.approx(1.05, abs=0.01)


def test_the_map_goes_to_county_municipality_and_back_to_all_areas(chooser, canvas) -> None:
    choose(chooser, "county", 1)
    assert shows(canvas, COUNTY)
    choose(chooser, "county", 2)
    assert shows(canvas, QgsRectangle(3, 0, 7, 1))
    choose(chooser, "county", 1)
    choose(chooser, "municipality", 2)
    assert shows(canvas, QgsRectangle(2, 0, 3, 1))
    chooser.page.place.everything.click()
    done(chooser)
    assert shows(canvas, ALL)


def test_the_map_goes_to_the_selected_areas(chooser, canvas, layer) -> None:
    layer.selectByExpression("deso IN ('0180C1020', '0184C1010')")
    chooser.page.place.selected.click()
    done(chooser)
    assert shows(canvas, QgsRectangle(1, 0, 3, 1))


def test_a_canvas_that_shows_the_place_well_stays_where_it_is(chooser, canvas) -> None:
    choose(chooser, "county", 1)
    before = canvas.extent()
    choose(chooser, "municipality", 1)  # two of the county's three areas
    assert canvas.extent() == before
    canvas.setExtent(QgsRectangle(-50, -25, 50, 25))
    choose(chooser, "municipality", 1)
    assert shows(canvas, STOCKHOLM)


def test_only_the_last_of_quick_choices_moves_the_map(chooser, canvas) -> None:
    moves = []
    canvas.extentsChanged.connect(lambda: moves.append(canvas.extent()))
    for row in (1, 2, 1):
        chooser.page.place.county.setCurrentIndex(row)
        chooser.page.place.county.activated.emit(row)
    done(chooser)
    assert shows(canvas, COUNTY)
    assert len(moves) == 1


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326"])
def test_a_canvas_in_another_grid_shows_the_place(canvas, make_areas, crs) -> None:
    layer = make_areas(FIELDS, ROWS)
    there = QgsRectangle(500_000, 6_500_000, 540_000, 6_520_000)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setExtent(QgsRectangle(-1, -1, 1, 1))
    go_to(canvas, layer, there)
    moved = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    assert shows(canvas, moved.transformBoundingBox(there))


def test_a_place_without_areas_leaves_the_map_where_it_is(canvas, make_areas) -> None:
    layer = make_areas(FIELDS, ROWS)
    before = canvas.extent()
    go_to(canvas, layer, place_extent(layer, PlaceFilter("nowhere", "deso = 'none'")))
    go_to(canvas, make_areas(FIELDS, []), make_areas(FIELDS, []).extent())
    assert canvas.extent() == before


def test_areas_without_geometry_are_nowhere(make_areas) -> None:
    layer = make_areas(FIELDS, ROWS)
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["0180C1030", 1.0, 2.0])
    assert layer.dataProvider().addFeatures([feature])[0]
    assert place_extent(layer, PlaceFilter("Stockholm", "left(deso, 4) = '0180'")) == STOCKHOLM


def test_undo_years_indicators_styles_and_other_layers_leave_the_map_where_it_is(chooser, canvas, layer) -> None:
    choose(chooser, "county", 1)
    canvas.setExtent(FAR_AWAY)
    before = canvas.extent()
    chooser.undo.undo.click()
    chooser.undo.redo.click()
    QTest.keyClick(chooser.year.slider, Qt.Key.Key_Left)
    chooser.page.style_form.classes.setValue(3)
    chooser.page.tree.indicator_chosen.emit("low_standard")
    chooser.show_layer(None)
    chooser.show_layer(layer)
    done(chooser)
    assert chooser.choice.place.code == "01"
    assert canvas.extent() == before


def test_opening_a_project_asks_for_no_place(chooser, layer, tmp_path: Path) -> None:
    asked = []
    chooser.place_chosen.connect(lambda *what: asked.append(what))
    options, context = QgsVectorFileWriter.SaveVectorOptions(), QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(tmp_path / "areas.gpkg"), context, options)
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(tmp_path / "areas.gpkg"), "saved"))
    choose(chooser, "county", 1)
    assert [extent for _, extent in asked] == [COUNTY]
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "project.qgz"))
    assert chooser.choice.place.code == "01"
    QTest.qWait(100)
    done(chooser)
    assert len(asked) == 1


def test_a_layer_that_is_gone_before_its_place_is_found_does_no_harm(chooser, canvas) -> None:
    before = canvas.extent()
    chooser.page.place.county.setCurrentIndex(1)
    chooser.page.place.county.activated.emit(1)
    QgsProject.instance().clear()
    done(chooser)
    assert canvas.extent() == before


def test_the_chooser_of_one_layer_tells_its_places_too(layer) -> None:
    dialog, told = LayerDialog(layer, QgsTemporalNavigationObject()), []
    dialog.chooser.place_chosen.connect(lambda layer, extent: told.append((layer, extent)))
    choose(dialog.chooser, "county", 1)
    assert told == [(layer, COUNTY)]
    dialog.chooser.page.place.county.activated.emit(1)
    dialog.reject()
    QTest.qWait(200)
    assert len(told) == 1, "a chooser that is closed asks for nothing more"
