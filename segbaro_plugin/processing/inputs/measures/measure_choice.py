"""Choosing measures and their options: everything here is a projection of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum, QgsProcessingParameterString

from ....i18n import language
from ....indices import CATALOGUE, INPUTS, Gives, Measure
from ....layers.read.names import indicator_of
from ....tables import Unit
from ....words import SegbaroError, listing
from ...run.algorithm import Values
from ..places.place_fields import PlaceFields
from .measure_options import choose, options_example, options_help

COUNTS = "counts"
UNITS = {COUNTS: None, "percent": 100.0, "fraction": 1.0}
"""How groups of people can be given, and what the whole is of a share."""
NOT_PEOPLE = ("area", "stratum", "income", "deviation")


class MeasureChoice(PlaceFields):
    """Gives an algorithm the parameters MEASURES and OPTIONS; a subclass says SCOPE, TAKES, USUAL and purpose()."""

    SCOPE = Scope.PLACE
    TAKES: Mapping[str, tuple[str, ...]] = {}
    """The inputs of measures that the algorithm has, and the parameters of which one gives it."""
    USUAL: tuple[str, ...] = ()
    """The measures that are chosen from the start."""

    def purpose(self) -> str:
        """What the algorithm does; the list of its measures follows."""
        raise NotImplementedError

    def offered(self) -> list[Measure]:
        """The measures that need no other input than those of TAKES."""
        return CATALOGUE.taking(*self.TAKES, scope=self.SCOPE)

    def summary(self) -> str:
        measures = [(m.id, m.name.say(language()), m.meaning.say(language())) for m in self.offered()]
        told = "".join(f"<li><b>{id}</b>: {name}. {meaning}</li>" for id, name, meaning in measures)
        return f"{self.purpose()}<ul>{told}</ul>"

    def add_choice(self) -> None:
        """Declares MEASURES and OPTIONS."""
        ids = [measure.id for measure in self.offered()]
        self.add(
            QgsProcessingParameterEnum("MEASURES", self.tr("Measures"), ids, True, list(self.USUAL), False, True),
            self.tr("Which measures to compute; they are described above."),
        )
        words = self.tr(
            "Settings of the measures, written as option=value and separated by semicolons, such as {example}. An "
            "option that is not given has the first value in the list."
        )
        self.add_advanced(
            QgsProcessingParameterString("OPTIONS", self.tr("Options"), None, False, True),
            words.format(example=f"<i>{options_example(self.offered())}</i>")
            + options_help(self.offered(), language()),
        )

    def chosen(self, parameters: Values, context: QgsProcessingContext) -> list[Measure]:
        """The chosen measures with their options.

        Raises:
            MeasureError: options that are none.
        """
        return choose(self._ids(parameters, context), self.parameterAsString(parameters, "OPTIONS", context))

    def _ids(self, parameters: Values, context: QgsProcessingContext) -> list[str]:
        """The names as they were given: QGIS takes the default in place of a list that holds an unknown one."""
        given = parameters.get("MEASURES")
        return given if isinstance(given, list) else self.parameterAsEnumStrings(parameters, "MEASURES", context)

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        try:
            measures = self.chosen(parameters, context)
        except SegbaroError as error:
            return error.say(language())
        offered = [measure.id for measure in self.offered()]
        if not measures or not {measure.id for measure in measures} <= set(offered):
            return self.tr("Choose at least one measure, from these: {known}.").format(known=", ".join(offered))
        lacking = self._lacking(measures, self.given(parameters, context))
        if not lacking:
            return self._shares_for_counts(parameters, context) or super().problem(parameters, context)
        words = self.tr("The measure '{measure}' needs {input}; choose the field under '{parameter}'.")
        measure, name = lacking[0]
        title = self.parameterDefinition(self.TAKES[name][0]).description()
        return words.format(measure=measure, input=INPUTS[name].say(language()), parameter=title)

    def _shares_for_counts(self, parameters: Values, context: QgsProcessingContext) -> str:
        """Names the fields that hold per cent where people are to be counted; "" where there are none."""
        if self.unit(parameters, context) != COUNTS:
            return ""
        roles = [role for name, given in self.TAKES.items() if name not in NOT_PEOPLE for role in given]
        shares = [n for n in self.fields(parameters, context, *roles) if indicator_of(n).unit is Unit.PERCENT]
        words = self.tr(
            "These fields hold percentages, but counts of people are needed: {fields}. Choose fields with counts."
        )
        return words.format(fields=listing(shares)) if shares else ""

    def unit(self, parameters: Values, context: QgsProcessingContext) -> str:
        """How groups are given: counts, where the algorithm has no choice."""
        declared = self.parameterDefinition("UNIT") is not None
        return self.parameterAsEnumString(parameters, "UNIT", context) if declared else COUNTS

    def given(self, parameters: Values, context: QgsProcessingContext) -> set[str]:
        """The inputs of measures that there are fields for."""
        return {name for name, roles in self.TAKES.items() if self.fields(parameters, context, *roles)}

    def _lacking(self, measures: Sequence[Measure], given: set[str]) -> list[tuple[str, str]]:
        return [(measure.id, name) for measure in measures for name in measure.inputs if name not in given]

    def record(
        self, chosen: Sequence[Measure], roles: Sequence[str], parameters: Values, context: QgsProcessingContext
    ) -> dict[str, object]:
        """The provenance of the measures, for machines: their options, and the fields of each parameter."""
        fields = {role.lower(): self.fields(parameters, context, role) for role in roles}
        return {
            "algorithm": f"segbaro:{self.ID}",
            "measures": {measure.id: measure.settings for measure in chosen},
            "fields": {role: names for role, names in fields.items() if names},
        }


def split_by_input(measures: Sequence[Measure], name: str) -> tuple[list[Measure], list[Measure]]:
    """The measures that do without an input, and those that take it: what is missing there must not touch the first."""
    return [m for m in measures if name not in m.inputs], [m for m in measures if name in m.inputs]
