"""Figures fetched and joined to areas, written as one layer that is drawn and says what it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsVectorLayer,
)

from ....i18n import language
from ....layers.join.joined_fields import join_record
from ....layers.join.matching import Joining, match_tables
from ....layers.join.shapes import SHAPES
from ....layers.places.area_codes import read_area_columns
from ....layers.record.provenance import stamp
from ....layers.write.extend import extended_fields
from ....sources.dialects import fetch_from
from ....sources.exchange.service import Service
from ....sources.recipes.declared_recipes import recipes_of
from ....sources.recipes.fetched_tables import Fetched, Question, fetched
from ....sources.recipes.national_index import INDEX, TYPES, national_index, needs_national_index
from ....sources.statistics.fetch import Fetch
from ....words import Count
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.finish import Finish, finish_layer
from ...run.parameter_group import ParameterGroup
from ..barometer.national_figures import figures_of, tell_figures
from ..tables.join_log import JoinLog
from .fetched_name import fetched_name
from .service_access import ServiceAccess
from .wanted_areas import boundaries_step, fetch_areas
from .wish_record import WishRecord

DRAWN_FIRST = (TYPES, INDEX)
"""What is drawn where it is there; otherwise the indicator that was named first."""


@dataclass(frozen=True)
class Run:
    """What a run has from QGIS."""

    parameters: Values
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback


@dataclass(frozen=True)
class FetchedData:
    """What was fetched, before it is written. national: the step that says the country's figures, if any."""

    record: WishRecord
    figures: Fetched
    areas: QgsVectorLayer
    joining: Joining
    national: Sequence[dict[str, object]]


class FetchedLayer(ParameterGroup):
    """The parameter OUTPUT, and numbers of what it holds.

    access: to the services SERVICE and BOUNDARIES.
    """

    def __init__(self, algorithm: SegbaroAlgorithm, access: ServiceAccess) -> None:
        super().__init__(algorithm)
        self._access = access

    def declare(self) -> None:
        areas = QgsProcessing.SourceType.TypeVectorPolygon
        self._algorithm.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Areas with indicators"), areas),
            self.tr(
                "The areas with one field per indicator and year, drawn by area type, by the index or by the first "
                "indicator. The layer says where its figures come from, and how to ask for them again."
            ),
        )
        self._algorithm.addOutput(QgsProcessingOutputNumber("AREAS", self.tr("Number of areas")))
        self._algorithm.addOutput(QgsProcessingOutputNumber("MATCHED", self.tr("Areas with rows in the table")))
        self._algorithm.addOutput(QgsProcessingOutputString("YEARS_FETCHED", self.tr("Years with figures")))

    def fetch(self, record: WishRecord, run: Run) -> FetchedData:
        """Fetches figures and areas and joins them; says what was lacking. Nothing is written."""
        figures, national = self._statistics(record, run)
        run.feedback.pushInfo(self.tr("Fetching boundaries from {url}").format(url=record.services["BOUNDARIES"]))
        areas = self._areas(record, run)
        joining = match_tables(read_area_columns(areas), figures.tables)
        JoinLog(run.feedback).tell(joining)
        return FetchedData(record, figures, areas, joining, national)

    def write(self, data: FetchedData, run: Run, earlier: Sequence[dict[str, object]] = ()) -> Values:
        """Writes and finishes the layer; returns the outputs. earlier: provenance to put before."""
        target = self._write(data, run)
        tables = range(len(data.joining.matches))
        steps = [self._boundaries(data.record), *(self._step(data, place) for place in tables)]
        dated = ({"time": stamp(), **step} for step in steps[:-1])
        drawn = (*DRAWN_FIRST, *data.record.wish.indicators)
        finish = Finish(
            self._fields(data), steps[-1], _told(data.joining), [*earlier, *data.national, *dated],
            name=fetched_name(data.record.wish.level, data.record.wish.places, language()), drawn=drawn,
        )  # fmt: skip
        finish_layer(target, run.context, finish)
        return {
            "OUTPUT": target,
            "AREAS": data.areas.featureCount(),
            "MATCHED": len(data.joining.whole.matched),
            "YEARS_FETCHED": ", ".join(map(str, data.figures.years)),
        }

    def _statistics(self, record: WishRecord, run: Run) -> tuple[Fetched, list[dict[str, object]]]:
        """The figures and, where they need it, the step that says the country's; all at one pace."""
        service = self._access.at("SERVICE", record.services["SERVICE"])
        tables = {one.table for one in recipes_of(record.wish.indicators, record.wish.level)}
        steps = QgsProcessingMultiStepFeedback(len(tables) + 2, run.feedback)
        fetch = fetch_from(service, self._access.exchange(run.parameters, run.context, steps), language())

        def before(done: int, question: Question) -> None:
            steps.setCurrentStep(done)
            words = self.tr("Fetching {table}: {title}")
            steps.pushInfo(words.format(table=question.description.id, title=question.description.label))

        figures = fetched(record.wish, fetch, service, before)
        for note in figures.notes:
            run.feedback.pushWarning(note.say(language()))
        steps.setCurrentStep(len(tables))
        wanted = needs_national_index(record.wish)
        return figures, [self._national(figures.years, fetch, service, run)] if wanted else []

    def _national(self, years: Sequence[int], fetch: Fetch, service: Service, run: Run) -> dict[str, object]:
        """Fetches and keeps the mean and deviation that area types are cut at; the step that says them."""
        national = figures_of(national_index(fetch, service, years).tables)
        national.save()
        words = self.tr("The country in {year}: mean {mean}, standard deviation {deviation}.")
        tell_figures(national, run.feedback, words)
        return {"time": stamp(), "algorithm": "segbaro:fetchnational", **national.step(years)}

    def _areas(self, record: WishRecord, run: Run) -> QgsVectorLayer:
        service = self._access.at("BOUNDARIES", record.services["BOUNDARIES"])
        exchange = self._access.exchange(run.parameters, run.context, run.feedback)
        return fetch_areas(record.wish.level, record.wish.places, service, exchange, run.feedback)

    def _write(self, data: FetchedData, run: Run) -> str:
        shape = SHAPES["wide"]
        added = shape.added(data.joining.whole, language())
        sink, target = self._algorithm.open_sink(run.parameters, run.context, self._fields(data), data.areas)
        shape.write(data.areas, sink, added, shape.values(data.joining.whole, data.joining.areas.ids), run.feedback)
        sink.close()
        return target

    def _fields(self, data: FetchedData) -> QgsFields:
        return extended_fields(data.areas.fields(), SHAPES["wide"].added(data.joining.whole, language()))

    def _boundaries(self, record: WishRecord) -> dict[str, object]:
        service = self._access.at("BOUNDARIES", record.services["BOUNDARIES"])
        return boundaries_step(service, record.wish.level, record.wish.places)

    def _step(self, data: FetchedData, place: int) -> dict[str, object]:
        one = data.joining.matches[place]
        joined = join_record(one, data.joining.key.name, SHAPES["wide"].records(one))
        return {**joined, "algorithm": f"segbaro:{self._algorithm.ID}", **data.record.step()}


def _told(joining: Joining) -> str:
    matched = Count(len(joining.whole.matched))
    tables = "; ".join(f"{one.source.publisher} {one.source.table_id} {one.source.updated}" for one in joining.matches)
    return f"Fetched {tables} for {matched} {matched:area|areas}."
