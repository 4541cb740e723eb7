"""How much of a join must match, and what scripts and models are told of it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterNumber,
)

from ....layers.errors import LayerError
from ....tables import Match
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup


class JoinCounts(ParameterGroup):
    """The parameter LEAST_MATCHED, and the outputs MATCHED, AREAS_UNMATCHED, ROWS_UNMATCHED and FIELDS."""

    def declare_least(self) -> None:
        """Declares LEAST_MATCHED, in per cent of the areas; nothing is demanded by default."""
        self._algorithm.add_advanced(
            QgsProcessingParameterNumber(
                "LEAST_MATCHED",
                self.tr("Least matched"),
                QgsProcessingParameterNumber.Type.Double,
                0.0,
                False,
                0.0,
                100.0,
            ),
            self.tr(
                "The share of areas, in per cent, that must have rows in the table; if fewer have, the run fails and "
                "nothing is written. For scripts and batches in which nobody reads the log."
            ),
        )

    def declare_outputs(self) -> None:
        """Declares what `told` gives."""
        self._algorithm.addOutput(QgsProcessingOutputNumber("MATCHED", self.tr("Areas with rows in the table")))
        self._algorithm.addOutput(QgsProcessingOutputNumber("AREAS_UNMATCHED", self.tr("Areas without rows")))
        words = self.tr("Codes of the table without an area")
        self._algorithm.addOutput(QgsProcessingOutputNumber("ROWS_UNMATCHED", words))
        self._algorithm.addOutput(QgsProcessingOutputString("FIELDS", self.tr("Joined fields")))

    def require_enough(self, found: Match, parameters: Values, context: QgsProcessingContext) -> None:
        """Raises a LayerError if fewer areas have rows than LEAST_MATCHED demands."""
        least = self._algorithm.parameterAsDouble(parameters, "LEAST_MATCHED", context)
        matched, areas = len(found.matched), len(found.matched) + len(found.areas_unmatched)
        if 100 * matched < least * areas:
            raise LayerError(
                "Only {matched} of {areas} {areas:area|areas} can be matched with the table, and at least {least:g}% "
                "must be. Nothing was written. Check that table and areas are of the same year and level, or lower "
                "'Least matched'.",
                "Bara {matched} av {areas} {areas:område|områden} kan matchas med tabellen, och minst "
                "{least:g} % ska kunna det. Inget skrevs. Kontrollera att tabell och områden gäller samma år och "
                "nivå, eller sänk ”Minst matchat”.",
                matched=matched,
                areas=areas,
                least=least,
            )

    def told(self, found: Match, fields: Iterable[str]) -> Values:
        """The outputs: three numbers, and the names of the joined fields, separated by commas."""
        return {
            "MATCHED": len(found.matched),
            "AREAS_UNMATCHED": len(found.areas_unmatched),
            "ROWS_UNMATCHED": len(found.rows_unmatched),
            "FIELDS": ",".join(fields),
        }
