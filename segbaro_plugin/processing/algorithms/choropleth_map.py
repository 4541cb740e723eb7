"""segbaro:choroplethmap - areas drawn by a field, with limits that can be compared and 'no data' drawn."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...cartography.style.build import BuiltStyle, build_style
from ...cartography.style.record import StyleRecord
from ...cartography.style.settings import METHODS, MapStyle, method_of
from ...cartography.values.indicator_values import read_indicator_fields
from ...i18n import language
from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.read.names import status_fields
from ...words import figure
from ..inputs.maps.class_choice import ClassChoice
from ..inputs.maps.colour_choice import ColourChoice
from ..inputs.maps.map_areas import MapAreas
from ..inputs.maps.map_output import MapOutput
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish


class ChoroplethMap(SegbaroAlgorithm):
    ID = "choroplethmap"
    GROUP = "maps"
    TAGS = ("map", "style", "karta", "classes", "jenks", "quantile", "no data", "area types")

    def __init__(self) -> None:
        super().__init__()
        self.areas = MapAreas(self)
        self.classes = ClassChoice(self)
        self.colours = ColourChoice(self)
        self.map = MapOutput(self, self.areas)
        self.groups = (self.areas, self.classes, self.colours, self.map)

    def title(self) -> str:
        return self.tr("Choropleth map")

    def summary(self) -> str:
        return self.tr(
            "Styles areas by a field. The class limits can be shared with other fields, such as other years of the "
            "same indicator, so that the maps can be compared. Areas without data, with suppressed values or for "
            "which a value is not applicable have their own hatching, and appear in the legend where they occur. "
            "Colours are safe for colour-blind readers and depend on whether high values mean greater challenges or "
            "better conditions."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.areas.declare()
        self.areas.declare_field("FIELD", self.tr("Field to map"), self.tr("The values that the colours show."))
        self.areas.declare_field(
            "POOL",
            self.tr("Share class limits with"),
            self.tr("Other fields, such as other years, that use the same class limits."),
            many=True,
            optional=True,
        )
        self.classes.declare(
            list(METHODS),
            "auto",
            self.tr(
                "auto: area types in their five classes, fixed limits where the indicator has them, otherwise jenks. "
                "The other methods have the same names as in QGIS; fixed uses the limits given below."
            ),
        )
        self.colours.declare()
        self.map.declare()

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.areas.read(parameters, context)
        name = self.parameterAsString(parameters, "FIELD", context)
        pooled = [name, *(n for n in self.parameterAsStrings(parameters, "POOL", context) if n != name)]
        indicator, year = self.areas.indicator(name, parameters, context)
        alone = replace(indicator, fields={year: name})
        style = self._style(parameters, context)
        method = method_of(alone, style)
        built = _build(source, pooled, alone, year, style)
        if built.cuts.size:
            cuts = "; ".join(f"{figure(cut, language()):g}" for cut in built.cuts)
            feedback.pushInfo(self.tr("Class limits: {limits}").format(limits=cuts))
        limits = tuple(built.cuts.tolist())
        drawn = StyleRecord(name, "", method, limits, tuple(pooled), style.palette, style.reversed)
        record = {"algorithm": f"segbaro:{self.ID}", **drawn.step()}
        finish = Finish(source.fields(), record, f"Choropleth of {name}, {method}", renderer=built.renderer)
        return {"OUTPUT": self.map.write(source, [], None, finish, parameters, context, feedback)}

    def _style(self, parameters: Values, context: QgsProcessingContext) -> MapStyle:
        return MapStyle(
            method=self.classes.method(parameters, context),
            classes=self.classes.count(parameters, context),
            palette=self.colours.palette_id(parameters, context),
            reversed=self.colours.is_reversed(parameters, context),
            fixed_limits=self.classes.fixed_limits(parameters, context),
            follow_time=False,
        )


def _build(
    source: QgsProcessingFeatureSource, pooled: list[str], indicator: IndicatorFields, year: Year, style: MapStyle
) -> BuiltStyle:
    """The style of the first of the fields; the values of all of them share its limits."""
    read = read_indicator_fields(source, status_fields(pooled, source.fields().names()))
    return build_style(read, read.of(pooled[:1]), indicator, year, style, None, language())
