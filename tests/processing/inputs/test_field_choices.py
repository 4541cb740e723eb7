"""Fields are chosen by people, or found by their names: never the first of the layer, never one for two things."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from example_areas import areas
from example_runs import call
from examples import EXAMPLES
from made_layers import layer_of
from qgis.core import (
    NULL,
    QgsProcessingException,
    QgsProcessingParameterField,
    QgsProject,
    QgsVectorLayer,
)

from segbaro_plugin.processing.provider import ALGORITHMS

KNOWN = [algorithm.ID for algorithm in ALGORITHMS]
FIELDS = "fid:integer,name:string,objectid:integer,type:integer,x_2023:double"


@pytest.fixture
def in_project(make_areas) -> QgsVectorLayer:
    layer = make_areas(FIELDS, [(1, "a", 11, 5, 1.0), (2, "b", 12, 3, 2.0)])
    QgsProject.instance().addMapLayer(layer)
    return layer


def preset(provider, id: str) -> Iterator[tuple[str, object]]:
    """The fields that QGIS's own dialog shows before anybody has chosen one."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = provider.algorithm(id).create()
    dialog = AlgorithmDialog(algorithm, False, None)
    for name, wrapper in dialog.mainWidget().wrappers.items():
        if isinstance(algorithm.parameterDefinition(name), QgsProcessingParameterField):
            yield name, wrapper.parameterValue()
    dialog.close()


@pytest.mark.parametrize("id", KNOWN)
def test_the_dialog_presets_no_field(provider, in_project, monkeypatch, id) -> None:
    from processing.gui import ParametersPanel

    monkeypatch.setattr(ParametersPanel, "iface", None)  # there is no main window here
    assert not {name: value for name, value in preset(provider, id) if value and value != NULL}


def to_be_chosen() -> list[tuple[str, str]]:
    made = {one.ID: one().create() for one in ALGORITHMS}
    return [
        (id, one.name())
        for id, algorithm in made.items()
        for one in algorithm.parameterDefinitions()
        if isinstance(one, QgsProcessingParameterField) and one.name() in EXAMPLES[id].parameters
        and not one.flags() & one.Flag.FlagOptional
    ]  # fmt: skip


@pytest.mark.parametrize(("id", "name"), to_be_chosen())
@pytest.mark.parametrize("nothing", [None, "", []])
def test_without_the_field_a_sentence_says_which_to_choose(run, folder, id, name, nothing) -> None:
    with pytest.raises(QgsProcessingException, match="Choose the field under"):
        run(id, **call(id, folder, **{name: nothing}))


INDEX = "fid:integer,{},code:string"
NAMES = ("low_standard_2022", "low_standard_2023", "low_education_2023", "low_education_2022",
         "assistance_unemployment_2023")  # fmt: skip
GIVEN = {"REFERENCE": "figures", "MEAN": 10.0, "DEVIATION": 3.0, "OUTPUT": "memory:"}


def indices(made) -> list[float]:
    return [feature["sei_2023"] for feature in layer_of(made["OUTPUT"]).getFeatures()]


def test_parts_of_the_index_are_found_by_their_names_in_the_year_that_all_have(run, make_areas) -> None:
    fields = ",".join(f"{name}:double" for name in NAMES)
    layer = make_areas(INDEX.format(fields), [(1, 99.0, 3.0, 6.0, 99.0, 9.0, "a")])
    assert indices(run("socioeconomicindex", INPUT=layer, **GIVEN)) == [6.0]


def test_parts_that_are_not_chosen_are_of_the_year_of_those_that_are(run, make_areas) -> None:
    years = [f"{name}_{year}" for name in ("low_standard", "low_education", "other") for year in (2022, 2023)]
    layer = make_areas(
        INDEX.format(",".join(f"{name}:double" for name in years)), [(1, 1.0, 9.0, 2.0, 9.0, 3.0, 9.0, "a")]
    )
    made = run("socioeconomicindex", INPUT=layer, ASSISTANCE="other_2022", **GIVEN)
    assert [feature["sei_2022"] for feature in layer_of(made["OUTPUT"]).getFeatures()] == [2.0]


def test_parts_that_nobody_knows_are_asked_for(run, in_project) -> None:
    with pytest.raises(
        QgsProcessingException, match=r"No field was recognised by its name as 'Low economic standard \(%\)'"
    ):
        run("socioeconomicindex", INPUT=in_project, **GIVEN)


