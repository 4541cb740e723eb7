"""What the algorithms that draw maps share: the areas and what they show, the choice of classes and of colours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ....cartography.classes.palettes import PALETTES
from ....i18n import language
from ....layers.indicators.indicator_fields import IndicatorFields, Year
from ....layers.indicators.layer_indicators import LayerIndicators
from ....layers.places.area_codes import require_crs
from ....layers.read.columns import as_numbers, field_index
from ....layers.write.extend import extended_fields, write_extended
from ....words import Sentence
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.finish import Finish, finish_layer
from .layer_notes import tell_of

BY_DIRECTION = "auto"


class MapAlgorithm(SegbaroAlgorithm):
    """Scope an algorithm INPUT, fields, classes, colours and OUTPUT, and writes the areas with their style."""

    GROUP = "maps"

    def add_areas(self) -> None:
        """Declares INPUT."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), polygons), self.tr("The areas to map."))

    def add_field(self, name: str, title: str, help: str, *, many: bool = False, optional: bool = False) -> None:
        """Declares one or several fields with numbers."""
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.add(QgsProcessingParameterField(name, title, None, "INPUT", numeric, many, optional), help)

    def add_classes(self, methods: Sequence[str], default: str, help: str, count: int = 5) -> None:
        """Declares METHOD, CLASSES and LIMITS."""
        self.add(
            QgsProcessingParameterEnum("METHOD", self.tr("Classes"), list(methods), False, default, False, True), help
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber("CLASSES", self.tr("Number of classes"), whole, count, False, 2, 9),
            self.tr("The number of classes; fewer are created if the field has fewer distinct values."),
        )
        self.add(
            QgsProcessingParameterString("LIMITS", self.tr("Fixed limits"), None, False, True),
            self.tr("For fixed: all limits in ascending order, separated by semicolons, such as 0; 5; 10; 100."),
        )

    def add_colours(self) -> None:
        """Declares PALETTE and REVERSED."""
        ids = [BY_DIRECTION, *PALETTES]
        self.add_advanced(
            QgsProcessingParameterEnum("PALETTE", self.tr("Colours"), ids, False, BY_DIRECTION, False, True),
            self.tr(
                "auto: depends on whether high values mean greater challenges or better conditions. All palettes are "
                "safe for colour-blind readers."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterBoolean("REVERSED", self.tr("Reverse colours"), False),
            self.tr("Reverses the palette."),
        )

    def add_map(self) -> None:
        """Declares OUTPUT."""
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Map"), polygons),
            self.tr("The areas with their style; in a GeoPackage the style is saved with them."),
        )

    def palette_id(self, parameters: Values, context: QgsProcessingContext) -> str:
        """The id of the chosen palette, "" for that of the indicator's direction."""
        chosen = self.parameterAsEnumString(parameters, "PALETTE", context)
        return "" if chosen == BY_DIRECTION else chosen

    def fixed_limits(self, parameters: Values, context: QgsProcessingContext) -> tuple[float, ...]:
        """The limits that were written; empty for none.

        Raises:
            TableError: for what is no number.
        """
        given = self.parameterAsString(parameters, "LIMITS", context)
        return tuple(as_numbers(self.tr("Fixed limits"), given.split(";")).tolist()) if given else ()

    def areas(self, parameters: Values, context: QgsProcessingContext) -> QgsProcessingFeatureSource:
        """The areas of INPUT.

        Raises:
            LayerError: when they lie nowhere.
        """
        source = self.parameterAsSource(parameters, "INPUT", context)
        require_crs(source)
        return source

    def indicator(self, name: str, parameters: Values, context: QgsProcessingContext) -> tuple[IndicatorFields, Year]:
        """The indicator that a field of INPUT holds, and the field's year.

        Raises:
            LayerError: when there is no such field.
        """
        layer = self._whole_layer(parameters, context)
        field_index(layer.fields(), name)
        return LayerIndicators(layer).of_field(name)

    def _whole_layer(self, parameters: Values, context: QgsProcessingContext) -> QgsVectorLayer:
        """The layer of INPUT, of which a part may be chosen."""
        given = parameters["INPUT"]
        whole = given.source if isinstance(given, QgsProcessingFeatureSourceDefinition) else given
        return self.parameterAsVectorLayer({"INPUT": whole}, "INPUT", context)

    def write_map(
        self,
        source: QgsProcessingFeatureSource,
        added: Sequence[QgsField],
        values: Mapping[int, Sequence[object]] | None,
        finish: Finish,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Writes the areas with the added fields and gives them their style; returns where they are.

        finish: its fields and its earlier provenance are those of INPUT, whatever it says.
        """
        tell_of(LayerIndicators(self._whole_layer(parameters, context)), feedback)
        known, earlier = self.background(parameters, context, source)
        sink, target = self.open_sink(parameters, context, extended_fields(source.fields(), added), source)
        write_extended(source, sink, added, values, feedback)
        sink.close()
        finish_layer(target, context, replace(finish, fields=extended_fields(known, added), earlier=earlier))
        return target

    def tell(self, notes: Sequence[Sentence], feedback: QgsProcessingFeedback) -> None:
        """Says in the log what the reader should know."""
        for note in notes:
            feedback.pushWarning(note.say(language()))
