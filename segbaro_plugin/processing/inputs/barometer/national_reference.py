"""Where the mean and standard deviation come from that area types are cut at."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ....array_types import Floats
from ....i18n import language
from ....indices.barometer.index import AREA_TYPES, mean_and_deviation
from ....layers.errors import LayerError
from ....layers.read.columns import Columns, read_columns
from ....layers.read.year_axis import columns_of
from ....tables.codes.divisions import DIVISIONS, in_municipalities
from ....words import Count, figure, listing
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.parameter_group import ParameterGroup
from ..places.place_fields import PlaceFields
from ..places.wide_fields import partner
from ..places.year_choice import YearChoice
from .national_figures import kept_figures

NEEDS = {
    "figures": ("MEAN", "DEVIATION"),
    "layer": ("NATIONAL", "NATIONAL_INDEX"),
    "published": ("TYPE_FIELD",),
    "input": (),
}
INDEX = "sei"
SMALLEST = 1e-6
FROM_LAYERS = ("NATIONAL", "NATIONAL_INDEX", "TYPE_FIELD")


class Cuts(NamedTuple):
    """The mean and standard deviation that the types are cut at."""

    mean: float
    deviation: float


class NationalReference(ParameterGroup):
    """The parameters REFERENCE, MEAN, DEVIATION, NATIONAL, NATIONAL_INDEX and TYPE_FIELD."""

    def __init__(self, algorithm: SegbaroAlgorithm, fields: PlaceFields, years: YearChoice) -> None:
        super().__init__(algorithm)
        self._fields = fields
        self._years = years

    def declare(self) -> None:
        self._algorithm.add(
            QgsProcessingParameterEnum(
                "REFERENCE", self.tr("Source of the mean"), list(NEEDS), False, "figures", False, True
            ),
            self.tr(
                "figures: the national mean and standard deviation given below; if they are left empty, those that "
                "'Fetch the national index' has fetched for the year. layer: computed from a layer of the "
                "whole country. published: no mean is needed; the types are taken from a field. input: computed from "
                "the input itself, which is correct only if the input covers the whole country."
            ),
        )
        self._add_figures()
        self._add_layers()

    def _add_figures(self) -> None:
        real = QgsProcessingParameterNumber.Type.Double
        self._algorithm.add(
            QgsProcessingParameterNumber("MEAN", self.tr("National mean"), real, None, True, 0, 100),
            self.tr("Mean of the index over all areas of the country in that year."),
        )
        self._algorithm.add(
            QgsProcessingParameterNumber(
                "DEVIATION", self.tr("National standard deviation"), real, None, True, SMALLEST, 100
            ),
            self.tr("Standard deviation of the index over all areas of the country in that year."),
        )

    def _add_layers(self) -> None:
        numeric = QgsProcessingParameterField.DataType.Numeric
        vector = [QgsProcessing.SourceType.TypeVector]
        index, type = self.tr("Index in the national layer"), self.tr("Published area type")
        self._algorithm.add(
            QgsProcessingParameterFeatureSource("NATIONAL", self.tr("National layer"), vector, None, True),
            self.tr("All areas of the country, with the index in a field."),
        )
        self._algorithm.add(
            QgsProcessingParameterField("NATIONAL_INDEX", index, None, "NATIONAL", numeric, False, True),
            self.tr("The field of the national layer with the index for the same year."),
        )
        self._algorithm.add(
            QgsProcessingParameterField("TYPE_FIELD", type, None, "INPUT", numeric, False, True),
            self.tr("The field with the published types 1 to 5."),
        )
        self._fields.has_years("TYPE_FIELD")

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        reference = self._algorithm.parameterAsEnumString(parameters, "REFERENCE", context)
        if self._takes_fetched(parameters, context):
            return ""
        for name in NEEDS.get(reference, ()):
            if parameters.get(name) in (None, ""):
                words = self._needs(reference)
                return words.format(reference=reference, parameter=self.title_of(name))
        return ""

    def _needs(self, reference: str) -> str:
        if reference == "figures":
            return self.tr(
                "'{reference}' needs '{parameter}'; give it, run 'Fetch the national index' once, or choose another "
                "source of the mean."
            )
        return self.tr("'{reference}' needs '{parameter}'; give it, or choose another source of the mean.")

    def _takes_fetched(self, parameters: Values, context: QgsProcessingContext) -> bool:
        """Whether no figures are given and those of the country have been fetched."""
        reference = self._algorithm.parameterAsEnumString(parameters, "REFERENCE", context)
        given = any(parameters.get(name) not in (None, "") for name in NEEDS["figures"])
        return reference == "figures" and not given and bool(kept_figures().years)

    def published_fields(self, parameters: Values, context: QgsProcessingContext) -> list[str]:
        """The fields with published types, one per year; none where types are computed."""
        if self._algorithm.parameterAsEnumString(parameters, "REFERENCE", context) != "published":
            return []
        return self._fields.chosen(parameters, context, "TYPE_FIELD")

    def record(self, parameters: Values, context: QgsProcessingContext) -> dict[str, object]:
        """Where the cuts come from, for provenance: the choice, and what it was taken from."""
        reference = self._algorithm.parameterAsEnumString(parameters, "REFERENCE", context)
        if self._takes_fetched(parameters, context):
            return {
                "reference": "fetched",
                "national": {str(year): vars(one) for year, one in kept_figures().years.items()},
            }
        named = {name.lower(): str(parameters.get(name)) for name in NEEDS[reference] if name in FROM_LAYERS}
        return {"reference": reference, **named}

    def cuts(
        self,
        index: Floats,
        year: str,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Cuts:
        """Source of the mean where the user wants them; `index` is that of the input in the `year`."""
        reference = self._algorithm.parameterAsEnumString(parameters, "REFERENCE", context)
        if self._takes_fetched(parameters, context):
            found = self._fetched(year, feedback)
        elif reference == "figures":
            found = Cuts(*(self._algorithm.parameterAsDouble(parameters, name, context) for name in NEEDS["figures"]))
        elif reference == "layer":
            national = self._algorithm.parameterAsSource(parameters, "NATIONAL", context)
            names = self._national_fields(parameters, context)
            name = names[0] if len(names) == 1 else partner(f"{INDEX}_{year}", names)
            found = self._cuts_of(read_columns(national, [name], feedback=feedback).numbers[name], feedback)
        else:
            found = self._cuts_of(index, feedback)
        words = f"{year} " + self.tr("Mean {mean}, standard deviation {deviation}.")
        mean, deviation = (f"{figure(number, language()):.4g}" for number in found)
        feedback.pushInfo(words.strip().format(mean=mean, deviation=deviation))
        return found

    def _national_fields(self, parameters: Values, context: QgsProcessingContext) -> list[str]:
        """The fields of the national layer with the index, one per year."""
        chosen = self._algorithm.parameterAsString(parameters, "NATIONAL_INDEX", context)
        national = self._algorithm.parameterAsSource(parameters, "NATIONAL", context)
        return columns_of(chosen, national.fields(), self._years.axis(parameters, context))

    def is_of_one_year(self, parameters: Values, context: QgsProcessingContext) -> bool:
        """Whether what the types are taken from is of one year; the input itself has the years of its parts."""
        reference = self._algorithm.parameterAsEnumString(parameters, "REFERENCE", context)
        if reference == "layer":
            return len(self._national_fields(parameters, context)) == 1
        if self._takes_fetched(parameters, context):
            return False
        return reference == "figures" or len(self.published_fields(parameters, context)) == 1

    def _fetched(self, year: str, feedback: QgsProcessingFeedback) -> Cuts:
        """The mean and deviation that were fetched for the year.

        Raises:
            LayerError: there are none for the year, or it is not known which year the components are of.
        """
        known = kept_figures().years
        if not year.isdecimal() or int(year) not in known:
            raise LayerError(
                "No national mean has been fetched for the components' year ({year}); there are those of {years}. Run "
                "'Fetch the national index' again, or give the mean and the standard deviation.",
                "Inget medelvärde för riket har hämtats för delarnas år ({year}); det finns för {years}. Kör ”Hämta "
                "rikets index” igen, eller ange medelvärde och standardavvikelse.",
                year=year or "–",
                years=listing(list(map(str, known)), 30),
            )
        found = known[int(year)]
        words = self.tr("The mean and standard deviation of {year} are those of {n} RegSO, fetched from {service}.")
        feedback.pushInfo(words.format(year=year, n=found.areas, service=found.service))
        self._warn_of_part(found.areas, feedback)
        return Cuts(found.mean, found.deviation)

    def _cuts_of(self, index: Floats, feedback: QgsProcessingFeedback) -> Cuts:
        """Mean and deviation of a column, with a loud warning when it is not the whole country."""
        self._warn_of_part(int(np.isfinite(index).sum()), feedback)
        return Cuts(*mean_and_deviation(index))

    def _warn_of_part(self, known: int, feedback: QgsProcessingFeedback) -> None:
        if not is_whole_country(known):
            words = self.tr(
                "The mean and standard deviation come from {n} {n:area, which does|areas, which do} not cover the "
                "whole country. The types then show how these areas differ from each other, not how they differ from "
                "Sweden as a whole, and must not be compared with published types."
            )
            feedback.pushWarning(words.format(n=Count(known)))


def published_types(columns: Columns, name: str) -> Floats:
    """A column of published types.

    Raises:
        LayerError: when it holds anything but 1 to 5; the field is named.
    """
    types = columns.numbers[name]
    if not np.isin(types[~np.isnan(types)], [type.number for type in AREA_TYPES]).all():
        raise LayerError(
            "The field '{name}' contains values other than the area types 1 to 5; choose the field with the area "
            "types.",
            "Fältet ”{name}” innehåller andra värden än områdestyperna 1 till 5; välj fältet med typerna.",
            name=name,
        )
    return types


def is_whole_country(areas: int) -> bool:
    """Whether so many areas can be all RegSO or DeSO of Sweden, but for a few without a value."""
    within = (one for one in DIVISIONS if one.areas and one.level != "kommun" and in_municipalities(one.level))
    return any(0.98 * one.areas <= areas <= one.areas for one in within)
