"""The table beside the chart: sorted by numbers, selected with the map both ways, saved without formulas."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from waiting import wait

from segbaro_plugin.dialogs.dock import area_model, table_pane
from segbaro_plugin.dialogs.dock.table_pane import TablePane
from segbaro_plugin.layers.indicators.indicator_fields import IndicatorFields
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.tables import read_table

FIELDS = (
    "desokod:string,regsonamn:string,low_standard_2022:double,low_standard_2023:double,low_standard_2023_status:string"
)
ROWS = [
    ("0114A0010", "Ås", 9.5, 12.0, "ok"),
    ("0114A0020", "Ö", 20.0, None, "suppressed"),
    ("0114A0030", "Zed", 100.0, None, "missing"),
    ("0115A0010", "=1+1", None, 7.4, "ok"),
]


def save(pane: TablePane, path: Path) -> None:
    """Saves and waits until the file is written or refused."""
    pane.save(path)
    wait(lambda: not pane._files)


def settled(pane: TablePane) -> None:
    wait(lambda: not pane._timer.isActive() and pane._task is None and not pane._stale)


@pytest.fixture
def indicator(layer) -> IndicatorFields:
    return next(one for one in indicators_of(layer) if one.id == "low_standard")


@pytest.fixture
def pane(layer, indicator) -> Iterator[TablePane]:
    made = TablePane()
    made.resize(560, 300)
    made.show()
    made.set_layer(layer)
    made.set_choice(indicator, 2023)
    settled(made)
    yield made
    made.unload()
    made.close()
    made.deleteLater()


def column(pane: TablePane, place: int) -> list[str]:
    return [pane.model.index(row, place).data() for row in range(pane.model.rowCount())]


def click_heading(pane: TablePane, place: int) -> None:
    header = pane.table.horizontalHeader()
    at = header.viewport().rect().center()
    at.setX(header.sectionViewportPosition(place) + header.sectionSize(place) // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def selected(layer: QgsVectorLayer) -> set[str]:
    return {feature["regsonamn"] for feature in layer.getSelectedFeatures()}


def test_the_areas_stand_with_their_values_of_every_year(pane) -> None:
    headings = [pane.model.headerData(i, Qt.Orientation.Horizontal) for i in range(pane.model.columnCount())]
    assert headings == ["Area", "Code", "2022", "2023"]
    assert sorted(zip(column(pane, 1), column(pane, 2), column(pane, 3), strict=True)) == [
        ("0114A0010", "9.5", "12.0"),
        ("0114A0020", "20.0", "missing or confidential"),
        ("0114A0030", "100.0", "no data"),
        ("0115A0010", "no data", "7.4"),
    ]
    assert pane.caption.text() == "People with low economic standard (%)"


def test_the_chosen_year_stands_beside_the_names_and_the_years_of_a_file_in_order(
    pane, indicator, tmp_path: Path
) -> None:
    header = pane.table.horizontalHeader()
    for year, shown in ((2023, ["Area", "2023", "Code", "2022"]), (2022, ["Area", "2022", "Code", "2023"])):
        pane.set_choice(indicator, year)
        settled(pane)
        places = [header.logicalIndex(place) for place in range(header.count())]
        assert [pane.model.headerData(place, Qt.Orientation.Horizontal) for place in places] == shown
        save(pane, tmp_path / "a.csv")
        assert (tmp_path / "a.csv").read_text("utf-8-sig").startswith("Area,Code,2022,2023,")


def test_numbers_are_sorted_as_numbers_and_unknown_ones_stay_last(pane) -> None:
    click_heading(pane, 2)
    rising = column(pane, 2)
    click_heading(pane, 2)
    assert {tuple(rising), tuple(column(pane, 2))} == {
        ("9.5", "20.0", "100.0", "no data"),
        ("100.0", "20.0", "9.5", "no data"),
    }


def test_names_are_sorted_as_in_swedish(pane, monkeypatch) -> None:
    monkeypatch.setattr(area_model, "language", lambda: "sv")
    pane.refresh()
    settled(pane)
    pane.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [name for name in column(pane, 0) if name != "=1+1"] == ["Ö", "Ås", "Zed"]


def test_selecting_in_the_table_selects_on_the_map_and_once(pane, layer) -> None:
    changes: list[object] = []
    layer.selectionChanged.connect(lambda *what: changes.append(what))
    pane.table.selectRow(column(pane, 0).index("Ö"))
    assert selected(layer) == {"Ö"}
    assert len(changes) == 1


def test_selecting_on_the_map_selects_in_the_table_and_once(pane, layer) -> None:
    changes: list[object] = []
    layer.selectionChanged.connect(lambda *what: changes.append(what))
    layer.selectByExpression("\"regsonamn\" IN ('Ö', 'Ås')")
    assert {column(pane, 0)[row] for row in pane._rows()} == {"Ö", "Ås"}
    assert len(changes) == 1
    layer.removeSelection()
    assert pane._rows() == []


def test_a_selection_goes_with_its_areas_when_the_table_is_sorted(pane, layer) -> None:
    layer.selectByExpression("\"regsonamn\" = 'Ås'")
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        pane.table.sortByColumn(2, order)
        assert [column(pane, 0)[row] for row in pane._rows()] == ["Ås"]
        assert selected(layer) == {"Ås"}


def test_the_keyboard_selects_and_leaves_the_table(pane, layer) -> None:
    pane.table.setFocus()
    pane.table.setCurrentIndex(pane.model.index(0, 0))
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    assert selected(layer) == {column(pane, 0)[1]}
    assert not pane.table.tabKeyNavigation()
    assert pane.table.accessibleName()
    assert pane.save_button.accessibleName()


def test_only_the_areas_that_the_map_draws_stand_in_the_table(pane, indicator, layer) -> None:
    pane.set_choice(indicator, 2023, part="left(\"desokod\", 4) = '0114'")
    settled(pane)
    assert set(column(pane, 0)) == {"Ås", "Ö", "Zed"}
    layer.selectByExpression("\"regsonamn\" = '=1+1'")
    assert pane._rows() == []
    assert selected(layer) == {"=1+1"}, "what the table does not show stays selected on the map"


def test_another_layer_empties_the_table(pane) -> None:
    pane.set_layer(None)
    settled(pane)
    assert pane.model.rowCount() == 0
    assert not pane.save_button.isEnabled()


def test_names_that_repeat_do_not_repeat_their_codes(pane, make_areas, indicator) -> None:
    pane.set_layer(make_areas(FIELDS, [("0114A0010", "Ås", 1.0, 2.0, "ok"), ("0114A0020", "Ås", 3.0, 4.0, "ok")]))
    pane.set_choice(indicator, 2023)
    settled(pane)
    assert sorted(zip(column(pane, 0), column(pane, 1), strict=True)) == [("Ås", "0114A0010"), ("Ås", "0114A0020")]


def test_a_table_of_profiles_has_a_row_a_line_and_a_column_a_size(pane, tmp_path: Path) -> None:
    fields = "field=place:string&field=year:integer&field=group:string&field=measure:string&field=size:double"
    table = QgsVectorLayer(f"NoGeometry?{fields}&field=value:double", "profiles", "memory")
    for place, size, value in (("Ås", 0.5, 0.2), ("Ås", 2.0, 0.1), ("Ö", 2.0, 0.3)):
        feature = QgsFeature(table.fields())
        feature.setAttributes([place, 2023, "a", "spatial_theil_h", size, value])
        table.dataProvider().addFeature(feature)
    pane.set_layer(table)
    settled(pane)
    headings = [pane.model.headerData(i, Qt.Orientation.Horizontal) for i in range(pane.model.columnCount())]
    assert headings == ["Profile", "Code", "0.5", "2.0"]
    assert pane.table.isColumnHidden(1)
    assert list(zip(column(pane, 0), column(pane, 2), column(pane, 3), strict=True)) == [
        ("Ås", "0.200", "0.100"),
        ("Ö", "no data", "0.300"),
    ]
    pane.table.selectRow(0)
    assert sorted(feature["size"] for feature in table.getSelectedFeatures()) == [0.5, 2.0]
    save(pane, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text("utf-8-sig").splitlines() == ["Profile,0.5,2.0", "Ås,0.2,0.1", "Ö,,0.3"]


def test_a_table_with_fewer_columns_than_the_one_that_was_sorted_is_sorted_by_name(pane, make_areas) -> None:
    pane.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    fewer = make_areas("desokod:string,regsonamn:string,low_standard_2023:double", [("0114A0010", "Ås", 1.0)])
    pane.set_layer(fewer)
    pane.set_choice(indicators_of(fewer)[0], 2023)
    settled(pane)
    assert column(pane, 0) == ["Ås"]


def test_the_layer_can_be_removed(pane, layer) -> None:
    QgsProject.instance().removeMapLayer(layer)
    settled(pane)
    assert pane.model.rowCount() == 0


def test_a_csv_is_as_sorted_with_text_as_text_and_reasons(pane, tmp_path: Path) -> None:
    pane.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    save(pane, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Area", "Code", "2022", "2023", "2023, reason if missing"]
    assert rows[1:3] == [["'=1+1", "0115A0010", "", "7.4", ""], ["Ås", "0114A0010", "9.5", "12", ""]]
    assert sorted(row[4] for row in rows[3:]) == ["missing or confidential", "no data"]


REASONS = {
    "en": {"suppressed": "missing or confidential", "not_applicable": "not applicable", "missing": "no data"},
    "sv": {
        "suppressed": "uppgift saknas eller är sekretessbelagd",
        "not_applicable": "uppgift kan inte förekomma",
        "missing": "uppgift saknas",
    },
}


@pytest.mark.parametrize("language", REASONS)
@pytest.mark.parametrize(
    ("status", "number"),
    [
        ("suppressed", None), ("not_applicable", None), ("missing", None), ("ok", None), (None, None),
        ("suppressed", 77.0), ("not_applicable", 77.0),
    ],
)  # fmt: skip
def test_the_table_and_its_file_say_why_a_value_is_missing_as_the_legend_does(
    pane, indicator, make_areas, tmp_path: Path, monkeypatch, status, number, language
) -> None:
    monkeypatch.setattr(area_model, "language", lambda: language)
    rows = [("0114A0010", "Ås", 9.5, 12.0, "ok"), ("0114A0020", "Ö", 9.5, number, status)]
    pane.set_layer(make_areas(FIELDS, rows))
    pane.set_choice(indicator, 2023)
    settled(pane)
    reason = REASONS[language].get(status, REASONS[language]["missing"])
    assert column(pane, 3)[-1] == reason
    save(pane, tmp_path / "a.csv")
    written = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert (reason in written) == (status in ("suppressed", "not_applicable"))
    assert "77" not in written


def test_a_swedish_csv_has_semicolons_and_commas_and_can_be_read_back(pane, tmp_path: Path, monkeypatch) -> None:
    for module in (table_pane, area_model):
        monkeypatch.setattr(module, "language", lambda: "sv")
    pane.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    save(pane, tmp_path / "a.csv")
    assert "Ås;0114A0010;9,5;12;" in (tmp_path / "a.csv").read_text("utf-8-sig")
    frame = read_table(tmp_path / "a.csv").frame
    known = frame[frame["status"] == "ok"]
    assert set(zip(known["area"], known["year"], known["value"], strict=True)) >= {("0114A0010", 2022, 9.5)}


def test_a_workbook_has_numbers_as_numbers_and_no_formulas(pane, tmp_path: Path) -> None:
    save(pane, tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        sheet, texts = (book.read(f"xl/{name}.xml").decode("utf-8") for name in ("worksheets/sheet1", "sharedStrings"))
    assert "<f" not in sheet.replace("<font", "")
    assert "<v>7.4</v>" in sheet
    assert "<t>=1+1</t>" in texts
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


@pytest.mark.parametrize("name", ["none/a.csv", "none/a.xlsx", "a.txt"])
def test_a_file_that_cannot_be_is_said_and_nothing_is_left(pane, tmp_path: Path, name: str) -> None:
    said: list[str] = []
    pane.refused.connect(said.append)
    save(pane, tmp_path / name)
    assert len(said) == 1
    assert list(tmp_path.iterdir()) == []
