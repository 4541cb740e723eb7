"""Groups of parameters: an algorithm asks each that can find a problem, is freed with them, and has few ancestors."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import ref

import pytest
from example_runs import call
from qgis.core import QgsProcessingContext

from segbaro_plugin.processing.provider import ALGORITHMS
from segbaro_plugin.processing.run.algorithm import SegbaroAlgorithm
from segbaro_plugin.processing.run.parameter_group import ParameterGroup

KNOWN = {algorithm.ID: algorithm for algorithm in ALGORITHMS}
MOST_ANCESTORS = 3
"""What algorithms describe, how they run, and what a family does alike."""
AT_SEVERAL_SIZES = {"segregationprofile": 4}
"""A profile is the spatial indices, too."""


def groups_of(algorithm: SegbaroAlgorithm) -> dict[str, ParameterGroup]:
    return {name: one for name, one in vars(algorithm).items() if isinstance(one, ParameterGroup)}


def checking() -> Iterator[tuple[str, str]]:
    """Each algorithm with each of its groups that has a check of its own."""
    for id, algorithm in KNOWN.items():
        for name, group in groups_of(algorithm()).items():
            if type(group).problem is not ParameterGroup.problem:
                yield id, name


def ancestors(algorithm: type) -> list[str]:
    """The algorithm's own ones, from its parent to what QGIS gives; what gives `tr` to all classes is none of them."""
    return [one.__name__ for one in algorithm.__mro__[1:] if one.__module__.startswith("segbaro_plugin.processing")]


@pytest.mark.parametrize(("id", "name"), checking())
def test_a_choice_that_a_group_finds_wrong_is_refused(provider, folder, id, name) -> None:
    algorithm = KNOWN[id]().create()
    group = groups_of(algorithm)[name]
    context = QgsProcessingContext()
    parameters = call(id, folder)
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    group.problem = lambda _parameters, _context: "a sentence"
    assert algorithm.checkParameterValues(parameters, context) == (False, "a sentence")


@pytest.mark.parametrize("id", KNOWN)
def test_an_algorithm_and_its_groups_hold_each_other_in_no_circle(provider, id) -> None:
    algorithm = KNOWN[id]()
    held = [ref(one) for one in (algorithm, *groups_of(algorithm).values())]
    del algorithm
    assert [one() for one in held] == [None] * len(held)


@pytest.mark.parametrize("id", KNOWN)
def test_parameters_come_from_groups_and_not_from_ancestors(id) -> None:
    own = ancestors(KNOWN[id])
    assert own[-2:] == ["SegbaroAlgorithm", "DescribedAlgorithm"]
    assert len(own) <= AT_SEVERAL_SIZES.get(id, MOST_ANCESTORS)
