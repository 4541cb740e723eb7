"""The plugin on Qt 6, without QGIS: PyQt6 and the stand-in of this folder. Run apart: `pytest tests/qt6`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from traceback import format_exception

import pytest
import qgis
from PyQt6.QtCore import QMetaType
from PyQt6.QtGui import QColor, QPalette
from PyQt6.QtWidgets import QApplication, QDialog, QFileDialog
from qgis.core import QgsField, QgsFields, QgsProject, QgsVectorLayer

if "stand_in" not in qgis.__file__:
    raise pytest.UsageError("tests/qt6 runs by itself: pytest tests/qt6")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
APP = QApplication(["segbaro"])
"""Before anything else: the stand-in's desktop is made of widgets."""

COLUMNS = ("deso", "sei_2021", "sei_2022", "low_standard_2022", "population_2022")
ROWS = [[f"0114A00{n}0", 10.0 + n, 12.0 * n, 7.5 + n, 1200.0 + n] for n in range(1, 7)]
DARK = {QPalette.ColorRole.Window: "#2b2b2b", QPalette.ColorRole.Base: "#1e1e1e", QPalette.ColorRole.Button: "#3a3a3a"}
LETTERS = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


@pytest.fixture(params=["light", "dark"])
def palette(request: pytest.FixtureRequest) -> Iterator[str]:
    """The desktop in light colours, and in dark ones."""
    before = QPalette(APP.palette())
    if request.param == "dark":
        APP.setPalette(_dark())
    yield request.param
    APP.setPalette(before)


def _dark() -> QPalette:
    made = QPalette()
    for role, colour in {**DARK, **dict.fromkeys(LETTERS, "#eeeeee")}.items():
        made.setColor(role, QColor(colour))
    return made


@pytest.fixture
def areas() -> Iterator[QgsVectorLayer]:
    """Six DeSO with two years of an index and two further indicators, in the project."""
    kinds = [QMetaType.Type.QString] + [QMetaType.Type.Double] * (len(COLUMNS) - 1)
    layer = QgsVectorLayer("areas")
    layer.fill(QgsFields([QgsField(*one) for one in zip(COLUMNS, kinds, strict=True)]), ROWS)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


@pytest.fixture(autouse=True)
def errors(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Python's errors in what Qt calls; there must be none, since PyQt6 ends the whole program at one."""
    found: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: found.append("".join(format_exception(*error))))
    yield found
    assert not found, found[0]


@pytest.fixture(autouse=True)
def _nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dialogs that wait for an answer are closed without one."""
    monkeypatch.setattr(QDialog, "exec", lambda _self: 0)
    for asking in ("getSaveFileName", "getOpenFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, asking, lambda *_what, **_named: ("", ""))
