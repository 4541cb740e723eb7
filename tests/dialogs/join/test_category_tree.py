"""The assistant shows the groups of a table, and those that are ticked are joined beside their totals."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QTreeWidgetItem
from waiting import wait

from segbaro_plugin.dialogs.join.assistant import JoinAssistant
from segbaro_plugin.dialogs.join.category_tree import CategoryTree

HEADING = "region;kön;födelseregion;Folkmängd 2022;Folkmängd 2023\n"
GROUPS = [(sex, origin) for sex in ("män", "kvinnor", "totalt") for origin in ("Sverige", "Utrikes född", "totalt")]
TABLE = HEADING + "".join(
    f"{area};{sex};{origin};{n}{place};{n}{place + 1}\n"
    for n, area in enumerate(("0114R001", "0114R002"), 1)
    for place, (sex, origin) in enumerate(GROUPS)
)
PLAIN = "region;Folkmängd 2023\n0114R001;1\n0114R002;2\n"
SPLIT = "region;kön;Folkmängd 2023\n" + "".join(f"0114R00{n};{sex};{n}\n" for n in (1, 2) for sex in ("män", "kvinnor"))


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    layer = make_areas("regsokod:string", [("0114R001",), ("0114R002",)])
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
def choose(assistant, tmp_path: Path):
    def make(text: str, name: str = "table.csv") -> CategoryTree:
        (tmp_path / name).write_text(text, encoding="utf-8")
        assistant.form.table.setFilePath(str(tmp_path / name))
        wait(lambda: not assistant.reader.busy)
        return assistant.form.categories

    return make


def item(tree: CategoryTree, *names: str) -> QTreeWidgetItem:
    """The item with these words, from the dimension on."""
    (found,) = (tree.topLevelItem(n) for n in range(tree.topLevelItemCount())
                if tree.topLevelItem(n).text(0).startswith(names[0]))  # fmt: skip
    for name in names[1:]:
        (found,) = (found.child(n) for n in range(found.childCount()) if found.child(n).text(0) == name)
    return found


def click(assistant: JoinAssistant, *names: str) -> None:
    """Clicks on the box of an item, as with a mouse."""
    tree = assistant.form.categories
    box = tree.visualItemRect(item(tree, *names))
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 9, box.center().y()))
    wait(lambda: not tree._later.isActive())


def fields(assistant: JoinAssistant) -> list[str]:
    shown = assistant.form.fields
    return [shown.item(row).text().split(":")[0] for row in range(shown.count())]


def joined(assistant: JoinAssistant, areas: QgsVectorLayer) -> QgsVectorLayer:
    QTest.mouseClick(assistant.join_button, Qt.MouseButton.LeftButton)
    wait(lambda: assistant.bar.currentItem() is not None)
    (layer,) = (one for one in QgsProject.instance().mapLayers().values() if one.id() != areas.id())
    return layer


def test_the_dimensions_are_shown_with_their_categories_and_totals(choose) -> None:
    tree = choose(TABLE)
    tops = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    assert [top.text(0) for top in tops] == ['kön (total: "totalt")', 'födelseregion (total: "totalt")']
    assert [tops[1].child(n).text(0) for n in range(tops[1].childCount())] == ["Sverige", "Utrikes född"]
    assert tree.isVisible()
    assert all(top.isExpanded() for top in tops)


def test_at_first_the_totals_are_joined_and_the_note_says_how_to_get_the_rest(assistant, choose) -> None:
    choose(TABLE)
    assert fields(assistant) == ["population_2022", "population_2023"]
    assert assistant.parameters()["CATEGORIES"] == ""
    notes = [assistant.form.notes.item(row).text() for row in range(assistant.form.notes.count())]
    assert any('choose them as categories, such as "födelseregion: all"' in note for note in notes)


def test_a_ticked_category_is_previewed_and_joined(assistant, areas, choose) -> None:
    choose(TABLE)
    click(assistant, "födelseregion", "Utrikes född")
    names = [f"population{group}_{year}" for group in ("", "_utrikes_fodd") for year in (2022, 2023)]
    assert fields(assistant) == names
    assert assistant.form.tabs.tabText(4) == "New fields (4)"
    assert assistant.form.fields.item(3).text() == (
        "population_utrikes_fodd_2023: Population, Utrikes född 2023 (people)"
    )
    layer = joined(assistant, areas)
    assert layer.fields().names() == ["regsokod", *names]
    assert {f["regsokod"]: f["population_utrikes_fodd_2023"] for f in layer.getFeatures()} == {
        "0114R001": 18, "0114R002": 28,
    }  # fmt: skip


def test_a_dimension_is_ticked_with_all_its_categories(assistant, choose) -> None:
    choose(TABLE)
    click(assistant, "kön")
    assert assistant.parameters()["CATEGORIES"] == "kön: män, kvinnor"
    click(assistant, "födelseregion")
    assert len(fields(assistant)) == 9 * 2
    click(assistant, "kön", "män")
    assert len(fields(assistant)) == 6 * 2
    click(assistant, "födelseregion")
    click(assistant, "kön", "kvinnor")
    assert fields(assistant) == ["population_2022", "population_2023"]


def test_the_keyboard_ticks_too(assistant, choose) -> None:
    tree = choose(TABLE)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Home)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    wait(lambda: not tree._later.isActive())
    assert assistant.parameters()["CATEGORIES"] == "kön: män"
    assert "population_man_2023" in fields(assistant)


def test_the_tree_is_reached_and_named_for_screen_readers(assistant, choose) -> None:
    tree = choose(TABLE)
    assert tree.accessibleName() == "Categories"
    assert tree.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not tree.tabKeyNavigation()
    (title,) = (label for label in assistant.findChildren(QLabel) if label.buddy() is tree)
    assert title.text() == "&Categories with fields of their own"


def test_without_a_total_every_category_is_ticked_and_at_least_one_stays(assistant, choose) -> None:
    choose(SPLIT)
    assert fields(assistant) == ["population_man_2023", "population_kvinnor_2023"]
    assert assistant.parameters()["CATEGORIES"] == ""
    click(assistant, "kön (no total)", "män")
    assert fields(assistant) == ["population_kvinnor_2023"]
    assert assistant.parameters()["CATEGORIES"] == "kön: kvinnor"
    click(assistant, "kön", "kvinnor")
    assert assistant.form.summary.text() == 'Tick at least one category of "kön", which has no total.'
    assert not assistant.join_button.isEnabled()
    click(assistant, "kön", "män")
    assert assistant.join_button.isEnabled()


def test_a_table_without_groups_shows_no_tree_and_another_table_its_own(assistant, choose) -> None:
    choose(TABLE)
    click(assistant, "kön")
    tree = choose(PLAIN, "plain.csv")
    assert not tree.isVisible()
    assert assistant.parameters()["CATEGORIES"] == ""
    tree = choose(SPLIT, "split.csv")
    assert tree.isVisible()
    assert tree.topLevelItemCount() == 1


def test_what_is_ticked_stays_when_other_areas_are_chosen(assistant, make_areas, choose) -> None:
    choose(TABLE)
    click(assistant, "kön", "kvinnor")
    other = make_areas("regsokod:string", [("0114R002",)], name="others")
    QgsProject.instance().addMapLayer(other)
    assistant.form.layer.setLayer(other)
    wait(lambda: not assistant.reader.busy)
    assert assistant.parameters()["CATEGORIES"] == "kön: kvinnor"
    assert "population_kvinnor_2023" in fields(assistant)


def test_unticked_indicators_and_the_shape_are_previewed(assistant, choose) -> None:
    choose(TABLE)
    click(assistant, "kön", "kvinnor")
    assistant.form.indicators.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert fields(assistant) == ["population_kvinnor_2022", "population_kvinnor_2023"]
    assistant.form.shape.setCurrentIndex(assistant.form.shape.findData("long"))
    assert fields(assistant) == ["year", "date", "population_kvinnor"]


def test_names_with_signs_in_them_are_passed_on_whole(assistant, areas, choose) -> None:
    odd = ["16-19 år, ej studerande; övriga", "65: alla", 'så "kallade"', ""]
    cells = ['"' + name.replace('"', '""') + '"' for name in [*odd, "totalt"]]
    rows = "".join(f"0114R00{n};{cell};{n}\n" for n in (1, 2) for cell in cells)
    choose("region;grupp;Folkmängd 2023\n" + rows)
    click(assistant, "grupp")
    names = fields(assistant)
    assert len(names) == 1 + len(odd)
    assert joined(assistant, areas).fields().names() == ["regsokod", *names]
