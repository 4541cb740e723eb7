"""The dock: three steps and a sample at first, every algorithm once, chart and table of what is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser
from waiting import wait

from segbaro_plugin.dialogs.dock.dock_widget import BarometerDock
from segbaro_plugin.dialogs.join.assistant import JoinAssistant
from segbaro_plugin.dialogs.widgets.elided_widgets import ElidedButton, ElidedComboBox
from segbaro_plugin.dialogs.widgets.message_bar import MessageBar
from segbaro_plugin.processing.provider import ALGORITHMS
from segbaro_plugin.processing.run.described import GROUPS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dock(provider) -> Iterator[BarometerDock]:
    made = BarometerDock()
    yield made
    made.release()
    made.deleteLater()


def test_every_algorithm_has_one_button_with_its_title(dock) -> None:
    shown = {button.objectName(): button.title for button in dock.analyses.findChildren(ElidedButton)}
    assert {f"segbaro_{algorithm.ID}": algorithm().title() for algorithm in ALGORITHMS}.items() <= shown.items()
    assert len(shown) == len(ALGORITHMS) + 2


def test_the_groups_stand_above_their_buttons_once_each(dock) -> None:
    labels = [label.text() for label in dock.analyses.findChildren(QLabel)]
    used = {algorithm.GROUP for algorithm in ALGORITHMS}
    assert sorted(label for label in labels if label in GROUPS.values()) == sorted(GROUPS[group] for group in used)


@pytest.mark.parametrize("button", ["segbaroJoinAssistantButton", "segbaroWelcome_assistant"])
def test_its_buttons_open_the_assistant_which_goes_with_the_dock(dock, button) -> None:
    QTest.mouseClick(dock.findChild(QPushButton, button), LEFT)
    (assistant,) = dock.findChildren(JoinAssistant)
    assert assistant.isVisible()
    assistant.close()


def test_at_first_it_shows_three_steps_and_one_click_loads_the_sample(dock) -> None:
    assert dock.chooser.choice is None
    assert not dock.welcome.isHidden()
    steps = [label.text()[:2] for label in dock.welcome.findChildren(QLabel)]
    assert [step for step in steps if step[0].isdigit()] == ["1.", "2.", "3."]
    looked_at = []
    dock.layer_made.connect(looked_at.append)
    QTest.mouseClick(dock.welcome.sample, LEFT)
    assert not dock.welcome.sample.isEnabled()
    wait(lambda: looked_at)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert looked_at == [layer] == [dock.chooser.choice.layer]
    assert dock.chooser.choice.indicator.id == "area_type"
    assert dock.chooser.choice.indicator.years == [2019, 2020, 2021, 2022, 2023]
    assert layer.featureCount() == 60
    assert dock.welcome.sample.isEnabled()


def test_the_sample_is_not_real_and_says_so(dock) -> None:
    assert "made-up" in dock.welcome.sample.toolTip()


def test_chart_and_table_follow_what_is_chosen(dock, make_areas) -> None:
    layer = make_areas("deso:string,low_standard_2022:double,low_standard_2023:double", [("0180C1010", 1.0, 2.0)])
    QgsProject.instance().addMapLayer(layer)
    for pane in dock.panes:
        assert pane.request.indicator.id == "low_standard"
        assert pane.request.year == 2023
    dock.chooser.year.slider.setValue(0)
    assert [pane.request.year for pane in dock.panes] == [2022, 2022]
    wait(lambda: not dock.chooser.drawing.busy)
    assert len(dock.chart.request.colours) == len(dock.chart.request.limits) - 1
    QgsProject.instance().clear()
    assert [pane.chart_source() for pane in dock.panes] == [None, None]
    assert dock.chooser.choice is None


def test_a_chart_knows_the_classes_of_the_map_when_a_project_is_opened(dock, make_areas, tmp_path: Path) -> None:
    rows = [(f"0180C10{n}0", float(n), 2.0 * n) for n in range(1, 9)]
    made = make_areas("deso:string,low_standard_2022:double,low_standard_2023:double", rows)
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "areas.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(made, path, QgsProject.instance().transformContext(), options)
    QgsProject.instance().addMapLayer(QgsVectorLayer(path, "saved"))
    dock.chooser.page.style_form.classes.setValue(3)
    wait(lambda: not dock.chooser.drawing.busy)
    drawn = dock.chart.request
    assert len(drawn.colours) == 3
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    QgsProject.instance().clear()
    assert dock.chart.request.limits is None
    assert QgsProject.instance().read(str(tmp_path / "project.qgz"))
    assert dock.chart.request.limits.tolist() == drawn.limits.tolist()
    assert dock.chart.request.colours == drawn.colours


def test_undoing_gives_the_chart_the_classes_of_the_map_again(dock, make_areas) -> None:
    rows = [(f"0180C10{n}0", float(n), 2.0 * n) for n in range(1, 9)]
    QgsProject.instance().addMapLayer(make_areas("deso:string,low_standard_2022:double,low_standard_2023:double", rows))
    for classes in (3, 4):
        dock.chooser.page.style_form.classes.setValue(classes)
        wait(lambda: not dock.chooser.drawing.busy)
    assert len(dock.chart.request.colours) == 4
    dock.chooser.undo.undo.click()
    assert len(dock.chart.request.colours) == 3


def test_a_table_of_profiles_is_shown_as_chart_and_table_and_has_no_map(dock, make_areas) -> None:
    fields = "&".join(f"field={name}:string" for name in ("place", "year", "group", "measure"))
    table = QgsVectorLayer(f"NoGeometry?{fields}&field=size:double&field=value:double", "profiles", "memory")
    other = QgsVectorLayer("NoGeometry?field=place:string", "something else", "memory")
    areas = make_areas("deso:string,low_standard_2023:double", [("0180C1010", 1.0)])
    QgsProject.instance().addMapLayers([table, other, areas])
    offered = [dock.chooser.layers.layer(row) for row in range(dock.chooser.layers.count())]
    assert {one.id() for one in offered} == {table.id(), areas.id()}
    dock.chooser.layers.setLayer(table)
    assert dock.chooser.choice is None
    assert not dock.chooser.header.isHidden()
    assert dock.chooser.tabs.currentWidget() is dock.chart
    assert [dock.chart.kind.itemData(row) for row in range(dock.chart.kind.count())] == ["profile"]
    assert all(pane.chart_source().profile for pane in dock.panes)
    dock.chooser.layers.setLayer(areas)
    assert dock.chooser.choice.layer is areas
    QgsProject.instance().removeMapLayer(areas)
    QgsProject.instance().removeMapLayer(table)
    assert [pane.chart_source() for pane in dock.panes] == [None, None]
    assert dock.chooser.header.isHidden()


def test_what_is_saved_is_said(dock, make_areas, tmp_path: Path) -> None:
    QgsProject.instance().addMapLayer(make_areas("deso:string,low_standard_2023:double", [("0180C1010", 1.0)]))
    said = []
    dock.chooser.bar.widgetAdded.connect(lambda _item: said.append(dock.chooser.bar.currentItem().text()))
    dock.table.save(tmp_path / "a.csv")
    wait(lambda: said)
    assert said == [f"Saved: {tmp_path / 'a.csv'}"]


def test_a_long_message_is_as_high_as_its_lines(qgis_app) -> None:
    bar = MessageBar()
    bar.resize(250, 40)
    bar.show()
    bar.pushWarning("", "The layer lacks most of the municipalities. " * 4)
    QTest.qWait(50)
    words = bar.currentItem().findChild(QTextBrowser)
    assert words.height() >= words.document().size().height() > 3 * words.fontMetrics().height()
    bar.close()


def test_a_narrow_choice_tells_its_words_whole(qgis_app) -> None:
    box = ElidedComboBox()
    box.addItem("Population by area type")
    box.resize(80, box.sizeHint().height())
    assert box.minimumSizeHint().width() < box.fontMetrics().horizontalAdvance(box.currentText())
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert box.toolTip() == "Population by area type"
