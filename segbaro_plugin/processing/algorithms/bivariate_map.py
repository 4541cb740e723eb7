"""segbaro:bivariatemap - two indicators on one map, in nine colours, with the square that explains them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from ...cartography.style.bivariate_key import Axis, square_svg
from ...cartography.style.record import BOTH, StyleRecord
from ...cartography.two_maps.bivariate import SIDE_METHODS, axis_of, bivariate_renderer, missing_by_reason, refuse_same
from ...cartography.values.indicator_values import IndicatorValues, read_indicator_fields
from ...i18n import language
from ...layers.read.names import status_fields
from ...layers.write.rows import write_text
from ..inputs.maps.map_areas import MapAreas
from ..inputs.maps.map_output import MapOutput
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish


class BivariateMap(SegbaroAlgorithm):
    ID = "bivariatemap"
    GROUP = "maps"
    TAGS = ("map", "bivariate", "two indicators", "compare", "karta", "två indikatorer", "jämför")

    def __init__(self) -> None:
        super().__init__()
        self.areas = MapAreas(self)
        self.map = MapOutput(self, self.areas)
        self.groups = (self.areas, self.map)

    def title(self) -> str:
        return self.tr("Bivariate map (two indicators)")

    def summary(self) -> str:
        return self.tr(
            "Shows two indicators on one map, each in three classes: nine colours that colour-blind readers can tell "
            "apart. Areas where either value is missing have no class and are shown with the reason. The legend "
            "square can be saved as an image for a layout."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.areas.declare()
        self.areas.declare_field("FIELD", self.tr("First field"), self.tr("High values are orange."))
        self.areas.declare_field(
            "OTHER",
            self.tr("Second field"),
            self.tr("High values are blue. Areas with high values in both fields are dark."),
        )
        methods = list(SIDE_METHODS)
        self.add(
            QgsProcessingParameterEnum("METHOD", self.tr("Classes"), methods, False, methods[0], False, True),
            self.tr(
                "How the three classes of each field are computed; quantile puts a third of the areas in each class."
            ),
        )
        self.map.declare()
        picture = QgsProcessingParameterFileDestination(
            "SQUARE", self.tr("Square"), "SVG (*.svg)", None, optional=True, createByDefault=False
        )
        self.add(picture, self.tr("The legend of the nine colours, as an image."))

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.areas.read(parameters, context)
        names = [self.parameterAsString(parameters, name, context) for name in ("FIELD", "OTHER")]
        refuse_same(*names)
        statuses = status_fields(names, source.fields().names())
        read = read_indicator_fields(source, statuses)
        across, up = (self._axis(name, read, parameters, context) for name in names)
        renderer = bivariate_renderer(
            across, up, list(filter(None, statuses.values())), missing_by_reason(read, names), language()
        )
        method = self.parameterAsEnumString(parameters, "METHOD", context)
        drawn = StyleRecord(names[0], names[1], method, axes=(across, up))
        record = {"algorithm": f"segbaro:{self.ID}", **drawn.step()}
        title = BOTH.say(language(), one=across.title, other=up.title)
        finish = Finish(source.fields(), record, f"Map of {names[0]} and {names[1]}", renderer=renderer, name=title)
        target = self.map.write(source, [], None, finish, parameters, context, feedback)
        return {"OUTPUT": target, **self._square(across, up, parameters, context)}

    def _axis(self, name: str, read: IndicatorValues, parameters: Values, context: QgsProcessingContext) -> Axis:
        indicator, year = self.areas.indicator(name, parameters, context)
        method = SIDE_METHODS[self.parameterAsEnumString(parameters, "METHOD", context)]
        return axis_of(indicator, year, [read.values[name]], method, language())

    def _square(self, across: Axis, up: Axis, parameters: Values, context: QgsProcessingContext) -> Values:
        path = self.file_output(parameters, "SQUARE", context)
        if path is None:
            return {}
        write_text(path, square_svg(across, up))
        return {"SQUARE": str(path)}
