"""Comparing from the dock: each button runs its algorithm on what is chosen and loads a map of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsField, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType
from waiting import wait

from segbaro_plugin.dialogs.chooser.panel import Chooser

FIELDS = (
    "deso:string,low_standard_2022:double,low_standard_2023:double,low_education_2023:double,"
    "population_2022:double,population_2023:double"
)
ROWS = [
    ("0180C1010", 4.0, 6.0, 1.0, 100.0, 100.0),
    ("0180C1020", 14.0, 10.0, 2.0, 300.0, 300.0),
    ("0184C1010", 24.0, None, 3.0, 300.0, 300.0),
]


@pytest.fixture
def chooser(provider, layer, monkeypatch) -> Iterator[Chooser]:
    # QGIS 3.44 refuses the made-up layer tree that pytest-qgis gives Processing.
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)
    made = Chooser()
    yield made
    made.release()
    made.deleteLater()


def made_by(chooser: Chooser, button: str, layer: QgsVectorLayer) -> dict[str, list[object]]:
    """The columns that the map has beyond the layer's own, by field; all columns come in the order of the areas."""
    getattr(chooser.page.compare, button).click()
    wait(lambda: len(QgsProject.instance().mapLayers()) == 2)
    (map,) = (one for one in QgsProject.instance().mapLayers().values() if one is not layer)
    added = [name for name in map.fields().names() if name not in layer.fields().names()]
    rows = sorted(map.getFeatures(), key=lambda feature: feature["deso"])
    return {name: [row[name] for row in rows] for name in added}


def numbers(columns: dict[str, list[object]]) -> list[object]:
    (name,) = (name for name in columns if not name.endswith("_status"))
    return columns[name]


def test_two_years_give_the_later_minus_the_earlier(chooser, layer) -> None:
    compare = chooser.page.compare
    assert (compare.first.currentData(), compare.last.currentData()) == (2022, 2023)
    found = numbers(made_by(chooser, "difference", layer))
    assert found[:2] == [2.0, -4.0]
    assert not isinstance(found[2], float)


def test_an_area_is_compared_with_its_municipality_by_people(chooser, layer) -> None:
    place = chooser.page.compare.place
    place.setCurrentIndex(place.findData("kommun"))
    mean = (6.0 * 100 + 10.0 * 300) / 400
    assert numbers(made_by(chooser, "distance", layer))[:2] == pytest.approx([6.0 - mean, 10.0 - mean])


def test_two_indicators_come_with_the_square_that_explains_them(chooser, layer) -> None:
    compare = chooser.page.compare
    assert [compare.other.itemData(row) for row in range(compare.other.count())] == ["low_education", "population"]
    assert compare.square.isHidden()
    made_by(chooser, "both", layer)
    (map,) = (one for one in QgsProject.instance().mapLayers().values() if one is not layer)
    assert map.name().startswith("People with low economic standard 2023 (%) and ")
    wait(lambda: not compare.square.isHidden())
    assert not compare.square.pixmap().isNull()


def test_without_people_there_is_no_distance_and_with_one_year_no_difference(chooser, make_areas) -> None:
    alone = make_areas("deso:string,low_standard_2023:double", [("0180C1010", 1.0), ("0180C1020", 2.0)])
    QgsProject.instance().addMapLayer(alone)
    chooser.layers.setLayer(alone)
    compare = chooser.page.compare
    assert [one.isEnabled() for one in (compare.difference, compare.both, compare.distance)] == [False] * 3


def test_whether_there_are_people_is_asked_of_each_year(chooser, make_areas) -> None:
    areas = make_areas(
        "deso:string,low_standard_2022:double,low_standard_2023:double,population_2023:double",
        [("0180C1010", 1.0, 3.0, 100.0), ("0180C1020", 2.0, 5.0, 100.0)],
    )
    QgsProject.instance().addMapLayer(areas)
    chooser.layers.setLayer(areas)
    enabled = []
    for year in (2023, 2022, 2023):
        chooser.year.year_chosen.emit(year)
        enabled.append(chooser.page.compare.distance.isEnabled())
    assert enabled == [True, False, True]


def test_an_indicator_that_comes_later_is_offered(chooser, layer) -> None:
    compare = chooser.page.compare
    layer.dataProvider().addAttributes([QgsField("assistance_2023", QMetaType.Type.Double)])
    layer.updateFields()
    wait(lambda: compare.other.findData("assistance") >= 0)


def test_years_without_data_are_not_the_first_to_be_compared(chooser, make_areas) -> None:
    """Neither for the later of two years, nor for the other of two indicators."""
    areas = make_areas(
        "deso:string,low_standard_2021:double,low_standard_2022:double,low_standard_2023:double,"
        "low_education_2021:double,low_education_2022:double",
        [(f"0180C{1010 + n}", 1.0 + n, 3.0 + n, None, 7.0 - n, None) for n in range(9)],
    )
    QgsProject.instance().addMapLayer(areas)
    chooser.layers.setLayer(areas)
    compare = chooser.page.compare
    assert (compare.first.currentData(), compare.last.currentData()) == (2021, 2022)
    chooser.year.year_chosen.emit(2022)
    before = set(QgsProject.instance().mapLayers())
    compare.both.click()
    wait(lambda: set(QgsProject.instance().mapLayers()) - before)
    (made,) = set(QgsProject.instance().mapLayers()) - before
    name = QgsProject.instance().mapLayer(made).name()
    assert "standard 2022" in name
    assert "education 2021" in name
