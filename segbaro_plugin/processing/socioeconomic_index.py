"""segbaro:socioeconomicindex - the barometer's index and area types from its three parts."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsFeatureRenderer,
    QgsField,
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

from ..cartography.renderer import area_types as area_types_renderer
from ..i18n import language
from ..indices.barometer import area_types, socioeconomic_index
from ..indices.places import Floats
from ..layers.columns import Columns, read_columns, require_areas
from ..layers.extend import extended_fields, write_extended
from ..layers.names import common_year, free_name, indicator_of, status_name
from ..layers.write import field, plain_column, whole_numbers
from ..tables import Status
from .algorithm import SegbaroAlgorithm, Values
from .finish import Finish, finish_layer
from .national_reference import Cuts, NationalReference, published_types

PARTS = ("LOW_STANDARD", "LOW_EDUCATION", "ASSISTANCE")


class SocioeconomicIndex(NationalReference, SegbaroAlgorithm):
    ID = "socioeconomicindex"
    GROUP = "barometer"
    TAGS = ("index", "area type", "områdestyp", "socioekonomiskt index", "barometer")

    def title(self) -> str:
        return self.tr("Socio-economic index and area types")

    def summary(self) -> str:
        return self.tr(
            "Computes the socio-economic index (the mean of three percentages, higher is worse) and the five area "
            "types. The types are relative: an area is placed by how many standard deviations its index lies from the "
            "mean of the whole country in the same year, so mean and deviation must come from the country, not from "
            "one municipality."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        vector = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), [vector]),
            self.tr("Areas with the three parts of the index, in per cent, for one year."),
        )
        self._add_parts()
        self.add_reference()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Index and types"), vector),
            self.tr(
                "The areas with the fields sei and area_type of the parts' year, drawn by area type. Where the areas "
                "have such fields already, the new ones are called sei_computed and area_type_computed."
            ),
        )
        self.addOutput(QgsProcessingOutputString("INDEX_FIELD", self.tr("Field with the index")))
        self.addOutput(QgsProcessingOutputString("AREA_TYPE_FIELD", self.tr("Field with the area type")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_USED", self.tr("Mean used")))
        self.addOutput(QgsProcessingOutputNumber("DEVIATION_USED", self.tr("Standard deviation used")))

    def _add_parts(self) -> None:
        numeric = QgsProcessingParameterField.DataType.Numeric
        parts = (
            (self.tr("Low economic standard (%)"), self.tr("Per cent of all people.")),
            (
                self.tr("Pre-upper-secondary education (%)"),
                self.tr("Per cent of the population of working age with at most nine years of school."),
            ),
            (
                self.tr("Social assistance or long-term unemployed (%)"),
                self.tr("Per cent with social assistance for at least ten months or unemployed for more than six."),
            ),
        )
        for name, (title, help) in zip(PARTS, parts, strict=True):
            self.add(QgsProcessingParameterField(name, title, None, "INPUT", numeric), help)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        parts = [self.parameterAsString(parameters, name, context) for name in PARTS]
        published = self.published_field(parameters, context)
        held_back = [name for part in parts if (name := status_name(part)) in source.fields().names()]
        columns = read_columns(source, [*parts, *published], held_back, feedback)
        require_areas(columns, source)
        index = socioeconomic_index(*(columns.numbers[part] for part in parts))
        cuts = None if published else self.cuts(index, parameters, context, feedback)
        types = area_types(index, *cuts) if cuts else published_types(columns, published[0])
        added = _new_fields(source.fields().names(), parts, bool(held_back))
        values = _new_values(columns, index, types, held_back)
        target = self._write(source, added, values, parameters, context, feedback)
        self._finish(target, source, added, parts, cuts, parameters, context)
        outputs = {"OUTPUT": target, "INDEX_FIELD": added[0].name(), "AREA_TYPE_FIELD": added[1].name()}
        return {**outputs, **({"MEAN_USED": cuts.mean, "DEVIATION_USED": cuts.deviation} if cuts else {})}

    def _write(
        self,
        source: QgsProcessingFeatureSource,
        added: list[QgsField],
        values: dict[int, tuple[object, ...]],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        sink, target = self.open_sink(parameters, context, extended_fields(source.fields(), added), source)
        write_extended(source, sink, added, values, feedback)
        return target

    def _finish(
        self,
        target: str,
        source: QgsProcessingFeatureSource,
        added: list[QgsField],
        parts: list[str],
        cuts: Cuts | None,
        parameters: Values,
        context: QgsProcessingContext,
    ) -> None:
        known, earlier = self.background(parameters, context, source)
        record = {**_record(parts, added, cuts), **self.reference_record(parameters, context)}
        cut_at = f"types cut at mean {cuts.mean:g}, deviation {cuts.deviation:g}" if cuts else "published types"
        told = f"Socio-economic index = mean of {', '.join(parts)}; {cut_at} ({record['reference']})"
        fields = extended_fields(known, added)
        finish_layer(target, context, Finish(fields, record, told, earlier, _renderer(added, source), self.title()))


def _new_values(columns: Columns, index: Floats, types: Floats, held_back: list[str]) -> dict[int, tuple[object, ...]]:
    """Index, type and, where parts can be held back, why a type is missing; by feature id."""
    made: list[list[object]] = [plain_column(index), whole_numbers(types)]
    if held_back:
        made.append(_statuses(made[1], [columns.keys[name] for name in held_back]))
    return dict(zip(columns.ids, zip(*made, strict=True), strict=True))


def _new_fields(taken: list[str], parts: list[str], with_status: bool) -> list[QgsField]:
    """The fields for index and type, with the year of the parts in their names and never a name that is taken."""
    year = common_year(parts)
    made = []
    for id, kind in (("sei", float), ("area_type", int)):
        alias = " ".join(filter(None, [indicator_of(id).name.say(language()), year]))
        made.append(field(free_name("_".join(filter(None, [id, year])), taken), kind, alias))
    return [*made, field(status_name(made[1].name()), str)] if with_status else made


def _statuses(types: list[object], parts: list[list[object]]) -> list[object]:
    """Why a type is missing: suppressed where a part is, else missing; ok where there is one."""
    held_back = [Status.SUPPRESSED.value in row for row in zip(*parts, strict=True)]
    missing = [Status.SUPPRESSED.value if held else Status.MISSING.value for held in held_back]
    return [why if type is None else Status.OK.value for type, why in zip(types, missing, strict=True)]


def _record(parts: list[str], added: list[QgsField], cuts: Cuts | None) -> dict[str, object]:
    return {
        "algorithm": "segbaro:socioeconomicindex",
        "parts": parts,
        "index_field": added[0].name(),
        "area_type_field": added[1].name(),
        "mean": cuts.mean if cuts else None,
        "deviation": cuts.deviation if cuts else None,
    }


def _renderer(added: list[QgsField], source: QgsProcessingFeatureSource) -> QgsFeatureRenderer | None:
    """The five types, for areas; points and tables get no style."""
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon:
        return None
    return area_types_renderer(added[1].name(), language(), added[2].name() if len(added) > 2 else None)
