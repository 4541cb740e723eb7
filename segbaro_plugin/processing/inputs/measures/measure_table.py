"""Base of the algorithms that give a table with one row per place, year, group and measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ....i18n import language
from ....indices import CATALOGUE, Measure, Scope
from ....indices.engine.cleaning import Counts
from ....indices.engine.evaluate import evaluate
from ....indices.engine.results import RESULT_COLUMNS, ResultRow, result_rows
from ....layers.read.columns import Columns
from ....layers.write.result_table import result_fields
from ....layers.write.rows import write_plain
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.finish import Finish, finish_layer
from ..places.place_columns import measure_columns
from ..places.place_fields import PlaceFields
from ..places.place_output import PlaceOutput
from ..places.year_choice import YearChoice
from .count_units import BASES, CountUnits
from .measure_choice import MeasureChoice, Offer, measure_record, purpose_and_measures


class CountSet(NamedTuple):
    """Counts of one group (or set of groups) and the year in their fields' names, with the measures to take of them."""

    group: str
    year: str
    counts: Counts
    measures: Sequence[Measure]


class MeasureTable(SegbaroAlgorithm):
    """A subclass says COUNTS, TAKES, purpose(), declare_columns() and count_sets(); the rest of the run is here."""

    fields: PlaceFields
    COUNTS: tuple[str, ...] = ()
    """The parameters whose fields hold numbers."""
    KEYS: tuple[str, ...] = ("PLACE", "YEAR")
    """The parameters whose fields hold codes, names or years."""
    TAKES: Mapping[str, tuple[str, ...]] = {}
    """The inputs of measures that the algorithm has, and the parameters of which one gives it."""
    USUAL: tuple[str, ...] = ()
    """The measures that are chosen from the start."""
    COLUMNS: tuple[str, ...] = RESULT_COLUMNS
    """The columns of the table."""

    def __init__(self) -> None:
        super().__init__()
        self.years = YearChoice(self)
        self.fields = PlaceFields(self, self.years)
        self.units = CountUnits(self, self.fields, self.COUNTS)
        self.choice = MeasureChoice(self, self.fields, self.units, self.offer())
        self.places = PlaceOutput(self, self.fields)
        self.groups = (self.units, self.choice, self.places)

    def purpose(self) -> str:
        """What the algorithm does; the list of its measures follows."""
        raise NotImplementedError

    def declare_columns(self) -> None:
        """Declares INPUT and the parameters of COUNTS."""
        raise NotImplementedError

    def count_sets(
        self, columns: Columns, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[CountSet]:
        """The counts that the fields hold, each with the `chosen` measures that take them."""
        raise NotImplementedError

    def counts_problem(self, _parameters: Values, _context: QgsProcessingContext) -> str:
        """What is wrong with the choice of counts, as a sentence; "" where nothing is."""
        return ""

    def offered(self) -> list[Measure]:
        """The measures that need no other input than those of TAKES."""
        return CATALOGUE.taking(*self.TAKES, scope=Scope.PLACE)

    def offer(self) -> Offer:
        """What can be chosen of them."""
        return Offer(self.offered(), self.TAKES, self.USUAL)

    def summary(self) -> str:
        return purpose_and_measures(self.purpose(), self.offered())

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.declare_columns()
        self.units.declare()
        self.fields.declare_place()
        self.years.declare()
        self.choice.declare()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Measures"), QgsProcessing.SourceType.TypeVector),
            self.tr("A table with one row per place, year, group and measure."),
        )
        self.places.declare()
        for measure in self.offered():
            self.addOutput(QgsProcessingOutputNumber(measure.id.upper(), measure.name.say(language())))

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        years = self.years.problem(parameters, context)
        return years or self.counts_problem(parameters, context) or super().problem(parameters, context)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        chosen = self.choice.chosen(parameters, context)
        columns = self.columns(source, chosen, parameters, context, feedback)
        self.fields.tell_nowhere(columns, parameters, context, feedback)
        sets = list(self.count_sets(columns, chosen, parameters, context))
        rows = self._rows(sets, columns, parameters, context, feedback)
        if feedback.isCanceled():
            return {}
        fields = result_fields(self.COLUMNS)
        sink, target = self.open_sink(parameters, context, fields)
        write_plain(sink, fields, ((list(row), None) for row in rows), feedback)
        sink.close()
        _, earlier = self.background(parameters, context, source)
        told = f"{self.ID}: {', '.join(m.id for m in chosen)} of {', '.join(dict.fromkeys(s.group for s in sets))}"
        finish = Finish(fields, self.record(chosen, parameters, context), told, earlier, name=self.title())
        finish_layer(target, context, finish)
        more = self.write_more(rows, finish, parameters, context, feedback)
        return {"OUTPUT": target, **more, **self.single_values(rows)}

    def record(self, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext) -> dict[str, object]:
        """The provenance of the table, for machines."""
        fields = self.fields.by_role(parameters, context, *self.COUNTS, *self.KEYS, "BASE")
        return {**measure_record(self.ID, chosen, fields), "unit": self.units.unit(parameters, context)}

    def write_more(
        self,
        rows: Sequence[ResultRow],
        finish: Finish,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """What is written beside the table; returns the outputs."""
        return self.places.write(measure_columns(rows), finish, parameters, context, feedback)

    def columns(
        self,
        source: QgsProcessingFeatureSource,
        _chosen: Sequence[Measure],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Columns:
        """Everything that is read of the areas, groups as counts of people."""
        counts, keys = (
            self.fields.chosen(parameters, context, *roles) for roles in ((*self.COUNTS, *BASES), self.KEYS)
        )
        return self.units.as_counts(self.fields.read(source, counts, keys, feedback), parameters, context, feedback)

    def _rows(
        self,
        sets: Sequence[CountSet],
        columns: Columns,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[ResultRow]:
        rows: list[ResultRow] = []
        for step, (group, year, counts, measures) in enumerate(sets, 1):
            if feedback.isCanceled():
                break
            codes, names = self.fields.numbered(columns, year, parameters, context)
            outcome = evaluate(counts, codes, measures, len(names))
            rows += result_rows(outcome, group, names, language())
            feedback.setProgress(100 * step / len(sets))
        return rows

    def single_values(self, rows: Sequence[ResultRow]) -> dict[str, float]:
        """Each measure's value as a number, when there is one place, year and group."""
        if len({(row.place, row.year, row.group) for row in rows}) != 1:
            return {}
        return {row.measure.upper(): row.value for row in rows if row.value is not None}
