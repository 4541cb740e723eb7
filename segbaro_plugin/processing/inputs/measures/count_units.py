"""Groups that are given as shares become counts of people, by what they are shares of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterEnum

from ....indices import Measure
from ....indices.engine.places import Floats
from ....indices.engine.rounding import SAME
from ....layers.errors import LayerError
from ....layers.read.columns import Columns
from ...run.algorithm import Values
from ..places.wide_fields import partner
from .measure_choice import COUNTS, UNITS, MeasureChoice

GROUPS = ("GROUP", "OTHER", "GROUPS", "CLASSES", "LOW", "HIGH")
"""The parameters that hold groups of people."""
BASES = ("BASE", "TOTAL")
"""The parameters that hold what shares are of; the first that is given counts."""


class CountUnits(MeasureChoice):
    """Gives an algorithm the parameters UNIT and BASE."""

    COUNTS: tuple[str, ...] = ()
    """The parameters whose fields hold numbers."""

    def add_unit(self) -> None:
        """Declares the parameters."""
        self.add_advanced(
            QgsProcessingParameterEnum("UNIT", self.tr("Groups are given as"), list(UNITS), False, COUNTS, False, True),
            self.tr(
                "counts: people. percent: shares from 0 to 100 of 'Population of the shares'. fraction: shares from 0 "
                "to 1. Shares are converted to counts before anything is computed."
            ),
        )
        self.add_counts(
            "BASE",
            self.tr("Population of the shares"),
            self.tr("Population (denominator) of the shares, one field per year; leave empty to use the total."),
            optional=True,
        )

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        lacks_base = not self.fields(parameters, context, *BASES)
        if self.unit(parameters, context) != COUNTS and lacks_base:
            words = self.tr(
                "Shares can be converted to counts only if the number of people is known; choose it under "
                "'{parameter}'."
            )
            return words.format(parameter=self.parameterDefinition("BASE").description())
        return super().problem(parameters, context)

    def record(
        self, chosen: Sequence[Measure], roles: Sequence[str], parameters: Values, context: QgsProcessingContext
    ) -> dict[str, object]:
        """As `MeasureChoice.record`, with how the groups were given."""
        found = super().record(chosen, (*roles, "BASE"), parameters, context)
        return {**found, "unit": self.unit(parameters, context)}

    def as_counts(
        self, columns: Columns, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Columns:
        """The columns with shares of groups turned into people.

        Raises:
            LayerError: a value that is no share; the field and the value are named.
        """
        whole = UNITS[self.unit(parameters, context)]
        if whole is None:
            return columns
        made = dict(self._people(columns, whole, parameters, context))
        for name in made:
            self._warn_of_fractions(name, columns.numbers[name], whole, feedback)
        return replace(columns, numbers={**columns.numbers, **made})

    def _people(
        self, columns: Columns, whole: float, parameters: Values, context: QgsProcessingContext
    ) -> Iterator[tuple[str, Floats]]:
        for name in self.fields(parameters, context, *(role for role in self.COUNTS if role in GROUPS)):
            shares = columns.numbers[name]
            _refuse_no_share(name, shares, whole)
            yield name, shares / whole * columns.numbers[self.base_of(name, parameters, context)]

    def base_of(self, name: str, parameters: Values, context: QgsProcessingContext) -> str:
        """The field of the people that the shares of the field `name` are of; "" where groups are counts."""
        if self.unit(parameters, context) == COUNTS:
            return ""
        bases = next(found for role in BASES if (found := self.fields(parameters, context, role)))
        return partner(name, bases)

    def _warn_of_fractions(self, name: str, shares: Floats, whole: float, feedback: QgsProcessingFeedback) -> None:
        known = shares[np.isfinite(shares)]
        if whole > 1 and known.size and 0 < known.max() <= 1:
            words = self.tr("'{name}' has no value above 1. If its shares are from 0 to 1, choose 'fraction'.")
            feedback.pushWarning(words.format(name=name))


def _refuse_no_share(name: str, shares: Floats, whole: float) -> None:
    with np.errstate(invalid="ignore"):
        strange = shares[(shares < 0) | (shares > whole * (1 + SAME))]
    if strange.size:
        raise LayerError(
            "'{name}' contains {value:g}, but shares must be between 0 and {whole:g}. Choose another unit or another "
            "field.",
            "”{name}” innehåller {value:g}, men andelar ligger mellan 0 och {whole:g}. Välj en annan enhet eller ett "
            "annat fält.",
            name=name,
            value=float(strange[0]),
            whole=float(whole),
        )
