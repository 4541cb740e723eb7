"""segbaro:socioeconomicindex - the barometer's index and area types from its three parts."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsFeatureRenderer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ...cartography.style.choropleth import area_types as area_types_renderer
from ...cartography.values.reasons import lacking_in
from ...i18n import language
from ...indices.barometer.index import socioeconomic_index
from ...layers.read.columns import Columns
from ...layers.write.extend import extended_fields, write_extended
from ..inputs.barometer.index_parts import PARTS
from ..inputs.barometer.index_years import IndexOfYear, PartsOfYear, index_of_year, parts_of_years
from ..inputs.barometer.national_reference import NationalReference
from ..inputs.barometer.part_fields import PartFields
from ..inputs.places.place_fields import PlaceFields
from ..inputs.places.year_choice import YearChoice
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish, finish_layer


class SocioeconomicIndex(SegbaroAlgorithm):
    ID = "socioeconomicindex"
    GROUP = "barometer"
    TAGS = ("index", "area type", "områdestyp", "socioekonomiskt index", "barometer")
    APART = ((*PARTS, "TYPE_FIELD"),)

    fields: PlaceFields

    def __init__(self) -> None:
        super().__init__()
        self.years = YearChoice(self)
        self.fields = PartFields(self, self.years)
        self.reference = NationalReference(self, self.fields, self.years)
        self.groups = (self.reference, self.years)

    def title(self) -> str:
        return self.tr("Socio-economic index and area types")

    def summary(self) -> str:
        return self.tr(
            "Computes the socio-economic index (the mean of three percentages; a higher value means greater "
            "socio-economic challenges) and the five area types. The types are relative: an area is classified by how "
            "many standard deviations its index lies from the mean of the whole country in the same year, so the mean "
            "and the standard deviation must be national, not those of one municipality."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        vector = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), [vector]),
            self.tr("Areas with the three components of the index, in per cent, for one or more years."),
        )
        self._declare_parts()
        self.years.declare_axis()
        self.reference.declare()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Index and types"), vector),
            self.tr(
                "The areas with the fields sei and area_type for each year of the components, styled by the area type "
                "of the last year. If the areas already have such fields, the new ones are called sei_computed and "
                "area_type_computed."
            ),
        )
        self.addOutput(QgsProcessingOutputString("INDEX_FIELD", self.tr("Field with the index")))
        self.addOutput(QgsProcessingOutputString("AREA_TYPE_FIELD", self.tr("Field with the area type")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_USED", self.tr("Mean used")))
        self.addOutput(QgsProcessingOutputNumber("DEVIATION_USED", self.tr("Standard deviation used")))

    def _declare_parts(self) -> None:
        numeric = QgsProcessingParameterField.DataType.Numeric
        parts = (
            (self.tr("Low economic standard (%)"), self.tr("Percentage of all people.")),
            (
                self.tr("Pre-upper-secondary education (%)"),
                self.tr("Percentage of the working-age population with at most nine years of schooling."),
            ),
            (
                self.tr("Social assistance and/or long-term unemployed (%)"),
                self.tr(
                    "Percentage with social assistance for at least ten months or unemployed for more than six months."
                ),
            ),
        )
        by_name = self.tr("Leave empty to detect the field by its name.")
        for name, (title, help) in zip(PARTS, parts, strict=True):
            part = QgsProcessingParameterField(name, title, None, "INPUT", numeric, False, True)
            self.add(part, f"{help} {by_name}")
            self.fields.has_years(name)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        taken = source.fields().names()
        years = self._years_of_parts(parameters, context)
        numbers = [name for one in years for name in (*one.parts, one.published) if name]
        columns = self.fields.read(source, numbers, [name for one in years for name in one.told(taken)], feedback)
        made = [self._of_year(one, columns, taken, parameters, context, feedback) for one in years]
        target = self._write(source, made, columns.ids, parameters, context, feedback)
        self._finish(target, source, made, parameters, context)
        index, type_ = made[-1].fields[:2]
        outputs = {"OUTPUT": target, "INDEX_FIELD": index.name(), "AREA_TYPE_FIELD": type_.name()}
        cuts = made[-1].cuts if len(made) == 1 else None
        return {**outputs, **({"MEAN_USED": cuts.mean, "DEVIATION_USED": cuts.deviation} if cuts else {})}

    def _years_of_parts(self, parameters: Values, context: QgsProcessingContext) -> list[PartsOfYear]:
        roles = [self.fields.chosen(parameters, context, name) for name in PARTS]
        return parts_of_years(roles, self.reference.published_fields(parameters, context))

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        return super().problem(parameters, context) or self._parts_problem(parameters, context)

    def _parts_problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        lacking = [role for role in PARTS if not self.fields.chosen(parameters, context, role)]
        if lacking:
            words = self.tr("No field was recognised by its name as '{parameter}'. Choose the field.")
            return words.format(parameter=self.parameterDefinition(lacking[0]).description())
        if len(self.fields.chosen(parameters, context, "LOW_STANDARD")) > 1 and self.reference.is_of_one_year(
            parameters, context
        ):
            return self.tr(
                "The components cover several years, but the source of the types covers only one. Choose the index "
                "for each year in a national layer, published types for each year, or 'input'; or choose the "
                "components for one year only."
            )
        self._years_of_parts(parameters, context)  # refuses parts that do not belong together
        return ""

    def _of_year(
        self,
        year: PartsOfYear,
        columns: Columns,
        taken: Sequence[str],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> IndexOfYear:
        index = socioeconomic_index(*(columns.numbers[part] for part in year.parts))
        cuts = None if year.published else self.reference.cuts(index, year.year, parameters, context, feedback)
        return index_of_year(year, index, cuts, columns, taken)

    def _write(
        self,
        source: QgsProcessingFeatureSource,
        made: Sequence[IndexOfYear],
        ids: Sequence[int],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        added = [one for year in made for one in year.fields]
        columns = (column for year in made for column in year.values)
        values = dict(zip(ids, zip(*columns, strict=True), strict=True))
        sink, target = self.open_sink(parameters, context, extended_fields(source.fields(), added), source)
        write_extended(source, sink, added, values, feedback)
        sink.close()
        return target

    def _finish(
        self,
        target: str,
        source: QgsProcessingFeatureSource,
        made: Sequence[IndexOfYear],
        parameters: Values,
        context: QgsProcessingContext,
    ) -> None:
        known, earlier = self.background(parameters, context, source)
        record = {**_record(made), **self.reference.record(parameters, context)}
        told = "; ".join(one.told() for one in made)
        fields = extended_fields(known, [one for year in made for one in year.fields])
        told = f"Socio-economic index = {told} ({record['reference']})"
        renderer = _renderer(made[-1], source)
        finish_layer(target, context, Finish(fields, record, told, earlier, renderer, self.title()))


def _record(made: Sequence[IndexOfYear]) -> dict[str, object]:
    """The provenance of the year that is drawn, then those of all where there are several."""
    record = {"algorithm": "segbaro:socioeconomicindex", **made[-1].record()}
    return {**record, "years": {one.source.year: one.record() for one in made}} if len(made) > 1 else record


def _renderer(drawn: IndexOfYear, source: QgsProcessingFeatureSource) -> QgsFeatureRenderer | None:
    """The five types, for areas; points and tables get no style."""
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon:
        return None
    _, type_, *told = (field.name() for field in drawn.fields)
    _, types, *why = drawn.values
    return area_types_renderer(type_, language(), told[0] if told else None, lacking_in(types, *why))
