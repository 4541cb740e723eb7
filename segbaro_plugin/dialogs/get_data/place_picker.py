"""The country, its counties and municipalities, to tick one or several."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCollator, QEvent, QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...i18n import Translated
from ...tables.codes.divisions import counties, kommuner, official_name

CODE = Qt.ItemDataRole.UserRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
COUNTRY = "00"
DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
SWEDISH = QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden)


class PlacePicker(Translated, QWidget):
    """A search box above a list with ticks; what is ticked stands below, and stays so whatever is searched for."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.places, self.chosen = QgsFilterLineEdit(), QListWidget(), QLabel()
        self.line.setObjectName("segbaroGetData_search")
        self.line.setShowSearchIcon(True)
        self.line.setPlaceholderText(self.tr("Search for a municipality or county"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.places.setObjectName("segbaroGetData_places")
        self.places.setAccessibleName(self.tr("Municipalities and counties"))
        self.chosen.setWordWrap(True)
        self.chosen.setTextFormat(Qt.TextFormat.PlainText)
        for code, name in [(COUNTRY, self.tr("The whole country")), *_in_order()]:
            self._add(code, name)
        self._lay_out()
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.places.itemChanged.connect(self._ticked)
        self._tell()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.places, 1)
        column.addWidget(self.chosen)

    def _add(self, code: str, name: str) -> None:
        item = QListWidgetItem(f"{name} ({code})", self.places)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(UNCHECKED)
        item.setData(CODE, code)

    def _items(self) -> Iterator[QListWidgetItem]:
        return (self.places.item(row) for row in range(self.places.count()))

    def codes(self) -> list[str]:
        """The codes that are ticked."""
        return [item.data(CODE) for item in self._items() if item.checkState() == CHECKED]

    def tick(self, codes: Collection[str]) -> None:
        """Ticks these and no others, and shows the first of them."""
        self.places.blockSignals(True)
        for item in self._items():
            item.setCheckState(CHECKED if item.data(CODE) in codes else UNCHECKED)
        self.places.blockSignals(False)
        first = next((item for item in self._items() if item.checkState() == CHECKED), None)
        if first is not None:
            self.places.scrollToItem(first)
        self._tell()

    def names(self) -> list[str]:
        """The names of what is ticked."""
        return [self.tr("The whole country") if code == COUNTRY else official_name(code) for code in self.codes()]

    def _ticked(self, item: QListWidgetItem) -> None:
        """The whole country and parts of it exclude each other: what was ticked last counts."""
        codes = self.codes()
        if item.checkState() == CHECKED and COUNTRY in codes and len(codes) > 1:
            country = item.data(CODE) == COUNTRY
            self.tick([COUNTRY] if country else [code for code in codes if code != COUNTRY])
            return
        self._tell()

    def _tell(self) -> None:
        names = self.names()
        self.chosen.setText(", ".join(names) if names else self.tr("Tick at least one place."))
        self.changed.emit()

    def _search(self, words: str) -> None:
        """Shows the places whose name or code has these words; those whose name begins so come first in the list."""
        wanted = words.casefold().strip()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())
        shown = [item for item in self._items() if not item.isHidden()]
        best = next((item for item in shown if item.text().casefold().startswith(wanted)), None)
        if wanted and shown:
            self.places.setCurrentItem(best or shown[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return in the search box ticks the place that was found; Down moves into the list."""
        if watched is not self.line or event.type() != QEvent.Type.KeyPress or event.key() not in DOWN:
            return super().eventFilter(watched, event)
        item = self.places.currentItem()
        if item is not None and not item.isHidden() and event.key() != Qt.Key.Key_Down:
            item.setCheckState(UNCHECKED if item.checkState() == CHECKED else CHECKED)
            self.line.selectAll()
        elif event.key() == Qt.Key.Key_Down:
            self.places.setFocus()
        return True


def _in_order() -> list[tuple[str, str]]:
    """Counties, then municipalities, each by the Swedish alphabet."""
    order = QCollator(SWEDISH)
    return [
        *sorted(counties().items(), key=lambda one: order.sortKey(one[1])),
        *sorted(kommuner().items(), key=lambda one: order.sortKey(one[1])),
    ]
