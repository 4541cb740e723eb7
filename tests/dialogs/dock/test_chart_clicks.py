"""Clicking in the chart selects on the map and in the table, and the chart follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from chart_steps import choose, point_of, settled
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest

from segbaro_plugin.dialogs.dock.chart_pane import ChartPane
from segbaro_plugin.dialogs.dock.table_pane import TablePane
from segbaro_plugin.layers.indicators.indicator_fields import IndicatorFields
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of

FIELDS = (
    "desokod:string,regsonamn:string,low_standard_2022:double,low_standard_2023:double,"
    "population_2022:double,population_2023:double,foreign_born_people_2023:double,"
    "area_type_2022:double,area_type_2023:double"
)
ROWS = [
    ("0114A0010", "Ås", 10.0, 12.0, 1000.0, 1000.0, 300.0, 2, 2),
    ("0114A0020", "Ö", 60.0, 62.0, 1000.0, 1000.0, 800.0, 1, 2),
    ("0115A0010", "Ek", 30.0, None, 2000.0, 2000.0, 100.0, 4, 4),
]
PROFILE = "place:string,year:int,group:string,measure:string,value:double,size:double"


def called(layer: QgsVectorLayer, id: str) -> IndicatorFields:
    return next(one for one in indicators_of(layer) if one.id == id)


@pytest.fixture(params=[300, 640], ids=["narrow", "wide"])
def pane(layer, request: pytest.FixtureRequest) -> Iterator[ChartPane]:
    made = ChartPane()
    made.resize(request.param, 520)
    made.show()
    made.set_layer(layer)
    made.set_choice(called(layer, "low_standard"), 2023)
    settled(made)
    yield made
    made.unload()
    made.close()
    made.deleteLater()


def select(pane: ChartPane, layer: QgsVectorLayer, *names: str) -> None:
    layer.selectByIds([feature.id() for feature in layer.getFeatures() if feature["regsonamn"] in names])
    settled(pane)


def selected(layer: QgsVectorLayer) -> set[str]:
    return {feature["regsonamn"] for feature in layer.getSelectedFeatures()}


def click(pane: ChartPane, at: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(pane.picture, Qt.MouseButton.LeftButton, held, at)


def clicked(pane: ChartPane, layer: QgsVectorLayer, points: Iterable[QPoint]) -> list[set[str]]:
    """What is selected, one after the other, when these points are clicked."""
    seen = []
    for point in points:
        click(pane, point)
        names = selected(layer)
        if names and names != (seen or [None])[-1]:
            seen.append(names)
    return seen


@pytest.mark.parametrize(
    ("kind", "way", "met"),
    [("ranking", "down", [{"Ö"}, {"Ås"}]), ("distribution", "right", [{"Ås"}, {"Ö"}])],
)
def test_clicking_a_bar_selects_its_areas_on_the_map(pane, layer, kind, way, met) -> None:
    choose(pane, kind)
    wide, high = pane.picture.width(), pane.picture.height()
    across = [QPoint(x, high // 3) for x in range(0, wide, 3)]
    assert clicked(pane, layer, across if way == "right" else [QPoint(wide // 3, y) for y in range(0, high, 3)]) == met


def test_clicking_with_ctrl_adds_to_what_is_selected(pane, layer) -> None:
    choose(pane, "ranking")
    for y in range(0, pane.picture.height(), 3):
        click(pane, QPoint(pane.picture.width() // 3, y), Qt.KeyboardModifier.ControlModifier)
    assert selected(layer) == {"Ås", "Ö"}


def test_clicking_the_line_of_an_area_selects_it_alone_and_the_chart_follows(pane, layer) -> None:
    select(pane, layer, "Ås", "Ö")
    click(pane, point_of(pane, 2022.5, 61) + QPoint(0, 4))
    assert selected(layer) == {"Ö"}
    settled(pane)
    assert "Ö: from" in pane.picture.accessibleDescription()
    assert "Ås: from" not in pane.picture.accessibleDescription()


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier])
def test_clicking_the_line_of_a_place_selects_its_areas_and_ctrl_or_shift_adds_them(pane, layer, held) -> None:
    select(pane, layer, "Ek", "Ö")
    municipality = point_of(pane, 2022, (10 * 1000 + 60 * 1000) / 2000)
    click(pane, municipality, held)
    assert selected(layer) == {"Ås", "Ö", "Ek"}
    select(pane, layer, "Ek", "Ö")
    click(pane, municipality)
    assert selected(layer) == {"Ås", "Ö"}


def test_clicking_beside_the_lines_leaves_the_selection(pane, layer) -> None:
    select(pane, layer, "Ö")
    click(pane, point_of(pane, 2022.5, 5))
    assert selected(layer) == {"Ö"}


def test_the_line_of_all_areas_selects_nothing(pane, layer) -> None:
    mean = (10 * 1000 + 60 * 1000 + 30 * 2000) / 4000
    click(pane, point_of(pane, 2022, mean))
    assert selected(layer) == set()


def test_clicking_a_part_of_a_bar_selects_the_areas_of_that_type_in_that_year(pane, layer) -> None:
    choose(pane, "types")
    click(pane, point_of(pane, 2023, 1000))
    assert selected(layer) == {"Ås", "Ö"}
    settled(pane)
    assert pane.chart.title.endswith("2 areas")


def test_clicking_the_curve_selects_the_area_of_that_step(pane, layer) -> None:
    pane.set_choice(called(layer, "foreign_born_people"), 2023)
    choose(pane, "curve")
    # By hand: 100 of 1200 and 1900 of 2800 in Ek, then 300 and 700 in Ås, then 800 and 200 in Ö.
    middles = [(0.95 / 2.8, 0.5 / 12), (2.25 / 2.8, 2.5 / 12), (2.7 / 2.8, 8 / 12)]
    assert clicked(pane, layer, [point_of(pane, *middle) for middle in middles]) == [{"Ek"}, {"Ås"}, {"Ö"}]


def test_the_hand_is_shown_over_what_can_be_clicked(pane, layer) -> None:
    select(pane, layer, "Ö")
    shapes = []
    for y in (61, 5):
        at, none = QPointF(point_of(pane, 2022.5, y)), Qt.MouseButton.NoButton
        move = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(pane.picture, move)
        shapes.append(pane.picture.cursor().shape())
    assert shapes == [Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor]


def test_what_is_seen_is_clicked_while_the_chart_for_another_size_is_not_drawn_yet(pane, layer) -> None:
    select(pane, layer, "Ås", "Ö")
    at = point_of(pane, 2022.5, 61)
    pane.resize(pane.width() + 300, 700)
    click(pane, at)
    assert selected(layer) == {"Ö"}


def test_the_chart_of_another_layer_cannot_be_clicked(pane, layer, make_areas) -> None:
    select(pane, layer, "Ås", "Ö")
    at, other = point_of(pane, 2022.5, 61), make_areas(FIELDS, ROWS)
    QgsProject.instance().addMapLayer(other)
    pane.set_layer(other)
    click(pane, at)
    assert selected(other) == set()


def test_clicking_a_profile_selects_its_row_of_the_table(pane, make_areas) -> None:
    rows = [(p, None, "x", "H", v / s, s) for s in (1.0, 2.0) for p, v in (("0114", 0.5), ("0115", 0.9))]
    layer, table = make_areas(PROFILE, rows), TablePane()
    QgsProject.instance().addMapLayer(layer)
    table.show()
    for one in (pane, table):
        one.set_layer(layer)
        settled(one)
    click(pane, point_of(pane, 1.5, 0.375))
    chosen = [index.data() for index in table.table.selectionModel().selectedRows()]
    assert (chosen, set(layer.selectedFeatureIds())) == (["0114"], {1, 3})
    table.unload()
    table.close()
    table.deleteLater()
