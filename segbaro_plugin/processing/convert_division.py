"""segbaro:convertdivision - a table of one division of the country as a table of another."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..i18n import language
from ..tables import Conversion, KeyTable, Table, convert, read_key_table
from ..tables.divisions import DIVISIONS, vintages
from ..words import listing
from .algorithm import Values
from .table_algorithm import TableAlgorithm

NAMED = 200


def targets() -> list[str]:
    """The ids of the divisions that a table can be converted to: every vintage, and levels that have only one."""
    return [
        one.id for one in DIVISIONS if one.id != "other" and (one in vintages(one.level) or not vintages(one.level))
    ]


class ConvertDivision(TableAlgorithm):
    ID = "convertdivision"
    GROUP = "tables"
    TAGS = ("convert", "division", "vintage", "key", "deso", "regso", "kommun", "nyckel", "omräkna", "indelning")

    def title(self) -> str:
        return self.tr("Convert a table to another division")

    def summary(self) -> str:
        return self.tr(
            "Carries a table from its areas to those of another division or vintage: DeSO to RegSO, RegSO 2020 to "
            "RegSO 2025, small areas to municipalities and counties. Counts are added, or shared out by the weights of "
            "the key table; shares are recomputed from their numerator and denominator and refused where the table has "
            "only a percentage. An area of which a part is missing has no value. What could not be carried is listed."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add_table()
        self.add(
            QgsProcessingParameterEnum("TO", self.tr("To"), targets(), False, "kommun", False, True),
            self.tr("The division and vintage that the table is converted to."),
        )
        self.add(
            QgsProcessingParameterFile("KEY_TABLE", self.tr("Key table"), optional=True),
            self.tr(
                "A file with the codes of both divisions and, where areas are divided, a column of weights called "
                "weight, population or area. Not needed to municipalities, counties and the country."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterString("COUNTS", self.tr("Counts"), None, False, True),
            self.tr(
                "Indicators that are counts though their headings do not say so, by id and with commas between them."
            ),
        )
        self.add_reading()
        self.add_clean_table()
        self.addOutput(QgsProcessingOutputNumber("NOT_CARRIED", self.tr("Areas that the key does not have")))
        self.addOutput(QgsProcessingOutputNumber("INCOMPLETE", self.tr("Areas without a value as a part is missing")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", self.tr("Indicators that cannot be converted")))

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        table = self.read(parameters, context)
        to = self.parameterAsEnumString(parameters, "TO", context)
        counts = self.parameter_as_words(parameters, "COUNTS", context)
        made = convert(table, to, self._keys(to, parameters, context), counts=counts)
        self._list(made, table, feedback)
        return {
            **self.write_table(made.table, parameters, context, feedback),
            "NOT_CARRIED": len(made.areas_not_carried),
            "INCOMPLETE": len(made.areas_incomplete),
            "REFUSED": len(made.indicators_refused),
        }

    def _keys(self, to: str, parameters: Values, context: QgsProcessingContext) -> KeyTable | None:
        path = self.parameterAsFile(parameters, "KEY_TABLE", context)
        return read_key_table(Path(path), target=to) if path else None

    def _list(self, made: Conversion, table: Table, feedback: QgsProcessingFeedback) -> None:
        """Names what was not carried, in full; the table's own notes say how much it was and why."""
        refused = [f"{id} ({table.indicators[id].name.say(language())})" for id in made.indicators_refused]
        for names, words in (
            (made.areas_not_carried, self.tr("{n} areas were not carried: {names}")),
            (made.areas_incomplete, self.tr("{n} areas have no value because a part is missing: {names}")),
            (refused, self.tr("{n} indicators were not converted: {names}")),
        ):
            if names:
                feedback.pushInfo(words.format(n=len(names), names=listing(names, NAMED)))
