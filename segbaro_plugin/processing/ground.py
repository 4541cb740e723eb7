"""What the spatial algorithms share: where the areas lie, read from the layer and reported."""

from __future__ import annotations

from collections.abc import Sequence

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
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ..i18n import language
from ..indices import Measure
from ..indices.places import Floats
from ..indices.spatial import Borders, Ground
from ..layers.columns import Columns
from ..layers.geometry import Shapes, read_shapes
from ..layers.geometry_measures import Ruler
from ..layers.results import years_of
from .algorithm import Values
from .measure_choice import MeasureChoice

POINTS = ("centroid", "on_surface")


class GroundReader(MeasureChoice):
    """Gives an algorithm the parameters POINT, CENTRES and TOLERANCE and the ground that measures stand on."""

    def add_ground(self) -> None:
        """Declares the parameters."""
        self.add_point()
        self.add(
            QgsProcessingParameterFeatureSource(
                "CENTRES", self.tr("Centres"), [QgsProcessing.SourceType.TypeVectorPoint], None, True
            ),
            self.tr("Points of one or several centres, for measures of centralisation with centre=points."),
        )
        number = QgsProcessingParameterNumber(
            "TOLERANCE",
            self.tr("Tolerance of borders, metres"),
            Qgis.ProcessingNumberParameterType.Double,
            1.0,
            False,
            0.0,
        )
        self.add_advanced(
            number, self.tr("Gaps and overlaps between polygons up to this width are one common border; 0 is exact.")
        )

    def add_point(self) -> None:
        """Declares POINT."""
        words = self.tr(
            "Where the people of a polygon are taken to live: at its centroid, which may lie outside, or at a point "
            "inside it."
        )
        self.add_advanced(
            QgsProcessingParameterEnum(
                "POINT", self.tr("Point of an area"), list(POINTS), False, POINTS[0], False, True
            ),
            words,
        )

    def ground(
        self,
        columns: Columns,
        chosen: Sequence[Measure],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Ground:
        """The ground of the areas in `columns`; what is worth knowing of their shapes goes to the log."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        year = self.parameterAsString(parameters, "YEAR", context)
        shapes = read_shapes(
            source,
            columns.ids,
            context.transformContext(),
            feedback,
            sheets=_sheets(columns, year),
            borders=any("contiguity" in measure.inputs for measure in chosen),
            on_surface=self.parameterAsEnumString(parameters, "POINT", context) == "on_surface",
            tolerance=self._tolerance(parameters, context),
        )
        for note in shapes.notes:
            feedback.pushWarning(note.say(language()))
        return _on(shapes, self._centres(source, parameters, context), feedback)

    def _tolerance(self, parameters: Values, context: QgsProcessingContext) -> float:
        declared = self.parameterDefinition("TOLERANCE") is not None
        return self.parameterAsDouble(parameters, "TOLERANCE", context) if declared else 0.0

    def _centres(self, source: QgsFeatureSource, parameters: Values, context: QgsProcessingContext) -> Floats | None:
        declared = self.parameterDefinition("CENTRES") is not None
        points: QgsProcessingFeatureSource | None = (
            self.parameterAsSource(parameters, "CENTRES", context) if declared else None
        )
        if points is None:
            return None
        to_areas = QgsCoordinateTransform(points.sourceCrs(), source.sourceCrs(), context.transformContext())
        geometries = [feature.geometry().centroid() for feature in points.getFeatures() if feature.hasGeometry()]
        for geometry in geometries:
            geometry.transform(to_areas)
        return Ruler(source.sourceCrs(), context.transformContext()).positions(geometries)


def has_geometry(source: QgsFeatureSource) -> bool:
    """Whether the rows of the source lie anywhere."""
    return source.wkbType() != QgsWkbTypes.Type.NoGeometry


def _sheets(columns: Columns, year: str) -> list[int]:
    """The map that each row belongs to: its year, where an area has one row a year."""
    if not year:
        return [0] * len(columns)
    return [-1 if one is None else one for one in years_of(columns.keys[year])]


def _on(shapes: Shapes, centres: Floats | None, feedback: QgsProcessingFeedback) -> Ground:
    def proceed(done: float) -> bool:
        feedback.setProgress(100 * done)
        return not feedback.isCanceled()

    touching = shapes.borders
    borders = None if touching is None else Borders(touching.first, touching.second, touching.length)
    known = centres if centres is not None and np.isfinite(centres).all() else None
    return Ground(shapes.position, shapes.extent, shapes.perimeter, borders, known, proceed=proceed)
