"""How source areas are laid over target areas: by area or by people, and how strictly."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ....layers.interpolate.overlay import Overlay, overlay
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup

POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
PEOPLE = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]


class ArealOverlap(ParameterGroup):
    """The parameters INPUT and TARGETS, those of the population, and how strict the overlay is."""

    def declare_layers(self) -> None:
        """Declares INPUT and TARGETS."""
        self._algorithm.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Source areas"), POLYGONS),
            self.tr("The areas to transfer values from, such as DeSO with joined indicators; one feature per area."),
        )
        self._algorithm.add(
            QgsProcessingParameterFeatureSource("TARGETS", self.tr("Target areas"), POLYGONS),
            self.tr("The areas to transfer values to; they can have another coordinate reference system."),
        )

    def declare(self) -> None:
        """Declares the others."""
        self._declare_population()
        self._declare_limits()
        self._declare_codes()

    def _declare_population(self) -> None:
        self._algorithm.add(
            QgsProcessingParameterFeatureSource("POPULATION", self.tr("Population"), PEOPLE, None, True),
            self.tr(
                "Where people live, as points or small cells (100 m, 250 m, 1 km): counts are then distributed by "
                "people instead of by area. Each cell is represented by its centre. Leave empty to distribute by area."
            ),
        )
        kind = QgsProcessingParameterField.DataType.Numeric
        self._algorithm.add(
            QgsProcessingParameterField("POPULATION_FIELD", self.tr("People"), None, "POPULATION", kind, False, True),
            self.tr("The field with the number of people; leave empty to count each point as one person."),
        )

    def _declare_limits(self) -> None:
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
            self._algorithm.add_advanced(
                QgsProcessingParameterNumber(name, title, double, default, False, 0.0, 100.0), help
            )

    def _declare_codes(self) -> None:
        for name, title, layer in (
            ("AREA_FIELD", self.tr("Code of the source areas"), "INPUT"),
            ("TARGET_FIELD", self.tr("Code of the target areas"), "TARGETS"),
        ):
            self._algorithm.add_advanced(
                QgsProcessingParameterField(name, title, None, layer, optional=True),
                self.tr("Field used to identify areas in the log and tables; leave empty to detect it."),
            )

    def least_covered(self, parameters: Values, context: QgsProcessingContext) -> float:
        """The share of a target area that must lie in source areas for it to have a value."""
        return float(self._algorithm.parameterAsDouble(parameters, "LEAST_COVERED", context)) / 100

    def read(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Overlay:
        """The source areas laid over the target areas.

        Raises:
            LayerError: layers that cannot be.
        """
        population = self._algorithm.parameterAsSource(parameters, "POPULATION", context)
        people = self._algorithm.parameterAsString(parameters, "POPULATION_FIELD", context)
        codes = [
            self._algorithm.parameterAsString(parameters, name, context) for name in ("AREA_FIELD", "TARGET_FIELD")
        ]
        return overlay(
            self._algorithm.parameterAsSource(parameters, "INPUT", context),
            self._algorithm.parameterAsSource(parameters, "TARGETS", context),
            context.transformContext(),
            feedback,
            codes=(codes[0], codes[1]),
            sliver=self._algorithm.parameterAsDouble(parameters, "SLIVER", context) / 100,
            population=(population, people) if population is not None else None,
        )
