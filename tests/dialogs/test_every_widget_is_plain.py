"""Every widget of the plugin, filled with names that are HTML: nothing that it shows is taken for HTML."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from qgis.core import QgsDateTimeRange, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDateTime, QEvent, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextBrowser, QWidget
from test_hostile_names import hostile_texts, tips_of
from waiting import wait

from segbaro_plugin import dialogs
from segbaro_plugin.dialogs.chooser.layer_dialog import LayerDialog
from segbaro_plugin.dialogs.dock.dock_widget import BarometerDock
from segbaro_plugin.dialogs.dock.map_title import MapTitle
from segbaro_plugin.dialogs.get_data.get_data_dialog import GetDataDialog
from segbaro_plugin.dialogs.join.assistant import JoinAssistant

HOSTILE = "<img src='file:///etc/hostname'>"
FIELDS = f"deso:string,namn:string,{HOSTILE}_2022:double,{HOSTILE}_2023:double,{HOSTILE}b_2023:double"
GROUPS = (HOSTILE, f"{HOSTILE}b", "totalt")
ROWS = [(f"0180C10{n}0", HOSTILE, 4.0 + n, None if n == 3 else 5.0 + n, 1.0 * n) for n in range(1, 6)]


@pytest.fixture
def canvas(layer) -> Iterator[QgsMapCanvas]:
    made = QgsMapCanvas()
    made.setDestinationCrs(layer.crs())
    made.setLayers([layer])
    year = (QDateTime.fromString(f"2023-{at}", Qt.DateFormat.ISODate) for at in ("01-01T00:00:00", "12-31T23:59:59"))
    made.setTemporalRange(QgsDateTimeRange(*year))
    yield made
    made.deleteLater()


@pytest.fixture
def widgets(provider, layer, controller, canvas, tmp_path: Path) -> Iterator[list[QWidget]]:
    """All windows of the plugin, each with hostile names in it."""
    layer.setName(HOSTILE)
    with ExitStack() as at_end:
        dock = filled_dock(layer, controller, at_end)
        title = MapTitle(canvas)
        at_end.callback(title.release)
        title.show_choice(dock.chooser.choice)
        dialog = LayerDialog(layer, None)
        at_end.callback(closed, dialog)
        yield [dock, title, dialog, filled_assistant(layer, tmp_path, at_end), filled_get_data(at_end)]


def closed(dialog: LayerDialog) -> None:
    dialog.reject()
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def filled_get_data(at_end: ExitStack) -> GetDataDialog:
    """It shows no names but the catalogue's; what a service says can be hostile."""
    made = GetDataDialog()
    at_end.callback(made.deleteLater)
    made.bar.pushCritical("", HOSTILE)
    return made


def filled_dock(layer: QgsVectorLayer, controller: object, at_end: ExitStack) -> BarometerDock:
    dock = BarometerDock(controller=controller)
    at_end.callback(dock.release)
    dock.chooser.layers.setLayer(layer)
    dock.chooser.page.tree.indicator_chosen.emit(dock.chooser.choice.indicator.id)
    wait(lambda: dock.chooser.title.text() != "" and layer.renderer() is not None)
    dock.chooser.bar.pushSuccess("", HOSTILE)
    for pane in (dock.table, dock.chart):
        dock.chooser.tabs.setCurrentWidget(pane)
    dock.chart.kind.setCurrentIndex(dock.chart.kind.findData("ranking"))
    dock._warn(HOSTILE)
    return dock


def filled_assistant(layer: QgsVectorLayer, folder: Path, at_end: ExitStack) -> JoinAssistant:
    table = folder / f"{HOSTILE.replace('/', '_')}.csv"
    table.write_text(
        f"region;{HOSTILE}k;{HOSTILE} 2022;{HOSTILE}\n"
        + "".join(f"{area} {HOSTILE};{group};20;3\n" for area in ("0180C1010", "0180C1099") for group in GROUPS),
        "utf-8",
    )
    assistant = JoinAssistant()
    at_end.callback(assistant.close)
    assistant.show()
    assistant.form.table.setFilePath(str(table))
    wait(lambda: not assistant.reader.busy)
    assert assistant.form.categories.isVisible(), "the groups are hostile too"
    assistant.form.indicators.setCurrentRow(0)
    assistant.form.describe.click()
    return assistant


def everything_in(window: QWidget) -> list[QWidget]:
    return [window, *window.findChildren(QWidget)]


def test_no_label_tooltip_or_message_is_taken_for_html(widgets) -> None:
    for window in widgets:
        assert hostile_texts(window) == [], type(window).__name__
        for one in everything_in(window):
            for words in (one.statusTip(), one.whatsThis(), one.windowTitle() if one is not window else ""):
                assert not (Qt.mightBeRichText(words) and "<img" in words), (type(one).__name__, words)


def test_no_item_of_a_view_is_taken_for_html(widgets) -> None:
    seen = 0
    for window in widgets:
        # The lists of layers are QGIS's own, and so are their tooltips.
        boxes = window.findChildren(QgsMapLayerComboBox)
        theirs = [view for box in boxes for view in box.findChildren(QAbstractItemView)]
        for view in window.findChildren(QAbstractItemView):
            if view.model() is not None and view not in theirs:
                tips = tips_of(view.model(), QModelIndex())
                seen += sum("img" in tip for tip in tips)
                assert [tip for tip in tips if "<img" in tip and Qt.mightBeRichText(tip)] == []
    assert seen


def test_no_browser_has_a_picture(widgets) -> None:
    for window in widgets:
        assert [one.toPlainText() for one in window.findChildren(QTextBrowser) if "<img" in one.toHtml()] == []


def test_the_names_are_shown_as_they_are(widgets) -> None:
    """What was tried was there: labels with these names, plain ones."""
    for window in widgets:
        labels = [one for one in everything_in(window) if isinstance(one, QLabel) and HOSTILE in one.text()]
        assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels)
        if not isinstance(window, (JoinAssistant, GetDataDialog)):
            assert labels or HOSTILE in window.windowTitle(), type(window).__name__


def test_every_widget_of_the_plugin_was_tried(widgets) -> None:
    """A new widget has to be among those of the windows above."""
    modules = [
        importlib.import_module(one.name) for one in pkgutil.walk_packages(dialogs.__path__, f"{dialogs.__name__}.")
    ]
    own = {
        one
        for module in modules
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, QWidget) and one.__module__ == module.__name__
    }
    tried = {base for window in widgets for one in everything_in(window) for base in type(one).__mro__}
    assert {one.__name__ for one in own - tried} == set()
