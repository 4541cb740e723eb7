"""Base of the algorithms that give a table with one row per place, year, group and measure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from ....indices import Measure
from ....indices.engine.cleaning import Counts
from ....indices.engine.evaluate import evaluate
from ....indices.engine.results import RESULT_COLUMNS, ResultRow, result_rows
from ....layers.read.columns import Columns
from ....layers.write.result_table import result_fields
from ....layers.write.rows import write_plain
from ...run.algorithm import Values
from ...run.finish import Finish, finish_layer
from ..places.place_columns import measure_columns
from ..places.place_output import PlaceOutput
from .count_units import BASES, CountUnits


class CountSet(NamedTuple):
    """Counts of one group (or set of groups) and the year in their fields' names, with the measures to take of them."""

    group: str
    year: str
    counts: Counts
    measures: Sequence[Measure]


class MeasureTable(CountUnits, PlaceOutput):
    """A subclass says COUNTS, add_columns() and count_sets(); reading, rows, table and provenance are here."""

    KEYS: tuple[str, ...] = ("PLACE", "YEAR")
    """The parameters whose fields hold codes, names or years."""
    COLUMNS: tuple[str, ...] = RESULT_COLUMNS
    """The columns of the table."""

    def add_columns(self) -> None:
        """Declares INPUT and the parameters of COUNTS."""
        raise NotImplementedError

    def count_sets(
        self, columns: Columns, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[CountSet]:
        """The counts that the fields hold, each with the `chosen` measures that take them."""
        raise NotImplementedError

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add_columns()
        self.add_unit()
        self.add_place()
        self.add_year()
        self.add_choice()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Measures"), QgsProcessing.SourceType.TypeVector),
            self.tr("A table with one row per place, year, group and measure."),
        )
        self.add_places()
        for measure in self.offered():
            self.addOutput(QgsProcessingOutputNumber(measure.id.upper(), measure.name.say(language())))

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        chosen = self.chosen(parameters, context)
        columns = self.columns(source, chosen, parameters, context, feedback)
        self.tell_nowhere(columns, parameters, context, feedback)
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
        record = self.record(chosen, (*self.COUNTS, *self.KEYS), parameters, context)
        finish = Finish(fields, record, told, earlier, name=self.title())
        finish_layer(target, context, finish)
        more = self.write_more(rows, finish, parameters, context, feedback)
        return {"OUTPUT": target, **more, **self.single_values(rows)}

    def write_more(
        self,
        rows: Sequence[ResultRow],
        finish: Finish,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """What is written beside the table; returns the outputs."""
        return self.write_places(measure_columns(rows), finish, parameters, context, feedback)

    def columns(
        self,
        source: QgsProcessingFeatureSource,
        _chosen: Sequence[Measure],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Columns:
        """Everything that is read of the areas, groups as counts of people."""
        counts, keys = (self.fields(parameters, context, *roles) for roles in ((*self.COUNTS, *BASES), self.KEYS))
        return self.as_counts(self.read(source, counts, keys, feedback), parameters, context, feedback)

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
            codes, names = self.numbered(columns, year, parameters, context)
            outcome = evaluate(counts, codes, measures, len(names))
            rows += result_rows(outcome, group, names, language())
            feedback.setProgress(100 * step / len(sets))
        return rows

    def single_values(self, rows: Sequence[ResultRow]) -> dict[str, float]:
        """Each measure's value as a number, when there is one place, year and group."""
        if len({(row.place, row.year, row.group) for row in rows}) != 1:
            return {}
        return {row.measure.upper(): row.value for row in rows if row.value is not None}
