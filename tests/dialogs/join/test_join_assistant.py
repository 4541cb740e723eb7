"""The assistant shows what a join would do before anything is written, and the join does just that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import NULL, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QListWidget
from waiting import wait

from segbaro_plugin.dialogs.join.assistant import JoinAssistant
from segbaro_plugin.tables.formats.format_catalogue import file_filter

TABLE = (
    "region;Folkmängd 2022;Folkmängd 2023;Valdeltagande 2022\n"
    "0114A0020 Ö;20;21;80,5\n0114A0010 Ås;10;..;70\n0114A0099 Sjö;99;99;60\n"
)


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    rows = [("0114A0010", "x1", "Ås"), ("0114A0020", "x2", "Ö"), ("0114A0030", "x3", "Ek")]
    layer = make_areas("desokod:string,annan:string,plats:string", rows)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., str]:
    def make(text: str = TABLE, name: str = "table.csv") -> str:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return str(tmp_path / name)

    return make


@pytest.fixture
def assistant(provider, areas, monkeypatch) -> JoinAssistant:
    # Without a desktop there is no layer tree, and pytest-qgis's stand-in is none that QGIS 3.44 takes.
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)
    made = JoinAssistant()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def choose_table(assistant: JoinAssistant, path: str) -> None:
    assistant.form.table.setFilePath(path)
    wait(lambda: not assistant.reader.busy)


def type_into(field: object, text: str) -> None:
    """Types the text and goes on with the tabulator, as a user of the keyboard does."""
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def words(items: QListWidget) -> list[str]:
    return [items.item(row).text() for row in range(items.count())]


def shown(assistant: JoinAssistant) -> list[list[str]]:
    model = assistant.form.model
    places = range(model.columnCount())
    return [[model.data(model.index(row, column)) for column in places] for row in range(model.rowCount())]


def added(areas: QgsVectorLayer) -> list[QgsVectorLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.id() != areas.id()]


def join(assistant: JoinAssistant, areas: QgsVectorLayer) -> QgsVectorLayer:
    QTest.mouseClick(assistant.join_button, Qt.MouseButton.LeftButton)
    wait(lambda: assistant.bar.currentItem() is not None)
    (layer,) = added(areas)
    return layer


def test_nothing_can_be_joined_before_there_is_a_table(assistant) -> None:
    assert not assistant.join_button.isEnabled()
    assert assistant.form.summary.text() == "Choose the areas and the table."


def test_what_matches_is_shown_by_name_before_anything_is_written(assistant, areas, table) -> None:
    choose_table(assistant, table())
    told = assistant.form.summary.text()
    assert 'Table: csv, 9 rows, 3 areas (DeSO), by the column "region", years 2022–2023.' in told
    assert (
        'matched by the field "desokod" (DeSO 2025). 2 of 3 areas have rows in the table; 1 has none; 1 code in' in told
    )
    assert words(assistant.form.areas_alone) == ["0114A0030"]
    assert words(assistant.form.rows_alone) == ["0114A0099 Sjö"]
    assert words(assistant.form.indicators) == ["Population", "Turnout"]
    assert assistant.form.tabs.tabText(1) == "Areas without rows (1)"
    assert added(areas) == []


def test_the_table_is_shown_as_it_was_read(assistant, table) -> None:
    choose_table(assistant, table())
    row = next(row for row in shown(assistant) if row[0] == "0114A0010" and row[3] == "2023")
    assert row == ["0114A0010", "Ås", "deso", "2023", "population", "Population", "", "people", "suppressed"]
    titles = [assistant.form.model.headerData(column, Qt.Orientation.Horizontal) for column in range(9)]
    assert titles[:4] == ["Area", "Label", "Division", "Year"]


def test_the_join_does_what_was_shown_and_the_layer_is_in_the_project(assistant, areas, table) -> None:
    choose_table(assistant, table())
    layer = join(assistant, areas)
    values = {f["desokod"]: f["population_2022"] for f in layer.getFeatures()}
    assert values == {"0114A0010": 10, "0114A0020": 20, "0114A0030": NULL}
    assert assistant.bar.currentItem().text() == "2 areas joined; the layer is in the project."
    assert layer.attributeAlias(layer.fields().indexOf("turnout_2022")) == "Turnout 2022 (%)"


def test_years_and_indicators_can_be_changed(assistant, areas, table) -> None:
    choose_table(assistant, table())
    type_into(assistant.form.years, "2022")
    assert assistant.form.model.rowCount() == 6
    assert assistant.isVisible()
    assert added(areas) == []
    assistant.form.indicators.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert join(assistant, areas).fields().names() == ["desokod", "annan", "plats", "turnout_2022"]


def test_years_that_the_table_lacks_are_said_and_cannot_be_joined(assistant, table) -> None:
    choose_table(assistant, table())
    type_into(assistant.form.years, "1999")
    assert assistant.form.summary.text() == "The table has no values for 1999. Choose from its years: 2022, 2023."
    assert not assistant.join_button.isEnabled()


def test_the_field_with_the_codes_is_found_and_can_be_changed(assistant, areas, table) -> None:
    choose_table(assistant, table("kod;Folkmängd 2023\nx1;1\nx2;2\n"))
    assert 'matched by the field "annan"' in assistant.form.summary.text()
    assistant.form.area_field.setField("desokod")
    wait(lambda: not assistant.reader.busy)
    assert "No area in the table is in the layer" in assistant.form.summary.text()
    assistant.form.area_field.setField("annan")
    wait(lambda: not assistant.reader.busy)
    assert "2 of 3 areas have rows" in assistant.form.summary.text()
    values = {f["annan"]: f["population_2023"] for f in join(assistant, areas).getFeatures()}
    assert values == {"x1": 1, "x2": 2, "x3": NULL}


def test_the_column_with_the_codes_is_found_and_can_be_changed(assistant, areas, table) -> None:
    choose_table(assistant, table("kommun;kod;Folkmängd 2023\n0114;x1;1\n0115;x2;2\n0117;x3;3\n"))
    assert assistant.form.key.currentText() == "kod: 3 of 3 areas"
    values = {f["annan"]: f["population_2023"] for f in join(assistant, areas).getFeatures()}
    assert values == {"x1": 1, "x2": 2, "x3": 3}
    assistant.form.key.setFocus()
    QTest.keyClick(assistant.form.key, Qt.Key.Key_Up)
    wait(lambda: not assistant.reader.busy)
    assert not assistant.join_button.isEnabled()


def test_another_layer_is_met_by_its_own_codes(assistant, areas, make_areas, table) -> None:
    other = make_areas("kommunkod:string", [("0114",), ("0115",)])
    QgsProject.instance().addMapLayer(other)
    choose_table(assistant, table("kommun;kod;Folkmängd 2023\n0114;x1;1\n0115;x2;2\n0117;x3;3\n"))
    assistant.form.layer.setLayer(other)
    wait(lambda: not assistant.reader.busy)
    assert "2 of 2 areas have rows" in assistant.form.summary.text()
    assistant.form.layer.setLayer(areas)
    wait(lambda: not assistant.reader.busy)
    assert "3 of 3 areas have rows" in assistant.form.summary.text()


def test_names_find_their_areas_through_the_field_that_is_chosen(assistant, areas, table) -> None:
    choose_table(assistant, table("område;Folkmängd 2023\nEk;3\nÖ;2\n"))
    assistant.form.label_field.setField("plats")
    wait(lambda: not assistant.reader.busy)
    assert "by name, without codes" in assistant.form.summary.text()
    assert "2 of 3 areas have rows" in assistant.form.summary.text()


def test_the_long_form_can_be_chosen(assistant, areas, table) -> None:
    choose_table(assistant, table())
    assistant.form.shape.setCurrentIndex(assistant.form.shape.findData("long"))
    layer = join(assistant, areas)
    assert layer.featureCount() == 6
    assert layer.temporalProperties().isActive()


def test_a_table_of_smaller_areas_can_be_added_up(assistant, make_areas, table) -> None:
    kommuner = make_areas("kommunkod:string", [("0114",), ("0115",)], name="kommuner")
    QgsProject.instance().addMapLayer(kommuner)
    assistant.form.layer.setLayer(kommuner)
    choose_table(assistant, table("region;Folkmängd 2023\n0114A0010;1\n0114C1020;2\n0115A0010;40\n"))
    assert "smaller than those of the layer" in assistant.form.summary.text()
    assert not assistant.join_button.isEnabled()
    assistant.form.smaller.setCurrentIndex(assistant.form.smaller.findData("sum"))
    assert "2 of 2 areas have rows" in assistant.form.summary.text()
    assert assistant.parameters()["AGGREGATE"] == "sum"


def test_a_file_that_is_no_table_is_said_in_a_sentence(assistant, table) -> None:
    choose_table(assistant, table(""))
    assert "empty" in assistant.form.summary.text()
    assert not assistant.join_button.isEnabled()
    choose_table(assistant, table(name="good.csv"))
    assert assistant.join_button.isEnabled()


def test_a_table_that_vanished_meanwhile_fails_with_its_sentence_and_no_layer(assistant, areas, table) -> None:
    path = table()
    choose_table(assistant, path)
    Path(path).unlink()
    QTest.mouseClick(assistant.join_button, Qt.MouseButton.LeftButton)
    wait(lambda: assistant.bar.currentItem() is not None)
    assert "cannot be opened" in assistant.bar.currentItem().text()
    assert added(areas) == []


def test_a_join_without_indicators_is_not_started(assistant, areas, table) -> None:
    choose_table(assistant, table())
    for row in range(2):
        assistant.form.indicators.item(row).setCheckState(Qt.CheckState.Unchecked)
    QTest.mouseClick(assistant.join_button, Qt.MouseButton.LeftButton)
    assert assistant.bar.currentItem().text() == "Tick at least one indicator."
    assert added(areas) == []


def test_the_layer_is_loaded_even_when_the_assistant_is_closed_meanwhile(assistant, areas, table) -> None:
    choose_table(assistant, table())
    QTest.mouseClick(assistant.join_button, Qt.MouseButton.LeftButton)
    assistant.close()
    wait(lambda: bool(added(areas)))
    assert added(areas)[0].featureCount() == 3


def test_every_choice_is_reached_with_the_tabulator(assistant, table) -> None:
    choose_table(assistant, table())
    assistant.activateWindow()
    reached, widget = set(), assistant.nextInFocusChain()
    while widget is not assistant:
        if widget.isVisibleTo(assistant) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached |= {part.objectName() for part in (widget, widget.parent()) if part is not None}
        widget = widget.nextInFocusChain()
    choices = (
        "layer",
        "table",
        "area_field",
        "label_field",
        "output",
        "key",
        "years",
        "shape",
        "smaller",
        "indicators",
    )
    assert {f"segbaroJoin_{name}" for name in choices} <= reached
    assert "segbaroJoin_join" in reached


def test_the_file_dialog_shows_the_formats_that_are_read_and_any_other_file(assistant) -> None:
    assert assistant.form.table.filter() == file_filter().en
