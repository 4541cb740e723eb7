"""segbaro:refreshdata - a fetched layer once more, with the years that have come since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterVectorLayer,
)

from ...i18n import language
from ...layers.record.provenance import read_provenance
from ...layers.record.store import with_saved_style
from ...sources.exchange.service import SCB, SCB_BOUNDARIES
from ..inputs.sources.fetched_changes import changes, with_newer_years
from ..inputs.sources.fetched_layer import FetchedLayer, Run
from ..inputs.sources.service_access import ServiceAccess
from ..inputs.sources.wish_record import recorded_wish
from ..run.algorithm import SegbaroAlgorithm, Values


class RefreshData(SegbaroAlgorithm):
    ID = "refreshdata"
    GROUP = "sources"
    TAGS = ("scb", "pxweb", "uppdatera", "hämta", "update", "refresh")

    def __init__(self) -> None:
        super().__init__()
        self.access = ServiceAccess(self, {"SERVICE": SCB, "BOUNDARIES": SCB_BOUNDARIES})
        self.layer = FetchedLayer(self, self.access)
        self.groups = (self.access,)

    def title(self) -> str:
        return self.tr("Refresh fetched data")

    def summary(self) -> str:
        return self.tr(
            "Asks the services again for what a fetched layer holds, and for the years that have come since. Says "
            "which tables have been updated, which years are new, and which areas have come or gone. The layer itself "
            "is left as it is."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        areas = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterVectorLayer("INPUT", self.tr("Fetched layer"), areas),
            self.tr("A layer made by 'Fetch indicators'."),
        )
        self.access.declare()
        self.layer.declare()

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        layer = with_saved_style(self.parameterAsVectorLayer(parameters, "INPUT", context), context.project())
        steps = read_provenance(layer)
        before = recorded_wish(steps)
        services = {name: self.access.service(name, parameters, context).url for name in before.services}
        self._tell_moved(before.services, services, feedback)
        run = Run(parameters, context, feedback)
        data = self.layer.fetch(replace(before, wish=with_newer_years(before.wish), services=services), run)
        for note in changes(layer, steps, data):
            feedback.pushInfo(note.say(language()))
        return self.layer.write(data, run)

    def _tell_moved(self, before: Mapping[str, str], now: Mapping[str, str], feedback: QgsProcessingFeedback) -> None:
        """A layer can come from anybody: an address that it names is said, and not asked."""
        for name in (name for name, url in before.items() if url != now[name]):
            words = self.tr("The layer was fetched from {before}; now {now} is asked. Give the address to ask another.")
            feedback.pushWarning(words.format(before=before[name], now=now[name]))
