"""A field can be called anything, also what looks like an expression: it is read, and never computed."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from example_areas import areas
from example_runs import call
from examples import EXAMPLES
from made_layers import layer_of
from qgis.core import QgsProcessingException, QgsVectorLayer
from test_every_algorithm import ON_AREAS

STEMS = {
    "code": "=env('HOME')", "kommun": "=2*3", "x": "=1", "t": "=20", "y": "=3", "low": "=4", "edu": "=5 + 0",
    "ass": '="t', "type": "=$id", "inc": "=@qgis_os_name", "dev": "=x",
}  # fmt: skip


def hostile(name: str) -> str:
    stem, year = re.fullmatch(r"(.+?)(_\d{4})?", name).groups("")
    return STEMS.get(stem, stem) + year


def with_hostile_names() -> QgsVectorLayer:
    layer = areas()
    names = layer.fields().names()
    assert layer.dataProvider().renameAttributes({place: hostile(name) for place, name in enumerate(names)})
    layer.updateFields()
    return layer


def renamed(given: object) -> object:
    """A parameter that names fields, with their other names."""
    if isinstance(given, list):
        return [renamed(one) for one in given]
    return hostile(given) if given in areas().fields().names() else given


def numbers(made: Mapping[str, object]) -> dict[str, list[list[float]]]:
    """The numbers of each layer that came out, row by row: words such as the group's name must differ.

    Each stands once in its row: a field that replaces one of its name in the one layer stands beside it in the other.
    """
    layers = {name: layer_of(value) for name, value in made.items() if name == "gpkg" or str(value).endswith("gpkg")}
    return {name: sorted(map(_numbers, layer.getFeatures())) for name, layer in layers.items()}


def _numbers(feature) -> list[float]:
    return sorted({round(value, 9) for value in feature.attributes() if isinstance(value, (int, float))})


@pytest.mark.parametrize("id", [id for id in ON_AREAS if id != "createlayout"])
def test_a_field_whose_name_looks_like_an_expression_is_read(run, folder, tmp_path, id) -> None:
    plain = run(id, **call(id, folder, into=tmp_path / "plain"))
    changes = {name: renamed(value) for name, value in EXAMPLES[id].parameters.items()}
    made = run(id, **call(id, folder, with_hostile_names(), **changes))
    assert numbers(made) == numbers(plain)


CHOICES = [
    (id, name, value)
    for id in ON_AREAS
    for name, value in EXAMPLES[id].parameters.items()
    if renamed(value) != value and id not in ("createlayout", "exportatlas")
]


@pytest.mark.parametrize(("id", "name", "value"), CHOICES)
def test_a_name_of_no_field_gives_no_value_of_the_environment(run, folder, monkeypatch, id, name, value) -> None:
    """Only parameters that are said to take expressions compute them; and these know no more than QGIS's own."""
    monkeypatch.setenv("SEGBARO_TRIED", "3")
    asked = "=zz + env('SEGBARO_TRIED')"
    with pytest.raises(QgsProcessingException, match=r"zz|different indicators"):
        run(id, **call(id, folder, **{name: [asked] if isinstance(value, list) else asked}))


def test_two_groups_whose_names_differ_only_in_the_sign_stay_two(run, make_areas) -> None:
    rows = [(10.0, 40.0, 30.0, 60.0), (30.0, 20.0, 50.0, 0.0)]
    found = []
    for other in ("b", "=a"):
        layer = make_areas(f"a_2022:double,{other}_2022:double,a_2023:double,{other}_2023:double", rows)
        asked = {"GROUPS": ["a", other], "MEASURES": ["multigroup_dissimilarity"], "OUTPUT": "memory:"}
        found.append(numbers({"gpkg": run("multigroupindices", INPUT=layer, **asked)["OUTPUT"]}))
    assert found[0] == found[1]


def test_two_expressions_that_would_be_called_the_same_are_refused_and_none_is_lost(run, make_areas) -> None:
    layer = make_areas("a_2022:double,b_2022:double", [(10.0, 40.0), (30.0, 20.0)])
    with pytest.raises(QgsProcessingException, match="would both be called a_b"):
        run("multigroupindices", INPUT=layer, GROUPS=['"a" % "b"', '"a" ^ "b"'], OUTPUT="memory:")
