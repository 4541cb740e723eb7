"""The catalogue is the only list of measures: what it holds can be chosen, is explained and computed."""

from __future__ import annotations

import pytest
from made_layers import Cancelled, rows
from qgis.core import QgsProcessingException

from segbaro_plugin.indices import CATALOGUE, Dimension, Measure, Option, Scope
from segbaro_plugin.words import Text

FIELDS = "x:double,y:double,t:double"
ROWS = [(1.0, 9.0, 10.0), (3.0, 7.0, 10.0)]
# algorithm: the inputs that it has, what its measures describe, the fields that give a toy measure its input
PARTS = {
    "segregationindices": (("x", "y", "t", "area"), Scope.PLACE, {"GROUP": "x", "TOTAL": "t"}, "x"),
    "multigroupindices": (("counts", "stratum"), Scope.PLACE, {"GROUPS": ["x", "y"]}, "counts"),
    "ordinalindices": (("ordered", "income", "deviation", "t"), Scope.PLACE, {"CLASSES": ["x", "y"]}, "ordered"),
    "localindices": (
        ("x", "y", "t", "counts", "distances", "contiguity"),
        Scope.AREA,
        {"GROUP": "x", "TOTAL": "t"},
        "x",
    ),
}


@pytest.fixture(params=PARTS)
def id(request) -> str:
    return request.param


@pytest.fixture
def toy(id: str):
    """A measure that nobody knows: the people of the first group, times an option."""
    _, scope, _, needs = PARTS[id]

    def count(column, places, times):
        first = column if column.ndim == 1 else column[:, 0]
        return times * (first if scope is Scope.AREA else places.sum(first))

    measure = Measure(
        id="toy",
        name=Text("Toy measure", "Leksaksmått"),
        dimension=Dimension.EVENNESS,
        formula="Σ xᵢ",
        reference="nobody 2026",
        function=count,
        inputs=(needs,),
        options=(Option("times", Text("Times", "Gånger"), 2.0, least=0, most=9),),
        meaning=Text("Counts toys.", "Räknar leksaker."),
        scope=scope,
    )
    CATALOGUE.add(measure)
    yield measure
    CATALOGUE.remove("toy")


def listed(id: str) -> list[str]:
    """The catalogue's measures of an algorithm; the inequality index has an algorithm of its own."""
    inputs, scope, *_ = PARTS[id]
    return [m.id for m in CATALOGUE.taking(*inputs, scope=scope) if m.id != "inequality_index"]


def test_the_list_of_measures_is_the_catalogue(provider, id: str) -> None:
    algorithm = provider.algorithm(id)
    parameter = algorithm.parameterDefinition("MEASURES")
    assert parameter.options() == listed(id)
    assert set(parameter.defaultValue()) <= set(parameter.options())
    for measure in parameter.options():
        assert f"<b>{measure}</b>" in algorithm.shortHelpString()


def test_every_measure_can_be_chosen_in_some_algorithm(provider) -> None:
    ids = [*PARTS, "spatialindices"]
    offered = {m for id in ids for m in provider.algorithm(id).parameterDefinition("MEASURES").options()}
    offered.add(provider.algorithm("inequalityindex").outputDefinition("INEQUALITY_INDEX").name().lower())
    only_in_python = {"neighbourhood_sorting_published"}  # a deviation of the whole place, at each of its areas
    assert offered == {measure.id for measure in CATALOGUE} - only_in_python


def test_a_new_measure_is_offered_explained_and_computed_without_another_edit(
    run, provider, make_areas, id, toy
) -> None:
    algorithm = provider.algorithm(id).create()
    assert "toy" in algorithm.parameterDefinition("MEASURES").options()
    assert "<b>toy</b>: Toy measure. Counts toys." in algorithm.shortHelpString()
    assert "<b>times=2.0</b>: Times. (toy)" in algorithm.parameterDefinition("OPTIONS").help()
    fields = PARTS[id][2]
    made = run(id, INPUT=make_areas(FIELDS, ROWS), **fields, MEASURES=["toy"], OPTIONS="times=3", OUTPUT="memory:")
    if id == "localindices":
        assert rows(made["OUTPUT"], "x")[3.0]["toy"] == 9.0
    else:
        assert made["TOY"] == 12.0
        assert "TOY" in [output.name() for output in algorithm.outputDefinitions()]


def test_a_layer_without_areas_is_refused(run, make_areas, id) -> None:
    with pytest.raises(QgsProcessingException, match="has no areas, or none is selected"):
        run(id, INPUT=make_areas(FIELDS, []), **PARTS[id][2], OUTPUT="memory:")


def test_no_measure_is_no_choice(run, make_areas, id) -> None:
    with pytest.raises(QgsProcessingException, match="Choose at least one measure"):
        run(id, INPUT=make_areas(FIELDS, ROWS), **PARTS[id][2], MEASURES=[], OUTPUT="memory:")


def test_a_measure_that_is_not_there_is_refused(run, make_areas, id) -> None:
    with pytest.raises(QgsProcessingException, match="There is no measure 'nonsense'"):
        run(id, INPUT=make_areas(FIELDS, ROWS), **PARTS[id][2], MEASURES=["nonsense"], OUTPUT="memory:")


def test_a_measure_of_another_algorithm_is_refused_with_those_there_are(run, make_areas, id) -> None:
    other = "gini" if id != "segregationindices" else "local_entropy"
    with pytest.raises(QgsProcessingException, match=f"from these: .*{listed(id)[-1]}"):
        run(id, INPUT=make_areas(FIELDS, ROWS), **PARTS[id][2], MEASURES=[other], OUTPUT="memory:")


def test_measures_may_be_one_text_as_scripts_write_them(run, make_areas) -> None:
    areas = make_areas(FIELDS, ROWS)
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", MEASURES="gini,delta", OUTPUT="memory:")
    assert set(rows(made["OUTPUT"], "measure")) == {"gini", "delta"}


def test_a_field_that_is_not_there_is_named(run, make_areas, id) -> None:
    wrong = {name: "nowhere" if value in ("x", "t") else ["x", "nowhere"] for name, value in PARTS[id][2].items()}
    with pytest.raises(QgsProcessingException, match="nowhere"):
        run(id, INPUT=make_areas(FIELDS, ROWS), **wrong, OUTPUT="memory:")


def test_cancelled_leaves_nothing_half_written(provider, make_areas, id, tmp_path) -> None:
    import processing

    out = tmp_path / "out.gpkg"
    parameters = {"INPUT": make_areas(FIELDS, ROWS), **PARTS[id][2], "OUTPUT": str(out)}
    made = processing.run(f"segbaro:{id}", parameters, feedback=Cancelled())
    assert "OUTPUT" not in made
    assert not out.exists()
