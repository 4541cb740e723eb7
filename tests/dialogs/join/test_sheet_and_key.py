"""The assistant offers the sheets of a file and the columns of the table, with what each would match."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton
from waiting import wait

from segbaro_plugin.dialogs.join.assistant import JoinAssistant
from segbaro_plugin.dialogs.join.choice_box import ChoiceBox
from tests.tables.books import xlsx

SWEDISH = Path(__file__).parents[3] / "build/segbaro_plugin/resources/i18n/segbaro_sv.qm"
AREAS = [("0114", "Ås"), ("0115", "Ö"), ("0117", "Ek"), ("1480", "By")]
README = [["Innehåll"], ["Tabellen gäller kommuner i urval"]]
OTHERS = [["kommun", "Folkmängd 2023"], ["1280", 1], ["1281", 2], ["0114", 5]]
OURS = [["löpnummer", "namn", "kommunkod", "Folkmängd 2023"],
        *([n, name, code, n * 10] for n, (code, name) in enumerate(AREAS, 1))]  # fmt: skip
LIST, OTHER, OUR = "Blad1", "Blad2", "Blad3"


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    layer = make_areas("kommunkod:string,namn:string", AREAS)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def assistant(provider, areas, monkeypatch) -> Iterator[JoinAssistant]:
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)
    made = JoinAssistant()
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def choose(assistant) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        assistant.form.table.setFilePath(str(path))
        wait(lambda: not assistant.reader.busy)

    return make


@pytest.fixture
def book(tmp_path: Path) -> Path:
    (tmp_path / "bok.xlsx").write_bytes(xlsx(README, OTHERS, OURS))
    return tmp_path / "bok.xlsx"


def words(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def pick(assistant: JoinAssistant, box: ChoiceBox, name: str) -> None:
    """Opens the list and clicks on the item of this name."""
    box.showPopup()
    view = box.view()
    place = view.visualRect(box.model().index(box.findData(name), 0)).center()
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait(lambda: not assistant.reader.busy)


def test_each_sheet_says_what_it_would_match_and_the_best_is_chosen(assistant, choose, book) -> None:
    choose(book)
    assert words(assistant.form.sheet) == ["Blad1: no table", "Blad2: 1 of 4 areas", "Blad3: 4 of 4 areas"]
    assert assistant.form.sheet.currentData() == OUR
    assert "4 of 4 areas have rows" in assistant.form.summary.text()
    assert assistant.parameters()["SHEET"] == OUR


def test_each_column_says_what_it_would_match_and_the_best_is_chosen(assistant, choose, book) -> None:
    choose(book)
    assert words(assistant.form.key) == [
        "löpnummer: 0 of 4 areas",
        "namn: 4 of 4 areas",
        "kommunkod: 4 of 4 areas",
        "Folkmängd 2023: 0 of 4 areas",
    ]
    assert assistant.form.key.currentData() == "kommunkod"
    assert assistant.parameters()["KEY"] == ""


def test_another_sheet_is_read_and_joined_as_it_was_shown(assistant, areas, choose, book) -> None:
    choose(book)
    pick(assistant, assistant.form.sheet, OTHER)
    assert "1 of 4 areas has rows" in assistant.form.summary.text()
    assert words(assistant.form.key) == ["kommun: 1 of 4 areas", "Folkmängd 2023: 0 of 4 areas"]
    QTest.mouseClick(assistant.join_button, Qt.MouseButton.LeftButton)
    wait(lambda: assistant.bar.currentItem() is not None)
    (layer,) = (one for one in QgsProject.instance().mapLayers().values() if one.id() != areas.id())
    assert {f["kommunkod"]: f["population_2023"] for f in layer.getFeatures() if f["population_2023"]} == {"0114": 5}


def test_a_sheet_without_a_table_says_so_and_the_way_back_is_there(assistant, choose, book) -> None:
    choose(book)
    pick(assistant, assistant.form.sheet, LIST)
    assert not assistant.join_button.isEnabled()
    assert assistant.form.sheet.currentData() == LIST
    pick(assistant, assistant.form.sheet, OUR)
    assert assistant.join_button.isEnabled()


def test_another_column_is_read_and_another_sheet_forgets_it(assistant, choose, book) -> None:
    choose(book)
    pick(assistant, assistant.form.key, "namn")
    assert "by name, without codes" in assistant.form.summary.text()
    assert assistant.parameters()["KEY"] == "namn"
    pick(assistant, assistant.form.key, "löpnummer")
    assert not assistant.join_button.isEnabled()
    pick(assistant, assistant.form.sheet, OTHER)
    assert assistant.parameters()["KEY"] == ""
    assert assistant.join_button.isEnabled()


def test_another_layer_counts_anew(assistant, make_areas, choose, book) -> None:
    choose(book)
    other = make_areas("kommunkod:string", [("1280",), ("1281",)])
    QgsProject.instance().addMapLayer(other)
    assistant.form.layer.setLayer(other)
    wait(lambda: not assistant.reader.busy)
    assert words(assistant.form.sheet) == ["Blad1: no table", "Blad2: 2 of 2 areas", "Blad3: 0 of 2 areas"]
    assert assistant.form.sheet.currentData() == OTHER


def test_a_file_without_sheets_offers_none_and_another_file_begins_anew(assistant, choose, book, tmp_path) -> None:
    choose(book)
    pick(assistant, assistant.form.sheet, OTHER)
    (tmp_path / "t.csv").write_text("kommun;Folkmängd 2023\n0114;1\n0115;2\n", encoding="utf-8")
    choose(tmp_path / "t.csv")
    assert not assistant.form.sheet.isEnabled()
    assert assistant.parameters()["SHEET"] == ""
    choose(book)
    assert assistant.form.sheet.currentData() == OUR


PX = """CHARSET="ANSI";AXIS-VERSION="2013";TITLE="Folkmängd";MATRIX="X";UNITS="antal";DECIMALS=0;CONTENTS="Folkmängd";
STUB="område","lägenhet";HEADING="år";
VALUES("område")="Ett","Två","Tre";VALUES("lägenhet")="0114","0115";VALUES("år")="2023";
CODES("område")="x1","x2","x3";CODES("lägenhet")="0114","0115";CODES("år")="2023";
DATA=1 2 3 4 5 6;
"""


def test_the_dimensions_of_a_cube_are_offered(assistant, choose, tmp_path) -> None:
    (tmp_path / "t.px").write_text(PX, encoding="cp1252")
    choose(tmp_path / "t.px")
    assert words(assistant.form.key) == ["område: 0 of 4 areas", "lägenhet: 2 of 4 areas", "år: 0 of 4 areas"]
    assert assistant.form.key.currentData() == "lägenhet"
    assert "2 of 4 areas have rows" in assistant.form.summary.text()


def test_smaller_areas_are_said_to_lie_in_those_of_the_layer(assistant, choose, tmp_path) -> None:
    text = "kommun;deso;Folkmängd 2023\n0114;0114A0010;1\n0114;0114A0020;2\n0115;0115A0010;3\n"
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")
    choose(tmp_path / "t.csv")
    assert words(assistant.form.key)[:2] == ["kommun: 2 of 4 areas", "deso: smaller areas in 2 of 4 areas"]
    assert assistant.form.key.currentData() == "deso"
    assert "smaller than those of the layer" in assistant.form.summary.text()


def test_a_long_heading_leaves_room_for_what_it_matches(assistant, choose, tmp_path) -> None:
    long = "Kommun enligt den indelning som gällde vid årets slut enligt registret"
    (tmp_path / "t.csv").write_text(f"{long};Folkmängd 2023\n0114;1\n0115;2\n", encoding="utf-8")
    choose(tmp_path / "t.csv")
    assert words(assistant.form.key)[0] == f"{long[:49]}…: 2 of 4 areas"
    assert assistant.form.key.itemData(0, Qt.ItemDataRole.ToolTipRole) == long


def test_both_are_reached_by_keys_and_named(assistant, choose, book) -> None:
    choose(book)
    for box, title in ((assistant.form.sheet, "Sh&eet of the table"), (assistant.form.key, "Table's &key column")):
        assert [label.text() for label in assistant.findChildren(QLabel) if label.buddy() is box] == [title]
        assert box.focusPolicy() & Qt.FocusPolicy.TabFocus
    assistant.form.sheet.setFocus()
    QTest.keyClick(assistant.form.sheet, Qt.Key.Key_Up)
    wait(lambda: not assistant.reader.busy)
    assert assistant.form.sheet.currentData() == OTHER
    assert assistant.form.sheet.hasFocus()


@pytest.mark.parametrize("language", ["en", "sv"])
def test_no_two_keys_lead_to_different_places(provider, areas, language: str) -> None:
    if language == "sv" and not SWEDISH.exists():
        pytest.skip("the plugin is not built")
    translator = QTranslator()
    if language == "sv":
        assert translator.load(str(SWEDISH))
        QCoreApplication.installTranslator(translator)
    try:
        made = JoinAssistant()
        titles = [one.text() for kind in (QLabel, QPushButton) for one in made.findChildren(kind) if "&" in one.text()]
    finally:
        QCoreApplication.removeTranslator(translator)
    keys = [title[title.index("&") + 1].lower() for title in titles]
    assert len(keys) == len(set(keys)) == 14, titles
    made.deleteLater()


def test_only_the_last_of_several_quick_choices_is_shown(assistant, choose, book) -> None:
    choose(book)
    for _ in range(2):
        QTest.keyClick(assistant.form.sheet, Qt.Key.Key_Up)
    QTest.keyClick(assistant.form.sheet, Qt.Key.Key_Down)
    wait(lambda: not assistant.reader.busy)
    assert assistant.form.sheet.currentData() == OTHER
    assert "1 of 4 areas" in assistant.form.summary.text()


def test_the_window_is_no_higher_than_before(assistant, choose, book) -> None:
    choose(book)
    assert assistant.minimumSizeHint().height() <= 700
    assert assistant.minimumSizeHint().width() <= 1000
