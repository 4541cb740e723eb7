"""The dock while the layer itself is changed: edited, filtered, its fields renamed, or given the style of another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsMapLayerStyle, QgsProject, QgsTemporalNavigationObject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from waiting import wait

from segbaro_plugin.dialogs.dock.dock_widget import BarometerDock

FIELDS = "deso:string,low_standard_2022:double,low_standard_2023:double,low_education_2023:double"
ROWS = [
    ("0180C1010", 4.0, 5.0, 1.0),
    ("0180C1020", 14.0, 15.0, 2.0),
    ("1480C1010", 24.0, None, 3.0),
]


@pytest.fixture
def dock(layer) -> Iterator[BarometerDock]:
    made = BarometerDock(None, QgsTemporalNavigationObject())
    made.warned = []
    made.chooser.bar.widgetAdded.connect(lambda _item: made.warned.append(made.chooser.bar.currentItem().text()))
    made.show()
    made.chooser.tabs.setCurrentWidget(made.table)
    choose(made, "low_standard")
    yield made
    made.release()
    made.deleteLater()


def settled(dock: BarometerDock) -> None:
    chooser = dock.chooser
    wait(lambda: not (chooser.drawing.busy or chooser.missing_line.counting.busy or dock.table.is_working))


def choose(dock: BarometerDock, id: str) -> None:
    dock.chooser.page.tree.indicator_chosen.emit(id)
    settled(dock)


def cells(dock: BarometerDock) -> list[str]:
    """The column of the chosen year, in the order of the codes."""
    model = dock.table.model
    rows = ([model.data(model.index(row, column)) for column in (1, model.chosen())] for row in range(model.rowCount()))
    return [value for _, value in sorted(rows)]


def told(dock: BarometerDock) -> str:
    return "" if dock.chooser.missing_line.isHidden() else dock.chooser.missing_line.text()


def test_table_and_line_follow_what_is_edited_and_what_is_taken_back(dock, layer) -> None:
    assert (cells(dock), told(dock)) == (["5", "15", "no data"], "No data: 1")
    layer.startEditing()
    layer.changeAttributeValue(1, 2, None)
    wait(lambda: told(dock) == "No data: 2" and cells(dock) == ["no data", "15", "no data"])
    layer.deleteFeature(3)
    wait(lambda: told(dock) == "No data: 1" and cells(dock) == ["no data", "15"])
    layer.undoStack().undo()
    wait(lambda: told(dock) == "No data: 2" and cells(dock) == ["no data", "15", "no data"])
    layer.rollBack()
    wait(lambda: told(dock) == "No data: 1" and cells(dock) == ["5", "15", "no data"])


def test_table_and_line_follow_what_is_saved(dock, layer) -> None:
    layer.startEditing()
    layer.changeAttributeValue(3, 2, 25.0)
    layer.deleteFeature(1)
    assert layer.commitChanges()
    wait(lambda: told(dock) == "" and cells(dock) == ["15", "25"])


def test_table_line_and_places_follow_a_filter(dock, layer) -> None:
    layer.setSubsetString("\"deso\" LIKE '0180%'")
    wait(lambda: told(dock) == "" and cells(dock) == ["5", "15"])
    county = dock.chooser.page.place.county
    wait(lambda: [county.itemText(row) for row in range(1, county.count())] == ["Stockholms län"])


def test_a_map_whose_field_has_another_name_now_is_not_told_to_show_a_year(dock, layer) -> None:
    layer.startEditing()
    layer.renameAttribute(2, "low_standard_2021")
    settled(dock)
    assert not dock.chooser.choice.drawn
    layer.rollBack()
    settled(dock)
    assert dock.chooser.choice.drawn
    assert dock.chooser.choice.year == 2023


def test_the_style_of_other_fields_is_not_told_to_show_the_indicator(dock, layer, make_areas) -> None:
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    long = make_areas("deso:string,year:integer,low_standard:double", [("0180C1010", 2023, 1.0)], name="long")
    style.writeToLayer(long)
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(long)
    dock.chooser.layers.setLayer(long)
    assert dock.chooser.choice.indicator.id == "low_standard"
    assert not dock.chooser.choice.drawn


def test_an_indicator_without_any_value_is_refused_and_the_map_is_told_as_it_is(dock, layer, make_areas) -> None:
    layer.startEditing()
    for feature in (1, 2, 3):
        layer.changeAttributeValue(feature, 3, None)
    settled(dock)
    choose(dock, "low_education")
    assert dock.warned
    assert dock.chooser.choice.indicator.id == "low_standard"
    assert "standard" in dock.chooser.title.text()


def test_what_fails_on_a_layer_that_was_left_is_told_and_the_other_layer_stays(dock, layer, make_areas) -> None:
    other = make_areas(FIELDS, ROWS, name="other")
    QgsProject.instance().addMapLayer(other)
    layer.startEditing()
    for feature in (1, 2, 3):
        layer.changeAttributeValue(feature, 3, None)
    settled(dock)
    dock.chooser.page.tree.indicator_chosen.emit("low_education")
    dock.chooser.layers.setLayer(other)
    before = dock.chooser.choice
    settled(dock)
    assert dock.warned
    assert dock.chooser.choice is before
    assert before.layer is other


def test_areas_without_codes_cannot_be_chosen_alone_and_it_is_said(dock, make_areas) -> None:
    own = make_areas("x:string,low_standard_2023:double", [("här", 1.0), ("där", 2.0)], name="own")
    QgsProject.instance().addMapLayer(own)
    dock.chooser.layers.setLayer(own)
    own.selectByIds([1])
    dock.chooser.page.place.selected.click()
    settled(dock)
    assert len(dock.warned) == 1
    assert own.selectedFeatureCount() == 1


def test_the_table_is_sorted_as_before_when_values_are_edited(dock, layer: QgsVectorLayer) -> None:
    dock.table.table.sortByColumn(dock.table.model.chosen(), Qt.SortOrder.DescendingOrder)
    layer.startEditing()
    layer.changeAttributeValue(1, 2, 99.0)
    wait(lambda: cells(dock) == ["99", "15", "no data"])
    model = dock.table.model
    assert [model.data(model.index(row, 1)) for row in range(3)] == ["0180C1010", "0180C1020", "1480C1010"]
