"""The chooser: what is chosen is drawn at once, as one step to undo, and found again when the project is opened."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from waiting import wait

from segbaro_plugin.cartography.style.apply import PROPERTY, remembered
from segbaro_plugin.dialogs.chooser import temporal_link as time_link
from segbaro_plugin.dialogs.chooser.panel import Chooser

FIELDS = "deso:string,low_standard_2021:double,low_standard_2022:double,low_standard_2023:double,population_2023:double"
ROWS = [
    ("0180C1010", 4.0, 5.0, 6.0, 100.0),
    ("0180C1020", 14.0, 15.0, 16.0, 200.0),
    ("0184C1010", 24.0, 25.0, None, 300.0),
    ("1480C1010", 34.0, 35.0, 36.0, 400.0),
]


def drawn(chooser: Chooser) -> None:
    wait(lambda: not chooser.drawing.busy)


def limits(layer: QgsVectorLayer) -> list[float]:
    """The class limits that the layer keeps of its drawing."""
    return json.loads(layer.customProperty(PROPERTY))["limits"]


def colours(layer: QgsVectorLayer) -> dict[str, str]:
    """The colour of each area that the layer's renderer draws, by code."""
    from qgis.core import QgsExpressionContextUtils, QgsRenderContext

    context, renderer = QgsRenderContext(), layer.renderer().clone()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    renderer.startRender(context, layer.fields())
    found = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        symbol = renderer.symbolForFeature(feature, context)
        if symbol is not None:
            found[feature["deso"]] = symbol.color().name()
    renderer.stopRender(context)
    return found


def test_only_layers_with_indicators_are_offered(chooser, make_areas) -> None:
    QgsProject.instance().addMapLayer(make_areas("deso:string", [("0180C1010",)]))
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point?field=low_standard_2023:double", "points", "memory"))
    assert chooser.layers.count() == 1


def test_looking_at_a_layer_changes_nothing(chooser, layer) -> None:
    before = colours(layer)
    chooser.show_layer(layer)
    QTest.qWait(200)
    assert colours(layer) == before
    assert layer.undoStackStyles().count() == 0


def test_an_indicator_is_found_by_typing_and_chosen_by_keys(chooser, layer) -> None:
    tree = chooser.page.tree
    QTest.keyClicks(tree.line, "standard low")
    (group,) = [tree.kept.index(row, 0) for row in range(tree.kept.rowCount())]
    assert tree.kept.rowCount(group) == 1
    QTest.keyClick(tree.line, Qt.Key.Key_Down)
    drawn(chooser)
    assert remembered(layer)[:2] == ("low_standard", 2023)
    assert len(set(colours(layer).values())) == 4
    tree.line.clear()
    assert tree.kept.rowCount() == 2


def test_a_choice_is_one_step_that_can_be_undone_and_redone(chooser, layer) -> None:
    before = colours(layer)
    chooser.page.tree.indicator_chosen.emit("low_standard")
    drawn(chooser)
    after = colours(layer)
    assert layer.undoStackStyles().count() == 1
    assert not chooser.undo.redo.isEnabled()
    chooser.undo.undo.click()
    assert colours(layer) == before
    assert not chooser.choice.drawn
    chooser.undo.redo.click()
    assert colours(layer) == after
    assert chooser.choice.drawn


def test_going_through_the_years_by_keys_is_one_step(chooser, layer) -> None:
    chooser.page.tree.indicator_chosen.emit("low_standard")
    drawn(chooser)
    for _ in range(2):
        QTest.keyClick(chooser.year.slider, Qt.Key.Key_Left)
        drawn(chooser)
    assert chooser.year.year() == 2021
    assert remembered(layer)[1] == 2021
    assert layer.undoStackStyles().count() == 2
    chooser.undo.undo.click()
    assert chooser.year.year() == 2023


def test_what_is_chosen_while_another_choice_is_drawn_never_goes_back(chooser) -> None:
    chooser.page.tree.indicator_chosen.emit("low_standard")
    drawn(chooser)
    years = []
    chooser.choice_changed.connect(lambda choice: choice and years.append(choice.year))
    for _ in range(2):
        QTest.keyClick(chooser.year.slider, Qt.Key.Key_Left)
    drawn(chooser)
    assert years == sorted(years, reverse=True)
    assert (years[0], years[-1]) == (2022, 2021)


def test_years_share_their_limits_unless_they_shall_not(chooser, layer) -> None:
    chooser.page.tree.indicator_chosen.emit("low_standard")
    drawn(chooser)
    together = limits(layer)
    chooser.page.style_form.pool_years.click()
    drawn(chooser)
    assert (together[0], together[-1]) == (4.0, 36.0)
    assert (limits(layer)[0], limits(layer)[-1]) == (6.0, 36.0)


def test_limits_that_are_no_numbers_are_refused_and_the_map_stays(chooser, layer) -> None:
    chooser.page.tree.indicator_chosen.emit("low_standard")
    drawn(chooser)
    before = colours(layer)
    form = chooser.page.style_form
    form.method.setCurrentIndex(form.method.findData("fixed"))
    for limits in ("0; ten; 20", "0; ..; 20"):
        form.limits.setText(limits)
        form.limits.editingFinished.emit()
        drawn(chooser)
        assert limits in chooser.warned.pop()
    assert not chooser.warned
    assert colours(layer) == before


