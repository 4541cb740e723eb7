"""The chooser when the layer that it shows is taken out of the project."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProject, QgsTemporalNavigationObject, QgsVectorLayer
from qgis.PyQt.QtTest import QSignalSpy
from waiting import wait

from segbaro_plugin.dialogs.chooser.layer_dialog import LayerDialog
from segbaro_plugin.dialogs.chooser.panel import Chooser

FIELDS = "deso:string,low_standard_2022:double,low_standard_2023:double"
ROWS = [("0180C1010", 4.0, 5.0), ("0180C1020", 14.0, 15.0)]


@pytest.fixture
def chooser() -> Iterator[Chooser]:
    made = Chooser(QgsTemporalNavigationObject())
    yield made
    made.release()
    made.deleteLater()


@pytest.fixture
def three(chooser, make_areas) -> list[QgsVectorLayer]:
    return [QgsProject.instance().addMapLayer(make_areas(FIELDS, ROWS, name=name)) for name in "abc"]


@pytest.mark.parametrize("at", range(3))
@pytest.mark.parametrize("draws", [False, True])
def test_another_layer_is_shown_when_the_one_that_is_shown_goes(chooser, three, at, draws) -> None:
    chooser.layers.setLayer(three[at])
    if draws:
        chooser.page.tree.indicator_chosen.emit("low_standard")
    left = [layer for layer in three if layer is not three[at]]
    QgsProject.instance().removeMapLayer(three[at].id())
    wait(lambda: not chooser.drawing.busy)
    assert chooser.choice.layer in left
    assert chooser.choice.layer is chooser.layers.currentLayer()


def test_a_layer_that_is_added_while_another_goes_is_no_harm(chooser, three, make_areas) -> None:
    chooser.layers.setLayer(three[2])
    QgsProject.instance().removeMapLayer(three[2].id())
    QgsProject.instance().addMapLayer(make_areas("deso:string,x:double", [("0180C1010", 1.0)]))
    assert chooser.choice.layer is chooser.layers.currentLayer()


def test_another_layer_is_shown_when_the_one_that_is_shown_loses_its_indicators(chooser, three) -> None:
    chooser.layers.setLayer(three[1])
    assert three[1].dataProvider().deleteAttributes([1, 2])
    three[1].updateFields()
    assert chooser.choice.layer in (three[0], three[2])
    assert chooser.choice.layer is chooser.layers.currentLayer()


def test_the_dialog_of_a_layer_that_goes_is_closed(three) -> None:
    dialog = LayerDialog(three[1], QgsTemporalNavigationObject())
    dialog.show()
    closed = QSignalSpy(dialog.finished)
    QgsProject.instance().removeMapLayer(three[1].id())
    assert len(closed) == 1
