"""The choices for a layer and their style, computed in the background; each choice is one undo step."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field

from qgis.core import QgsApplication, QgsFeedback, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...cartography.style.apply import DrawnMap, MapStyle, compute_style, set_style
from ...cartography.style.build import BuiltStyle
from ...cartography.style.drawn_place import PLACE, kept_place
from ...cartography.style.known_years import last_known_year
from ...cartography.style.record import StyleRecord
from ...i18n import language
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.places.filter import PlaceFilter
from ...layers.read.snapshot import Snapshot
from ..widgets.background import Background
from .undo_step import change_style


@dataclass(frozen=True)
class Choice:
    """A layer, its indicators, and the current choice among them.

    drawn: whether the layer is drawn so, and not in a way of the user's own or by a field that it has no more.
    """

    layer: QgsVectorLayer
    indicators: list[IndicatorFields]
    indicator: IndicatorFields
    year: Year
    style: MapStyle = field(default_factory=MapStyle)
    place: PlaceFilter | None = None
    drawn: bool = False


def choice_for(layer: QgsVectorLayer) -> Choice | None:
    """The last choice for the layer, or its first indicator in its last year with data; None without indicators."""
    known = LayerIndicators(layer)
    if not known.all:
        return None
    return _chosen_before(known) or _drawn_otherwise(known)


def _chosen_before(known: LayerIndicators) -> Choice | None:
    """The choice last drawn by the dock, if the layer still has that indicator."""
    layer, record = known.layer, StyleRecord.kept(known.layer)
    if record is None or record.style is None:
        return None
    for one in known.all:
        if one.id == record.indicator:
            drawn = record.year in one.fields and one.fields[record.year] == record.field
            year = record.year if record.year in one.fields else last_known_year(layer, one)
            return Choice(layer, known.all, one, year, record.style, kept_place(layer), drawn)
    return None


def _drawn_otherwise(known: LayerIndicators) -> Choice:
    """The choice drawn by an algorithm or the user, else the first indicator in its last year with data."""
    layer, field = known.layer, StyleRecord.read(known.layer, known.steps).field
    for one in known.all:
        years = [year for year, name in one.fields.items() if name == field and not one.year_field]
        if years:
            return Choice(layer, known.all, one, years[0], drawn=True)
    return Choice(layer, known.all, known.all[0], last_known_year(layer, known.all[0]))


class DrawTask(QObject):
    """Draws choices in order; requests that were superseded meanwhile are skipped.

    Reading and class limits take time with thousands of areas, so they are worked out in the background on the layer as
    it is then; in a moment it gets its style.
    """

    drawn = pyqtSignal(object, object)
    """The Choice, and what was drawn (`style.DrawnMap`)."""
    failed = pyqtSignal(object, str)
    """The Choice, and why it could not be drawn; "" for a fault of the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Background | None = None
        self._next: tuple[Choice, str, int] | None = None

    @property
    def busy(self) -> bool:
        """Whether a choice is being drawn."""
        return self._task is not None

    def draw(self, choice: Choice, words: str, id: int = -1) -> None:
        """Draws the choice; `words` names the undo step, and steps with the same `id` are merged."""
        if self._task is None:
            self._start(choice, words, id)
        else:
            self._next = (choice, words, id)

    def _start(self, choice: Choice, words: str, id: int) -> None:
        areas = Snapshot(choice.layer)

        def work(_feedback: QgsFeedback) -> tuple[BuiltStyle, DrawnMap]:
            return compute_style(areas, choice.indicator, choice.year, choice.style, choice.place, language())

        task = Background(choice.indicator.name.say(language()), work)

        def finish() -> None:
            if task.result is not None and not sip.isdeleted(choice.layer):
                change_style(choice.layer, words, lambda: _set_style(choice, *task.result), id)
            self._task = None
            self._draw_next()
            if not sip.isdeleted(self):  # as it is when its window is closed by now
                self._report(choice, task)

        self._task = task
        task.taskCompleted.connect(finish)
        task.taskTerminated.connect(finish)
        QgsApplication.taskManager().addTask(task)

    def _report(self, choice: Choice, task: Background) -> None:
        if task.result is None:
            self.failed.emit(choice, task.error.say(language()) if task.error else "")
        elif not sip.isdeleted(choice.layer):
            self.drawn.emit(choice, task.result[1])

    def _draw_next(self) -> None:
        """Draws the request that arrived meanwhile."""
        later, self._next = self._next, None
        if later is not None and not sip.isdeleted(later[0].layer):
            self._start(*later)


def _set_style(choice: Choice, built: BuiltStyle, drawn_map: DrawnMap) -> None:
    choice.layer.setCustomProperty(PLACE, json.dumps(asdict(choice.place)) if choice.place else "")
    set_style(choice.layer, built, drawn_map, choice.style, language())
