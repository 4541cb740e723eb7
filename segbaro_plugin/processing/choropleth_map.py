"""segbaro:choroplethmap - areas drawn by a field, with limits that can be compared and 'no data' drawn."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureRenderer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..cartography.classes import Method, limits
from ..cartography.palettes import palette_for
from ..cartography.renderer import area_types, choropleth
from ..i18n import language
from ..indices.places import Floats
from ..layers.areas import require_crs
from ..layers.columns import as_numbers, field_index, read_columns
from ..layers.extend import write_extended
from ..layers.names import indicator_of, status_name
from .algorithm import SegbaroAlgorithm, Values
from .finish import Finish, finish_layer

AUTO, AREA_TYPES = "auto", "area_types"


class ChoroplethMap(SegbaroAlgorithm):
    ID = "choroplethmap"
    GROUP = "maps"
    TAGS = ("map", "style", "karta", "classes", "jenks", "quantile", "no data", "area types")

    def title(self) -> str:
        return self.tr("Choropleth map")

    def summary(self) -> str:
        return self.tr(
            "Draws areas by a field. The class limits can be shared with further fields, such as other years of the "
            "same indicator, so that the maps can be compared. Areas without data are drawn with a hatch of their own "
            "and stand in the legend, and so do suppressed values. Colours are safe for the colour-blind and follow "
            "whether high values are worse or better."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", self.tr("Areas"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            self.tr("The areas to draw."),
        )
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.add(
            QgsProcessingParameterField("FIELD", self.tr("Field to draw"), None, "INPUT", numeric),
            self.tr("The numbers that give the colours."),
        )
        self.add(
            QgsProcessingParameterField("POOL", self.tr("Shared limits with"), None, "INPUT", numeric, True, True),
            self.tr("Further fields, such as other years, whose values share the class limits."),
        )
        methods = [AUTO, AREA_TYPES, *(method.id for method in Method)]
        self.add(
            QgsProcessingParameterEnum("METHOD", self.tr("Classes"), methods, False, AUTO, False, True),
            self.tr(
                "auto: area types in their five classes, fixed limits where the indicator has them, otherwise jenks. "
                "The other methods are named as in QGIS; fixed takes the limits given below."
            ),
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber("CLASSES", self.tr("Number of classes"), whole, 5, False, 2, 9),
            self.tr("How many classes; fewer are made when the field has fewer different values."),
        )
        self.add(
            QgsProcessingParameterString("LIMITS", self.tr("Fixed limits"), None, False, True),
            self.tr(
                "For fixed: all limits from the lowest to the highest, with semicolons between, such as 0; 5; 10; 100."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Map"), QgsProcessing.SourceType.TypeVectorPolygon),
            self.tr("The areas with their style; in a GeoPackage the style is saved with them."),
        )

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        require_crs(source)
        renderer, record = self._renderer(source, parameters, context, feedback)
        sink, target = self.open_sink(parameters, context, source.fields(), source)
        write_extended(source, sink, [], feedback=feedback)
        del sink
        told = f"Choropleth of {record['field']}, {record['method']}"
        fields, earlier = self.background(parameters, context, source)
        finish_layer(target, context, Finish(fields, record, told, earlier, renderer))
        return {"OUTPUT": target}

    def _renderer(
        self,
        source: QgsProcessingFeatureSource,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[QgsFeatureRenderer, dict[str, object]]:
        name = self.parameterAsString(parameters, "FIELD", context)
        pooled = [name, *(n for n in self.parameterAsFields(parameters, "POOL", context) if n != name)]
        method = self.parameterAsEnumString(parameters, "METHOD", context)
        field_index(source.fields(), name)
        indicator = indicator_of(name)
        status = status_name(name) if status_name(name) in source.fields().names() else None
        record: dict[str, object] = {"algorithm": "segbaro:choroplethmap", "field": name, "limits_from": pooled}
        if method == AREA_TYPES or (method == AUTO and indicator.id == "area_type"):
            return area_types(name, language(), status), {**record, "method": AREA_TYPES}
        numbers = read_columns(source, pooled, feedback=feedback).numbers
        cuts = self._limits(list(numbers.values()), method, indicator.fixed_limits, parameters, context)
        feedback.pushInfo(self.tr("Class limits: {limits}").format(limits="; ".join(f"{cut:g}" for cut in cuts)))
        drawn = choropleth(
            name,
            cuts,
            palette_for(indicator.direction),
            unit=indicator.unit.value.say(language()),
            language=language(),
            status_field=status,
        )
        return drawn, {**record, "method": method, "limits": cuts.tolist()}

    def _limits(
        self,
        columns: list[Floats],
        method: str,
        fixed: tuple[float, ...],
        parameters: Values,
        context: QgsProcessingContext,
    ) -> Floats:
        given = self.parameterAsString(parameters, "LIMITS", context)
        if method == AUTO:
            method = Method.FIXED.id if fixed else Method.JENKS.id
        elif given:
            fixed = tuple(as_numbers(self.tr("Fixed limits"), given.split(";")).tolist())
        count = self.parameterAsInt(parameters, "CLASSES", context)
        return limits(columns, Method.by_id(method), count, fixed or None)
