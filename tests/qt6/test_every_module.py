"""Every module of the plugin can be imported on Qt 6; one that cannot keeps QGIS 4 from loading the plugin."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PyQt6.QtCore import QT_VERSION_STR

import segbaro_plugin

MODULES = sorted(one.name for one in pkgutil.walk_packages(segbaro_plugin.__path__, "segbaro_plugin."))


def test_this_is_qt_6_and_no_qgis() -> None:
    import qgis

    assert QT_VERSION_STR.startswith("6.")
    assert "stand_in" in qgis.__file__


@pytest.mark.parametrize("name", MODULES)
def test_it_imports(name: str) -> None:
    importlib.import_module(name)
