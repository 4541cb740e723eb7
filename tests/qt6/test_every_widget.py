"""Every dialog and widget is built, shown, operated and closed on Qt 6, in light and in dark colours."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from operate import operate, settle
from PyQt6 import sip
from PyQt6.QtWidgets import QApplication, QWidget
from qgis.core import QgsTemporalNavigationObject, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from segbaro_plugin import dialogs
from segbaro_plugin.dialogs.chooser.draw_task import choice_for
from segbaro_plugin.dialogs.join.choice_box import ChoiceBox
from segbaro_plugin.layers.indicators.describe import Described
from segbaro_plugin.tables import Table
from segbaro_plugin.tables.indicators.indicator_lookup import indicator_of
from segbaro_plugin.tables.match.matched_count import MatchedCount
from segbaro_plugin.tables.model.tidy import TIDY_COLUMNS, Source


def widget_classes() -> Iterator[type[QWidget]]:
    for one in pkgutil.walk_packages(dialogs.__path__, f"{dialogs.__name__}."):
        module = importlib.import_module(one.name)
        for found in vars(module).values():
            if inspect.isclass(found) and issubclass(found, QWidget) and found.__module__ == one.name:
                yield found


WIDGETS = sorted(widget_classes(), key=lambda one: one.__name__)


def a_table() -> Table:
    unknown = indicator_of("Otrygga")
    return Table(pd.DataFrame(columns=TIDY_COLUMNS), Source(), {unknown.id: unknown})


def build(made: type[QWidget], areas: QgsVectorLayer) -> QWidget:
    """The widget with what its constructor asks for; a further kind of argument has to be added here."""
    given = {
        "str": "Words",
        "QgsVectorLayer": areas,
        "QgsMapCanvas": QgsMapCanvas(),
        "QgsTemporalNavigationObject | None": QgsTemporalNavigationObject(),
        "Table": a_table(),
        "Described": Described(indicator_of("Otrygga"), "Otrygga", saved=False),
    }
    parameters = list(inspect.signature(made.__init__).parameters.values())[1:]
    wanted = [one for one in parameters if one.default is one.empty and one.kind is one.POSITIONAL_OR_KEYWORD]
    return made(*(given[one.annotation] for one in wanted))


def fill(widget: QWidget, areas: QgsVectorLayer) -> None:
    """Gives the widget what the chooser or the dock would give it."""
    choice = choice_for(areas)
    given = {
        "show_indicators": (choice.indicators,),
        "set_layer": (areas,),
        "show_layer": (areas,),
        "show_choice": (choice,),
        "set_choice": (choice.indicator, choice.year),
        "set_years": (choice.indicator.years,),
    }
    for name, what in given.items():
        if hasattr(widget, name):
            getattr(widget, name)(*what)
    if isinstance(widget, ChoiceBox):
        widget.offer({"kod": MatchedCount(areas=3), "namn": None}, 3, "kod")


def let_go(widget: QWidget) -> None:
    """As the dock and the dialogs do when they are closed."""
    for name in ("release", "unload"):
        if not sip.isdeleted(widget) and hasattr(widget, name):
            getattr(widget, name)()
    if not sip.isdeleted(widget):
        widget.close()
    for window in QApplication.topLevelWidgets():
        window.close()
    if not sip.isdeleted(widget):
        sip.delete(widget)


def test_every_widget_is_found() -> None:
    assert len(WIDGETS) > 20


@pytest.mark.parametrize("made", WIDGETS, ids=lambda made: made.__name__)
def test_it_is_shown_operated_and_closed(
    made: type[QWidget], palette: str, areas: QgsVectorLayer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the profile of the stand-in, in which the user's own indicators are kept
    widget = build(made, areas)
    is_base = any(issubclass(other, made) for other in WIDGETS if other is not made)  # it cannot stand alone
    if not is_base:
        fill(widget, areas)
    widget.resize(500, 700)
    widget.show()
    settle(widget)
    assert not widget.grab().isNull()
    done = 0 if is_base else operate(widget)
    assert done > 0 or is_base or sip.isdeleted(widget) or not widget.isVisible()
    let_go(widget)