THREE = ("low_2023", "edu_2023", "ass_2023")
SAME = [
    *(("socioeconomicindex", dict(zip(("LOW_STANDARD", "LOW_EDUCATION", "ASSISTANCE"), names, strict=True)))
      for names in (THREE[:1] * 3, (*THREE[:2], THREE[0]), (*THREE[:2], THREE[1]), (THREE[0], *THREE[:2]))),
    ("inequalityindex", {"LOW": ["x_2023"], "HIGH": ["x_2023"]}),
    ("inequalityindex", {"LOW": ["x_2022", "x_2023"], "HIGH": ["t_2022", "x_2023"]}),
    ("areatypesummary", {"TYPE_FIELD": ["type_2023"], "PEOPLE": ["type_2023"]}),
    ("areatypetransitions", {"TYPE_FROM": "type_2023", "TYPE_TO": "type_2023"}),
    ("segregationindices", {"GROUP": ["x_2023"], "OTHER": ["x_2023"], "TOTAL": None}),
    ("segregationindices", {"GROUP": ["x"], "OTHER": ["x_2022"], "TOTAL": None}),
    ("segregationindices", {"PLACE": "kommun", "YEAR": "kommun"}),
    ("localindices", {"GROUP": ["x_2023"], "OTHER": ["x_2023"], "TOTAL": None}),
    ("spatialindices", {"GROUP": ["x_2022"], "OTHER": ["x_2022"], "TOTAL": None}),
    ("ordinalindices", {"INCOME": "inc", "DEVIATION": "inc"}),
    *((id, {"GROUP": ["x_2023"], "TOTAL": ["x_2023"], "OTHER": None})
      for id in ("segregationindices", "localindices", "spatialindices", "segregationprofile")),
    ("neighbourhoodcontext", {"GROUP": ["x_2023"], "TOTAL": ["x_2023"]}),
    ("segregationindices", {"GROUP": ["x_2023"], "TOTAL": ["t_2023"], "OTHER": ["t_2023"]}),
    ("multigroupindices", {"GROUPS": ["x_2023", "t_2023"], "TOTAL": ["t_2023"]}),
    ("differencemap", {"FIELD": "x_2023", "BEFORE": "x_2023"}),
    ("bivariatemap", {"FIELD": "low_2023", "OTHER": "low_2023"}),
    ("arealinterpolation", {"COUNTS": None, "NUMERATOR": ["x_2022"], "DENOMINATOR": ["x_2022"]}),
    ("arealinterpolation", {"COUNTS": None, "MEANS": ["inc"], "MEAN_WEIGHT": ["inc"]}),
    ("arealinterpolation", {"COUNTS": ["x_2022"], "MEANS": ["x_2022"], "MEAN_WEIGHT": ["t_2022"]}),
]  # fmt: skip


@pytest.mark.parametrize(("id", "changes"), SAME)
def test_one_field_for_two_things_is_refused(run, folder, id, changes) -> None:
    with pytest.raises(QgsProcessingException, match=r"same field|chosen twice"):
        run(id, **call(id, folder, areas(), **changes))


LATE = "low_standard_2022:double,low_education_2023:double,assistance_2023:double,assistance:double,types_2022:integer"


@pytest.mark.parametrize("chosen", [
    {"LOW_STANDARD": "low_standard_2022", "LOW_EDUCATION": "low_education_2023", "ASSISTANCE": "assistance_2023"},
    {"LOW_STANDARD": "low_standard_2022", "LOW_EDUCATION": "low_education_2023", "ASSISTANCE": "assistance"},
    {"LOW_STANDARD": "assistance", "LOW_EDUCATION": "low_education_2023", "ASSISTANCE": "assistance_2023",
     "REFERENCE": "published", "TYPE_FIELD": "types_2022"},
])  # fmt: skip
def test_an_index_is_of_one_year_also_with_one_field_a_part(run, make_areas, chosen) -> None:
    with pytest.raises(QgsProcessingException, match="has another year than"):
        run("socioeconomicindex", INPUT=make_areas(LATE, [(1.0, 2.0, 3.0, 4.0, 1)]), **GIVEN | chosen)
