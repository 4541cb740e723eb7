"""Areas with their place, their year and their numbers: the fields that are chosen, read in one pass."""

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
)

from ....array_types import Indices
from ....indices.engine.results import PlaceYear, number_places
from ....indices.engine.sorted_areas import NOWHERE
from ....layers.places.place_codes import with_zeros
from ....layers.read.columns import Columns, read_columns, require_areas
from ....layers.read.year_axis import columns_of
from ....layers.write.result_table import years_of
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.field_choices import FieldChoices
from .year_choice import YearChoice

EXPRESSION = "_EXPRESSION"


class PlaceFields(FieldChoices):
    """The parameters INPUT and PLACE, and fields of numbers beside them, over their years as `years` says."""

    def __init__(self, algorithm: SegbaroAlgorithm, years: YearChoice) -> None:
        super().__init__(algorithm)
        self._years = years
        self._of_numbers: list[str] = []
        self._needed: list[str] = []

    def declare_areas(self, help: str) -> None:
        """Declares INPUT: areas as polygons, points or a table."""
        self._algorithm.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), [QgsProcessing.SourceType.TypeVector]), help
        )

    def declare_counts(
        self,
        name: str,
        title: str,
        help: str,
        *,
        optional: bool = False,
        kind: QgsProcessingParameterField.DataType = QgsProcessingParameterField.DataType.Numeric,
    ) -> None:
        """Declares one or several fields with numbers, or an expression in their place."""
        self._algorithm.add(QgsProcessingParameterField(name, title, None, "INPUT", kind, True, True), help)
        words = self.tr("{title} as an expression").format(title=title)
        self._algorithm.add_advanced(
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

    def declare_key(self, name: str, title: str, help: str) -> None:
        """Declares an optional field of codes, names or years."""
        any_type = QgsProcessingParameterField.DataType.Any
        self._algorithm.add(QgsProcessingParameterField(name, title, None, "INPUT", any_type, False, True), help)

    def declare_place(self) -> None:
        """Declares PLACE."""
        self.declare_key(
            "PLACE",
            self.tr("Place"),
            self.tr("The place of each area, such as its municipality; leave empty to treat all areas as one place."),
        )

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        lacking = [name for name in self._needed if not self.chosen(parameters, context, name)]
        if lacking:
            words = self.tr("Choose '{parameter}': a field, an indicator or an expression.")
            return words.format(parameter=self.title_of(lacking[0]))
        return super().problem(parameters, context)

    def by_role(self, parameters: Values, context: QgsProcessingContext, *roles: str) -> dict[str, list[str]]:
        """The columns of each of these parameters in which any is chosen, for provenance.

        Raises:
            LayerError: as `chosen`.
        """
        columns = {role.lower(): self.chosen(parameters, context, role) for role in roles}
        return {role: names for role, names in columns.items() if names}

    def _chosen_in(self, role: str, parameters: Values, context: QgsProcessingContext) -> list[str]:
        """The columns as `read` takes them: fields and expressions.

        Raises:
            LayerError: a choice that is no field, no indicator and no expression.
        """
        chosen = super()._chosen_in(role, parameters, context)
        if role not in self._of_numbers:
            return chosen
        expression = self._algorithm.parameterAsExpression(parameters, f"{role}{EXPRESSION}", context)
        source = self._algorithm.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            return chosen
        axis = self._years.axis(parameters, context)
        every = [*chosen, *filter(None, [expression])]
        return [column for choice in every for column in columns_of(choice, source.fields(), axis)]

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
        place = self._algorithm.parameterAsString(parameters, "PLACE", context)
        return with_zeros(place, columns.keys[place]) if place else None

    def numbered(
        self, columns: Columns, written: str, parameters: Values, context: QgsProcessingContext
    ) -> tuple[Indices, list[PlaceYear]]:
        """The number of each area's place and year; `written` is the year of a field's name, for areas without YEAR."""
        year = self._years.field(parameters, context)
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
