"""Checks of chosen fields: QGIS preselects none of them, and none is used for two things at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, combinations

from qgis.core import QgsProcessingContext

from .described import is_to_be_chosen
from .parameter_group import ParameterGroup

ALWAYS_APART = (("PLACE", "YEAR"), ("GROUP", "TOTAL", "OTHER"), ("GROUPS", "TOTAL"))


class FieldChoices(ParameterGroup):
    """The chosen fields of an algorithm's parameters, whichever group declares them."""

    def problem(self, parameters: Mapping[str, object], context: QgsProcessingContext) -> str:
        problems = chain(self._unchosen(parameters, context), self._chosen_twice(parameters, context))
        return next(problems, "")

    def chosen(self, parameters: Mapping[str, object], context: QgsProcessingContext, *roles: str) -> list[str]:
        """The fields chosen in these parameters, each once; none for an undeclared parameter."""
        declared = [role for role in roles if self._algorithm.parameterDefinition(role) is not None]
        names = [name for role in declared for name in self._chosen_in(role, parameters, context)]
        return list(dict.fromkeys(names))

    def _chosen_in(self, role: str, parameters: Mapping[str, object], context: QgsProcessingContext) -> list[str]:
        return [name for name in self._algorithm.parameterAsStrings(parameters, role, context) if name]

    def _unchosen(self, parameters: Mapping[str, object], context: QgsProcessingContext) -> Iterator[str]:
        for one in filter(is_to_be_chosen, self._algorithm.parameterDefinitions()):
            if not self.chosen(parameters, context, one.name()):
                yield self.tr("Choose the field under '{parameter}'.").format(parameter=one.description())

    def _chosen_twice(self, parameters: Mapping[str, object], context: QgsProcessingContext) -> Iterator[str]:
        words = self.tr("'{one}' and '{other}' use the same field, {field}. Choose a different field for each.")
        for one, other in (
            pair for roles in (*ALWAYS_APART, *self._algorithm.APART) for pair in combinations(roles, 2)
        ):
            first, second = (self.chosen(parameters, context, role) for role in (one, other))
            for name in first:
                if name in second:
                    yield words.format(one=self.title_of(one), other=self.title_of(other), field=name)
