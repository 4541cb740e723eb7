"""What the algorithms that describe places share: areas with their place and year, read in one pass."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..indices.places import Indices
from ..indices.results import PlaceYear, number_places
from ..layers.columns import Columns, read_columns
from ..layers.errors import LayerError
from ..layers.results import years_of
from .algorithm import SegbaroAlgorithm, Values


class PlaceFields(SegbaroAlgorithm):
    """Gives an algorithm the parameters INPUT, PLACE and YEAR and fields beside them."""

    def add_input(self, help: str) -> None:
        """Declares INPUT: areas as polygons, points or a table."""
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Areas"), [QgsProcessing.SourceType.TypeVector]), help
        )

    def add_counts(self, name: str, title: str, help: str, *, optional: bool = False) -> None:
        """Declares one or several fields with numbers."""
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.add(QgsProcessingParameterField(name, title, None, "INPUT", numeric, True, optional), help)

    def add_key(self, name: str, title: str, help: str) -> None:
        """Declares an optional field of codes, names or years."""
        any_type = QgsProcessingParameterField.DataType.Any
        self.add(QgsProcessingParameterField(name, title, None, "INPUT", any_type, False, True), help)

    def add_place(self) -> None:
        """Declares PLACE."""
        self.add_key(
            "PLACE",
            self.tr("Place"),
            self.tr("The place of each area, such as its municipality; empty is one place."),
        )

    def add_year(self) -> None:
        """Declares YEAR."""
        self.add_key("YEAR", self.tr("Year"), self.tr("The year of each row, where an area has one row a year."))

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        problem = self.problem(parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def problem(self, _parameters: Values, _context: QgsProcessingContext) -> str:
        """What is wrong with the choices, as a sentence; "" where nothing is."""
        return ""

    def fields(self, parameters: Values, context: QgsProcessingContext, *roles: str) -> list[str]:
        """The fields that were chosen in these parameters, each once."""
        declared = [role for role in roles if self.parameterDefinition(role) is not None]
        chosen = [name for role in declared for name in self.parameterAsFields(parameters, role, context) if name]
        return list(dict.fromkeys(chosen))

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
        if not len(columns) and not feedback.isCanceled():
            raise LayerError(
                "The layer '{layer}' has no areas, or none is selected, so there is nothing to compute.",
                "Lagret '{layer}' har inga områden, eller inget är markerat, så det finns inget att beräkna.",
                layer=source.sourceName(),
            )
        return columns

    def numbered(
        self, columns: Columns, written: str, parameters: Values, context: QgsProcessingContext
    ) -> tuple[Indices, list[PlaceYear]]:
        """The number of each area's place and year; `written` is the year of a field's name, for areas without YEAR."""
        place, year = (self.parameterAsString(parameters, role, context) for role in ("PLACE", "YEAR"))
        found = columns.keys[year] if year else [written] * len(columns) if written else None
        years = None if found is None else years_of(found)
        return number_places(columns.keys[place] if place else None, years, len(columns))
