"""A run gets its layers themselves, so that its thread never asks the project for them: there QGIS can crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProject

from segbaro_plugin.processing.algorithms.segregation_indices import SegregationIndices
from segbaro_plugin.processing.run.input_layers import input_layers, named_layer

PLUGIN = Path(__file__).resolve().parents[3] / "segbaro_plugin"
NOT_IN_ANOTHER_THREAD = {
    "mapLayerFromString": "input_layers.py",  # looks names up in the project and discards its prepared variables
    "writeAsVectorFormat": "",  # prepares the project's variables
    "layerStore()": "",
}
"""What must not be called while the map may be drawn in the main thread, and the file that calls it there."""


@pytest.fixture
def context(areas):
    project = QgsProject()
    project.addMapLayer(areas)
    made = QgsProcessingContext()
    made.setProject(project)
    yield made
    project.takeMapLayer(areas)


@pytest.fixture
def algorithm():
    made = SegregationIndices()
    made.initAlgorithm({})
    return made


@pytest.mark.parametrize("name", ["id", "name", "source"])
def test_a_layer_is_found_by_each_of_its_names(algorithm, areas, context, name) -> None:
    called = getattr(areas, name)()
    assert input_layers(algorithm, {"INPUT": called}, context) == {"INPUT": areas}
    assert named_layer(called, context) == areas


@pytest.mark.parametrize("given", ["", "nothing of this name", None, 1])
def test_what_names_no_layer_stays_as_it_was_given(algorithm, context, given) -> None:
    assert input_layers(algorithm, {"INPUT": given}, context) == {}


def test_a_file_is_opened_once_for_the_whole_run(algorithm, write) -> None:
    table = write("desokod,a,b\n0114A0010,1,2\n")
    context = QgsProcessingContext()
    (layer,) = input_layers(algorithm, {"INPUT": table}, context).values()
    assert layer.isValid()
    assert context.temporaryLayerStore().mapLayer(layer.id()) == layer


@pytest.mark.parametrize("call", NOT_IN_ANOTHER_THREAD)
def test_nothing_else_asks_the_project_from_the_thread_of_a_run(call) -> None:
    calling = {path.name for path in PLUGIN.rglob("*.py") if f".{call}" in path.read_text("utf-8")}
    assert calling <= {NOT_IN_ANOTHER_THREAD[call]}
