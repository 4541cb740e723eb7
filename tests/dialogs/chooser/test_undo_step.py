"""One step to undo: what the dock does to a style goes back whole, and nothing else does."""

from __future__ import annotations

import gc
import weakref

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt import sip

from segbaro_plugin.cartography.style.apply import MapStyle, apply_style, remembered
from segbaro_plugin.dialogs.chooser.undo_step import YEARS, change_style
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    fields = "deso:string,low_standard_2022:double,low_standard_2023:double"
    return make_areas(fields, [("0180C1010", 1.0, 5.0), ("0180C1020", 30.0, 6.0)])


def drawn(layer: QgsVectorLayer, year: int = 2023, id: int = -1) -> None:
    style = MapStyle(classes=2, labels=True)
    change_style(layer, "x", lambda: apply_style(layer, indicators_of(layer)[0], year, style), id)


def legend(layer: QgsVectorLayer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def test_renderer_labels_time_and_choice_go_back_and_come_again(areas) -> None:
    before = legend(areas)
    drawn(areas)
    after = legend(areas)
    gc.collect()  # nobody but the layer knows the step any more
    areas.undoStackStyles().undo()
    assert legend(areas) == before != after
    assert (areas.labelsEnabled(), areas.temporalProperties().isActive(), remembered(areas)) == (False, False, None)
    areas.undoStackStyles().redo()
    assert legend(areas) == after
    assert (areas.labelsEnabled(), areas.temporalProperties().isActive()) == (True, True)
    assert remembered(areas)[:2] == ("low_standard", 2023)


def test_what_was_done_to_fields_meanwhile_stays(areas) -> None:
    drawn(areas)
    areas.setFieldAlias(1, "Låg standard")
    areas.undoStackStyles().undo()
    assert areas.attributeAlias(1) == "Låg standard"


def test_a_change_of_nothing_is_no_step(areas) -> None:
    drawn(areas)
    drawn(areas)
    assert areas.undoStackStyles().count() == 1


def test_steps_through_the_years_are_one(areas) -> None:
    drawn(areas, 2023)
    for year in (2022, 2023, 2022):
        drawn(areas, year, YEARS)
    assert areas.undoStackStyles().count() == 2
    areas.undoStackStyles().undo()
    assert remembered(areas)[1] == 2023


def test_the_steps_go_with_the_layer(make_areas) -> None:
    layer = make_areas("deso:string,low_standard_2022:double,low_standard_2023:double", [("0180C1010", 1.0, 5.0)])
    drawn(layer)
    step = weakref.ref(layer.undoStackStyles().command(0))
    assert step() is not None
    sip.delete(layer)
    gc.collect()
    assert step() is None


def test_the_step_through_the_years_is_called_by_the_last_one(areas) -> None:
    drawn(areas, 2023)
    for year in (2022, 2021):
        change_style(areas, str(year), lambda year=year: areas.setCustomProperty("year", year), YEARS)
    assert areas.undoStackStyles().undoText() == "2021"


def test_years_that_end_where_they_began_are_no_step(areas) -> None:
    drawn(areas, 2023)
    for year in (2022, 2023):
        drawn(areas, year, YEARS)
    assert areas.undoStackStyles().count() == areas.undoStackStyles().index() == 1
    assert remembered(areas)[1] == 2023
    areas.undoStackStyles().undo()
    assert remembered(areas) is None
