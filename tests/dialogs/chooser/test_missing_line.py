"""The line below the slider: how many areas of what the map shows have no value, and why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsMapLayerStyle,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from waiting import wait

from segbaro_plugin.cartography.style.apply import apply_style
from segbaro_plugin.cartography.style.settings import MapStyle
from segbaro_plugin.cartography.values.missing_counts import missing_by_year
from segbaro_plugin.dialogs.chooser.panel import Chooser
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.layers.places.filter import PlaceFilter
from segbaro_plugin.tables.model.tidy import Status

FIELDS = (
    "deso:string,low_standard_2022:double,low_standard_2023:double,low_standard_2023_status:string,"
    "low_education_2023:double"
)
ROWS = [
    ("0180C1010", 1.0, 6.0, "ok", 1.0),
    ("0180C1020", None, None, "suppressed", 2.0),
    ("0184C1010", 3.0, None, "missing", 3.0),
    ("1480C1010", 4.0, 99.0, "suppressed", 4.0),
    ("1480C1020", 5.0, None, "missing", None),
    ("1480C1030", None, None, None, 6.0),
]
OF_2023 = "No data: 3 · Missing or confidential: 2"
OF_2022 = "No data: 2"
OF_EDUCATION = "No data: 1"
SOLNA = PlaceFilter("Solna", "left(\"deso\", 4) = '0184'")


def told(chooser: Chooser) -> str:
    """What the line tells once everything is drawn and counted; "" where it is hidden."""
    wait(lambda: not chooser.drawing.busy and not chooser.missing_line.counting.busy)
    return "" if chooser.missing_line.isHidden() else chooser.missing_line.text()


def choose(chooser: Chooser, id: str) -> None:
    chooser.page.tree.indicator_chosen.emit(id)
    wait(lambda: not chooser.drawing.busy)


def test_nothing_is_told_of_a_layer_that_is_not_drawn(chooser) -> None:
    assert told(chooser) == ""


def test_what_is_drawn_is_told(chooser) -> None:
    choose(chooser, "low_standard")
    assert told(chooser) == OF_2023


def test_undo_and_redo_tell_of_the_choice_that_is_shown_again(chooser) -> None:
    for id in ("low_standard", "low_education"):
        choose(chooser, id)
    assert told(chooser) == OF_EDUCATION
    chooser.undo.undo.click()
    assert told(chooser) == OF_2023
    chooser.undo.redo.click()
    assert told(chooser) == OF_EDUCATION
    chooser.undo.undo.click()
    chooser.undo.undo.click()
    assert told(chooser) == ""


def test_the_layer_that_is_chosen_again_is_told_of_and_no_other(chooser, layer, make_areas) -> None:
    choose(chooser, "low_standard")
    other = make_areas("deso:string,low_standard_2023:double", [("0180C1010", 1.0), ("0180C1020", 2.0)])
    QgsProject.instance().addMapLayer(other)
    chooser.layers.setLayer(other)
    assert told(chooser) == ""
    chooser.layers.setLayer(layer)
    assert chooser.missing_line.isHidden(), "what was told of another layer is gone at once"
    assert told(chooser) == OF_2023
    chooser.layers.setLayer(other)
    chooser.layers.setLayer(layer)
    chooser.layers.setLayer(other)
    assert told(chooser) == ""


def test_a_drawing_that_is_done_when_another_layer_is_shown_is_not_told(chooser, layer, make_areas) -> None:
    other = make_areas("deso:string,low_standard_2023:double", [("0180C1010", 1.0), ("0180C1020", 2.0)])
    QgsProject.instance().addMapLayer(other)
    chooser.page.tree.indicator_chosen.emit("low_standard")
    chooser.layers.setLayer(other)
    assert told(chooser) == ""
    assert chooser.choice.layer is other
    chooser.layers.setLayer(layer)
    assert told(chooser) == OF_2023


def test_a_project_that_is_opened_tells_of_its_map(chooser, layer, tmp_path: Path) -> None:
    path = str(tmp_path / "areas.gpkg")
    options, context = QgsVectorFileWriter.SaveVectorOptions(), QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(QgsVectorLayer(path, "saved"))
    choose(chooser, "low_standard")
    chooser.page.place.county.setCurrentIndex(2)
    chooser.page.place.county.activated.emit(2)
    of_county = told(chooser)
    assert of_county == "No data: 2 · Missing or confidential: 1"
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    QgsProject.instance().clear()
    assert told(chooser) == ""
    assert QgsProject.instance().read(str(tmp_path / "project.qgz"))
    assert told(chooser) == of_county
    assert not chooser.drawing.busy


def test_a_style_that_is_pasted_from_elsewhere_is_told_of(chooser, layer, make_areas) -> None:
    choose(chooser, "low_education")
    twin, style = make_areas(FIELDS, ROWS), QgsMapLayerStyle()
    apply_style(twin, indicators_of(twin)[0], 2022, MapStyle())
    style.readFromLayer(twin)
    style.writeToLayer(layer)
    layer.emitStyleChanged()
    assert told(chooser) == OF_2022


def test_the_year_that_the_controller_comes_to_is_told_of(chooser, controller) -> None:
    choose(chooser, "low_standard")
    chooser.time.play(2022, 2023, 2022)
    controller.pause()
    controller.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
    controller.setCurrentFrameNumber(0)
    assert chooser.year.year() == 2022
    assert told(chooser) == OF_2022
    controller.setCurrentFrameNumber(1)
    assert told(chooser) == OF_2023


def test_values_that_cannot_be_counted_leave_the_line_hidden(chooser) -> None:
    choose(chooser, "low_standard")
    assert not chooser.missing_line.isHidden()
    gone = replace(chooser.choice.indicator, fields={2023: "a_field_that_is_gone"})
    chooser.missing_line.show_choice(replace(chooser.choice, indicator=gone))
    assert told(chooser) == ""


@pytest.mark.parametrize(
    ("year", "place", "expected"),
    [
        (2022, None, {Status.MISSING: 2}),
        (2023, None, {Status.MISSING: 3, Status.SUPPRESSED: 2}),
        (2022, SOLNA, {}),
        (2023, SOLNA, {Status.MISSING: 1}),
    ],
)
def test_the_counts_are_those_of_the_drawing_in_wide_and_long_form(make_areas, year, place, expected) -> None:
    long = [(area, 2022, first, "ok") for area, first, *_ in ROWS] + [(row[0], 2023, *row[2:4]) for row in ROWS]
    for areas in (make_areas(FIELDS, ROWS), make_areas("deso:string,year:int,low:double,low_status:string", long)):
        indicator = indicators_of(areas)[0]
        assert apply_style(areas, indicator, year, MapStyle(), place).lacking == expected
        assert missing_by_year(areas, indicator, place)[year] == expected


def test_it_begins_with_the_last_year_with_data_and_says_which_have_none(chooser, make_areas) -> None:
    fields = "deso:string,turnout_2018:double,turnout_2022:double,turnout_2023:double,low_standard_2023:double"
    rows = [("0180C1010", 80.0, None, None, 5.0), ("0180C1020", 81.0, None, None, 6.0)]
    areas = make_areas(fields, rows)
    QgsProject.instance().addMapLayer(areas)
    chooser.layers.setLayer(areas)
    assert chooser.choice.year == 2018
    choose(chooser, "turnout")
    assert told(chooser) == "No data for 2022, 2023."
    choose(chooser, "low_standard")
    assert (chooser.choice.year, told(chooser)) == (2023, "")
    choose(chooser, "turnout")
    assert (chooser.choice.year, told(chooser)) == (2018, "No data for 2022, 2023.")
