"""segbaro:segregationindices - measures of one group against the rest or another group, for all places at once."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..i18n import language
from ..indices import CATALOGUE, Measure
from ..indices.cleaning import two_groups
from ..indices.evaluate import evaluate
from ..indices.results import RESULT_COLUMNS, ResultRow, number_places, result_rows
from ..layers.columns import Columns, read_columns
from ..layers.names import same_year, split_name
from ..layers.results import result_fields, years_of
from ..layers.write import write_rows
from .algorithm import SegbaroAlgorithm, Values

USUAL = ("dissimilarity", "isolation", "interaction", "eta_squared", "theil_h")
COUNTS = ("GROUP", "TOTAL", "OTHER")


def offered() -> list[Measure]:
    """The measures of one or two groups that need nothing but counts."""
    return CATALOGUE.taking("x", "y", "t")


class SegregationIndices(SegbaroAlgorithm):
    ID = "segregationindices"
    GROUP = "segregation"
    TAGS = ("dissimilarity", "isolation", "interaction", "exposure", "theil", "entropy", "index", "segregationsindex")

    def title(self) -> str:
        return self.tr("Segregation indices")

    def summary(self) -> str:
        told = "".join(
            f"<li><b>{m.id}</b>: {m.name.say(language())}. {m.meaning.say(language())}</li>" for m in offered()
        )
        words = self.tr(
            "Computes measures of residential segregation of a group, for each place and year, from counts of people "
            "in areas. An area with a missing count is left out and counted, never taken as 0. The measures:"
        )
        return f"{words}<ul>{told}</ul>"

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), [QgsProcessing.SourceType.TypeVector]),
            self.tr("Areas with counts of people: polygons, points or a table. One row an area, or an area and year."),
        )
        self._add_fields()
        ids = [measure.id for measure in offered()]
        self.add(
            QgsProcessingParameterEnum("MEASURES", self.tr("Measures"), ids, True, list(USUAL), False, True),
            self.tr("Which measures to compute; they are described above."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Measures"), QgsProcessing.SourceType.TypeVector),
            self.tr("A table with one row a place, year, group and measure."),
        )
        for measure in offered():
            self.addOutput(QgsProcessingOutputNumber(measure.id.upper(), measure.name.say(language())))

    def _add_fields(self) -> None:
        numeric, any_type = QgsProcessingParameterField.DataType.Numeric, QgsProcessingParameterField.DataType.Any
        counts = (
            ("GROUP", self.tr("Group"), self.tr("Counts of the group. Several fields give several groups or years.")),
            (
                "TOTAL",
                self.tr("Total"),
                self.tr(
                    "Counts of all people; the group is compared with the rest. With fields of several years "
                    "each group takes the total of its own year."
                ),
            ),
            (
                "OTHER",
                self.tr("Other group"),
                self.tr("Counts of a second group to compare with, instead of the rest."),
            ),
        )
        keys = (
            (
                "PLACE",
                self.tr("Place"),
                self.tr("The place of each area, such as its municipality; empty is one place."),
            ),
            ("YEAR", self.tr("Year"), self.tr("The year of each row, where an area has one row a year.")),
        )
        for name, title, help in counts:
            self.add(QgsProcessingParameterField(name, title, None, "INPUT", numeric, True, name != "GROUP"), help)
        for name, title, help in keys:
            self.add(QgsProcessingParameterField(name, title, None, "INPUT", any_type, False, True), help)

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        if not any(self.parameterAsFields(parameters, name, context) for name in ("TOTAL", "OTHER")):
            return False, self.tr("Choose a total or another group: a group alone has nobody to be compared with.")
        return super().checkParameterValues(parameters, context)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        columns = self._read(parameters, context, feedback)
        rows = self._compute(columns, parameters, context, feedback)
        fields = result_fields(RESULT_COLUMNS)
        sink, target = self.open_sink(parameters, context, fields)
        write_rows(sink, fields, ((row, None) for row in rows), feedback)
        return {"OUTPUT": target, **_single_values(rows)}

    def _read(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Columns:
        source = self.parameterAsSource(parameters, "INPUT", context)
        counts = [name for role in COUNTS for name in self.parameterAsFields(parameters, role, context)]
        keys = [self.parameterAsString(parameters, role, context) for role in ("PLACE", "YEAR")]
        return read_columns(source, list(dict.fromkeys(counts)), [name for name in keys if name], feedback)

    def _compute(
        self, columns: Columns, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[ResultRow]:
        chosen = [CATALOGUE.get(id) for id in self.parameterAsEnumStrings(parameters, "MEASURES", context)]
        groups, totals, others = (self.parameterAsFields(parameters, role, context) for role in COUNTS)
        place, year = (self.parameterAsString(parameters, role, context) for role in ("PLACE", "YEAR"))
        rows: list[ResultRow] = []
        for step, group in enumerate(groups):
            roles = {"total": same_year(group, totals), "other": same_year(group, others)}
            against = {role: columns.numbers[name] for role, name in roles.items() if name}
            counts = two_groups(columns.numbers[group], **against)
            indicator, written = split_name(group)
            years = years_of(columns.keys[year] if year else [written or None] * len(columns))
            codes, names = number_places(columns.keys[place] if place else None, years, len(columns))
            outcome = evaluate(counts, codes, chosen, len(names))
            rows += result_rows(outcome, group if year else indicator, names, language())
            feedback.setProgress(100 * (step + 1) / len(groups))
        return rows


def _single_values(rows: list[ResultRow]) -> dict[str, float]:
    """Each measure's value as a number, when there is one place, year and group."""
    if len({(row.place, row.year, row.group) for row in rows}) != 1:
        return {}
    return {row.measure.upper(): row.value for row in rows if row.value is not None}
