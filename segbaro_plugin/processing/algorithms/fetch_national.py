"""segbaro:fetchnational - the index of all areas of the country, with its mean and deviation for each year."""

from __future__ import annotations

from dataclasses import asdict

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ...i18n import language
from ...layers.read.years import parse_years
from ...layers.write.national_rows import national_fields, national_rows
from ...layers.write.rows import write_rows
from ...sources.dialects import fetch_from
from ...sources.exchange.service import SCB
from ...sources.recipes.fetched_tables import Fetched
from ...sources.recipes.national_index import national_index
from ..inputs.barometer.national_figures import NationalFigures, figures_of, tell_figures
from ..inputs.sources.service_access import ServiceAccess
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish, finish_layer


class FetchNational(SegbaroAlgorithm):
    ID = "fetchnational"
    GROUP = "sources"
    TAGS = ("scb", "hämta", "medelvärde", "standardavvikelse", "riket", "index", "mean", "standard deviation")

    def __init__(self) -> None:
        super().__init__()
        self.access = ServiceAccess(self, {"SERVICE": SCB})
        self.groups = (self.access,)

    def title(self) -> str:
        return self.tr("Fetch the national index")

    def summary(self) -> str:
        return self.tr(
            "Fetches the socio-economic index of all RegSO in Sweden, and the national mean and standard deviation of "
            "each year, which the area types are based on. They are kept in the profile: 'Socio-economic index and "
            "area types' uses them when no mean is given."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add(
            QgsProcessingParameterString("YEARS", self.tr("Years"), None, False, True),
            self.tr("Such as 2019-2023 or 2015, 2019; leave empty for all years that are published."),
        )
        self.access.declare()
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("National index"), table),
            self.tr("A table without geometry: one row per RegSO, with one field per year."),
        )
        self.addOutput(QgsProcessingOutputNumber("MEAN_USED", self.tr("Mean of the latest year")))
        self.addOutput(QgsProcessingOutputNumber("DEVIATION_USED", self.tr("Standard deviation of the latest year")))

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        parse_years(self.parameterAsString(parameters, "YEARS", context))
        return super().problem(parameters, context)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        service = self.access.service("SERVICE", parameters, context)
        fetch = fetch_from(service, self.access.exchange(parameters, context, feedback), language())
        found = national_index(fetch, service, parse_years(self.parameterAsString(parameters, "YEARS", context)))
        for note in found.notes:
            feedback.pushWarning(note.say(language()))
        national = figures_of(found.tables)
        tell_figures(national, feedback, self.tr("{year}: mean {mean}, standard deviation {deviation} ({n} RegSO)."))
        target = self._write(found, national, parameters, context, feedback)
        national.save()
        latest = national.years[max(national.years)]
        return {"OUTPUT": target, "MEAN_USED": latest.mean, "DEVIATION_USED": latest.deviation}

    def _write(
        self,
        found: Fetched,
        national: NationalFigures,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        fields = national_fields(found.tables, language())
        sink, target = self.open_sink(parameters, context, fields)
        write_rows(sink, fields, national_rows(found.tables), feedback)
        sink.close()
        source = found.tables[-1].source
        step = {"algorithm": "segbaro:fetchnational", "source": asdict(source), **national.step(found.years)}
        told = f"Fetched {source.publisher} {source.table_id} {source.updated}"
        finish_layer(target, context, Finish(fields, step, told, name=self.title()))
        return target
