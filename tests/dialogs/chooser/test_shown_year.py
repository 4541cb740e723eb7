"""Slider, line and choice while QGIS's temporal controller says which year the map shows."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsTemporalNavigationObject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from waiting import wait

from segbaro_plugin.cartography.style.apply import remembered
from segbaro_plugin.dialogs.chooser import temporal_link as time_link
from segbaro_plugin.dialogs.chooser.layer_dialog import LayerDialog
from segbaro_plugin.dialogs.chooser.panel import Chooser

FIELDS = ",".join(
    [
        "deso:string",
        *(f"{one}_{year}:double" for one in ("low_standard", "low_education") for year in (2021, 2022, 2023)),
    ]
)
ROWS = [
    ("0180C1010", 4.0, 5.0, 6.0, 1.0, 2.0, 3.0),
    ("0180C1020", 14.0, 15.0, 16.0, 11.0, None, 13.0),
    ("0184C1010", 24.0, 25.0, 26.0, None, None, 23.0),
]
OFF = Qgis.TemporalNavigationMode.Disabled


@pytest.fixture
def chooser(chooser) -> Chooser:
    choose(chooser, "low_standard")
    return chooser


def choose(chooser: Chooser, id: str) -> None:
    chooser.page.tree.indicator_chosen.emit(id)
    settled(chooser)


def settled(chooser: Chooser) -> None:
    wait(lambda: not chooser.drawing.busy and not chooser.missing_line.counting.busy)


def moved_to(chooser: Chooser, controller: QgsTemporalNavigationObject, frame: int) -> None:
    """The user moves QGIS's own panel: its years are those of the layer."""
    chooser.time.play(2021, 2023, 2021)
    controller.pause()
    settled(chooser)
    controller.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
    controller.setCurrentFrameNumber(frame)


def told(chooser: Chooser) -> str:
    settled(chooser)
    return "" if chooser.missing_line.isHidden() else chooser.missing_line.text()


def test_another_indicator_keeps_the_year_that_the_map_shows(chooser, controller, layer) -> None:
    moved_to(chooser, controller, 1)
    choose(chooser, "low_education")
    assert chooser.year.year() == 2022
    assert told(chooser) == "No data: 2"
    assert remembered(layer)[:2] == ("low_education", 2022)


def test_another_style_leaves_the_slider_at_the_year_that_the_map_shows(chooser, controller) -> None:
    choose(chooser, "low_education")
    moved_to(chooser, controller, 1)
    chooser.page.style_form.classes.setValue(2)
    assert chooser.year.year() == 2022
    assert told(chooser) == "No data: 2"
    assert chooser.year.year() == 2022


def test_a_map_that_does_not_follow_the_controller_keeps_its_year_on_the_slider(chooser, controller) -> None:
    chooser.page.style_form.follow_time.click()
    settled(chooser)
    shown = chooser.choice.year
    moved_to(chooser, controller, 0)
    assert chooser.year.year() == shown == 2023


def test_a_controller_that_is_switched_off_brings_the_slider_back(chooser, controller) -> None:
    moved_to(chooser, controller, 1)
    controller.setNavigationMode(OFF)
    settled(chooser)
    assert chooser.year.year() == chooser.choice.year == 2021


def test_a_controller_that_is_switched_off_while_it_plays_has_stopped(chooser, controller, layer) -> None:
    chooser.year.play.click()
    settled(chooser)
    controller.setCurrentFrameNumber(1)
    controller.setNavigationMode(OFF)
    settled(chooser)
    assert not chooser.year.play.isChecked()
    assert controller.animationState() == Qgis.AnimationState.Idle
    assert controller.navigationMode() == OFF
    assert chooser.year.year() == chooser.choice.year == remembered(layer)[1]


def test_what_was_chosen_in_a_dialog_is_drawn_also_when_it_is_closed_at_once(chooser, controller, layer) -> None:
    dialog = LayerDialog(layer, controller)
    dialog.show()
    dialog.chooser.page.tree.indicator_chosen.emit("low_education")
    dialog.close()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(dialog)
    wait(lambda: remembered(layer)[0] == "low_education")
    assert chooser.choice.indicator.id == "low_education"


def test_a_dialog_that_is_closed_while_it_plays_leaves_its_year(chooser, controller, layer, monkeypatch) -> None:
    monkeypatch.setattr(time_link, "YEARS_A_SECOND", 0.01)
    dialog = LayerDialog(layer, controller)
    dialog.show()
    dialog.chooser.year.play.click()
    controller.setCurrentFrameNumber(1)
    assert chooser.year.year() == 2022
    dialog.close()
    wait(lambda: remembered(layer)[1] == 2022)
    assert controller.navigationMode() == OFF
    assert chooser.choice.year == chooser.year.year() == 2022
