"""All tabs of the dock are seen in a narrow place, in QGIS's own theme and in the dark ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QToolButton, QWidget

from segbaro_plugin.dialogs.widgets.elided_widgets import ElidedTabs

NARROW = 280
SWEDISH, ENGLISH = ("Karta", "Diagram", "Tabell", "Analyser"), ("Map", "Chart", "Table", "Analyses")


@pytest.fixture(params=["default", "Night Mapping", "Blend of Gray"])
def theme(request) -> Iterator[str]:
    QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")


def narrow(words: tuple[str, ...], width: int) -> ElidedTabs:
    tabs = ElidedTabs()
    for word in words:
        tabs.addTab(QLabel(word), word)
    tabs.resize(max(width, tabs.minimumSizeHint().width()), 200)
    tabs.show()
    QTest.qWait(20)
    return tabs


@pytest.mark.parametrize("words", [SWEDISH, ENGLISH])
@pytest.mark.parametrize("width", [NARROW, 0])
def test_every_tab_lies_within_the_bar_and_none_behind_arrows(theme, words, width) -> None:
    tabs = narrow(words, width)
    bar = tabs.tabBar()
    assert tabs.width() <= NARROW, "a dock of this width has room for the least that the tabs need"
    assert bar.tabRect(0).left() >= 0
    assert bar.tabRect(3).right() <= tabs.width()
    assert all(bar.tabRect(at).width() > 0 for at in range(4))
    assert not any(one.isVisible() for one in bar.findChildren(QToolButton))
    tabs.close()


@pytest.mark.parametrize("words", [SWEDISH, ENGLISH])
def test_words_stand_whole_and_are_in_the_tooltips_too(theme, words) -> None:
    tabs = narrow(words, NARROW)
    for at, word in enumerate(words):
        assert tabs.tabBar().tabRect(at).width() > tabs.fontMetrics().horizontalAdvance(word)
        assert tabs.tabToolTip(at) == word
    tabs.close()


def test_a_single_tab_needs_no_bar(qgis_app) -> None:
    tabs = ElidedTabs()
    tabs.addTab(QWidget(), "Map")
    tabs.show()
    assert not tabs.tabBar().isVisible()
    tabs.close()
