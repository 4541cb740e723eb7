"""Operates everything in a widget that a user could."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PyQt6 import QtWidgets as W
from PyQt6 import sip
from PyQt6.QtCore import QModelIndex, QPoint, Qt
from PyQt6.QtTest import QTest

WAIT = 5
LONGEST = 100
"""Turns of the event loop, `WAIT` milliseconds each, that background work may take."""


def settle(widget: W.QWidget) -> None:
    """Lets Qt do what is due, and the panes finish what they work on."""
    for _turn in range(LONGEST):
        QTest.qWait(WAIT)
        if sip.isdeleted(widget) or not any(getattr(one, "is_working", False) for one in inside(widget, W.QWidget)):
            return


def inside(widget: W.QWidget, kind: type[W.QWidget]) -> Iterator[W.QWidget]:
    """The widgets of this kind that can be seen and operated, the outermost first."""
    for one in [] if sip.isdeleted(widget) else [widget, *widget.findChildren(W.QWidget)]:
        if not sip.isdeleted(one) and isinstance(one, kind) and one.isVisible() and one.isEnabled():
            yield one


def operate(widget: W.QWidget) -> int:
    """Goes through tabs, lists, choices, fields and buttons; how many things were operated."""
    done = 0
    for kind, act in ACTIONS.items():
        for one in list(inside(widget, kind)):
            if not sip.isdeleted(one) and one.isEnabled():
                act(one)
                settle(widget)
                done += 1
    return done


def _turn_pages(tabs: W.QTabWidget) -> None:
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        settle(tabs)


def _choose_each(box: W.QComboBox) -> None:
    for place in range(box.count()):
        box.setCurrentIndex(place)
        box.activated.emit(place)
        settle(box)


def _write(line: W.QLineEdit) -> None:
    QTest.keyClicks(line, "1; 2")
    QTest.keyClick(line, Qt.Key.Key_Return)


def _click_first(view: W.QAbstractItemView) -> None:
    """The first row, or the first one under a first heading; the first section of a table's own head."""
    spot = QPoint(10, 10)
    first = view.model().index(0, 0) if view.model() is not None else QModelIndex()
    if first.isValid() and not isinstance(view, W.QHeaderView):
        inner = view.model().index(0, 0, first)
        spot = view.visualRect(inner if inner.isValid() else first).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def _sweep(widget: W.QWidget) -> None:
    """The mouse over the widget, and a click on what the plugin draws itself; a click on a list would open it."""
    middle = QPoint(widget.width() // 2, widget.height() // 2)
    QTest.mouseMove(widget, middle)
    if type(widget).__module__.startswith("segbaro_plugin") and not isinstance(widget, W.QComboBox):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)
    widget.grab()


ACTIONS: dict[type[W.QWidget], Callable[[W.QWidget], None]] = {
    W.QTabWidget: _turn_pages,
    W.QAbstractItemView: _click_first,
    W.QComboBox: _choose_each,
    W.QSlider: lambda slider: slider.setValue(slider.maximum()),
    W.QSpinBox: lambda box: box.stepUp(),
    W.QLineEdit: _write,
    W.QAbstractButton: lambda button: button.click(),
    W.QWidget: _sweep,
}
"""What is done with widgets of each kind, in this order."""
