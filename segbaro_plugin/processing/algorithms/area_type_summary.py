"""segbaro:areatypesummary - areas and people of each area type, and what holds for each type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
)

from ...i18n import language
from ...indices.barometer.area_types import TypeRow, mean_by_type, summarise_types, summary_rows
from ...layers.read.columns import Columns
from ...layers.read.names import indicator_of, split_name
from ...layers.write.rows import field, fields_of, write_rows
from ..inputs.barometer.area_type_places import type_columns
from ..inputs.places.place_fields import PlaceFields
from ..inputs.places.place_output import PlaceOutput
from ..inputs.places.wide_fields import partner
from ..inputs.places.year_choice import YearChoice
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish, finish_layer

NUMBERS = ("TYPE_FIELD", "PEOPLE", "INDICATORS")
KEYS = ("PLACE", "YEAR")
KINDS = {"place": str, "share_of_areas": float, "people": float, "share_of_people": float}


class AreaTypeSummary(SegbaroAlgorithm):
    ID = "areatypesummary"
    GROUP = "barometer"
    TAGS = ("area type", "summary", "områdestyp", "befolkning", "barometer")
    APART = (("TYPE_FIELD", "PEOPLE"),)

    fields: PlaceFields

    def __init__(self) -> None:
        super().__init__()
        self.years = YearChoice(self)
        self.fields = PlaceFields(self, self.years)
        self.places = PlaceOutput(self, self.fields)
        self.groups = (self.places,)

    def title(self) -> str:
        return self.tr("Summary by area type")

    def summary(self) -> str:
        return self.tr(
            "Counts the areas and the people in each of the five area types, for each place and year, with their "
            "shares, and averages indicators over the people in each type. Areas without a type are not part of any "
            "row; they are counted separately, as are areas whose number of people is missing."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.fields.declare_areas(self.tr("Areas with their area type. One row per area, or per area and year."))
        self.fields.declare_counts(
            "TYPE_FIELD",
            self.tr("Area type"),
            self.tr("The field with the area types 1 to 5. Choose one field per year to get rows for several years."),
            kind=QgsProcessingParameterField.DataType.Any,
        )
        self.fields.declare_counts(
            "PEOPLE",
            self.tr("People"),
            self.tr("The number of people in each area, one field per year."),
            optional=True,
        )
        self.fields.declare_counts(
            "INDICATORS",
            self.tr("Indicators"),
            self.tr(
                "Values to average over the people in each type, such as percentages, one field per indicator and "
                "year. Areas without a value are left out of the mean."
            ),
            optional=True,
        )
        self.fields.declare_place()
        self.years.declare()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Area types"), QgsProcessing.SourceType.TypeVector),
            self.tr(
                "A table with one row per place, year and type: areas, people, their shares, a field mean_... for "
                "each indicator, and the number of areas in the place without a type (untyped) or without a number of "
                "people (unpeopled)."
            ),
        )
        self.places.declare()

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        years = self.years.problem(parameters, context)
        return years or self._lacking_people(parameters, context) or super().problem(parameters, context)

    def _lacking_people(self, parameters: Values, context: QgsProcessingContext) -> str:
        indicators, people = (self.fields.chosen(parameters, context, role) for role in ("INDICATORS", "PEOPLE"))
        if people or not indicators:
            return ""
        return self.tr("Indicators are averaged over people; choose a field under 'People'.")

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        numbers, keys = (self.fields.chosen(parameters, context, *roles) for roles in (NUMBERS, KEYS))
        columns = self.fields.read(source, numbers, keys, feedback)
        self.fields.tell_nowhere(columns, parameters, context, feedback)
        types = self.fields.chosen(parameters, context, "TYPE_FIELD")
        rows = [row for one in types for row in self._rows(one, columns, parameters, context)]
        if feedback.isCanceled():
            return {}
        fields = _fields(self._indicators(parameters, context))
        sink, target = self.open_sink(parameters, context, fields)
        write_rows(sink, fields, ((row, None) for row in rows), feedback)
        sink.close()
        record = {"algorithm": f"segbaro:{self.ID}", "types": types, "fields": numbers}
        _, earlier = self.background(parameters, context, source)
        told = f"Areas and people by {', '.join(types)}"
        finish = Finish(fields, record, told, earlier, name=self.title())
        finish_layer(target, context, finish)
        by_type = type_columns(fields.names(), rows)
        return {"OUTPUT": target, **self.places.write(by_type, finish, parameters, context, feedback)}

    def _indicators(self, parameters: Values, context: QgsProcessingContext) -> dict[str, list[str]]:
        """The fields of each indicator by its name without a year."""
        found: dict[str, list[str]] = {}
        for name in self.fields.chosen(parameters, context, "INDICATORS"):
            long = self.years.field(parameters, context)
            found.setdefault(name if long else split_name(name)[0], []).append(name)
        return found

    def _rows(
        self, type_field: str, columns: Columns, parameters: Values, context: QgsProcessingContext
    ) -> Iterator[Sequence[object]]:
        """The rows of one field of types: those of all its places and years, the means of indicators at their end."""
        codes, names = self.fields.numbered(columns, split_name(type_field)[1], parameters, context)
        types = columns.numbers[type_field]
        people_field = partner(type_field, self.fields.chosen(parameters, context, "PEOPLE"))
        people = columns.numbers[people_field] if people_field else np.full(len(columns), np.nan)
        chosen = [partner(type_field, fields) for fields in self._indicators(parameters, context).values()]
        means = [mean_by_type(columns.numbers[one], people, types, codes, len(names)).ravel() for one in chosen]
        uncounted = {} if people_field else dict.fromkeys(("people", "share_of_people", "unpeopled"))
        for i, row in enumerate(summary_rows(summarise_types(types, people, codes, len(names)), names)):
            yield [*{**row._asdict(), **uncounted}.values(), *(mean[i] for mean in means)]


def _fields(indicators: Iterable[str]) -> QgsFields:
    """The columns of a row, then the mean of each indicator."""
    known = [field(name, KINDS.get(name, int)) for name in TypeRow._fields]
    return fields_of(*known, *(field(f"mean_{id}", float, indicator_of(id).name.say(language())) for id in indicators))
