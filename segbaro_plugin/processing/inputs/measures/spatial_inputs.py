"""What the spatial algorithms share: where the areas lie, read from the layer and reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFeatureSource,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ....array_types import Floats
from ....i18n import language
from ....indices import Measure
from ....indices.spatial import Borders, Geography, input_warnings
from ....layers.errors import LayerError
from ....layers.geometry.area_shapes import Shapes, read_shapes
from ....layers.geometry.land_area import is_polygons
from ....layers.geometry.measures import Ruler
from ....layers.read.columns import Columns, as_numbers
from ....layers.read.features import outlines_of
from ....layers.write.result_table import years_of
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.parameter_group import ParameterGroup
from ..places.place_fields import PlaceFields
from .travel_costs import TravelCostReader

POINTS = ("centroid", "on_surface")


class GroundReader(ParameterGroup):
    """The parameters POINT, TOLERANCE, CENTRES and CENTRAL, and the ground that measures stand on."""

    def __init__(self, algorithm: SegbaroAlgorithm, fields: PlaceFields, costs: TravelCostReader) -> None:
        super().__init__(algorithm)
        self._fields = fields
        self._costs = costs

    def declare_centres(self) -> None:
        """Declares CENTRES and CENTRAL."""
        self._algorithm.add(
            QgsProcessingParameterFeatureSource(
                "CENTRES", self.tr("Centres"), [QgsProcessing.SourceType.TypeVectorPoint], None, True
            ),
            self.tr("Points of one or several centres, for measures of centralisation with centre=points."),
        )
        any_type = QgsProcessingParameterField.DataType.Any
        self._algorithm.add_advanced(
            QgsProcessingParameterField("CENTRAL", self.tr("Central city"), None, "INPUT", any_type, False, True),
            self.tr("A field with 1 for areas of the central city and 0 for others, for the measure central_city."),
        )

    def declare_tolerance(self) -> None:
        """Declares TOLERANCE."""
        number = QgsProcessingParameterNumber(
            "TOLERANCE",
            self.tr("Border tolerance, metres"),
            Qgis.ProcessingNumberParameterType.Double,
            1.0,
            False,
            0.0,
        )
        self._algorithm.add_advanced(
            number,
            self.tr(
                "Gaps and overlaps between polygons up to this width are treated as a common border; 0 means exact "
                "borders."
            ),
        )

    def declare_point(self) -> None:
        """Declares POINT."""
        words = self.tr(
            "Where the people of a polygon are assumed to live: at its centroid, which may lie outside, or at a point "
            "inside it."
        )
        self._algorithm.add_advanced(
            QgsProcessingParameterEnum(
                "POINT", self.tr("Location of an area"), list(POINTS), False, POINTS[0], False, True
            ),
            words,
        )

    def read(
        self,
        columns: Columns,
        chosen: Sequence[Measure],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Geography:
        """The ground of the areas in `columns`; what is worth knowing of their shapes goes to the log."""
        source = self._algorithm.parameterAsSource(parameters, "INPUT", context)
        year = self._algorithm.parameterAsString(parameters, "YEAR", context)
        shapes = read_shapes(
            source,
            columns.ids,
            context.transformContext(),
            feedback,
            sheets=_sheets(columns, year),
            borders=any("contiguity" in measure.inputs for measure in chosen),
            on_surface=self._algorithm.parameterAsEnumString(parameters, "POINT", context) == "on_surface",
            tolerance=self._tolerance(parameters, context),
        )
        for note in shapes.notes:
            feedback.pushWarning(note.say(language()))
        ground = replace(
            _on(shapes, self._centres(source, parameters, context), feedback),
            inner=self._inner(columns, parameters, context),
            costs=self._costs.costs(columns.ids, parameters, context, feedback),
            sheet=np.array(_sheets(columns, year), np.intp),
        )
        for remark in input_warnings(ground, chosen):
            feedback.pushWarning(remark.say(language()))
        return ground

    def refuse_table(self, parameters: Values, context: QgsProcessingContext) -> str:
        """A sentence for areas that lie nowhere; "" for others."""
        source = self._algorithm.parameterAsSource(parameters, "INPUT", context)
        if source is None or has_geometry(source):
            return ""
        return self.tr("The areas are a table without geometry. Choose a layer of polygons or points.")

    def record(self, parameters: Values, context: QgsProcessingContext) -> dict[str, object]:
        """Where the areas were taken to lie, for provenance."""
        point = self._algorithm.parameterAsEnumString(parameters, "POINT", context)
        tolerance = self._tolerance(parameters, context)
        return {"point": point, "tolerance_m": tolerance, **self._costs.record(parameters, context)}

    def _inner(self, columns: Columns, parameters: Values, context: QgsProcessingContext) -> Floats | None:
        """1 for areas of the central city and 0 for others; None where they are not marked.

        Raises:
            LayerError: marks that are missing or neither 0 nor 1.
        """
        name = next(iter(self._fields.chosen(parameters, context, "CENTRAL")), "")
        if not name:
            return None
        marks = as_numbers(name, columns.keys[name])
        if odd := int((~np.isin(marks, (0.0, 1.0))).sum()):
            raise LayerError(
                "The field '{field}' marks the central city with 1 and other areas with 0, but {n} {n:area has|areas "
                "have} another value or none. Correct the field.",
                "Fältet ”{field}” ska märka centralorten med 1 och andra områden med 0, men {n} {n:område|områden} "
                "har något "
                "annat eller inget. Rätta fältet.",
                field=name,
                n=odd,
            )
        return marks

    def _tolerance(self, parameters: Values, context: QgsProcessingContext) -> float:
        declared = self._algorithm.parameterDefinition("TOLERANCE") is not None
        return self._algorithm.parameterAsDouble(parameters, "TOLERANCE", context) if declared else 0.0

    def _centres(self, source: QgsFeatureSource, parameters: Values, context: QgsProcessingContext) -> Floats | None:
        declared = self._algorithm.parameterDefinition("CENTRES") is not None
        points: QgsProcessingFeatureSource | None = (
            self._algorithm.parameterAsSource(parameters, "CENTRES", context) if declared else None
        )
        if points is None:
            return None
        to_areas = QgsCoordinateTransform(points.sourceCrs(), source.sourceCrs(), context.transformContext())
        geometries = [feature.geometry().centroid() for feature in outlines_of(points) if feature.hasGeometry()]
        for geometry in geometries:
            geometry.transform(to_areas)
        return Ruler(source.sourceCrs(), context.transformContext()).positions(geometries)


def inputs_of_shapes(source: QgsFeatureSource) -> set[str]:
    """The inputs of measures that the geometry of areas gives."""
    if not has_geometry(source):
        return set()
    shapes = {"area", "contiguity"} if is_polygons(source) else set()
    return shapes | {"distances", "centre"}


def has_geometry(source: QgsFeatureSource) -> bool:
    """Whether the rows of the source lie anywhere."""
    return source.wkbType() != QgsWkbTypes.Type.NoGeometry


def _sheets(columns: Columns, year: str) -> list[int]:
    """The map that each row belongs to: its year, where an area has one row per year."""
    if not year:
        return [0] * len(columns)
    return [-1 if one is None else one for one in years_of(columns.keys[year])]


def _on(shapes: Shapes, centres: Floats | None, feedback: QgsProcessingFeedback) -> Geography:
    def proceed(done: float) -> bool:
        feedback.setProgress(100 * done)
        return not feedback.isCanceled()

    touching = shapes.borders
    borders = None if touching is None else Borders(touching.first, touching.second, touching.length)
    known = centres if centres is not None and np.isfinite(centres).all() else None
    return Geography(shapes.position, shapes.extent, shapes.perimeter, borders, known, proceed=proceed)
