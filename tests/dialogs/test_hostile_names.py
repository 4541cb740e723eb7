"""A name that is HTML is shown as it is written: no tooltip, label or message opens the file that it names."""

from __future__ import annotations

import pytest
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QTextBrowser, QWidget
from waiting import wait

from segbaro_plugin.dialogs.chooser.panel import Chooser
from segbaro_plugin.dialogs.widgets.message_bar import MessageBar
from segbaro_plugin.dialogs.widgets.plain_text import as_plain

HOSTILE = "<img src='file:///tmp/x.png'>"
FIELDS = "deso:string,namn:string,own_2022:double,own_2023:double"
ROWS = [(f"0180C10{n}0", HOSTILE, 4.0 + n, None if n == 3 else 5.0 + n) for n in range(1, 6)]


def shown(words: str) -> str:
    """What a reader sees of a tooltip or message."""
    document = QTextDocument()
    document.setHtml(words) if Qt.mightBeRichText(words) else document.setPlainText(words)
    return document.toPlainText()


@pytest.mark.parametrize("words", [HOSTILE, f"Andel {HOSTILE}", "a < b & c > d", "plain", "", "<b>x</b>", "&lt;"])
def test_words_are_shown_as_they_are_written(words: str) -> None:
    assert shown(as_plain(words)) == words


@pytest.mark.parametrize("push", ["pushInfo", "pushSuccess", "pushWarning", "pushCritical"])
def test_messages_show_names_as_they_are_written(push: str) -> None:
    bar = MessageBar()
    getattr(bar, push)("", f"'{HOSTILE}' is no field. {HOSTILE}")
    (browser,) = [one for one in bar.findChildren(QTextBrowser) if HOSTILE in one.toPlainText()]
    assert "<img" not in browser.toHtml()
    bar.deleteLater()


def hostile_texts(widget: QWidget) -> list[str]:
    """Every tooltip and label below a widget that would be read as HTML and names a picture."""
    found = [one.toolTip() for one in [widget, *widget.findChildren(QWidget)]]
    rich = [one for one in widget.findChildren(QLabel) if one.textFormat() != Qt.TextFormat.PlainText]
    found += [one.text() for one in rich]
    return [words for words in found if Qt.mightBeRichText(words) and "<img" in words]


def tips_of(model: QAbstractItemModel, parent: QModelIndex) -> list[str]:
    """Every tooltip of a model."""
    found = []
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            found.append(str(model.index(row, column, parent).data(Qt.ItemDataRole.ToolTipRole) or ""))
        found += tips_of(model, model.index(row, 0, parent))
    return found


def test_every_widget_of_the_dock_shows_names_as_they_are_written(layer, controller) -> None:
    layer.setName(HOSTILE)
    for name, year in (("own_2022", 2022), ("own_2023", 2023)):
        layer.setFieldAlias(layer.fields().indexOf(name), f"{HOSTILE} {year}")
    chooser = Chooser(controller)
    chooser.show_layer(layer)
    chooser.page.tree.indicator_chosen.emit("own")
    wait(lambda: chooser.title.text() != "" and layer.renderer() is not None)
    chooser.bar.pushWarning("", HOSTILE)
    assert hostile_texts(chooser) == []
    # The list of layers is QGIS's own, and so are its tooltips, as in QGIS's own panel of layers.
    layers = [view for box in chooser.findChildren(QgsMapLayerComboBox) for view in box.findChildren(QAbstractItemView)]
    views = [view for view in chooser.findChildren(QAbstractItemView) if view not in layers]
    own = [view.model() for view in views if view.model() is not None]
    tips = [tip for model in own for tip in tips_of(model, QModelIndex())]
    assert [tip for tip in tips if "<img" in tip and Qt.mightBeRichText(tip)] == []
    assert any("&lt;img" in tip for tip in tips)
    chooser.release()
