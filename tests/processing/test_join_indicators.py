"""A table and areas become one layer, and what did not fit is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.provenance import PROPERTY


@pytest.fixture
def write(tmp_path: Path):
    def make(text: str, name: str = "table.csv") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return make


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas("desokod:string,namn:string", [("0114A0010", "Ås"), ("0114A0020", "Ö"), ("0114A0030", "Ek")])


def by_code(output: object, field: str, code: str = "desokod") -> dict[str, object]:
    layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(str(output))
    return {f[code]: None if f[field] == NULL else f[field] for f in layer.getFeatures()}


TABLE = "region;Folkmängd 2022;Folkmängd 2023\n0114A0020;20;21\n0114A0010;10;11\n0114A0099;99;99\n"


def test_values_go_to_their_own_areas_whatever_the_order(run, areas, write) -> None:
    made = run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023") == {"0114A0010": 11, "0114A0020": 21, "0114A0030": None}
    assert (made["MATCHED"], made["AREAS_UNMATCHED"], made["ROWS_UNMATCHED"]) == (2, 1, 1)


def test_what_does_not_match_is_named_on_both_sides(run, areas, write, heard) -> None:
    run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="memory:")
    told = "\n".join(heard.warned)
    assert "0114A0030" in told
    assert "0114A0099" in told


def test_missing_and_suppressed_stay_apart_and_neither_is_zero(run, areas, write) -> None:
    table = write("region;Folkmängd 2023\n0114A0010;..\n0114A0020;0\n")
    made = run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "population_2023") == {"0114A0010": None, "0114A0020": 0, "0114A0030": None}
    assert by_code(made, "population_2023_status") == {
        "0114A0010": "suppressed", "0114A0020": "ok", "0114A0030": "missing",
    }  # fmt: skip


@pytest.mark.parametrize("code", ["114", "0114", "114.0", " 0114 ", "0114 Upplands Väsby"])
def test_codes_are_repaired(run, make_areas, write, code) -> None:
    areas = make_areas("kommunkod:string", [("0114",), ("0115",)])
    made = run(
        "joinindicators", INPUT=areas, TABLE=write(f"kommun;Folkmängd 2023\n{code};5\n0115;6\n"), OUTPUT="memory:"
    )
    assert by_code(made["OUTPUT"], "population_2023", "kommunkod") == {"0114": 5, "0115": 6}


def test_codes_that_the_layer_holds_as_numbers_find_their_rows(run, make_areas, write) -> None:
    areas = make_areas("kommunkod:integer", [(114,), (115,)])
    made = run("joinindicators", INPUT=areas, TABLE=write("kommun;Folkmängd 2023\n0114;5\n0115;6\n"), OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "kommunkod") == {114: 5, 115: 6}


def test_only_selected_areas_are_joined(run, areas, write) -> None:
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    QgsProject.instance().addMapLayer(areas, False)
    areas.selectByExpression("desokod = '0114A0010'")
    chosen = QgsProcessingFeatureSourceDefinition(areas.id(), True)
    made = run("joinindicators", INPUT=chosen, TABLE=write(TABLE), OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "population_2023") == {"0114A0010": 11}


def test_the_area_field_can_be_chosen(run, make_areas, write) -> None:
    areas = make_areas("a:string,b:string", [("0114A0010", "0114A0020"), ("0114A0030", "0114A0040")])
    table = write("region;Folkmängd 2023\n0114A0020;2\n0114A0040;4\n")
    made = run("joinindicators", INPUT=areas, AREA_FIELD="b", TABLE=table, OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "population_2023", "b") == {"0114A0020": 2, "0114A0040": 4}


def test_a_geopackage_keeps_aliases_units_and_provenance(run, areas, write, tmp_path) -> None:
    out = run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(tmp_path / "out.gpkg"))["OUTPUT"]
    layer = QgsVectorLayer(str(out), "again")
    layer.loadDefaultStyle()
    assert layer.attributeAlias(layer.fields().indexOf("population_2023")) == "Population 2023 (people)"
    (step,) = json.loads(layer.customProperty(PROPERTY))
    assert step["algorithm"] == "segbaro:joinindicators"
    assert step["fields"]["population_2023"]["year"] == 2023
    assert step["fields"]["population_2023"]["unit"] == "people"
    assert (step["matched"], step["area_field"]) == (2, "desokod")


def test_the_input_stays_as_it_was(run, areas, write) -> None:
    before = [f.attributes() for f in areas.getFeatures()]
    run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="memory:")
    assert areas.fields().names() == ["desokod", "namn"]
    assert [f.attributes() for f in areas.getFeatures()] == before


CROOKED = {
    "an empty table": ("", "empty"),
    "no code that matches": (
        "region;Folkmängd 2023\n0999A0010;1\n0999A0020;1\n",
        "No area of the table is in the layer",
    ),
    "text in a column of numbers": ("region;Folkmängd 2023\n0114A0010;1\n0114A0020;många\n", "många"),
    "the same code twice": ("region;Folkmängd 2023\n0114A0010;1\n0114A0010;2\n", "0114A0010"),
    "no numbers at all": ("Kära kollega,\nhär kommer tabellen.\n", "row"),
}


@pytest.mark.parametrize("case", CROOKED)
def test_a_crooked_table_gives_one_clear_sentence_and_no_output(run, areas, write, tmp_path, case) -> None:
    text, expected = CROOKED[case]
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=expected):
        run("joinindicators", INPUT=areas, TABLE=write(text), OUTPUT=str(out))
    assert not out.exists()


def test_a_missing_file_is_named(run, areas, tmp_path) -> None:
    with pytest.raises(QgsProcessingException, match=r"nowhere\.csv cannot be opened"):
        run("joinindicators", INPUT=areas, TABLE=str(tmp_path / "nowhere.csv"), OUTPUT=str(tmp_path / "out.gpkg"))
    assert not (tmp_path / "out.gpkg").exists()


def test_areas_with_the_same_code_twice_are_refused(run, make_areas, write) -> None:
    areas = make_areas("desokod:string", [("0114A0010",), ("0114A0010",)])
    with pytest.raises(QgsProcessingException, match="same code on several features: 0114A0010"):
        run("joinindicators", INPUT=areas, AREA_FIELD="desokod", TABLE=write(TABLE), OUTPUT="memory:")


def test_a_layer_without_crs_is_refused_with_the_remedy(run, make_areas, write) -> None:
    areas = make_areas("desokod:string", [("0114A0010",)], crs="")
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="memory:")


def test_an_empty_layer_is_refused(run, make_areas, write) -> None:
    with pytest.raises(QgsProcessingException, match="has no areas"):
        run("joinindicators", INPUT=make_areas("desokod:string", []), TABLE=write(TABLE), OUTPUT="memory:")


def test_an_output_in_a_folder_that_is_not_there_is_refused_before_any_work(run, areas, write, tmp_path) -> None:
    out = tmp_path / "no" / "such" / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="does not exist, so Joined areas cannot be written"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(out))
    assert not out.parent.exists()


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp", "out.geojson", "out.csv", "out.fgb"])
def test_every_common_format_can_be_written(run, areas, write, tmp_path, name) -> None:
    made = run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(tmp_path / name))["OUTPUT"]
    assert QgsVectorLayer(made, "again").featureCount() == 3
