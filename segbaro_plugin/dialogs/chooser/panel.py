"""The chooser: layer, indicator, year, style and place. Each choice is drawn immediately and can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from qgis.core import QgsRectangle, QgsTemporalNavigationObject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...cartography.style.apply import DrawnMap, title_of
from ...cartography.style.drawn_place import place_extent
from ...cartography.style.known_years import year_with_data
from ...i18n import language
from ...layers.indicators.indicator_fields import Year
from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.places.filter import PlaceFilter
from ...layers.read.features import extent_of
from ...layers.read.snapshot import Snapshot
from ...words import SegbaroError
from ..widgets.latest_task import LatestTask
from ..widgets.layer_watch import LayerWatch
from .draw_task import Choice, DrawTask, choice_for
from .indicator_layers import has_indicators, has_profiles
from .layout import MAP, NOTHING, PROFILES, ChooserWidgets
from .temporal_link import TemporalLink
from .undo_step import YEARS


class Chooser(ChooserWidgets):
    """Draws the current choice, and shows the current state.

    controller: QGIS's temporal controller; without one, play moves no map. empty: as in `ChooserWidgets`.
    """

    choice_changed = pyqtSignal(object)
    """The Choice that is shown now; None where the layer has no indicators, or there is no layer."""

    place_chosen = pyqtSignal(object, object)
    """The user has chosen a place, or all areas: the layer, and in its grid where these lie."""

    def __init__(
        self,
        controller: QgsTemporalNavigationObject | None = None,
        empty: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(empty, parent)
        self.choice: Choice | None = None
        self._noted: set[str] = set()
        self.profiles: QgsVectorLayer | None = None
        self.drawing, self.watch, self.extent = DrawTask(self), LayerWatch(self), LatestTask(self)
        self.time = TemporalLink(controller or QgsTemporalNavigationObject(self), self)
        self._connect()
        self.show_layer(self.layers.currentLayer())

    def _connect(self) -> None:
        self.layers.layerChanged.connect(self.show_layer)
        self.page.tree.indicator_chosen.connect(self._choose_indicator)
        self.page.style_form.style_chosen.connect(self._choose_style)
        self.page.style_form.refused.connect(self._warn)
        self.page.place.place_chosen.connect(self._choose_place)
        self.page.place.refused.connect(self._warn)
        self.page.compare.failed.connect(self._warn)
        self.year.year_chosen.connect(self._choose_year)
        self.year.play_toggled.connect(self._play)
        self.time.year_shown.connect(self._show_moment)
        self.time.stopped.connect(self._stopped)
        self.time.switched_off.connect(self._show_year)
        self.extent.answered.connect(self._emit_place)
        self.drawing.drawn.connect(self._drawn)
        self.drawing.failed.connect(self._failed)
        self.watch.fields_changed.connect(self._reload)
        self.watch.style_changed.connect(self._reload)
        self.watch.data_changed.connect(self._recount)
        self.watch.filter_changed.connect(self.page.place.offer_again)
        self.watch.selection_changed.connect(self.page.place.update_selection)

    def release(self) -> None:
        """Disconnects from everything that outlives the chooser: the project, the layer, the temporal controller."""
        self.time.stop()
        self.time.release()
        self.watch.watch(None)
        self.extent.discard()
        self.missing_line.show_choice(None)
        self.undo.show_layer(None)
        self.layers.release()

    def show_layer(self, layer: QgsVectorLayer | None) -> None:
        """Shows this layer's indicators and how it is styled; nothing is redrawn."""
        self.time.stop()
        self.profiles = layer if layer is not None and has_profiles(layer) else None
        layer = layer if layer is not None and has_indicators(layer) else None
        self.watch.watch(layer)
        self.extent.discard()
        self.undo.show_layer(layer)
        self.refresh_button.show_layer(layer)
        self.choice = None if layer is None else choice_for(layer)
        if self.choice is not None:
            self.page.place.show_layer(layer)
            self.page.tree.show_indicators(self.choice.indicators)
            self._show_notes(layer)
        self.missing_line.show_choice(self.choice)
        self._show()

    def _show_notes(self, layer: QgsVectorLayer) -> None:
        """Shows notes about the layer's indicators; the same note only once."""
        for words in [note.say(language()) for note in LayerIndicators(layer).notes]:
            if words not in self._noted:
                self._noted.add(words)
                self._warn(words)

    def _show(self) -> None:
        """Updates all widgets to the current choice, and emits it."""
        choice = self.choice
        self.header.setVisible(choice is not None or self.profiles is not None)
        for widget in (self.title, self.year):
            widget.setVisible(choice is not None)
        self.stack.setCurrentIndex(MAP if choice is not None else PROFILES if self.profiles is not None else NOTHING)
        if choice is not None:
            self.year.set_years(choice.indicator.years)
            self.year.show_year(choice.year)
            self.year.show_year(self._year_on_map)  # where the indicator has that year
            self.year.play.setEnabled(len(choice.indicator.years) > 1)
            self.page.show_choice(choice)
            self.title.setText(_title(choice) if choice.drawn else self.tr("Choose what the map shows:"))
        self.choice_changed.emit(choice)

    def _reload(self) -> None:
        """Handles a change made elsewhere: by undo, in QGIS's own dialogs, or by new fields."""
        if self.choice is None or self.drawing.busy:
            return
        try:
            now = choice_for(self.choice.layer)
        except SegbaroError as error:
            self._warn(error.say(language()))
            return
        if now is None:
            self.layers.update_exceptions()
        elif now != self.choice:
            self._show_current(now)

    def _show_current(self, now: Choice) -> None:
        """Shows the current style of the same layer."""
        if now.indicators != self._shown.indicators:
            self.page.tree.show_indicators(now.indicators)
        self.choice = now
        self.missing_line.show_choice(now)
        self._show()

    def _recount(self) -> None:
        """Handles changed areas or values of the layer."""
        self._reload()
        self.missing_line.show_choice(self.choice)
        self._show_year()

    @property
    def _shown(self) -> Choice:
        """The current choice, for actions that require one."""
        return cast(Choice, self.choice)

    def _choose(self, words: str, id: int = -1, **changes: object) -> None:
        """Draws the choice with these changes; `words` names the undo step."""
        choice = replace(self._shown, **changes, drawn=True)  # type: ignore[arg-type]
        self.choice = choice
        self.drawing.draw(choice, words, id)
        self._show()

    def _choose_indicator(self, id: str) -> None:
        """Switches the indicator: keeps the year if it has data, and drops settings that do not apply to it."""
        chosen = next(one for one in self._shown.indicators if one.id == id)
        year = year_with_data(self._shown.layer, chosen, self.year.year())
        style = replace(self._shown.style, method="auto", palette="", fixed_limits=(), reversed=False)
        self._choose(chosen.name.say(language()), indicator=chosen, year=year, style=style)

    def _choose_year(self, year: int) -> None:
        self.time.go_to(year)
        self._choose(self.tr("Year {year}").format(year=year), YEARS, year=year)

    def _choose_style(self) -> None:
        self._choose(self.tr("Map style"), style=self.page.style_form.chosen)

    def _choose_place(self, place: PlaceFilter | None) -> None:
        """Draws only the place's areas, and emits their extent."""
        self._choose(place.name if place else self.tr("All areas"), place=place)
        whole, areas = extent_of(self._shown.layer), Snapshot(self._shown.layer)
        self.extent.start(place.name if place else "", lambda _feedback: place_extent(areas, place) if place else whole)

    def _emit_place(self, extent: QgsRectangle | None) -> None:
        if extent is not None:
            self.place_chosen.emit(self._shown.layer, extent)

    def _play(self, playing: bool) -> None:
        """Starts the temporal controller over the indicator's years, or stops it and keeps the year reached."""
        if not playing:
            self.time.stop()
            return
        choice = self._shown
        if not choice.drawn or not choice.style.follow_time:
            self._choose(self.tr("Map style"), style=replace(self._shown.style, follow_time=True))
        years = choice.indicator.years
        self.time.play(years[0], years[-1], self.year.year() or years[0])

    def _show_moment(self, year: Year) -> None:
        """Handles a new year in the temporal controller."""
        if self._follows:
            self.year.show_year(year)
            self.missing_line.show_year(year)

    def _show_year(self) -> None:
        """Updates the slider and the line to the year on the map."""
        self.year.show_year(self._year_on_map)
        self.missing_line.show_year(self._year_on_map)

    @property
    def _year_on_map(self) -> Year:
        """The controller's year on a map that follows it, otherwise the chosen one."""
        moment = self.time.year if self._follows else None
        return moment if moment is not None or self.choice is None else self.choice.year

    @property
    def _follows(self) -> bool:
        """Whether the map follows the temporal controller."""
        return self.choice is not None and self.choice.drawn and self.choice.style.follow_time

    def _stopped(self) -> None:
        self.year.play.setChecked(False)
        year = self.year.year()
        if self.choice is not None and year is not None and year != self.choice.year:
            self._choose_year(year)

    def _drawn(self, choice: Choice, drawn_map: DrawnMap) -> None:
        """Handles a drawn choice, unless the user has switched to another layer meanwhile."""
        if self.choice is not None and choice.layer is self.choice.layer:
            self.missing_line.show_choice(choice, {choice.year: drawn_map.lacking})
            self._show_year()
            self.choice_changed.emit(self.choice)

    def _failed(self, choice: Choice, why: str) -> None:
        """Restores the displayed state after a failed draw; keeps the settings so that they can be corrected."""
        self._warn(why)
        if self.choice is None or choice.layer is not self.choice.layer or self.drawing.busy:
            return
        self._reload()
        if self.choice is not None and self.choice.indicator == choice.indicator:
            self.choice = replace(self.choice, style=choice.style)
            self._show()

    def _warn(self, why: str) -> None:
        self.bar.pushWarning(
            "", why or self.tr("The map cannot be shown; see the Python tab under View › Panels › Log Messages.")
        )


def _title(choice: Choice) -> str:
    """The title of the map without the year, which is shown below."""
    return title_of(choice.indicator, choice.place, language()).replace(" {year}", "")
