"""The chart in the dock follows the selection, can be copied and saved, and leaves nothing behind."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from chart_steps import choose, settled
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QImage, QPalette
from qgis.PyQt.QtTest import QTest
from waiting import wait

from segbaro_plugin.cartography.charts.of_layer.chart_kinds import CHART_KINDS, ChartKind
from segbaro_plugin.dialogs.dock.chart_pane import ChartPane
from segbaro_plugin.dialogs.widgets import background
from segbaro_plugin.layers.indicators.indicator_fields import IndicatorFields
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from tests.cartography.chart_examples import EXAMPLES, ExampleLayer

FIELDS = "desokod:string,regsonamn:string,low_standard_2022:double,low_standard_2023:double"
ROWS = [("0114A0010", "Ås", 10.0, 12.0), ("0114A0020", "Ö", 20.0, 30.0), ("0114A0030", "Ek", 30.0, None)]


@pytest.fixture
def indicator(layer) -> IndicatorFields:
    return next(one for one in indicators_of(layer) if one.id == "low_standard")


@pytest.fixture
def pane(layer, indicator) -> Iterator[ChartPane]:
    made = ChartPane()
    made.resize(560, 420)
    made.show()
    made.set_layer(layer)
    made.set_choice(indicator, 2023)
    settled(made)
    yield made
    made.unload()
    made.close()
    made.deleteLater()


def save(pane: ChartPane, path: Path) -> None:
    """Saves and waits until the file is written or refused."""
    pane.save(path)
    wait(lambda: not pane._files)


def test_the_indicator_is_shown_at_once_and_said_in_words(pane) -> None:
    assert not pane.picture.picture.isNull()
    assert pane.picture.accessibleName() == "People with low economic standard (%)"
    told = pane.picture.accessibleDescription()
    assert told.startswith("Line chart. People with low economic standard (%). Upplands")


def test_the_charts_that_the_indicator_has_are_offered_and_chosen_by_keys(pane) -> None:
    offered = [pane.kind.itemText(i) for i in range(pane.kind.count())]
    assert offered == ["Line over years", "Distribution", "Ranking"]
    choose(pane, "ranking")
    assert pane.picture.accessibleDescription().startswith("Ranking.")


@pytest.mark.parametrize("kind", [one for one in CHART_KINDS if one.id in EXAMPLES], ids=lambda one: one.id)
def test_every_kind_of_chart_is_offered_shown_and_saved(pane, make_areas, kind: ChartKind, tmp_path: Path) -> None:
    example = ExampleLayer(EXAMPLES[kind.id], make_areas)
    pane.set_layer(example.layer)
    pane.set_choice(example.indicator, 2023)
    settled(pane)
    assert kind.name.en in [pane.kind.itemText(i) for i in range(pane.kind.count())]
    choose(pane, kind.id)
    assert pane.picture.accessibleDescription() == example.chart(kind.id, "en", frozenset()).words
    for name in ("a.svg", "a.png"):
        save(pane, tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.png", "a.svg"]


def test_the_kind_stays_when_another_year_is_chosen(pane, indicator) -> None:
    choose(pane, "ranking")
    pane.set_choice(indicator, 2022)
    settled(pane)
    assert pane.kind.currentData() == "ranking"
    assert "2022 (%). Areas with data: 3." in pane.picture.accessibleDescription()


def test_selecting_on_the_map_draws_the_selected_area(pane, layer) -> None:
    assert "Ö:" not in pane.picture.accessibleDescription()
    before = pane.picture.picture.copy()
    layer.selectByExpression("\"regsonamn\" = 'Ö'")
    settled(pane)
    assert "Ö: from 20% (2022) to 30% (2023)" in pane.picture.accessibleDescription()
    assert pane.picture.picture != before


def test_many_changes_of_the_selection_are_drawn_once(pane, layer) -> None:
    drawn: list[int] = []
    pane.shown.connect(lambda: drawn.append(1))
    for feature in layer.getFeatures():
        layer.selectByIds([feature.id()])
    settled(pane)
    assert drawn == [1]
    assert "Ek:" in pane.picture.accessibleDescription()


def test_an_edited_value_is_drawn(pane, layer) -> None:
    feature = next(layer.getFeatures("\"regsonamn\" = 'Ås'"))
    layer.selectByIds([feature.id()])
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("low_standard_2023"), 99.5)
    wait(lambda: "99.5%" in pane.picture.accessibleDescription())
    layer.rollBack()


def test_a_year_without_values_is_a_sentence_and_nothing_to_save(pane, indicator) -> None:
    choose(pane, "ranking")
    pane.set_choice(indicator, 1999)
    settled(pane)
    assert pane.picture.picture.isNull()
    assert "No area has a value" in pane.picture.accessibleDescription()
    assert not pane.save_button.isEnabled()


def test_without_a_layer_there_is_nothing_to_choose(pane) -> None:
    pane.set_layer(None)
    settled(pane)
    assert pane.kind.count() == 0
    assert pane.picture.picture.isNull()


def test_the_layer_can_be_removed_while_the_chart_is_drawn(pane, layer) -> None:
    pane.refresh()
    QTest.qWait(200)
    QgsProject.instance().removeMapLayer(layer)
    settled(pane)
    assert pane.kind.count() == 0


def test_the_chart_is_copied_as_picture_svg_and_words(pane) -> None:
    QTest.mouseClick(pane.copy_button, Qt.MouseButton.LeftButton)
    wait(lambda: not pane.copying.busy)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == pane.picture.accessibleDescription()
    assert bytes(copied.data("image/svg+xml")).decode("utf-8").lstrip().startswith("<?xml")
    assert QColor(QImage(copied.imageData()).pixel(1, 1)).name() == "#ffffff"


@pytest.mark.parametrize("name", ["Åsar.svg", "Åsar.png"])
def test_the_chart_is_saved_on_white(pane, tmp_path: Path, name: str) -> None:
    save(pane, tmp_path / name)
    picture = QImage(str(tmp_path / name))
    assert QColor(picture.pixel(1, 1)).name() == "#ffffff"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_file_that_cannot_be_written_is_said(pane, tmp_path: Path) -> None:
    said: list[str] = []
    pane.refused.connect(said.append)
    save(pane, tmp_path / "none" / "a.svg")
    assert len(said) == 1
    assert "cannot be written" in said[0]


def test_a_dark_theme_gets_a_dark_chart_and_saves_a_white_one(pane, tmp_path: Path) -> None:
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#232629"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#eff0f1"))
    pane.picture.setPalette(dark)
    settled(pane)
    assert QColor(pane.picture.picture.pixel(1, 1)).name() == "#232629"
    save(pane, tmp_path / "a.png")
    assert QColor(QImage(str(tmp_path / "a.png")).pixel(1, 1)).name() == "#ffffff"


def test_another_size_is_drawn_anew_and_sharp(pane) -> None:
    pane.resize(800, 600)
    settled(pane)
    ratio = pane.picture.devicePixelRatioF()
    assert pane.picture.picture.width() == pytest.approx(pane.picture.width() * ratio, abs=1)
    assert pane.picture.picture.height() == pytest.approx(pane.picture.height() * ratio, abs=1)


def test_everything_can_be_reached_by_keys_and_has_a_name(pane) -> None:
    for widget in (pane.kind, pane.picture, pane.copy_button, pane.save_button):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName()


def test_a_hidden_pane_does_not_work_and_catches_up_when_it_is_seen(pane, layer) -> None:
    pane.hide()
    layer.selectByExpression("\"regsonamn\" = 'Ek'")
    wait(lambda: not pane._timer.isActive())
    assert "Ek:" not in pane.picture.accessibleDescription()
    pane.show()
    settled(pane)
    assert "Ek:" in pane.picture.accessibleDescription()


def test_nothing_is_left_after_unloading(layer, indicator) -> None:
    receivers = layer.receivers(layer.selectionChanged)
    for _ in range(3):
        made = ChartPane()
        made.show()
        made.set_layer(layer)
        made.set_choice(indicator, 2023)
        settled(made)
        made.refresh()
        QTest.qWait(200)  # work is under way
        made.unload()
        made.close()
        gone = weakref.ref(made)
        made.deleteLater()
        del made
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        wait(lambda: not background._alive)
        gc.collect()
        assert gone() is None
    assert layer.receivers(layer.selectionChanged) == receivers
