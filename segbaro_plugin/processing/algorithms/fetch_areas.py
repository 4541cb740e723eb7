"""segbaro:fetchareas - boundaries of areas from the office that draws them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ...layers.boundaries.boundary_layer import fields_for
from ...layers.write.extend import write_extended
from ...layers.write.rows import fields_of
from ...sources.exchange.service import SCB_BOUNDARIES
from ..inputs.sources.service_access import ServiceAccess
from ..inputs.sources.wanted_areas import WantedAreas, boundaries_step, fetch_areas
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish, finish_layer


class FetchAreas(SegbaroAlgorithm):
    ID = "fetchareas"
    GROUP = "sources"
    TAGS = ("wfs", "scb", "deso", "regso", "kommun", "län", "hämta", "områden", "gränser", "boundaries")

    def __init__(self) -> None:
        super().__init__()
        self.areas = WantedAreas(self)
        self.access = ServiceAccess(self, {"BOUNDARIES": SCB_BOUNDARIES})
        self.groups = (self.areas, self.access)

    def title(self) -> str:
        return self.tr("Fetch areas")

    def summary(self) -> str:
        return self.tr(
            "Fetches the boundaries of DeSO, RegSO, municipalities or counties from Statistics Sweden, with codes and "
            "names, as valid polygons in SWEREF 99 TM. Either all areas come or none: if the service loses some on "
            "the way, the run says so and makes no layer. What has come is kept in the profile for a day."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.areas.declare()
        self.access.declare()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Areas"), QgsProcessing.SourceType.TypeVectorPolygon),
            self.tr("The areas with their code, name, municipality and county."),
        )
        self.addOutput(QgsProcessingOutputNumber("AREAS", self.tr("Number of areas")))

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        service = self.access.service("BOUNDARIES", parameters, context)
        exchange = self.access.exchange(parameters, context, feedback)
        level, places = self.areas.level(parameters, context), self.areas.places(parameters, context)
        layer = fetch_areas(level, places, service, exchange, feedback)
        fields = fields_of(*fields_for(level))
        sink, target = self.open_sink(parameters, context, fields, layer)
        write_extended(layer, sink, [], feedback=feedback)
        sink.close()
        record = boundaries_step(service, level, places)
        finish_layer(target, context, Finish(fields, record, f"{record['attribution']}. {level}", name=self.title()))
        return {"OUTPUT": target, "AREAS": layer.featureCount()}
