"""segbaro:fetchindicators - areas and indicators from Statistics Sweden, as one drawn layer."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...sources.exchange.service import SCB, SCB_BOUNDARIES
from ...sources.recipes.fetched_tables import Wish
from ..inputs.sources.fetched_layer import FetchedLayer, Run
from ..inputs.sources.service_access import ServiceAccess
from ..inputs.sources.wanted_areas import WantedAreas
from ..inputs.sources.wanted_indicators import WantedIndicators
from ..inputs.sources.wish_record import WishRecord
from ..run.algorithm import SegbaroAlgorithm, Values


class FetchIndicators(SegbaroAlgorithm):
    ID = "fetchindicators"
    GROUP = "sources"
    TAGS = ("scb", "pxweb", "hämta", "indikatorer", "statistik", "deso", "regso", "kommun", "download", "statistics")

    def __init__(self) -> None:
        super().__init__()
        self.areas = WantedAreas(self)
        self.indicators = WantedIndicators(self)
        self.access = ServiceAccess(self, {"SERVICE": SCB, "BOUNDARIES": SCB_BOUNDARIES})
        self.layer = FetchedLayer(self, self.access)
        self.groups = (self.areas, self.indicators, self.access)

    def title(self) -> str:
        return self.tr("Fetch indicators")

    def summary(self) -> str:
        return self.tr(
            "Fetches indicators and areas from Statistics Sweden and makes one layer of them, with codes, names and a "
            "map. Nothing has to be downloaded beforehand. What has come is kept in the profile: if the run is "
            "interrupted, only the rest is asked for the next time."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.areas.declare()
        self.indicators.declare()
        self.access.declare()
        self.layer.declare()

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        wish = Wish(
            self.indicators.indicators(parameters, context),
            self.areas.level(parameters, context),
            self.areas.places(parameters, context),
            self.indicators.years(parameters, context),
        )
        services = {name: self.access.service(name, parameters, context).url for name in ("SERVICE", "BOUNDARIES")}
        run = Run(parameters, context, feedback)
        return self.layer.write(self.layer.fetch(WishRecord(wish, services), run), run)
