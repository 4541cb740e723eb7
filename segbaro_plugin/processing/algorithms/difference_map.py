"""segbaro:differencemap - how much an indicator changed between two years, or how far areas lie from their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
)

from ...array_types import Floats
from ...cartography.classes.limits import Method
from ...cartography.style.choropleth import classed, field_spec
from ...cartography.style.settings import MapStyle
from ...cartography.two_maps.compared import (
    AGAINST,
    CHANGE,
    difference_unit,
    diverging_palette,
    either_reason,
    unit_of_difference,
)
from ...cartography.two_maps.difference import distances, subtracted
from ...cartography.two_maps.difference_classes import difference_classes
from ...cartography.values.indicator_values import read_indicator_fields
from ...cartography.values.place_means import LEVELS, place_values, refuse_unweighable, refuse_weights, values_of_areas
from ...cartography.values.reasons import Reasons, counted
from ...i18n import language
from ...layers.indicators.indicator_fields import IndicatorFields
from ...layers.indicators.vintage_check import require_one_vintage
from ...layers.places.area_codes import area_field
from ...layers.places.place_codes import area_codes
from ...layers.read.names import split_name, status_fields, status_name
from ...layers.write.rows import field, plain_column
from ...tables.model.tidy import Status
from ...words import Sentence
from ..inputs.maps.class_choice import ClassChoice
from ..inputs.maps.colour_choice import ColourChoice
from ..inputs.maps.map_areas import MapAreas
from ..inputs.maps.map_output import MapOutput
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish

YEARS = "years"
FIELDS = ("FIELD", "BEFORE", "WEIGHT")
METHODS = [method.id for method in (Method.JENKS, *(one for one in Method if one is not Method.JENKS))]


@dataclass(frozen=True)
class Difference:
    """A difference a feature, why some have none, and what it is called."""

    ids: list[int]
    values: Floats
    reasons: Reasons
    name: str
    title: str
    notes: Sequence[Sentence]


class DifferenceMap(SegbaroAlgorithm):
    ID = "differencemap"
    GROUP = "maps"
    TAGS = ("map", "change", "difference", "compare", "karta", "förändring", "skillnad", "jämför")

    def __init__(self) -> None:
        super().__init__()
        self.areas = MapAreas(self)
        self.classes = ClassChoice(self)
        self.colours = ColourChoice(self)
        self.map = MapOutput(self, self.areas)
        self.groups = (self.areas, self.classes, self.colours, self.map)

    def title(self) -> str:
        return self.tr("Difference map")

    def summary(self) -> str:
        return self.tr(
            "Shows how much an indicator changed between two years, or how much each area differs from its "
            "municipality, its county, the country or all areas together. The palette diverges from zero, and the "
            "class limits are symmetric around it. Years based on different vintages of areas cannot be compared. The "
            "value of a municipality, a county or the country is the population-weighted mean of its areas; a county "
            "or the country has no value if the layer lacks any of its municipalities."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.areas.declare()
        self.areas.declare_field(
            "FIELD", self.tr("Field"), self.tr("The values to compare; when comparing years, those of the later year.")
        )
        self.add(
            QgsProcessingParameterEnum(
                "AGAINST", self.tr("Compared with"), [YEARS, *LEVELS], False, YEARS, False, True
            ),
            self.tr(
                "years: the field of the earlier year. kommun, lan, riket: the value of the area's municipality, "
                "county or the country. all: the value of all areas together."
            ),
        )
        self.areas.declare_field(
            "BEFORE", self.tr("Field of the earlier year"), self.tr("For years: the values to subtract."), optional=True
        )
        self.areas.declare_field(
            "WEIGHT",
            self.tr("People"),
            self.tr("For places: the number of people in each area, used to weight the mean, such as its population."),
            optional=True,
        )
        self.classes.declare(
            METHODS, METHODS[0], self.tr("How the class limits are computed from the distances to zero.")
        )
        self.colours.declare()
        self.map.declare()

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        fine, problem = super().checkParameterValues(parameters, context)
        problem = problem or self._problem(parameters, context)
        return fine and not problem, problem

    def _problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        against = self.parameterAsEnumString(parameters, "AGAINST", context)
        before, field = (self.parameterAsString(parameters, name, context) for name in ("BEFORE", "FIELD"))
        if against == YEARS and not before:
            return self.tr("Choose the field of the earlier year, or compare with a place.")
        if against == YEARS and before == field:
            return self.tr("The same field is chosen for both years; choose the fields of two different years.")
        if against == YEARS and split_name(before)[0] != split_name(field)[0]:
            return self.tr("The two fields hold different indicators; choose two years of the same indicator.")
        if against != YEARS and not self.parameterAsString(parameters, "WEIGHT", context):
            return self.tr(
                "Choose the field with the number of people; the value of a place is a mean weighted by people."
            )
        if self.classes.count(parameters, context) % 2 == 0:
            return self.tr("Choose an odd number of classes, so that the middle class is centred on zero.")
        return ""

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.areas.read(parameters, context)
        against = self.parameterAsEnumString(parameters, "AGAINST", context)
        indicator, _ = self.areas.indicator(self.parameterAsString(parameters, "FIELD", context), parameters, context)
        compare = self._years if against == YEARS else self._place
        made = compare(source, indicator, parameters, context)
        for note in made.notes:
            feedback.pushWarning(note.say(language()))
        added = [field(made.name, float, made.title), field(status_name(made.name), str, f"{made.title} (status)")]
        told = [Status.OK.value if reason is None else str(reason) for reason in made.reasons]
        values = dict(zip(made.ids, zip(plain_column(made.values), told, strict=True), strict=True))
        finish = self._finish(made, indicator, parameters, context)
        return {"OUTPUT": self.map.write(source, added, values, finish, parameters, context, feedback)}

    def _years(
        self,
        source: QgsProcessingFeatureSource,
        indicator: IndicatorFields,
        parameters: Values,
        context: QgsProcessingContext,
    ) -> Difference:
        pair = [self.parameterAsString(parameters, name, context) for name in ("BEFORE", "FIELD")]
        years = [split_name(name)[1] for name in pair]
        notes = require_one_vintage(indicator, *map(int, years)) if all(years) else []
        read = read_indicator_fields(source, status_fields(pair, source.fields().names()))
        values = subtracted(read.values[pair[1]], read.values[pair[0]])
        unit = unit_of_difference(indicator, language())
        words = {"name": indicator.name, "base": years[0] or pair[0], "year": years[1] or pair[1], "unit": unit}
        name = "_".join(filter(None, [indicator.id, "change", *years]))
        reasons = either_reason([read.reasons[one] for one in pair], values)
        return Difference(read.columns.ids, values, reasons, name, CHANGE.say(language(), **words), notes)

    def _place(
        self,
        source: QgsProcessingFeatureSource,
        indicator: IndicatorFields,
        parameters: Values,
        context: QgsProcessingContext,
    ) -> Difference:
        refuse_unweighable(indicator)
        name, people = (self.parameterAsString(parameters, one, context) for one in ("FIELD", "WEIGHT"))
        refuse_weights(people, name)
        level = self.parameterAsEnumString(parameters, "AGAINST", context)
        code = area_field(source).name
        read = read_indicator_fields(source, status_fields([name], source.fields().names()), [people], [code])
        codes = area_codes(read.columns.keys[code])
        found = place_values(read.values[name], read.columns.numbers[people], codes, level)
        values = subtracted(read.values[name], values_of_areas(found, codes, level))
        year = split_name(name)[1]
        words = {"name": indicator.name, "year": year, "place": LEVELS[level]}
        title = AGAINST.say(language(), unit=unit_of_difference(indicator, language()), **words)
        made = "_".join(filter(None, [indicator.id, "minus", level, year]))
        return Difference(
            read.columns.ids, values, either_reason([read.reasons[name]], values), made, title, found.notes
        )

    def _finish(
        self, made: Difference, indicator: IndicatorFields, parameters: Values, context: QgsProcessingContext
    ) -> Finish:
        method = Method.by_id(self.classes.method(parameters, context))
        style = MapStyle(
            palette=self.colours.palette_id(parameters, context),
            reversed=self.colours.is_reversed(parameters, context),
        )
        fixed = self.classes.fixed_limits(parameters, context) or None
        uppers = distances([made.values], method, self.classes.count(parameters, context), fixed)
        # Limits that are given stand in the legend even where no area is, so that maps can be compared by them.
        given = [-uppers, np.zeros(1), uppers] if method is Method.FIXED else []
        unit = difference_unit(indicator.unit, language())
        palette = diverging_palette(style, indicator)
        classes = difference_classes(uppers, np.concatenate([made.values, *given]), palette, unit, language())
        shown = field_spec(made.name, status_name(made.name), tuple(counted(made.reasons)))
        asked = {f"{one.lower()}_of": self.parameterAsString(parameters, one, context) for one in FIELDS}
        asked["against"] = self.parameterAsEnumString(parameters, "AGAINST", context)
        record = {"algorithm": f"segbaro:{self.ID}", **asked, "field": made.name, "distances": uppers.tolist()}
        return Finish(QgsFields(), record, made.title, renderer=classed(shown, classes, language()), name=made.title)
