"""What every algorithm of the provider must bear, tried on the examples of examples.py."""

from __future__ import annotations

import json

import pytest
from example_areas import ROWS, areas, areas_in
from example_runs import call, contents, left
from examples import EXAMPLES
from made_layers import CancelAfter
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsVectorLayer,
)
from qgis_process import QgisProcess

from segbaro_plugin.processing.provider import ALGORITHMS

KNOWN = [algorithm.ID for algorithm in ALGORITHMS]
IDS = [id for id in KNOWN if id in EXAMPLES]
ON_AREAS = [id for id in IDS if EXAMPLES[id].areas]
MEASURING = [id for id in ON_AREAS if not EXAMPLES[id].prints]
WRONG = [(id, changes, said) for id, one in EXAMPLES.items() for changes, said in one.wrong]
UNMATCHED = [(id, *one.unmatched) for id, one in EXAMPLES.items() if one.unmatched]


@pytest.mark.parametrize("id", KNOWN)
def test_it_has_an_example(id) -> None:
    assert id in EXAMPLES, f"add parameters of {id}, numbers that must come out and wrong choices to examples.py"


@pytest.mark.filterwarnings("error:Qgs:DeprecationWarning")
@pytest.mark.parametrize("id", IDS)
def test_its_numbers_are_right(run, folder, id) -> None:
    EXAMPLES[id].check(run(id, **call(id, folder)))


@pytest.mark.parametrize("kind", ["gpkg", "shp"])
@pytest.mark.parametrize("id", ON_AREAS)
def test_files_give_what_memory_gives(run, folder, tmp_path, id, kind) -> None:
    expected = contents(run(id, **call(id, folder, into=tmp_path / "expected")))
    assert contents(run(id, **call(id, folder, areas_in(kind, folder)))) == expected


@pytest.mark.parametrize("id", MEASURING)
def test_selected_areas_only(run, folder, tmp_path, id) -> None:
    """The same as a layer that has only these."""
    part = [one for one in ROWS if one["kommun"] == "0114"]
    whole = areas()
    QgsProject.instance().addMapLayer(whole, False)
    whole.selectByExpression("kommun = '0114'")
    selected = QgsProcessingFeatureSourceDefinition(whole.id(), True)
    expected = contents(run(id, **call(id, folder, areas(part), into=tmp_path / "expected")))
    assert contents(run(id, **call(id, folder, selected))) == expected


@pytest.mark.parametrize("id", ON_AREAS)
def test_without_areas_it_says_so_and_writes_nothing(run, folder, id) -> None:
    with pytest.raises(QgsProcessingException, match=EXAMPLES[id].empty):
        run(id, **call(id, folder, areas([])))
    assert left(folder.parent / "made") == []


@pytest.mark.parametrize(("id", "changes", "said"), WRONG)
def test_a_wrong_choice_has_its_sentence_and_writes_nothing(run, folder, id, changes, said) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        run(id, **call(id, folder, **changes))
    assert left(folder.parent / "made") == []


@pytest.mark.parametrize(("id", "changes", "said"), UNMATCHED)
def test_where_nothing_matches_it_says_so(run, heard, folder, id, changes, said) -> None:
    try:
        run(id, **call(id, folder, **changes))
    except QgsProcessingException as error:
        heard.warned.append(str(error))
    assert any(said in warning for warning in heard.warned)


@pytest.mark.parametrize("id", IDS)
def test_cancelled_at_any_time_its_outputs_are_whole_or_absent(provider, run, folder, tmp_path, id) -> None:
    import processing

    whole = contents(run(id, **call(id, folder, into=tmp_path / "whole")))
    for asked in (0, 1, 11, 13, 14, 40):
        into = tmp_path / f"cancelled_{asked}"
        feedback = CancelAfter(asked)
        made = processing.run(f"segbaro:{id}", call(id, folder, into=into), feedback=feedback)
        if feedback.isCanceled() and not made:
            assert left(into) == []
        else:
            assert contents(made) == whole


@pytest.mark.parametrize("id", IDS)
def test_it_runs_as_a_step_of_a_model(provider, folder, id) -> None:
    import processing

    inner = call(id, folder)
    outputs = {name: inner.pop(name) for name in EXAMPLES[id].outputs}
    model = QgsProcessingModelAlgorithm("outer", "tests")
    child = QgsProcessingModelChildAlgorithm(f"segbaro:{id}")
    child.setChildId("step")
    for name, value in inner.items():
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    named = {name: QgsProcessingModelOutput(name, name) for name in outputs}
    for name, output in named.items():
        output.setChildId("step")
        output.setChildOutputName(name)
    child.setModelOutputs(named)
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    made = processing.run(model, {name.lower(): path for name, path in outputs.items()})
    results = made["CHILD_RESULTS"]["step"]
    EXAMPLES[id].check({**results, **{name: made[name.lower()] for name in outputs}})


@pytest.mark.parametrize("id", IDS)
def test_it_runs_in_qgis_process_with_json(qgis_process: QgisProcess, folder, id) -> None:
    """There `iface` is None and the plugin is loaded as users load it."""
    given = areas_in("gpkg", folder) if EXAMPLES[id].areas else None
    parameters = call(id, folder, given)
    json.dumps(parameters)
    EXAMPLES[id].check(qgis_process.run(id, **parameters))


@pytest.mark.parametrize("id", IDS)
def test_parameters_and_outputs_have_words(provider, id) -> None:
    algorithm = provider.algorithm(id)
    for parameter in algorithm.parameterDefinitions():
        assert parameter.description(), parameter.name()
        assert parameter.help(), parameter.name()
        assert parameter.name() == parameter.name().upper()
    for output in algorithm.outputDefinitions():
        assert output.description(), output.name()


@pytest.mark.parametrize("id", MEASURING)
def test_layers_are_taken_as_sources_so_that_selections_and_filters_count(provider, id) -> None:
    assert {one.type() for one in provider.algorithm(id).parameterDefinitions() if one.name() == "INPUT"} == {"source"}


def test_the_areas_are_as_they_are_said_to_be() -> None:
    layer: QgsVectorLayer = areas()
    assert layer.featureCount() == len(ROWS) == 12
