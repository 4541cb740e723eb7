"""What areal interpolation carries: counts, shares and means, and what they are weighted by."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterField,
)

from ....layers.interpolate.interpolated_columns import FieldsToInterpolate, refuse_units, units_of
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup
from ..places.wide_fields import partner

VALUES = ("COUNTS", "NUMERATOR", "DENOMINATOR", "MEANS", "MEAN_WEIGHT")


class ArealValues(ParameterGroup):
    """The parameters COUNTS, NUMERATOR, DENOMINATOR, MEANS and MEAN_WEIGHT."""

    def declare(self) -> None:
        for name, title, help in (
            ("COUNTS", self.tr("Counts"), self.tr("Fields with counts of people or things; totals are preserved.")),
            (
                "NUMERATOR",
                self.tr("Numerators of shares"),
                self.tr("Numerator fields (counts); each gives a share in per cent in the target areas."),
            ),
            (
                "DENOMINATOR",
                self.tr("Denominators of shares"),
                self.tr("The counts to divide by: one field for all numerators, or one per year."),
            ),
            (
                "MEANS",
                self.tr("Means"),
                self.tr(
                    "Fields with means, medians or shares without counts, to transfer as weighted means: an estimate, "
                    "and a rough one for medians. Area types are not accepted."
                ),
            ),
            (
                "MEAN_WEIGHT",
                self.tr("Weights of means"),
                self.tr(
                    "The number of people behind each mean: one field, or one per year. Not needed if a population is "
                    "given."
                ),
            ),
        ):
            kind = QgsProcessingParameterField.DataType.Numeric
            self._algorithm.add(QgsProcessingParameterField(name, title, None, "INPUT", kind, True, True), help)

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        given = {name for name in VALUES if self._fields(parameters, context, name)}
        if not given & {"COUNTS", "NUMERATOR", "MEANS"}:
            return self.tr("Choose what to transfer: fields under 'Counts', 'Numerators of shares' or 'Means'.")
        if "NUMERATOR" in given and "DENOMINATOR" not in given:
            return self.tr("A share also needs a denominator: choose a field under 'Denominators of shares'.")
        if "MEANS" in given and "MEAN_WEIGHT" not in given and not parameters.get("POPULATION"):
            return self.tr(
                "A mean of areas must be weighted by people: choose a field under 'Weights of means', or a population."
            )
        wanted = self.wanted(parameters, context)
        refuse_units(wanted, units_of(wanted.fields(), {}))
        return ""

    def _fields(self, parameters: Values, context: QgsProcessingContext, name: str) -> list[str]:
        return [str(one) for one in self._algorithm.parameterAsStrings(parameters, name, context) if one]

    def wanted(self, parameters: Values, context: QgsProcessingContext) -> FieldsToInterpolate:
        """The fields to carry, and the fields that belong to them.

        Raises:
            LayerError: a share or a mean without its field of the same year.
        """
        counts, above, below, means, weights = (self._fields(parameters, context, name) for name in VALUES)
        return FieldsToInterpolate(
            counts,
            {name: partner(name, below) for name in above},
            {name: partner(name, weights) if weights else "" for name in means},
        )
