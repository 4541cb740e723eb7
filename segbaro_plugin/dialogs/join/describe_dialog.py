"""Asks what the catalogue does not know of an indicator, and keeps it in the profile for next time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...i18n import Translated, language
from ...layers.indicators.describe import Described, possible_denominators, remove, save
from ...layers.indicators.user_tables import own_folder
from ...tables import Direction, Table, TableError, Unit
from ..widgets.elided_widgets import ElidedComboBox
from ..widgets.message_bar import MessageBar


class DescribeDialog(Translated, QDialog):
    """Name, unit, which end is the worse one, and what a share is of."""

    saved = pyqtSignal(str)
    """Saved in this file."""
    removed = pyqtSignal(str)
    """Removed from this file."""

    def __init__(self, table: Table, known: Described, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroDescribe")
        self.setWindowTitle(self.tr("Describe the indicator"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table, self._known = table, known
        self._make_choices()
        self.bar = MessageBar()
        self._lay_out()
        self.resize(460, self.sizeHint().height())

    def _make_choices(self) -> None:
        known = self._known.indicator
        self.name = QLineEdit(known.name.say(language()))
        self.name.selectAll()
        self.unit, self.direction, self.denominator = ElidedComboBox(), ElidedComboBox(), ElidedComboBox()
        for unit in Unit:
            self.unit.addItem(unit.value.say(language()) or self.tr("Not known"), unit)
        for direction, words in (
            (Direction.NEUTRAL, self.tr("Neither good nor bad")),
            (Direction.HIGH_IS_BETTER, self.tr("Good")),
            (Direction.HIGH_IS_WORSE, self.tr("Bad")),
        ):
            self.direction.addItem(words, direction)
        self.denominator.addItem(self.tr("Nothing, or not known"), "")
        for id, name in possible_denominators(self._table).items():
            if id != known.id:
                self.denominator.addItem(name.say(language()), id)
        for box, value in (
            (self.unit, known.unit),
            (self.direction, known.direction),
            (self.denominator, known.denominator),
        ):
            _choose(box, value)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Heading in the table"), _plain(self._known.heading))
        for title, name, widget in (
            (self.tr("&Name"), "name", self.name),
            (self.tr("&Unit"), "unit", self.unit),
            (self.tr("&High values are"), "direction", self.direction),
            (self.tr("Share &of"), "denominator", self.denominator),
        ):
            widget.setObjectName(f"segbaroDescribe_{name}")
            form.addRow(title, widget)
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addLayout(form)
        column.addWidget(_plain(self.tr("It is saved in the QGIS profile, in {folder}.").format(folder=own_folder())))
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setObjectName("segbaroDescribe_save")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        if self._known.saved:
            remove_button = buttons.addButton(self.tr("&Remove"), QDialogButtonBox.ButtonRole.DestructiveRole)
            remove_button.setObjectName("segbaroDescribe_remove")
            remove_button.clicked.connect(lambda: self._do(lambda: remove(self._known), self.removed))
        buttons.accepted.connect(lambda: self._do(self._save, self.saved))
        buttons.rejected.connect(self.reject)
        return buttons

    def _save(self) -> Path:
        return save(
            self._table,
            self._known,
            name=self.name.text(),
            unit=self.unit.currentData(),
            direction=self.direction.currentData(),
            denominator=self.denominator.currentData(),
        )

    def _do(self, work: Callable[[], Path], done: pyqtSignal) -> None:
        """Does the work and closes; what cannot be done is said, and can be mended."""
        try:
            file = work()
        except TableError as error:
            self.bar.clearWidgets()
            self.bar.pushCritical("", error.say(language()))
            return
        done.emit(str(file))
        self.accept()


def _choose(box: QComboBox, value: object) -> None:
    """Chooses by equality: Qt compares enums of Python by identity only in some versions."""
    box.setCurrentIndex(next((row for row in range(box.count()) if box.itemData(row) == value), 0))


def _plain(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
