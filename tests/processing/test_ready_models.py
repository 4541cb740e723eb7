"""The models that come with the plugin run from a script, inside another model and from qgis_process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from made_layers import layer_of, rows
from qgis.core import (
    Qgis,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsVectorLayer,
)
from qgis_process import QgisProcess

from segbaro_plugin.processing.ready_model import ReadyModel

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "resources" / "models"
IDS = sorted(path.stem for path in (MODELS / "en").glob("*.model3"))
NEVER_RENAMED = {
    "tabletomap": ["INPUT", "AREA_FIELD", "TABLE", "FIELD", "METHOD", "OUTPUT", "REPORT"],
    "tabletoatlas": [
        "INPUT", "AREA_FIELD", "TABLE", "FIELD", "METHOD", "PLACES", "PLACE", "NAME", "PAGE", "TITLE", "SOURCE",
        "OUTPUT", "REPORT", "FOLDER", "BOOK",
    ],
    "indextransitions": [
        "INPUT", "TABLE", "YEAR_FROM", "YEAR_TO", "REFERENCE", "MEAN_FROM", "DEVIATION_FROM", "MEAN_TO",
        "DEVIATION_TO", "PLACE", "LOW_STANDARD", "LOW_EDUCATION", "ASSISTANCE", "OUTPUT", "INDEX", "MOVES",
    ],
    "segregationovertime": [
        "INPUT", "TABLE", "GROUP", "TOTAL", "PLACE", "PLACES", "MEASURES", "YEARS", "OUTPUT", "MUNICIPALITIES",
    ],
    "groupprofile": ["INPUT", "GROUP", "NAME", "TOTAL", "NEIGHBOURHOOD", "SIZES", "PLACE", "OUTPUT", "SURROUNDINGS"],
}  # fmt: skip


@pytest.fixture
def chosen(sample: Path) -> Callable[[str], dict[str, object]]:
    """Parameters for each model, on the made-up municipality."""
    areas = f"{sample / 'areas.gpkg'}|layername=deso"
    towns = f"{sample / 'areas.gpkg'}|layername=regso"
    national = json.loads((sample / "national.json").read_text("utf-8"))
    both = {"INPUT": areas, "TABLE": str(sample / "indicators.csv")}
    figures = {
        f"{name.upper()}_{which}": national[year][name]
        for which, year in (("FROM", "2019"), ("TO", "2023"))
        for name in ("mean", "deviation")
    }
    given = {
        "tabletomap": {**both, "FIELD": "low_standard_2023"},
        "tabletoatlas": {
            **both,
            "FIELD": "low_standard_2023",
            "PLACES": "field",
            "PLACE": "kommunkod",
            "NAME": "kommunnamn",
        },
        "indextransitions": {**both, "YEAR_FROM": 2019, "YEAR_TO": 2023, "PLACE": "regsokod", **figures},
        "segregationovertime": {**both, "PLACE": "regsokod", "PLACES": towns},
    }
    return given.__getitem__


@pytest.fixture
def counted(run, sample: Path, tmp_path: Path) -> str:
    """The made-up municipality with its counts, as a file."""
    joined = run("joinindicators", INPUT=f"{sample / 'areas.gpkg'}|layername=deso",
                 TABLE=str(sample / "indicators.csv"), OUTPUT=str(tmp_path / "joined.gpkg"))  # fmt: skip
    return str(joined["OUTPUT"])


@pytest.fixture
def parameters(chosen, counted) -> Callable[[str], dict[str, object]]:
    own_group = {"INPUT": counted, "GROUP": '"population_2023" - "native_born_people_2023"', "TOTAL": "population_2023"}
    return lambda model: {**own_group, "SIZES": "1; 4"} if model == "groupprofile" else chosen(model)


def into(id: str, target: Callable[[str], str]) -> dict[str, str]:
    """A target for every layer that the model gives."""
    names = {
        "tabletomap": ["OUTPUT"],
        "tabletoatlas": ["OUTPUT", "FOLDER"],
        "indextransitions": ["OUTPUT", "INDEX", "MOVES"],
        "segregationovertime": ["OUTPUT", "MUNICIPALITIES"],
        "groupprofile": ["OUTPUT", "SURROUNDINGS"],
    }
    return {name: target(name) for name in names[id]}


def expect(id: str, made: dict[str, object]) -> None:
    """The numbers that each model must give on the made-up municipality, as the single algorithms give them."""
    if id == "tabletomap":
        assert layer_of(made["OUTPUT"]).featureCount() == 60
    elif id == "tabletoatlas":
        (page,) = Path(str(made["FOLDER"])).iterdir()
        told = subprocess.run(["pdftotext", str(page), "-"], capture_output=True, check=True).stdout.decode("utf-8")
        assert "People with low economic standard 2023" in told
        assert "Areas: 60. No data: 0." in told
        assert "Åsköping" in told
    elif id == "indextransitions":
        names = layer_of(made["INDEX"]).fields().names()
        assert {"sei_2019", "area_type_2019", "sei_2023", "area_type_2023"} <= set(names)
        moved = [feature["moved"] for feature in layer_of(made["MOVES"]).getFeatures()]
        assert {"up", "same", "down"} & set(moved)
        assert sum(row["areas"] for row in rows(made["OUTPUT"], "place", "from_type", "to_type").values()) <= 60
    elif id == "segregationovertime":
        table = rows(made["OUTPUT"], "place", "year", "measure")
        assert {year for _, year, _ in table} == set(range(2019, 2024))
        for key, town in rows(made["MUNICIPALITIES"], "regsokod").items():
            assert town["dissimilarity_2021"] == table[key, 2021, "dissimilarity"]["value"]
    else:
        profile = rows(made["OUTPUT"], "size")
        assert set(profile) == {1.0, 4.0}
        assert profile[1.0]["value"] > profile[4.0]["value"]
        assert profile[1.0]["group"] == "own_group"
        assert {"own_group_1", "own_group_4"} <= set(layer_of(made["SURROUNDINGS"]).fields().names())


def test_there_are_as_many_as_promised() -> None:
    assert set(NEVER_RENAMED) == set(IDS)


@pytest.mark.parametrize("id", IDS)
def test_it_runs_from_a_script(run, parameters, id) -> None:
    expect(id, run(id, **parameters(id), **into(id, lambda _: "TEMPORARY_OUTPUT")))


@pytest.mark.parametrize("id", IDS)
def test_it_runs_inside_another_model(provider, parameters, id) -> None:
    outer = QgsProcessingModelAlgorithm("outer", "tests")
    child = QgsProcessingModelChildAlgorithm(f"segbaro:{id}")
    child.setChildId("inner")
    for name, value in parameters(id).items():
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    outputs = {}
    for name in into(id, str):
        outputs[name] = QgsProcessingModelOutput(name, name)
        outputs[name].setChildId("inner")
        outputs[name].setChildOutputName(name)
    child.setModelOutputs(outputs)
    outer.addChildAlgorithm(child)
    outer.updateDestinationParameters()
    import processing

    made = processing.run(outer, {one.name(): "TEMPORARY_OUTPUT" for one in outer.destinationParameterDefinitions()})
    expect(id, {name: made[name.lower()] for name in outputs})


@pytest.mark.parametrize("id", IDS)
def test_it_runs_from_qgis_process_with_json(qgis_process: QgisProcess, parameters, tmp_path, id) -> None:
    made = qgis_process.run(
        id, **parameters(id), **into(id, lambda name: str(tmp_path / (name if name == "FOLDER" else f"{name}.gpkg")))
    )
    expect(id, made)


OF_TABLES = [id for id in IDS if "TABLE" in NEVER_RENAMED[id]]
YEARS = range(2019, 2024)


@pytest.mark.parametrize("id", OF_TABLES)
def test_a_script_hears_what_matched_and_which_fields_there_are(run, parameters, id) -> None:
    made = run(id, **parameters(id), **into(id, lambda _: "TEMPORARY_OUTPUT"))
    assert (made["MATCHED"], made["AREAS_UNMATCHED"], made["ROWS_UNMATCHED"]) == (60, 0, 0)
    assert {f"low_standard_{year}" for year in YEARS} <= set(made["FIELDS"].split(","))


def test_a_model_that_matches_too_little_fails_and_writes_nothing(qgis_process, parameters, tmp_path) -> None:
    table = Path(str(parameters("tabletomap")["TABLE"])).read_text("utf-8-sig").splitlines()
    half = tmp_path / "half.csv"
    half.write_text("\n".join(table[: len(table) // 2]), "utf-8")
    inputs = {**parameters("tabletomap"), "TABLE": str(half), "LEAST_MATCHED": 90, "OUTPUT": str(tmp_path / "a.gpkg")}
    done = qgis_process.call("--json", "run", "segbaro:tabletomap", "-", given=json.dumps({"inputs": inputs}))
    assert done.returncode != 0
    assert "at least 90% must be" in done.stdout + done.stderr
    assert not (tmp_path / "a.gpkg").exists()


def test_in_swedish_they_have_the_same_ids_and_swedish_names(tmp_path) -> None:
    named = QgisProcess(tmp_path, "sv").algorithms()
    assert named["segbaro:segregationovertime"] == "Varje kommuns segregation över tid"
    assert {f"segbaro:{id}" for id in IDS} <= set(named)


@pytest.mark.parametrize("id", IDS)
def test_names_that_scripts_use_stay(provider, id) -> None:
    model = provider.algorithm(id)
    assert isinstance(model, ReadyModel)
    names = {one.name() for one in model.parameterDefinitions()}
    assert set(NEVER_RENAMED[id]) <= names


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("language", ["en", "sv"])
def test_every_parameter_and_output_has_help(provider, id, language) -> None:
    model = ReadyModel(MODELS / language / f"{id}.model3")
    words = model.helpContent()
    for one in model.parameterDefinitions():
        assert words[one.name()], one.name()
        assert words[one.name()] in model.shortHelpString()
    assert model.summary()
    assert model.displayName() != id
    assert model.group()


@pytest.mark.parametrize("id", IDS)
def test_both_languages_are_the_same_model(provider, id) -> None:
    english, swedish = (ReadyModel(MODELS / language / f"{id}.model3") for language in ("en", "sv"))
    assert [one.name() for one in english.parameterDefinitions()] == [
        one.name() for one in swedish.parameterDefinitions()
    ]
    assert english.displayName() != swedish.displayName()


def test_the_files_are_as_their_plans_say(provider, tmp_path) -> None:
    """`python3 scripts/make_models.py` after a change of a plan or of an algorithm's parameters."""
    subprocess.run([sys.executable, str(ROOT / "scripts" / "make_models.py"), str(tmp_path)], check=True)
    for path in sorted(tmp_path.rglob("*.model3")):
        kept = MODELS / path.relative_to(tmp_path)
        assert ReadyModel(kept).toVariant() == ReadyModel(path).toVariant(), kept


def test_a_model_that_fails_says_which_step_and_why(qgis_process: QgisProcess, chosen) -> None:
    inputs = {**chosen("tabletomap"), "FIELD": "no_such_field", "OUTPUT": "TEMPORARY_OUTPUT"}
    done = qgis_process.call("--json", "run", "segbaro:tabletomap", "-", given=json.dumps({"inputs": inputs}))
    assert done.returncode != 0
    assert "no_such_field" in done.stdout + done.stderr


def test_the_map_arrives_drawn(run, parameters, tmp_path) -> None:
    made = run("tabletomap", **parameters("tabletomap"), OUTPUT=str(tmp_path / "map.gpkg"))
    layer = QgsVectorLayer(made["OUTPUT"], "map")
    assert layer.geometryType() == Qgis.GeometryType.Polygon
    assert layer.renderer().type() != "singleSymbol"
