"""segbaro:socioeconomicindex - the barometer's index and area types from its three parts."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import numpy as np
from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ..cartography.renderer import area_types as area_types_renderer
from ..i18n import language
from ..indices.barometer import area_types, mean_and_deviation, socioeconomic_index
from ..indices.places import Floats
from ..layers.columns import read_columns
from ..layers.extend import extended_fields, write_extended
from ..layers.names import common_year, free_name
from ..layers.provenance import add_provenance
from ..layers.write import field
from ..tables.divisions import DIVISIONS
from ..tables.indicators import INDICATORS
from .algorithm import SegbaroAlgorithm, Values
from .styling import finish_layer

PARTS = ("LOW_STANDARD", "LOW_EDUCATION", "ASSISTANCE")
REFERENCES = ("figures", "layer", "published", "input")


class Cuts(NamedTuple):
    """The mean and standard deviation that the types are cut at."""

    mean: float
    deviation: float


class SocioeconomicIndex(SegbaroAlgorithm):
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
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), [QgsProcessing.SourceType.TypeVector]),
            self.tr("Areas with the three parts of the index, in per cent, for one year."),
        )
        self._add_part("LOW_STANDARD", self.tr("Low economic standard (%)"), self.tr("Per cent of all people."))
        self._add_part(
            "LOW_EDUCATION",
            self.tr("Pre-upper-secondary education (%)"),
            self.tr("Per cent of the population of working age."),
        )
        self._add_part(
            "ASSISTANCE",
            self.tr("Social assistance or long-term unemployed (%)"),
            self.tr("Per cent with social assistance for at least ten months or unemployed for more than six."),
        )
        self._add_reference()
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Index and types"), QgsProcessing.SourceType.TypeVector
            ),
            self.tr("The areas with two further fields, drawn by area type."),
        )
        self.addOutput(QgsProcessingOutputString("INDEX_FIELD", self.tr("Field with the index")))
        self.addOutput(QgsProcessingOutputString("AREA_TYPE_FIELD", self.tr("Field with the area type")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_USED", self.tr("Mean used")))
        self.addOutput(QgsProcessingOutputNumber("DEVIATION_USED", self.tr("Standard deviation used")))

    def _add_part(self, name: str, title: str, help: str) -> None:
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.add(QgsProcessingParameterField(name, title, None, "INPUT", numeric), help)

    def _add_reference(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "REFERENCE", self.tr("Mean and deviation from"), list(REFERENCES), False, "figures", False, True
            ),
            self.tr(
                "figures: the national mean and standard deviation given below. layer: computed from a layer of the "
                "whole country. published: no mean is needed, the types of a field are taken over. input: computed "
                "from the input itself, which is right only when the input is the whole country."
            ),
        )
        real = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber("MEAN", self.tr("National mean"), real, None, True, 0, 100),
            self.tr("Mean of the index over all areas of the country in that year."),
        )
        self.add(
            QgsProcessingParameterNumber("DEVIATION", self.tr("National standard deviation"), real, None, True, 0, 100),
            self.tr("Standard deviation of the index over all areas of the country in that year."),
        )
        vector = [QgsProcessing.SourceType.TypeVector]
        self.add(
            QgsProcessingParameterFeatureSource("NATIONAL", self.tr("National layer"), vector, None, True),
            self.tr("All areas of the country, with the index in a field."),
        )
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.add(
            QgsProcessingParameterField(
                "NATIONAL_INDEX", self.tr("Index in the national layer"), None, "NATIONAL", numeric, False, True
            ),
            self.tr("The field of the national layer that holds the index of the same year."),
        )
        self.add(
            QgsProcessingParameterField(
                "TYPE_FIELD", self.tr("Published area type"), None, "INPUT", numeric, False, True
            ),
            self.tr("The field with the published types 1 to 5."),
        )

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        reference = self.parameterAsEnumString(parameters, "REFERENCE", context)
        needs = {
            "figures": ("MEAN", "DEVIATION"),
            "layer": ("NATIONAL", "NATIONAL_INDEX"),
            "published": ("TYPE_FIELD",),
        }
        for name in needs.get(reference, ()):
            if parameters.get(name) in (None, ""):
                words = self.tr(
                    "'{reference}' needs '{parameter}'; give it, or choose another source of mean and deviation."
                )
                title = self.parameterDefinition(name).description()
                return False, words.format(reference=reference, parameter=title)
        return super().checkParameterValues(parameters, context)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        named = [self.parameterAsString(parameters, name, context) for name in PARTS]
        published = self._published_field(parameters, context)
        columns = read_columns(source, [*named, *published], feedback=feedback)
        index = socioeconomic_index(*(columns.numbers[name] for name in named))
        cuts = None if published else self._cuts(index, parameters, context, feedback)
        types = area_types(index, *cuts) if cuts else columns.numbers[published[0]]
        added = _new_fields(source.fields().names(), named)
        values = dict(zip(columns.ids, zip(index.tolist(), whole_numbers(types), strict=True), strict=True))
        target = self._write(source, added, values, parameters, context, feedback)
        finish_layer(target, context, partial(_finish, named, added, cuts), self.title())
        outputs = {"OUTPUT": target, "INDEX_FIELD": added[0].name(), "AREA_TYPE_FIELD": added[1].name()}
        return {**outputs, **({"MEAN_USED": cuts.mean, "DEVIATION_USED": cuts.deviation} if cuts else {})}

    def _published_field(self, parameters: Values, context: QgsProcessingContext) -> list[str]:
        if self.parameterAsEnumString(parameters, "REFERENCE", context) != "published":
            return []
        return [self.parameterAsString(parameters, "TYPE_FIELD", context)]

    def _cuts(
        self, index: Floats, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Cuts:
        reference = self.parameterAsEnumString(parameters, "REFERENCE", context)
        if reference == "figures":
            cuts = Cuts(*(self.parameterAsDouble(parameters, name, context) for name in ("MEAN", "DEVIATION")))
        elif reference == "layer":
            national = self.parameterAsSource(parameters, "NATIONAL", context)
            name = self.parameterAsString(parameters, "NATIONAL_INDEX", context)
            cuts = self._cuts_of(read_columns(national, [name], feedback=feedback).numbers[name], feedback)
        else:
            cuts = self._cuts_of(index, feedback)
        feedback.pushInfo(self.tr("Mean {mean}, standard deviation {deviation}.").format(**cuts._asdict()))
        return cuts

    def _cuts_of(self, index: Floats, feedback: QgsProcessingFeedback) -> Cuts:
        """Mean and deviation of a column, with a loud warning when it is not the whole country."""
        known = int(np.isfinite(index).sum())
        if not is_whole_country(known):
            words = self.tr(
                "Mean and standard deviation are taken from {n} areas, which is no division of the whole country. The "
                "types then say how areas differ from each other there, not how they differ from Sweden, and must not "
                "be compared with published types."
            )
            feedback.pushWarning(words.format(n=known))
        return Cuts(*mean_and_deviation(index))

    def _write(
        self,
        source: QgsProcessingFeatureSource,
        added: list[QgsField],
        values: dict[int, tuple[object, ...]],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        fields = extended_fields(source.fields(), added)
        sink, target = self.parameterAsSink(parameters, "OUTPUT", context, fields, source.wkbType(), source.sourceCrs())
        if sink is None:
            raise self.refused_sink("OUTPUT", parameters["OUTPUT"])
        write_extended(source, sink, added, values, feedback)
        return target


def is_whole_country(areas: int) -> bool:
    """Whether so many areas can be all RegSO or DeSO of Sweden, but for a few without a value."""
    return any(0.98 * d.areas <= areas <= d.areas for d in DIVISIONS if d.level in ("regso", "deso") and d.areas)


def whole_numbers(column: Floats) -> list[int | None]:
    """A column as whole numbers for a whole-number field, NaN as None."""
    return [None if np.isnan(value) else int(value) for value in column]


def _new_fields(taken: list[str], parts: list[str]) -> list[QgsField]:
    """The fields for index and type, with the year of the parts in their names and never a name that is taken."""
    year = common_year(parts)
    made = []
    for id, kind in (("sei", float), ("area_type", int)):
        alias = " ".join(filter(None, [INDICATORS[id].name.say(language()), year]))
        made.append(field(free_name("_".join(filter(None, [id, year])), taken), kind, alias))
    return made


def _finish(parts: list[str], added: list[QgsField], cuts: Cuts | None, layer: QgsVectorLayer) -> None:
    step = {
        "algorithm": "segbaro:socioeconomicindex",
        "parts": parts,
        "index_field": added[0].name(),
        "area_type_field": added[1].name(),
        "mean": cuts.mean if cuts else None,
        "deviation": cuts.deviation if cuts else None,
    }
    add_provenance(layer, step, f"Socio-economic index = mean of {', '.join(parts)}; {cuts or 'published types'}")
    layer.setRenderer(area_types_renderer(added[1].name(), language()))
