"""What the algorithms that describe places share: areas with their place and year, read in one pass."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ....i18n import language
from ....indices.engine.arranged import NOWHERE
from ....indices.engine.places import Indices
from ....indices.engine.results import PlaceYear, number_places
from ....layers.places.place_codes import with_zeros
from ....layers.read.columns import Columns, read_columns, require_areas
from ....layers.read.year_axis import YearAxis, columns_of
from ....layers.write.result_table import years_of
from ....words import SegbaroError
from ...run.algorithm import SegbaroAlgorithm, Values

EXPRESSION = "_EXPRESSION"


class PlaceFields(SegbaroAlgorithm):
    """Gives an algorithm the parameters INPUT, PLACE, YEAR and YEARS and fields beside them."""

    def __init__(self) -> None:
        super().__init__()
        self._of_numbers: list[str] = []
        self._needed: list[str] = []

    def add_input(self, help: str) -> None:
        """Declares INPUT: areas as polygons, points or a table."""
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), [QgsProcessing.SourceType.TypeVector]), help
        )

    def add_counts(
        self,
        name: str,
        title: str,
        help: str,
        *,
        optional: bool = False,
        kind: QgsProcessingParameterField.DataType = QgsProcessingParameterField.DataType.Numeric,
    ) -> None:
        """Declares one or several fields with numbers, or an expression in their place."""
        self.add(QgsProcessingParameterField(name, title, None, "INPUT", kind, True, True), help)
        words = self.tr("{title} as an expression").format(title=title)
        self.add_advanced(
            QgsProcessingParameterExpression(f"{name}{EXPRESSION}", words, None, "INPUT", True),
            self.tr(
                "An expression to use instead of, or in addition to, fields. It can use field names, or indicator "
                "names without a year, which are computed for each year."
            ),
        )
        self.has_years(name)
        self._needed += [] if optional else [name]

    def has_years(self, name: str) -> None:
        """Lets a declared parameter take an indicator over its years, as YEARS says, or an expression."""
        self._of_numbers.append(name)

    def add_key(self, name: str, title: str, help: str) -> None:
        """Declares an optional field of codes, names or years."""
        any_type = QgsProcessingParameterField.DataType.Any
        self.add(QgsProcessingParameterField(name, title, None, "INPUT", any_type, False, True), help)

    def add_place(self) -> None:
        """Declares PLACE."""
        self.add_key(
            "PLACE",
            self.tr("Place"),
            self.tr("The place of each area, such as its municipality; leave empty to treat all areas as one place."),
        )

    def add_year(self) -> None:
        """Declares YEAR and YEARS."""
        self.add_key("YEAR", self.tr("Year"), self.tr("The year of each row, where an area has one row per year."))
        self.add_years()

    def add_years(self) -> None:
        """Declares YEARS."""
        self.add_advanced(
            QgsProcessingParameterString("YEARS", self.tr("Years of the indicators"), None, False, True),
            self.tr(
                "Which years of the chosen fields' indicators to use, where each year has its own "
                "field: all, or years such as 2019-2023. Leave empty to use the chosen fields only; "
                "an indicator's name without a year stands for all its years."
            ),
        )

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            problem = (
                self._two_years(parameters, context)
                or self.problem(parameters, context)
                or self._lacking_numbers(parameters, context)
            )
        except SegbaroError as error:
            problem = error.say(language())
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def _two_years(self, parameters: Values, context: QgsProcessingContext) -> str:
        if not (self._years(parameters, context) and self.fields(parameters, context, "YEAR")):
            return ""
        words = self.tr("'{years}' is used when each year has its own field; leave it empty, or clear '{year}'.")
        titles = (self.parameterDefinition(name).description() for name in ("YEARS", "YEAR"))
        return words.format(**dict(zip(("years", "year"), titles, strict=True)))

    def _lacking_numbers(self, parameters: Values, context: QgsProcessingContext) -> str:
        lacking = [name for name in self._needed if not self.fields(parameters, context, name)]
        words = self.tr("Choose '{parameter}': a field, an indicator or an expression.")
        return words.format(parameter=self.parameterDefinition(lacking[0]).description()) if lacking else ""

    def problem(self, _parameters: Values, _context: QgsProcessingContext) -> str:
        """What is wrong with the choices, as a sentence; "" where nothing is."""
        return ""

    def fields(self, parameters: Values, context: QgsProcessingContext, *roles: str) -> list[str]:
        """The columns that were chosen in these parameters, each once: fields, and expressions as `read` takes them.

        Raises:
            LayerError: a choice that is no field, no indicator and no expression.
        """
        declared = [role for role in roles if self.parameterDefinition(role) is not None]
        chosen = [name for role in declared for name in self._chosen_in(role, parameters, context)]
        return list(dict.fromkeys(chosen))

    def chosen_fields(self, role: str, parameters: Values, context: QgsProcessingContext) -> list[str]:
        return self.fields(parameters, context, role)

    def _chosen_in(self, role: str, parameters: Values, context: QgsProcessingContext) -> list[str]:
        chosen = [name for name in self.parameterAsStrings(parameters, role, context) if name]
        if role not in self._of_numbers:
            return chosen
        expression = self.parameterAsExpression(parameters, f"{role}{EXPRESSION}", context)
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            return chosen
        axis = YearAxis.parse(self._years(parameters, context))
        every = [*chosen, *filter(None, [expression])]
        return [column for choice in every for column in columns_of(choice, source.fields(), axis)]

    def _years(self, parameters: Values, context: QgsProcessingContext) -> str:
        declared = self.parameterDefinition("YEARS") is not None
        return self.parameterAsString(parameters, "YEARS", context) if declared else ""

    def read(
        self,
        source: QgsProcessingFeatureSource,
        numbers: Sequence[str],
        keys: Sequence[str],
        feedback: QgsProcessingFeedback,
    ) -> Columns:
        """The columns of all areas.

        Raises:
            LayerError: when there are no areas, none is selected or a field is not there.
        """
        columns = read_columns(source, numbers, keys, feedback)
        require_areas(columns, source)
        return columns

    def places(self, columns: Columns, parameters: Values, context: QgsProcessingContext) -> list[object] | None:
        """The place of each area, as PLACE says it; None where all areas are one place."""
        place = self.parameterAsString(parameters, "PLACE", context)
        return with_zeros(place, columns.keys[place]) if place else None

    def numbered(
        self, columns: Columns, written: str, parameters: Values, context: QgsProcessingContext
    ) -> tuple[Indices, list[PlaceYear]]:
        """The number of each area's place and year; `written` is the year of a field's name, for areas without YEAR."""
        year = self.parameterAsString(parameters, "YEAR", context)
        places = self.places(columns, parameters, context)
        if year or not written:
            return number_places(places, years_of(columns.keys[year]) if year else None, len(columns))
        (same,) = years_of([written])
        codes, names = number_places(places, None, len(columns))
        return codes, [PlaceYear(name.place, same) for name in names]

    def tell_nowhere(
        self, columns: Columns, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Says how many areas lack the place or year that others have."""
        codes, _ = self.numbered(columns, "", parameters, context)
        if nowhere := int((codes == NOWHERE).sum()):
            words = self.tr("Areas without a place or year, left out: {n}")
            feedback.pushWarning(words.format(n=nowhere))
