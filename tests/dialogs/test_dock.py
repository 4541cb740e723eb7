"""The dock offers every algorithm once, under its group, and opens the join assistant."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from segbaro_plugin.dialogs.dock import BarometerDock
from segbaro_plugin.dialogs.join_assistant import JoinAssistant
from segbaro_plugin.processing.algorithm import GROUPS
from segbaro_plugin.processing.provider import ALGORITHMS


@pytest.fixture
def dock(provider) -> BarometerDock:
    made = BarometerDock()
    yield made
    made.deleteLater()


def test_every_algorithm_has_one_button_with_its_title(dock) -> None:
    shown = {button.objectName(): button.text() for button in dock.findChildren(QPushButton)}
    assert {f"segbaro_{algorithm.ID}": algorithm().title() for algorithm in ALGORITHMS}.items() <= shown.items()
    assert len(shown) == len(ALGORITHMS) + 1


def test_the_groups_stand_above_their_buttons_once_each(dock) -> None:
    labels = [label.text() for label in dock.findChildren(QLabel)]
    used = {algorithm.GROUP for algorithm in ALGORITHMS}
    assert sorted(label for label in labels if label in GROUPS.values()) == sorted(GROUPS[group] for group in used)


def test_its_button_opens_the_assistant_which_goes_with_the_dock(dock) -> None:
    QTest.mouseClick(dock.findChild(QPushButton, "segbaroJoinAssistantButton"), Qt.MouseButton.LeftButton)
    (assistant,) = dock.findChildren(JoinAssistant)
    assert assistant.isVisible()
    assistant.close()
