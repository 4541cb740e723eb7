"""Reports and atlases on every kind of place: of the sample, and of layers whose fields nobody knows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingParameterEnum

from segbaro_plugin.processing.provider import ALGORITHMS

CHOICES = {
    "report": {"WHICH": "", "JSON": "{folder}/made.json"},
    "exportatlas": {"FIELDS": ["low_standard_2023"], "FORMATS": ["png"], "DPI": 36, "FOLDER": "{folder}/pages"},
}
ONE_OF_SEVERAL = {"WHICH": "Västra Härads slättbygd"}
SHARES = "andel_2022:double,andel_2023:double"
UNKNOWN = [("B0", "Centrum", 3.0, 4.0), ("B1", "Norr", 4.0, 5.0), ("B2", "Söder", 5.0, 6.0), ("B3", "Öster", 6.0, 7.0)]


def asked_for_places() -> dict[str, list[str]]:
    """The kinds of places of each algorithm that asks for one."""
    made = {one.ID: one().create() for one in ALGORITHMS}
    asked = {id: one.parameterDefinition("PLACES") for id, one in made.items()}
    return {id: one.options() for id, one in asked.items() if isinstance(one, QgsProcessingParameterEnum)}


EVERY = [(id, kind) for id, kinds in asked_for_places().items() for kind in kinds]


@pytest.fixture
def joined(run, sample: Path, tmp_path: Path) -> str:
    """The sample with its table."""
    target = str(tmp_path / "joined.gpkg")
    areas, table = f"{sample / 'areas.gpkg'}|layername=deso", str(sample / "indicators.csv")
    run("joinindicators", INPUT=areas, TABLE=table, OUTPUT=target)
    return target


@pytest.mark.parametrize(("id", "kind"), EVERY)
def test_the_sample_works_with_every_kind_of_place(run, joined, tmp_path, id, kind) -> None:
    chosen = {**CHOICES[id], **({"PLACE": "regsonamn"} if kind == "field" else {})}
    chosen.update(ONE_OF_SEVERAL if kind == "field" and id == "report" else {})
    filled = {
        name: one.replace("{folder}", str(tmp_path)) if isinstance(one, str) else one for name, one in chosen.items()
    }
    run(id, INPUT=joined, PLACES=kind, **filled)
    if id == "report":
        assert_measures_are_told(json.loads((tmp_path / "made.json").read_text("utf-8")))
    else:
        assert list((tmp_path / "pages").glob("*.png"))


def assert_measures_are_told(told: dict) -> None:
    """Segregation of those born abroad in each year, for the place first."""
    measures = {one["id"]: one for one in told["measures"]}
    assert measures["dissimilarity"]["years"] == [2019, 2020, 2021, 2022, 2023]
    assert all(0 < value < 1 for value in measures["dissimilarity"]["values"][0])


def report(run, folder: Path, layer, **choices: object) -> str:
    run("report", INPUT=layer, PLACES="whole", HTML=str(folder / "r.html"), JSON=str(folder / "r.json"), **choices)
    return (folder / "r.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("code", "name"), [("OMRKOD", "OMRNAMN"), ("nyckel", "distriktsnamn"), ("id_text", "bezirk"), ("Key", "Area name")]
)
def test_areas_are_named_by_a_field_that_nobody_knows(run, make_areas, tmp_path, code, name) -> None:
    layer = make_areas(f"{code}:string,{name}:string,{SHARES}", UNKNOWN)
    told = report(run, tmp_path, layer)
    assert '"Centrum"' in told
    assert '"Öster"' in told


@pytest.mark.parametrize("kind", ["string", "integer"])
def test_areas_without_names_are_called_by_their_codes(run, make_areas, tmp_path, kind) -> None:
    codes = {"string": ["B10", "B11", "B12", "B13"], "integer": [710, 711, 712, 713]}[kind]
    rows = [(code, "kvarter", *values) for code, (_, _, *values) in zip(codes, UNKNOWN)]  # noqa: B905
    told = report(run, tmp_path, make_areas(f"stat:{kind},sort:string,{SHARES}", rows))
    assert f'"{codes[0]}"' in told
    assert f'"{codes[3]}"' in told


def test_the_field_of_names_can_be_chosen(run, make_areas, tmp_path) -> None:
    layer = make_areas(f"OMRKOD:string,OMRNAMN:string,{SHARES}", UNKNOWN)
    assert '"B3"' in report(run, tmp_path, layer, AREA_NAME="OMRKOD")
    with pytest.raises(QgsProcessingException, match="no field 'zz'"):
        report(run, tmp_path, layer, AREA_NAME="zz")


def test_areas_of_one_name_are_told_apart_by_their_codes(run, make_areas, tmp_path) -> None:
    rows = [("B0", "Norr", 3.0, 4.0), ("B1", "Norr", 4.0, 5.0), ("B2", "Söder", 5.0, 6.0)]
    told = report(run, tmp_path, make_areas(f"OMRKOD:string,OMRNAMN:string,{SHARES}", rows))
    assert '"Norr (B0)"' in told
    assert '"Söder"' in told
