"""The styled layer that a page shows, and the fields that get a map each."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterField,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from ....layers.places.area_codes import require_crs
from ....layers.record.store import with_saved_style
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup


class PageLayer(ParameterGroup):
    """The parameters INPUT and FIELDS."""

    def declare(self) -> None:
        """Declares INPUT."""
        polygons = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self._algorithm.add(
            QgsProcessingParameterVectorLayer("INPUT", self.tr("Styled layer"), polygons),
            self.tr("The layer to print; map and legend follow its style."),
        )

    def declare_fields(self) -> None:
        """Declares FIELDS."""
        numeric = QgsProcessingParameterField.DataType.Numeric
        self._algorithm.add(
            QgsProcessingParameterField("FIELDS", self.tr("Years or indicators"), None, "INPUT", numeric, True, True),
            self.tr(
                "Fields to show with one map each, up to nine on a page, all with the same classes; leave empty to "
                "show the layer with its current style."
            ),
        )

    def read(self, parameters: Values, context: QgsProcessingContext) -> QgsVectorLayer:
        """The layer, with the style that its file keeps.

        Raises:
            LayerError: areas that lie nowhere.
        """
        layer = self._algorithm.parameterAsVectorLayer(parameters, "INPUT", context)
        require_crs(layer)
        return with_saved_style(layer, context.project())

    def fields(self, parameters: Values, context: QgsProcessingContext) -> list[str]:
        """The chosen fields, each once."""
        return list(dict.fromkeys(self._algorithm.parameterAsStrings(parameters, "FIELDS", context)))
