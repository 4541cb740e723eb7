"""Choosing measures and their options: everything here is a projection of the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from qgis.core import QgsFeatureSource, QgsProcessingContext, QgsProcessingParameterEnum, QgsProcessingParameterString

from ....i18n import language
from ....indices import INPUTS, Measure
from ....words import SegbaroError
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.parameter_group import ParameterGroup
from ..places.place_fields import PlaceFields
from .count_units import CountUnits
from .measure_options import choose, options_example, options_help

NOT_PEOPLE = ("area", "stratum", "income", "deviation")
SHAPES = ("INPUT",)
"""The parameter of inputs that the geometry of the areas gives."""


def nothing(_source: QgsFeatureSource) -> set[str]:
    """The inputs that no geometry gives."""
    return set()


@dataclass(frozen=True)
class Offer:
    """The measures that an algorithm offers.

    takes: the inputs of measures that the algorithm has, and the parameters of which one gives it. usual: the measures
    that are chosen from the start. of_shapes: the inputs that the geometry of INPUT gives.
    """

    measures: Sequence[Measure]
    takes: Mapping[str, tuple[str, ...]]
    usual: Sequence[str] = ()
    of_shapes: Callable[[QgsFeatureSource], set[str]] = nothing

    @property
    def ids(self) -> list[str]:
        """Their names."""
        return [measure.id for measure in self.measures]


class MeasureChoice(ParameterGroup):
    """The parameters MEASURES and OPTIONS; where a single measure is offered, there is nothing to choose."""

    def __init__(self, algorithm: SegbaroAlgorithm, fields: PlaceFields, units: CountUnits, offer: Offer) -> None:
        super().__init__(algorithm)
        self._fields = fields
        self._units = units
        self._offer = offer

    def declare(self) -> None:
        if len(self._offer.measures) > 1:
            self._declare_measures()
            self._declare_options()

    def _declare_measures(self) -> None:
        usual = list(self._offer.usual)
        self._algorithm.add(
            QgsProcessingParameterEnum("MEASURES", self.tr("Measures"), self._offer.ids, True, usual, False, True),
            self.tr("Which measures to compute; they are described above."),
        )

    def _declare_options(self) -> None:
        words = self.tr(
            "Settings of the measures, written as option=value and separated by semicolons, such as {example}. An "
            "option that is not given has the first value in the list."
        )
        measures = self._offer.measures
        self._algorithm.add_advanced(
            QgsProcessingParameterString("OPTIONS", self.tr("Options"), None, False, True),
            words.format(example=f"<i>{options_example(measures)}</i>") + options_help(measures, language()),
        )

    def chosen(self, parameters: Values, context: QgsProcessingContext) -> list[Measure]:
        """The chosen measures with their options.

        Raises:
            MeasureError: options that are none.
        """
        if len(self._offer.measures) == 1:
            return list(self._offer.measures)
        options = self._algorithm.parameterAsString(parameters, "OPTIONS", context)
        return choose(self._ids(parameters, context), options)

    def _ids(self, parameters: Values, context: QgsProcessingContext) -> list[str]:
        """The names as they were given: QGIS takes the default in place of a list that holds an unknown one."""
        given = parameters.get("MEASURES")
        if isinstance(given, list):
            return given
        return list(self._algorithm.parameterAsEnumStrings(parameters, "MEASURES", context))

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        try:
            measures = self.chosen(parameters, context)
        except SegbaroError as error:
            return error.say(language())
        offered = self._offer.ids
        if not measures or not {measure.id for measure in measures} <= set(offered):
            return self.tr("Choose at least one measure, from these: {known}.").format(known=", ".join(offered))
        return self._lacking_input(measures, parameters, context) or self._percentages(parameters, context)

    def _lacking_input(self, measures: Sequence[Measure], parameters: Values, context: QgsProcessingContext) -> str:
        given = self._given(parameters, context)
        lacking = [(measure.id, name) for measure in measures for name in measure.inputs if name not in given]
        if not lacking:
            return ""
        words = self.tr("The measure '{measure}' needs {input}; choose the field under '{parameter}'.")
        measure, name = lacking[0]
        title = self.title_of(self._offer.takes[name][0])
        return words.format(measure=measure, input=INPUTS[name].say(language()), parameter=title)

    def _percentages(self, parameters: Values, context: QgsProcessingContext) -> str:
        takes = self._offer.takes
        roles = [role for name, given in takes.items() if name not in NOT_PEOPLE and given != SHAPES for role in given]
        return self._units.percentages(roles, parameters, context)

    def _given(self, parameters: Values, context: QgsProcessingContext) -> set[str]:
        """The inputs of measures that there are fields or shapes for."""
        of_fields = {name: roles for name, roles in self._offer.takes.items() if roles != SHAPES}
        fields = {name for name, roles in of_fields.items() if self._fields.chosen(parameters, context, *roles)}
        source = self._algorithm.parameterAsSource(parameters, "INPUT", context)
        return fields if source is None else fields | self._offer.of_shapes(source)


def purpose_and_measures(purpose: str, measures: Sequence[Measure]) -> str:
    """What an algorithm does, then the list of its measures."""
    names = [(m.id, m.name.say(language()), m.meaning.say(language())) for m in measures]
    lines = "".join(f"<li><b>{id}</b>: {name}. {meaning}</li>" for id, name, meaning in names)
    return f"{purpose}<ul>{lines}</ul>"


def measure_record(id: str, chosen: Sequence[Measure], fields: Mapping[str, list[str]]) -> dict[str, object]:
    """The provenance of measures, for machines: their options, and the fields of each parameter."""
    measures = {measure.id: measure.settings for measure in chosen}
    return {"algorithm": f"segbaro:{id}", "measures": measures, "fields": fields}


def split_by_input(measures: Sequence[Measure], name: str) -> tuple[list[Measure], list[Measure]]:
    """The measures that do without an input, and those that take it: what is missing there must not touch the first."""
    return [m for m in measures if name not in m.inputs], [m for m in measures if name in m.inputs]
