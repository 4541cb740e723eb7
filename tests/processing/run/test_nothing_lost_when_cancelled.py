"""A run that is cancelled, refused or done again leaves files and the project as they were."""

from __future__ import annotations

import pytest
from example_runs import attempt, call
from examples import EXAMPLES
from folder_contents import layers_in, names_in
from made_layers import CancelAfter
from qgis.core import QgsProject

IDS = sorted(EXAMPLES)


@pytest.mark.parametrize("id", IDS)
def test_cancelled_at_each_step_the_earlier_result_is_there(provider, folder, tmp_path, id) -> None:
    into = tmp_path / "made"
    assert isinstance(attempt(id, call(id, folder, into=into)), dict)
    before, names = layers_in(into), names_in(into)
    for asked in (0, 1, 5, 11, 12, 13, 14, 26, 40):
        feedback = CancelAfter(asked)
        if attempt(id, call(id, folder, into=into), feedback) == {} and feedback.isCanceled():
            assert layers_in(into) == before
            assert names_in(into) == names


def in_project() -> tuple[list[str], list[str]]:
    """The names of its layouts, and its layers."""
    project = QgsProject.instance()
    return [one.name() for one in project.layoutManager().layouts()], sorted(project.mapLayers())


@pytest.mark.parametrize("id", IDS)
def test_cancelled_or_refused_the_project_has_what_it_had(provider, folder, tmp_path, id) -> None:
    into, nowhere = tmp_path / "made", tmp_path / "no such folder"
    outputs = {name: str(nowhere / f"one.{end}") for name, end in EXAMPLES[id].outputs.items()}
    for changes, asked in (({}, 0), ({}, 1), ({}, 13), (outputs, 1000)):
        before = in_project()
        made = attempt(id, call(id, folder, into=into, **changes), CancelAfter(asked))
        assert (made and isinstance(made, dict)) or in_project() == before


@pytest.mark.parametrize("id", IDS)
def test_a_second_run_takes_the_place_of_the_first_and_leaves_nothing_else(provider, folder, tmp_path, id) -> None:
    into = tmp_path / "made"
    first = attempt(id, call(id, folder, into=into))
    names = names_in(into)
    assert attempt(id, call(id, folder, into=into)) == first
    assert names_in(into) == names
