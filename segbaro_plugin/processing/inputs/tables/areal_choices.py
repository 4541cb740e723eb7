"""What areal interpolation asks for: two layers, fields of values, a population, and how strict it is."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ....i18n import language
from ....layers.interpolate.carry import Wanted, refuse_units, units_of
from ....words import SegbaroError
from ...run.algorithm import SegbaroAlgorithm, Values
from ..places.wide_fields import partner

POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
PEOPLE = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
VALUES = ("COUNTS", "NUMERATOR", "DENOMINATOR", "MEANS", "MEAN_WEIGHT")


class ArealChoices(SegbaroAlgorithm):
    """Declares the parameters and checks them."""

    APART = (("COUNTS", "MEANS"), ("NUMERATOR", "DENOMINATOR"), ("MEANS", "MEAN_WEIGHT"))

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Source areas"), POLYGONS),
            self.tr("The areas to transfer values from, such as DeSO with joined indicators; one feature per area."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("TARGETS", self.tr("Target areas"), POLYGONS),
            self.tr("The areas to transfer values to; they can have another coordinate reference system."),
        )
        self._add_values()
        self._add_population()
        self._add_limits()
        self._add_outputs()

    def _add_values(self) -> None:
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
            self.add(QgsProcessingParameterField(name, title, None, "INPUT", kind, True, True), help)

    def _add_population(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("POPULATION", self.tr("Population"), PEOPLE, None, True),
            self.tr(
                "Where people live, as points or small cells (100 m, 250 m, 1 km): counts are then distributed by "
                "people instead of by area. Each cell is represented by its centre. Leave empty to distribute by area."
            ),
        )
        kind = QgsProcessingParameterField.DataType.Numeric
        self.add(
            QgsProcessingParameterField("POPULATION_FIELD", self.tr("People"), None, "POPULATION", kind, False, True),
            self.tr("The field with the number of people; leave empty to count each point as one person."),
        )

    def _add_limits(self) -> None:
        for name, title, default, help in (
            (
                "SLIVER",
                self.tr("Sliver tolerance (%)"),
                1.0,
                self.tr(
                    "Overlaps smaller than this share of both areas are treated as boundary errors "
                    "and ignored. 0 keeps every overlap."
                ),
            ),
            (
                "LEAST_COVERED",
                self.tr("Minimum coverage (%)"),
                95.0,
                self.tr(
                    "A target area gets no value if source areas cover less than this share of it. Lower the value if "
                    "the rest is water."
                ),
            ),
        ):
            double = Qgis.ProcessingNumberParameterType.Double
            self.add_advanced(QgsProcessingParameterNumber(name, title, double, default, False, 0.0, 100.0), help)
        for name, title, layer in (
            ("AREA_FIELD", self.tr("Code of the source areas"), "INPUT"),
            ("TARGET_FIELD", self.tr("Code of the target areas"), "TARGETS"),
        ):
            self.add_advanced(
                QgsProcessingParameterField(name, title, None, layer, optional=True),
                self.tr("Field used to identify areas in the log and tables; leave empty to detect it."),
            )

    def _add_outputs(self) -> None:
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Interpolated areas"), POLYGONS[0]),
            self.tr(
                "The target areas with the values, and the field covered: share of the target "
                "area covered by source areas (%)."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink("REST", self.tr("Not transferred"), table, None, True, False),
            self.tr(
                "A table of the source areas that lie partly outside the target areas, with what was not transferred."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink("KEY", self.tr("Key table"), table, None, True, False),
            self.tr(
                "The weights as a table with the codes of both layers. Saved as csv, it can be used in 'Convert a "
                "table to another division' for any table of the same areas."
            ),
        )
        for name, title in (
            ("FILLED", self.tr("Areas with all values")),
            ("UNFILLED", self.tr("Areas with missing values")),
            ("PARTLY", self.tr("Source areas that lie partly outside")),
            ("CARRIED", self.tr("Lowest transferred share of any count field, per cent")),
            ("REPAIRED", self.tr("Geometries fixed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            problem = self._problem(parameters, context)
        except SegbaroError as error:
            problem = error.say(language())
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def _problem(self, parameters: Values, context: QgsProcessingContext) -> str:
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
        return [str(one) for one in self.parameterAsStrings(parameters, name, context) if one]

    def wanted(self, parameters: Values, context: QgsProcessingContext) -> Wanted:
        counts, above, below, means, weights = (self._fields(parameters, context, name) for name in VALUES)
        return Wanted(
            counts,
            {name: partner(name, below) for name in above},
            {name: partner(name, weights) if weights else "" for name in means},
        )
