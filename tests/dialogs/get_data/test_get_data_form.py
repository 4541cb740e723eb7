"""The form offers what can be had, keeps what is chosen, and comes back as it was left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from waiting import wait

from segbaro_plugin.dialogs.get_data.data_choice import KEY, DataChoice, last_choice, remember
from segbaro_plugin.dialogs.get_data.get_data_form import GetDataForm
from segbaro_plugin.dialogs.get_data.offer import LEVELS, offered_years


@pytest.fixture
def form(qgis_app) -> Iterator[GetDataForm]:
    made = GetDataForm()
    made.show_data_choice(DataChoice(("1780",), "regso2020"))
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("level", LEVELS)
def test_only_what_the_areas_have_can_be_ticked(form, level) -> None:
    form.level.setCurrentIndex(form.level.findData(level))
    tree = form.indicators
    groups = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    items = [group.child(place) for group in groups for place in range(group.childCount())]
    enabled = {item.data(0, Qt.ItemDataRole.UserRole) for item in items if not item.isDisabled()}
    assert enabled == set(offered_years(level))


def test_years_follow_the_indicators_and_the_areas(form) -> None:
    wait(lambda: form.first.count() > 0)
    assert (form.first.currentText(), form.last.currentText()) == ("2011", "2023")
    form.last.setCurrentIndex(form.last.findData(2015))
    form.last.activated.emit(form.last.currentIndex())
    assert form.years() == [2011, 2012, 2013, 2014, 2015]
    form.level.setCurrentIndex(form.level.findData("regso2025"))
    wait(lambda: form.years() == [2024])


def test_years_chosen_the_wrong_way_round_are_those_between(form) -> None:
    wait(lambda: form.first.count() > 0)
    form.first.setCurrentIndex(form.first.findData(2020))
    form.last.setCurrentIndex(form.last.findData(2018))
    assert form.years() == [2018, 2019, 2020]


def test_a_choice_comes_back_as_it_was_left(form) -> None:
    chosen = DataChoice(("1761", "1780"), "regso2020", ("sei",), 2015, None)
    form.show_data_choice(chosen)
    wait(lambda: form.first.count() > 0)
    assert form.choice() == chosen
    remember(chosen)
    assert last_choice() == chosen


@pytest.mark.parametrize("kept", ["", "no json", "[]", '{"places": 5}', '{"places": [], "indicators": []}', "null"])
@pytest.mark.usefixtures("qgis_app")
def test_a_choice_that_cannot_be_read_is_the_usual_one(kept) -> None:
    QgsSettings().setValue(KEY, kept)
    assert last_choice() == DataChoice()
