"""Places are found by name or code, ticked by mouse and keyboard, and stay ticked whatever is searched for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem

from segbaro_plugin.dialogs.get_data.place_picker import PlacePicker


@pytest.fixture
def picker(qgis_app) -> Iterator[PlacePicker]:
    made = PlacePicker()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def shown(picker: PlacePicker) -> list[str]:
    items = (picker.places.item(row) for row in range(picker.places.count()))
    return [item.text() for item in items if not item.isHidden()]


def click_box(picker: PlacePicker, text: str) -> None:
    """Clicks the box of the place, as a mouse does."""
    (item,) = picker.places.findItems(text, Qt.MatchFlag.MatchStartsWith)
    picker.places.scrollToItem(item)
    option = QStyleOptionViewItem()
    option.initFrom(picker.places)
    option.rect = picker.places.visualItemRect(item)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = picker.places.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, picker.places)
    QTest.mouseClick(picker.places.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.center()))


def test_all_312_places_are_offered_by_the_swedish_alphabet(picker) -> None:
    assert len(shown(picker)) == 1 + 21 + 290
    assert shown(picker)[-1] == "Övertorneå (2518)"


@pytest.mark.parametrize("words", ["karlst", "KARLSTAD", "1780"])
def test_return_ticks_what_a_search_finds(picker, words) -> None:
    QTest.keyClicks(picker.line, words)
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert picker.codes() == ["1780"]
    assert picker.chosen.text() == "Karlstad"


def test_a_search_prefers_names_that_begin_so(picker) -> None:
    QTest.keyClicks(picker.line, "sala")
    assert shown(picker) == ["Uppsala län (03)", "Sala (1981)", "Uppsala (0380)"]
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert picker.chosen.text() == "Sala"


def test_what_is_ticked_stays_so_while_others_are_searched_for(picker) -> None:
    for words in ("karlstad", "hammar"):
        picker.line.clear()
        QTest.keyClicks(picker.line, words)
        QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert sorted(picker.codes()) == ["1761", "1780"]


def test_the_country_and_its_parts_exclude_each_other(picker) -> None:
    click_box(picker, "Karlstad")
    click_box(picker, "Hammarö")
    assert sorted(picker.codes()) == ["1761", "1780"]
    picker.line.clear()
    picker.places.item(0).setCheckState(Qt.CheckState.Checked)
    assert picker.codes() == ["00"]
    click_box(picker, "Karlstad")
    assert picker.codes() == ["1780"]


def test_a_click_on_the_box_again_unticks(picker) -> None:
    click_box(picker, "Karlstad")
    click_box(picker, "Karlstad")
    assert picker.codes() == []
