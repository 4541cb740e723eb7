"""The areas of a map, and the indicators that their fields hold."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsVectorLayer,
)

from ....layers.indicators.indicator_fields import IndicatorFields, Year
from ....layers.indicators.layer_indicators import LayerIndicators
from ....layers.places.area_codes import require_crs
from ....layers.read.columns import field_index
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup


class MapAreas(ParameterGroup):
    """The parameter INPUT, and fields with numbers."""

    def declare(self) -> None:
        """Declares INPUT."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self._algorithm.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), polygons), self.tr("The areas to map.")
        )

    def declare_field(self, name: str, title: str, help: str, *, many: bool = False, optional: bool = False) -> None:
        """Declares one or several fields with numbers."""
        numeric = QgsProcessingParameterField.DataType.Numeric
        self._algorithm.add(QgsProcessingParameterField(name, title, None, "INPUT", numeric, many, optional), help)

    def read(self, parameters: Values, context: QgsProcessingContext) -> QgsProcessingFeatureSource:
        """The areas of INPUT.

        Raises:
            LayerError: when they lie nowhere.
        """
        source = self._algorithm.parameterAsSource(parameters, "INPUT", context)
        require_crs(source)
        return source

    def indicator(self, name: str, parameters: Values, context: QgsProcessingContext) -> tuple[IndicatorFields, Year]:
        """The indicator that a field of INPUT holds, and the field's year.

        Raises:
            LayerError: when there is no such field.
        """
        layer = self.whole_layer(parameters, context)
        field_index(layer.fields(), name)
        return LayerIndicators(layer).of_field(name)

    def whole_layer(self, parameters: Values, context: QgsProcessingContext) -> QgsVectorLayer:
        """The layer of INPUT, of which a part may be chosen."""
        given = parameters["INPUT"]
        whole = given.source if isinstance(given, QgsProcessingFeatureSourceDefinition) else given
        return self._algorithm.parameterAsVectorLayer({"INPUT": whole}, "INPUT", context)
