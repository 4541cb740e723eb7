"""What the catalogue does not know of an indicator is told in the assistant, used at once and kept for next time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton
from waiting import wait

from segbaro_plugin.dialogs.join.assistant import JoinAssistant
from segbaro_plugin.dialogs.join.describe_dialog import DescribeDialog
from segbaro_plugin.tables import Direction, Unit, read_own_indicators

TABLE = "kommun;Folkmängd 2023;Känner sig otrygga 2023;Bussturer 2023\n0114;100;5;7\n0115;200;6;8\n"


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    layer = make_areas("kommunkod:string", [("0114",), ("0115",)])
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def own(tmp_path: Path, monkeypatch) -> Path:
    """The folder of the profile, which no test of another is to see."""
    for module in ("layers.indicators.user_tables", "layers.indicators.describe", "dialogs.join.describe_dialog"):
        monkeypatch.setattr(f"segbaro_plugin.{module}.own_folder", lambda: tmp_path / "own")
    return tmp_path / "own"


@pytest.fixture
def assistant(provider, own, areas, monkeypatch) -> Iterator[JoinAssistant]:
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)
    made = JoinAssistant()
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def choose(assistant, tmp_path: Path) -> Callable[..., None]:
    def make(text: str = TABLE, name: str = "table.csv") -> None:
        (tmp_path / name).write_text(text, encoding="utf-8")
        assistant.form.table.setFilePath(str(tmp_path / name))
        wait(lambda: not assistant.reader.busy)

    return make


def listed(assistant: JoinAssistant) -> list[str]:
    items = assistant.form.indicators
    return [items.item(row).text() for row in range(items.count())]


def click_on(assistant: JoinAssistant, row: int) -> None:
    items = assistant.form.indicators
    place = items.visualItemRect(items.item(row)).center()
    QTest.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=place)


def open_dialog(assistant: JoinAssistant, row: int) -> DescribeDialog:
    click_on(assistant, row)
    QTest.mouseClick(assistant.form.describe, Qt.MouseButton.LeftButton)
    return dialog_of(assistant)


def dialog_of(assistant: JoinAssistant) -> DescribeDialog:
    (dialog,) = (one for one in assistant.findChildren(DescribeDialog) if one.isVisible())
    return dialog


def pick(box: QComboBox, words: str) -> None:
    """Chooses by its first letters, as with the keyboard."""
    box.setFocus()
    QTest.keyClicks(box, words)
    assert box.currentText() == words


def press(assistant: JoinAssistant, dialog: DescribeDialog, name: str) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, f"segbaroDescribe_{name}"), Qt.MouseButton.LeftButton)
    wait(lambda: not assistant.reader.busy)


def test_what_is_not_known_is_seen_and_can_be_described(assistant, choose) -> None:
    choose()
    assert listed(assistant) == ["Population", "Känner sig otrygga (not described)", "Bussturer (not described)"]
    for row, able in ((0, False), (1, True), (2, True), (0, False)):
        click_on(assistant, row)
        assert assistant.form.describe.isEnabled() is able


def test_what_is_told_is_saved_used_at_once_and_next_time(assistant, own, areas, choose, monkeypatch) -> None:
    choose()
    dialog = open_dialog(assistant, 1)
    QTest.keyClicks(dialog.name, "Otrygga")
    pick(dialog.unit, "%")
    pick(dialog.direction, "Bad")
    pick(dialog.denominator, "Population")
    press(assistant, dialog, "save")
    (one,) = read_own_indicators(own)
    assert (one.name.sv, one.unit, one.direction) == ("Otrygga", Unit.PERCENT, Direction.HIGH_IS_WORSE)
    assert (one.denominator, one.headings) == ("population", ("Känner sig otrygga",))
    assert listed(assistant) == ["Population", "Otrygga", "Bussturer (not described)"]
    assert str(own / "segbaro.csv") in assistant.bar.currentItem().text()
    assistant.bar.clearWidgets()
    QTest.mouseClick(assistant.join_button, Qt.MouseButton.LeftButton)
    wait(lambda: assistant.bar.currentItem() is not None)
    (layer,) = (each for each in QgsProject.instance().mapLayers().values() if each.id() != areas.id())
    assert layer.attributeAlias(layer.fields().indexOf(f"{one.id}_2023")) == "Otrygga 2023 (%)"
    choose("kommun;känner sig otrygga 2021\n0114;1\n0115;2\n", "next.csv")
    assert listed(assistant) == ["Otrygga"]


def test_a_description_is_changed_and_removed(assistant, own, choose) -> None:
    choose()
    press(assistant, open_dialog(assistant, 2), "save")
    assert listed(assistant)[2] == "Bussturer"
    assert assistant.form.indicators.currentRow() == 2
    dialog = open_dialog(assistant, 2)
    pick(dialog.direction, "Good")
    press(assistant, dialog, "save")
    (one,) = read_own_indicators(own)
    assert one.direction is Direction.HIGH_IS_BETTER
    dialog = open_dialog(assistant, 2)
    assert dialog.direction.currentText() == "Good"
    press(assistant, dialog, "remove")
    assert read_own_indicators(own) == ()
    assert listed(assistant)[2] == "Bussturer (not described)"
    assert "is removed from" in assistant.bar.currentItem().text()


def test_what_was_unticked_stays_so(assistant, choose) -> None:
    choose()
    assistant.form.indicators.item(0).setCheckState(Qt.CheckState.Unchecked)
    press(assistant, open_dialog(assistant, 2), "save")
    assert assistant.form.indicators.item(0).checkState() == Qt.CheckState.Unchecked
    assert assistant.form.indicators.item(2).checkState() == Qt.CheckState.Checked
    choose("kommun;Folkmängd 2023\n0114;1\n0115;2\n", "other.csv")
    assert assistant.form.indicators.item(0).checkState() == Qt.CheckState.Checked


@pytest.mark.parametrize("name", ["Turnout", "valdeltagande", "Bussturer"])
def test_the_name_of_another_indicator_is_refused_and_can_be_mended(assistant, own, choose, name: str) -> None:
    choose()
    dialog = open_dialog(assistant, 1)
    QTest.keyClicks(dialog.name, name)
    press(assistant, dialog, "save")
    assert "Another indicator is called" in dialog.bar.currentItem().text()
    assert dialog.isVisible()
    assert read_own_indicators(own) == ()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Otrygga")
    press(assistant, dialog, "save")
    assert listed(assistant)[1] == "Otrygga"


def test_a_folder_that_cannot_be_written_is_said_in_the_dialog(assistant, own, choose) -> None:
    choose()
    own.write_text("a file and no folder", encoding="utf-8")
    dialog = open_dialog(assistant, 1)
    press(assistant, dialog, "save")
    assert "could not be saved" in dialog.bar.currentItem().text()
    assert dialog.isVisible()


def test_double_click_and_keys_open_it_and_return_saves(assistant, own, choose) -> None:
    choose()
    items = assistant.form.indicators
    place = items.visualItemRect(items.item(1)).center()
    QTest.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(items.viewport(), Qt.MouseButton.LeftButton, pos=place)
    dialog = dialog_of(assistant)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert read_own_indicators(own) == ()
    items.setFocus()
    QTest.keyClick(items, Qt.Key.Key_Down)
    assistant.form.describe.setFocus()
    QTest.keyClick(assistant.form.describe, Qt.Key.Key_Space)
    dialog = dialog_of(assistant)
    buddies = [label.buddy() for label in dialog.findChildren(QLabel)]
    assert all(one in buddies for one in (dialog.name, dialog.unit, dialog.direction, dialog.denominator))
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    wait(lambda: not assistant.reader.busy)
    assert [one.name.sv for one in read_own_indicators(own)] == ["Bussturer"]


def test_a_group_of_an_indicator_describes_the_indicator(assistant, own, choose) -> None:
    rows = "".join(f"{code};{sex};{n}\n" for code in ("0114", "0115") for n, sex in enumerate(("män", "kvinnor")))
    choose("kommun;kön;Bussturer 2023\n" + rows)
    assert listed(assistant) == ["Bussturer, män (not described)", "Bussturer, kvinnor (not described)"]
    dialog = open_dialog(assistant, 1)
    QTest.keyClicks(dialog.name, "Turer")
    press(assistant, dialog, "save")
    assert listed(assistant) == ["Turer, män", "Turer, kvinnor"]


def test_the_file_of_the_user_is_not_changed_but_named(assistant, own, choose) -> None:
    own.mkdir()
    (own / "mine.csv").write_text("id;name_sv\nbussturer;Bussturer\n", encoding="utf-8")
    choose()
    dialog = open_dialog(assistant, 2)
    press(assistant, dialog, "remove")
    assert "is declared in another file" in dialog.bar.currentItem().text()