def test_more_than_the_map_can_draw_is_said(chooser, layer) -> None:
    form = chooser.page.style_form
    chooser.page.tree.indicator_chosen.emit("low_standard")
    form.method.setCurrentIndex(form.method.findData("fixed"))
    form.limits.setText("20; 10")
    form.limits.editingFinished.emit()
    drawn(chooser)
    assert len(chooser.warned) == 1
    assert chooser.warned[0]


def test_a_county_alone_is_drawn_and_its_municipalities_are_offered(chooser, layer) -> None:
    chooser.page.tree.indicator_chosen.emit("low_standard")
    place = chooser.page.place
    assert [place.county.itemText(row) for row in range(1, place.county.count())] == [
        "Stockholms län",
        "Västra Götalands län",
    ]
    place.county.setCurrentIndex(1)
    place.county.activated.emit(1)
    drawn(chooser)
    assert sorted(colours(layer)) == ["0180C1010", "0180C1020", "0184C1010"]
    assert [place.municipality.itemText(row) for row in range(1, place.municipality.count())] == ["Stockholm", "Solna"]
    assert layer.featureCount() == 4
    place.everything.click()
    drawn(chooser)
    assert len(colours(layer)) == 4


def test_drawing_around_areas_is_asked_for_the_layer_that_is_shown(chooser, layer) -> None:
    asked = []
    chooser.page.place.drawing_wanted.connect(asked.append)
    chooser.page.place.drawn.click()
    assert asked == [layer]


def test_selected_areas_alone_are_drawn(chooser, layer) -> None:
    chooser.page.tree.indicator_chosen.emit("low_standard")
    place = chooser.page.place
    assert not place.selected.isEnabled()
    layer.selectByExpression("deso LIKE '1480%'")
    place.selected.click()
    drawn(chooser)
    assert list(colours(layer)) == ["1480C1010"]


def test_the_choice_is_found_again_in_the_saved_project(chooser, layer, tmp_path: Path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "areas.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    saved = QgsVectorLayer(path, "saved")
    QgsProject.instance().addMapLayer(saved)
    chooser.layers.setLayer(saved)
    chooser.page.tree.indicator_chosen.emit("low_standard")
    chooser.page.style_form.classes.setValue(3)
    saved.selectByExpression("deso LIKE '0180%'")
    chooser.page.place.update_selection()
    chooser.page.place.selected.click()
    QTest.keyClick(chooser.year.slider, Qt.Key.Key_Left)
    drawn(chooser)
    before, drawn_before = chooser.choice, colours(saved)
    id = saved.id()
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    QgsProject.instance().clear()
    assert chooser.choice is None
    assert QgsProject.instance().read(str(tmp_path / "project.qgz"))
    opened = QgsProject.instance().mapLayer(id)
    chooser.layers.setLayer(opened)
    now = chooser.choice
    assert (now.indicator, now.year, now.style, now.place) == (
        before.indicator,
        before.year,
        before.style,
        before.place,
    )
    assert colours(opened) == drawn_before
    assert opened.undoStackStyles().count() == 0


def test_play_runs_the_temporal_controller_and_leaves_it_off(chooser, layer, controller, monkeypatch) -> None:
    monkeypatch.setattr(time_link, "YEARS_A_SECOND", 20.0)
    chooser.page.tree.indicator_chosen.emit("low_standard")
    drawn(chooser)
    seen = []
    controller.updateTemporalRange.connect(
        lambda span: seen.append(span.begin().date().year()) if span.begin().isValid() else None
    )
    chooser.year.play.click()
    assert controller.navigationMode() == Qgis.TemporalNavigationMode.Animated
    wait(lambda: not chooser.year.play.isChecked())
    drawn(chooser)
    assert list(dict.fromkeys(seen)) == [2021, 2022, 2023]
    assert controller.navigationMode() == Qgis.TemporalNavigationMode.Disabled
    assert layer.temporalProperties().isActive()


def test_a_controller_that_is_moved_elsewhere_moves_the_year(chooser, controller) -> None:
    chooser.page.tree.indicator_chosen.emit("low_standard")
    drawn(chooser)
    chooser.time.play(2021, 2023, 2021)
    controller.pause()
    controller.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
    controller.setCurrentFrameNumber(1)
    assert chooser.year.year() == 2022


def test_a_layer_that_loses_its_indicators_is_no_longer_offered(chooser, layer) -> None:
    fields = [at for at in range(layer.fields().count()) if layer.fields().at(at).isNumeric()]
    assert layer.dataProvider().deleteAttributes(fields)
    layer.updateFields()
    assert chooser.choice is None


def test_a_layer_removed_while_it_is_drawn_does_no_harm(chooser, layer) -> None:
    chooser.page.tree.indicator_chosen.emit("low_standard")
    QgsProject.instance().clear()
    drawn(chooser)
    assert chooser.choice is None


def test_what_was_left_hears_nothing_more(layer, controller, make_areas) -> None:
    chooser = Chooser(controller)
    chooser.page.tree.indicator_chosen.emit("low_standard")
    heard = []
    chooser.release()
    chooser.choice_changed.connect(heard.append)
    drawn(chooser)
    heard.clear()
    QgsProject.instance().addMapLayer(make_areas(FIELDS, ROWS))
    layer.emitStyleChanged()
    controller.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
    assert heard == []
    chooser.deleteLater()
