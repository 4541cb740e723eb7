"""segbaro:joinindicators - a table of statistics joined to areas by their codes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
)

from ..i18n import language
from ..layers.areas import area_field, read_areas, require_crs
from ..layers.extend import extended_fields, replaced_fields, write_extended
from ..layers.join import join_record, joined_fields, joined_values
from ..tables import Match, Table, match, read_table
from ..words import listing
from .algorithm import SegbaroAlgorithm, Values
from .finish import Finish, finish_layer

NAMED = 20


class JoinIndicators(SegbaroAlgorithm):
    ID = "joinindicators"
    GROUP = "tables"
    TAGS = ("join", "table", "csv", "json-stat", "scb", "deso", "regso", "koppla", "tabell", "indikator")

    def title(self) -> str:
        return self.tr("Join indicators to areas")

    def summary(self) -> str:
        return self.tr(
            "Reads a table of statistics as it was downloaded (csv, PxWeb csv or json-stat2) and joins it to areas by "
            "their codes, one field an indicator and year. Codes are repaired on both sides: lost leading zeros, "
            "suffixes, blanks, labels that begin with a code. What does not match is named, suppressed values stay "
            "suppressed, and a table of another vintage than the areas is said so."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), [QgsProcessing.SourceType.TypeVector]),
            self.tr("The areas: DeSO, RegSO, municipalities, counties or your own division, with a code."),
        )
        self.add(
            QgsProcessingParameterField("AREA_FIELD", self.tr("Area code"), None, "INPUT", optional=True),
            self.tr("The field with the area's code; empty lets Segbaro find it by its name and its values."),
        )
        self.add(
            QgsProcessingParameterFile("TABLE", self.tr("Table")),
            self.tr("The file with the statistics. What it is is seen from its content, not from its name."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Joined areas"), QgsProcessing.SourceType.TypeVector),
            self.tr(
                "All areas, with one further field an indicator and year. A GeoPackage keeps names and provenance."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("MATCHED", self.tr("Areas with rows in the table")))
        self.addOutput(QgsProcessingOutputNumber("AREAS_UNMATCHED", self.tr("Areas without rows")))
        self.addOutput(QgsProcessingOutputNumber("ROWS_UNMATCHED", self.tr("Codes of the table without an area")))

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        require_crs(source)
        table = read_table(Path(self.parameterAsFile(parameters, "TABLE", context)))
        key = area_field(source, self.parameterAsString(parameters, "AREA_FIELD", context))
        areas = read_areas(source, key.name, table.key)
        found = match(table, areas.codes, division=key.division, labels=areas.labels)
        self._report(table, found, feedback)
        added = joined_fields(found, language())
        known, earlier = self.background(parameters, context, source)
        fields = self._fields(known, added, feedback)
        sink, target = self.open_sink(parameters, context, fields, source)
        write_extended(source, sink, added, joined_values(found, areas.ids), feedback)
        del sink
        told = f"Joined {len(found.matched)} areas by {key.name} with {table.source.path} {table.source.updated}"
        record = join_record(table, found, key.name)
        finish_layer(target, context, Finish(fields, record, told, earlier, name=self.title()))
        counts = {
            "MATCHED": len(found.matched),
            "AREAS_UNMATCHED": len(found.areas_unmatched),
            "ROWS_UNMATCHED": len(found.rows_unmatched),
        }
        return {"OUTPUT": target, **counts}

    def _report(self, table: Table, found: Match, feedback: QgsProcessingFeedback) -> None:
        """Says what was read, guessed and matched, and names what was not."""
        years = sorted({one.year for one in found.fields if one.year is not None})
        feedback.pushInfo(
            self.tr("Read {format}: {indicators} indicators, years {years}.").format(
                format=table.source.format,
                indicators=len({one.indicator for one in found.fields}),
                years=f"{years[0]}–{years[-1]}" if years else "–",
            )
        )
        for note in found.notes:
            feedback.pushWarning(note.say(language()))
        feedback.pushInfo(self.tr("{n} areas matched.").format(n=len(found.matched)))
        for names, words in (
            (found.areas_unmatched, self.tr("{n} areas have no rows in the table: {names}")),
            (found.rows_unmatched, self.tr("{n} codes of the table have no area: {names}")),
        ):
            if names:
                feedback.pushWarning(words.format(n=len(names), names=listing([str(name) for name in names], NAMED)))

    def _fields(self, known: QgsFields, added: list[QgsField], feedback: QgsProcessingFeedback) -> QgsFields:
        if replaced := replaced_fields(known, added):
            words = self.tr("Fields of the areas are replaced: {names}")
            feedback.pushWarning(words.format(names=listing(replaced, NAMED)))
        return extended_fields(known, added)
