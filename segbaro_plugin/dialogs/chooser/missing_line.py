"""The line that shows how many areas on the map have no value, and why."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...cartography.classes.class_labels import NO_VALUE
from ...cartography.style.known_years import last_known_year
from ...cartography.values.missing_counts import Lacking, missing_by_year
from ...i18n import language
from ...layers.indicators.indicator_fields import Year
from ...layers.read.snapshot import Snapshot
from ...words import Text
from ..widgets.latest_task import LatestTask
from .draw_task import Choice

NONE_YET = Text("No data for {years}.", "Inga uppgifter för {years}.")


class MissingLine(QLabel):
    """Hidden if all areas have a value, while they are counted, and while nothing is drawn.

    Where the last year with data is shown, it says which later ones have none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.counting = LatestTask(self)
        self.counting.answered.connect(self._counted)
        self.show_choice(None)

    def show_choice(self, choice: Choice | None, known: Mapping[Year, Lacking] | None = None) -> None:
        """Shows the counts for this choice; years that are not in `known` are counted first."""
        self.counting.discard()
        self._choice = choice if choice is not None and choice.drawn else None
        self._lacking = known or {}
        self._last = last_known_year(choice.layer, choice.indicator) if choice is not None else None
        self.show_year(choice.year if choice is not None else None)

    def show_year(self, year: Year) -> None:
        """Shows the counts for this year of the same map."""
        self._year, choice = year, self._choice
        if choice is not None and year in choice.indicator.fields and year not in self._lacking:
            self._count(choice)
        self._show_text()

    def _count(self, choice: Choice) -> None:
        """Counts all years at once, so that animating through them waits only once."""
        if self.counting.busy:
            return

        areas = Snapshot(choice.layer)

        def work(_feedback: QgsFeedback) -> Mapping[Year, Lacking]:
            return missing_by_year(areas, choice.indicator, choice.place)

        self.counting.start(choice.indicator.name.say(language()), work)

    def _counted(self, lacking: Mapping[Year, Lacking] | None) -> None:
        """Stores the counts; a failed count is not retried for each year."""
        years = self._choice.indicator.fields if self._choice is not None else ()
        self._lacking = {year: {} for year in years} if lacking is None else lacking
        self._show_text()

    def _show_text(self) -> None:
        lacking = self._lacking.get(self._year, {})
        parts = [f"{NO_VALUE[why].say(language())}: {count}" for why, count in lacking.items()]
        self.setText(" · ".join([*parts, *self._later()]))
        self.setVisible(bool(self.text()))

    def _later(self) -> list[str]:
        """The note that later years have no data, if the last year with data is shown."""
        years = self._choice.indicator.years if self._choice is not None and self._year is not None else []
        empty = [str(year) for year in years if self._last is not None and year > self._last]
        return [NONE_YET.say(language(), years=", ".join(empty))] if empty and self._year == self._last else []
