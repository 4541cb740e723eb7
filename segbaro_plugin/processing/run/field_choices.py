"""What is asked of the fields that are chosen: QGIS presets none of them, and none stands for two things at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
)

from ...i18n import Translated, language
from ...words import SegbaroError, without_secrets

ALWAYS_APART = (("PLACE", "YEAR"), ("GROUP", "TOTAL", "OTHER"), ("GROUPS", "TOTAL"))


def is_to_be_chosen(parameter: QgsProcessingParameterDefinition) -> bool:
    """Whether it is one field that cannot be left empty: QGIS would preset the first, such as fid."""
    one_field = isinstance(parameter, QgsProcessingParameterField) and not parameter.allowMultiple()
    return one_field and not parameter.flags() & Qgis.ProcessingParameterFlag.Optional


class FieldChoices(Translated, QgsProcessingAlgorithm):
    """Gives an algorithm its checks of chosen fields."""

    APART: tuple[tuple[str, ...], ...] = ()
    """Parameters of which no two can be the same field."""

    def addParameter(self, parameter: QgsProcessingParameterDefinition, createOutput: bool = True) -> bool:
        """A blank default lets QGIS preset nothing; without any default it takes the layer's first field."""
        if is_to_be_chosen(parameter) and parameter.defaultValue() is None:
            parameter.setDefaultValue("")
        return bool(super().addParameter(parameter, createOutput))

    def checkParameterValues(self, parameters: Mapping[str, object], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            problems = [*self._unchosen(parameters, context), *self._chosen_twice(parameters, context)]
        except SegbaroError as error:
            problems = [error.say(language())]
        if problems:
            return False, problems[0]
        fine, problem = super().checkParameterValues(parameters, context)
        return fine, without_secrets(problem)  # QGIS names a source that it cannot load by its whole address

    def chosen_fields(self, role: str, parameters: Mapping[str, object], context: QgsProcessingContext) -> list[str]:
        """The fields that are chosen in a parameter."""
        return [name for name in self.parameterAsStrings(parameters, role, context) if name]

    def _unchosen(self, parameters: Mapping[str, object], context: QgsProcessingContext) -> Iterator[str]:
        for one in filter(is_to_be_chosen, self.parameterDefinitions()):
            if not self.chosen_fields(one.name(), parameters, context):
                yield self.tr("Choose the field under '{parameter}'.").format(parameter=one.description())

    def _chosen_twice(self, parameters: Mapping[str, object], context: QgsProcessingContext) -> Iterator[str]:
        words = self.tr("'{one}' and '{other}' use the same field, {field}. Choose a different field for each.")
        for one, other in (pair for roles in (*ALWAYS_APART, *self.APART) for pair in combinations(roles, 2)):
            asked = [self.parameterDefinition(role) for role in (one, other)]
            if None in asked:
                continue
            first, second = (self.chosen_fields(role, parameters, context) for role in (one, other))
            for name in first:
                if name in second:
                    yield words.format(one=asked[0].description(), other=asked[1].description(), field=name)
