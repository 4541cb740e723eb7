"""The indicators of the join assistant, and what the user tells of those that are not known."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from ...i18n import Translated, language
from ...layers.indicators.describe import Described, base_of, describable
from ...layers.join.matching import Joining
from ...layers.join.preview import Reading, indicators_of
from ..widgets.message_bar import MessageBar
from .describe_dialog import DescribeDialog
from .form import JoinForm
from .table_reader import TableReader


class Describing(Translated, QObject):
    """Lists what a join finds; what is told of an indicator is used at once, as the table is read once more."""

    def __init__(self, form: JoinForm, reader: TableReader, bar: MessageBar) -> None:
        super().__init__(form)
        self._form, self._reader, self._bar = form, reader, bar
        self._known: dict[str, Described] = {}
        form.indicators.currentRowChanged.connect(self._allow)
        form.indicators.itemDoubleClicked.connect(self._ask)
        form.describe.clicked.connect(self._ask)
        self._allow()

    def offer(self, reading: Reading, joining: Joining) -> None:
        """Lists the indicators that a join of the table would add."""
        self._known = describable(reading.table)
        names = indicators_of(joining.whole)
        found = {id: self._of(id) for id in names}
        self._form.indicators.offer(names, [id for id, known in found.items() if known and not known.saved])
        self._allow()

    def _of(self, id: str) -> Described | None:
        return self._known.get(base_of(id, self._known))

    def _allow(self) -> None:
        self._form.describe.setEnabled(self._of(self._form.indicators.current()) is not None)

    def _ask(self) -> None:
        known, reading = self._of(self._form.indicators.current()), self._reader.reading
        if known is None or reading is None:
            return
        dialog = DescribeDialog(reading.table, known, self._form)
        name = known.indicator.name.say(language())
        dialog.saved.connect(lambda file: self._changed(self._saved_words().format(name=name, file=file)))
        dialog.removed.connect(lambda file: self._changed(self._removed_words().format(name=name, file=file)))
        dialog.open()

    def _saved_words(self) -> str:
        return self.tr(
            '"{name}" is saved in {file} and used here and for every table to come. Describe it again to change or '
            "remove it."
        )

    def _removed_words(self) -> str:
        return self.tr('"{name}" is removed from {file}.')

    def _changed(self, words: str) -> None:
        self._bar.clearWidgets()
        self._bar.pushSuccess("", words)
        self._reader.read_again()
