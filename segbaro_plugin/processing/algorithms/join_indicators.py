"""segbaro:joinindicators - tables of statistics joined to areas by their codes."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...i18n import language
from ...layers.join.joined_fields import join_record
from ...layers.join.matching import Aggregation, Joining, match_tables
from ...layers.join.shapes import SHAPES, Shape
from ...layers.places.area_codes import read_area_columns, require_crs
from ...layers.record.provenance import stamp
from ...layers.write.extend import extended_fields, replaced_fields
from ...layers.write.rows import write_text
from ...tables import report_html
from ...tables.columns.dimensions.category_choices import parse_choices
from ...tables.columns.dimensions.within_year import WithinYear
from ...words import Count
from ..inputs.tables.join_counts import JoinCounts
from ..inputs.tables.join_log import JoinLog
from ..inputs.tables.table_choice import FORMAT_TAGS, TableChoice
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish, finish_layer
from ..run.output_address import address_of


class JoinIndicators(SegbaroAlgorithm):
    ID = "joinindicators"
    GROUP = "tables"
    TAGS = ("join", "table", *FORMAT_TAGS, "scb", "deso", "regso", "koppla", "tabell", "indikator")

    def __init__(self) -> None:
        super().__init__()
        self.table = TableChoice(self)
        self.counts = JoinCounts(self)
        self.groups = (self.table,)

    def title(self) -> str:
        return self.tr("Join indicators to areas")

    def summary(self) -> str:
        return self.tr(
            "Reads a statistical table as downloaded and joins it to areas by code, with one field per indicator and "
            "year. Codes are repaired in both the table and the layer: lost leading zeros, suffixes, spaces, names "
            "that begin with a code. Areas and codes without a match are listed, suppressed values stay suppressed, "
            "and a vintage mismatch between table and areas is reported."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), [QgsProcessing.SourceType.TypeVector]),
            self.tr("Areas with a code: DeSO, RegSO, municipalities, counties or your own division."),
        )
        self.add(
            QgsProcessingParameterField("AREA_FIELD", self.tr("Area code"), None, "INPUT", optional=True),
            self.tr("The field with the area's code; leave empty to detect it by its name and values."),
        )
        self.table.declare()
        self._add_choices()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Joined areas"), QgsProcessing.SourceType.TypeVector),
            self.tr(
                "All areas, with one field added per indicator and year. A GeoPackage also stores indicator names and "
                "provenance."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), "HTML (*.html)", None, optional=True, createByDefault=False
            ),
            self.tr(
                "An HTML page that lists what matched and what did not, with notes and a count of values for each "
                "field."
            ),
        )
        self.counts.declare_outputs()

    def _add_choices(self) -> None:
        files = QgsProcessing.SourceType.TypeFile
        self.add_advanced(
            QgsProcessingParameterMultipleLayers("MORE_TABLES", self.tr("More tables"), files, optional=True),
            self.tr("Additional tables for the same areas, each with indicators or years that the other tables lack."),
        )
        self.table.declare_reading()
        self.add_advanced(
            QgsProcessingParameterString("INDICATORS", self.tr("Indicators"), None, False, True),
            self.tr("Only these indicators, as ids separated by commas; leave empty to use all."),
        )
        self.add_advanced(
            QgsProcessingParameterString("CATEGORIES", self.tr("Categories"), None, False, True),
            self.tr(
                "For a table with sex, age or another dimension: what gets fields of its own beside the totals. "
                "Write 'all', or dimensions with their categories, such as 'sex: women; age: 0-19, 20-64'; a "
                "dimension alone means all its categories. Leave empty for the totals only. A field is called "
                "indicator_category_year and has the total as its denominator."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterField("LABEL_FIELD", self.tr("Area name"), None, "INPUT", optional=True),
            self.tr("The field with the areas' names, for tables that have names and no codes."),
        )
        self.add_advanced(
            QgsProcessingParameterEnum("SHAPE", self.tr("Shape"), list(SHAPES), False, "wide", False, True),
            self.tr(
                "wide: one feature per area, one field per indicator and year. long: one feature per area and year, "
                "with "
                "the fields year and date, for the temporal controller."
            ),
        )
        periods = [one.value for one in WithinYear]
        self.add_advanced(
            QgsProcessingParameterEnum(
                "WITHIN_YEAR", self.tr("Months and quarters"), periods, False, periods[0], False, True
            ),
            self.tr(
                "For a table by month, quarter or another part of the year: each gets a field of its own, or the year "
                "gets the mean, the sum (counts only) or the last one. Single months are chosen as categories, such as "
                "'month: M01'."
            ),
        )
        rules = [one.value for one in Aggregation]
        self.add_advanced(
            QgsProcessingParameterEnum("AGGREGATE", self.tr("Smaller areas"), rules, False, rules[0], False, True),
            self.tr(
                "A table of smaller areas than the layer's: refuse it, or sum its counts. Shares are recomputed if "
                "the table has their counts, and left out otherwise."
            ),
        )
        self.counts.declare_least()

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        require_crs(source)
        names = (self.parameterAsString(parameters, name, context) for name in ("AREA_FIELD", "LABEL_FIELD"))
        layer = read_area_columns(source, *names)
        first = self.table.read(parameters, context, layer.fields)
        fields = {name: codes for name, codes in layer.fields.items() if first.area_field in ("", name)}
        joining = match_tables(
            layer,
            [first, *self.table.read_more(parameters, context, fields)],
            aggregation=Aggregation(self.parameterAsEnumString(parameters, "AGGREGATE", context)),
            indicators=self.table.words(parameters, context, "INDICATORS"),
            within_year=WithinYear(self.parameterAsEnumString(parameters, "WITHIN_YEAR", context)),
            categories=parse_choices(self.parameterAsString(parameters, "CATEGORIES", context)),
        )
        JoinLog(feedback).tell(joining)
        self.counts.require_enough(joining.whole, parameters, context)
        report = self._report(joining, parameters, context)
        target = self._write(joining, parameters, context, feedback)
        made = list(self._shape(parameters, context).records(joining.whole))
        JoinLog(feedback).tell_fields(made)
        return {"OUTPUT": target, **report, **self.counts.told(joining.whole, made)}

    def _write(
        self, joining: Joining, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str:
        """Writes the joined layer and finishes it; returns where it is."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        shape = self._shape(parameters, context)
        added = shape.added(joining.whole, language())
        values = shape.values(joining.whole, joining.areas.ids)
        known, earlier = self.background(parameters, context, source)
        fields = extended_fields(shape.base(known), added)
        log = JoinLog(feedback)
        log.tell_replaced(replaced_fields(known, added))
        log.tell_cut(address_of(parameters["OUTPUT"], context), fields.names())
        sink, target = self.open_sink(parameters, context, fields, source)
        shape.write(source, sink, added, values, feedback)
        sink.close()
        *first, last = [join_record(one, joining.key.name, shape.records(one)) for one in joining.matches]
        earlier = [*earlier, *({"time": stamp(), **record} for record in first)]
        finish = Finish(fields, last, _told(joining), earlier, name=self.title(), date_field=shape.date_field)
        finish_layer(target, context, finish)
        return target

    def _shape(self, parameters: Values, context: QgsProcessingContext) -> Shape:
        return SHAPES[self.parameterAsEnumString(parameters, "SHAPE", context)]

    def _report(self, joining: Joining, parameters: Values, context: QgsProcessingContext) -> Values:
        path = self.file_output(parameters, "REPORT", context)
        if path is None:
            return {}
        write_text(path, report_html(joining.whole, language()))
        return {"REPORT": str(path)}


def _told(joining: Joining) -> str:
    tables = "; ".join(f"{one.source.path} {one.source.updated}".strip() for one in joining.matches)
    matched = Count(len(joining.whole.matched))
    return f"Joined {matched} {matched:area|areas} by {joining.key.name} with {tables}"
