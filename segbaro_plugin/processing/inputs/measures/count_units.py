"""Groups that are given as shares become counts of people, by what they are shares of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterEnum

from ....array_types import Floats
from ....indices.engine.rounding import SAME
from ....layers.errors import LayerError
from ....layers.read.columns import Columns
from ....layers.read.names import indicator_of
from ....tables import Unit
from ....words import listing
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.parameter_group import ParameterGroup
from ..places.place_fields import PlaceFields
from ..places.wide_fields import partner

COUNTS = "counts"
UNITS = {COUNTS: None, "percent": 100.0, "fraction": 1.0}
"""How groups of people can be given, and what the whole is of a share."""
GROUPS = ("GROUP", "OTHER", "GROUPS", "CLASSES", "LOW", "HIGH")
"""The parameters that hold groups of people."""
BASES = ("BASE", "TOTAL")
"""The parameters that hold what shares are of; the first that is given counts."""


class CountUnits(ParameterGroup):
    """The parameters UNIT and BASE, for the numbers that are chosen in the parameters `counts`."""

    def __init__(self, algorithm: SegbaroAlgorithm, fields: PlaceFields, counts: Sequence[str]) -> None:
        super().__init__(algorithm)
        self._fields = fields
        self._counts = counts

    def declare(self) -> None:
        self._algorithm.add_advanced(
            QgsProcessingParameterEnum("UNIT", self.tr("Groups are given as"), list(UNITS), False, COUNTS, False, True),
            self.tr(
                "counts: people. percent: shares from 0 to 100 of 'Population of the shares'. fraction: shares from 0 "
                "to 1. Shares are converted to counts before anything is computed."
            ),
        )
        self._fields.declare_counts(
            "BASE",
            self.tr("Population of the shares"),
            self.tr("Population (denominator) of the shares, one field per year; leave empty to use the total."),
            optional=True,
        )

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        lacks_base = not self._fields.chosen(parameters, context, *BASES)
        if self.unit(parameters, context) != COUNTS and lacks_base:
            words = self.tr(
                "Shares can be converted to counts only if the number of people is known; choose it under "
                "'{parameter}'."
            )
            return words.format(parameter=self.title_of("BASE"))
        return ""

    def percentages(self, roles: Sequence[str], parameters: Values, context: QgsProcessingContext) -> str:
        """A sentence on the fields that hold per cent where people are to be counted; "" where there are none."""
        if self.unit(parameters, context) != COUNTS:
            return ""
        names = self._fields.chosen(parameters, context, *roles)
        shares = [name for name in names if indicator_of(name).unit is Unit.PERCENT]
        words = self.tr(
            "These fields hold percentages, but counts of people are needed: {fields}. Choose fields with counts."
        )
        return words.format(fields=listing(shares)) if shares else ""

    def unit(self, parameters: Values, context: QgsProcessingContext) -> str:
        """How groups are given."""
        return str(self._algorithm.parameterAsEnumString(parameters, "UNIT", context))

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
        for name in self._fields.chosen(parameters, context, *(role for role in self._counts if role in GROUPS)):
            shares = columns.numbers[name]
            _refuse_no_share(name, shares, whole)
            yield name, shares / whole * columns.numbers[self.base_of(name, parameters, context)]

    def base_of(self, name: str, parameters: Values, context: QgsProcessingContext) -> str:
        """The field of the people that the shares of the field `name` are of; "" where groups are counts."""
        if self.unit(parameters, context) == COUNTS:
            return ""
        bases = next(found for role in BASES if (found := self._fields.chosen(parameters, context, role)))
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
