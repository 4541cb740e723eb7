"""A table and areas become one layer, and what did not fit is said."""

from __future__ import annotations

import csv
import json
from collections import Counter

import pytest
from join_tables import TABLE, by_code
from qgis.core import QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.record.provenance import PROPERTY
from segbaro_plugin.resources import plugin_version


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
    assert step["plugin"] == plugin_version()
    assert layer.metadata().history()[0].startswith("Joined 2 areas by desokod")


def test_the_input_stays_as_it_was(run, areas, write) -> None:
    before = [f.attributes() for f in areas.getFeatures()]
    run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="memory:")
    assert areas.fields().names() == ["desokod", "namn"]
    assert [f.attributes() for f in areas.getFeatures()] == before


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp", "out.geojson", "out.csv", "out.fgb"])
def test_every_common_format_can_be_written(run, areas, write, tmp_path, name) -> None:
    made = run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(tmp_path / name))["OUTPUT"]
    assert QgsVectorLayer(made, "again").featureCount() == 3


def test_only_the_chosen_years_and_indicators_are_joined(run, areas, write) -> None:
    heading = "region;Folkmängd 2022;Valdeltagande 2023;Folkmängd 2023\n"
    table = write(f"{heading}0114A0020;20;80;21\n0114A0010;10;81;11\n")
    made = run("joinindicators", INPUT=areas, TABLE=table, YEARS="2023", OUTPUT="memory:")["OUTPUT"]
    assert made.fields().names() == ["desokod", "namn", "population_2023", "turnout_2023"]
    chosen = run("joinindicators", INPUT=areas, TABLE=table, INDICATORS="population", OUTPUT="memory:")["OUTPUT"]
    assert chosen.fields().names() == ["desokod", "namn", "population_2022", "population_2023"]


def test_an_indicator_that_the_table_lacks_is_refused_with_those_it_has(run, areas, write) -> None:
    with pytest.raises(QgsProcessingException, match=r"no indicator 'sei'\. Its indicators are: population"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), INDICATORS="sei", OUTPUT="memory:")


def test_the_key_column_can_be_chosen(run, make_areas, write) -> None:
    areas = make_areas("nyko:string", [("11",), ("12",)])
    table = write("kommun;nyko;Folkmängd 2023\n0114;12;6\n0114;11;5\n")
    made = run("joinindicators", INPUT=areas, AREA_FIELD="nyko", TABLE=table, KEY="nyko", OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "population_2023", "nyko") == {"11": 5, "12": 6}


def test_a_chosen_field_holds_the_codes_whatever_they_look_like(run, make_areas, write) -> None:
    areas = make_areas("desokod:string,annan:string", [("0114A0010", "x1"), ("0114A0020", "x2")])
    table = write("kod;Folkmängd 2023\nx2;6\nx1;5\n")
    made = run("joinindicators", INPUT=areas, AREA_FIELD="annan", TABLE=table, OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "population_2023", "annan") == {"x1": 5, "x2": 6}


def test_a_chosen_field_that_is_not_there_is_named_with_those_that_are(run, areas, write) -> None:
    with pytest.raises(QgsProcessingException, match=r"no field 'kod'\. Its fields are: desokod, namn"):
        run("joinindicators", INPUT=areas, AREA_FIELD="kod", TABLE=write(TABLE), OUTPUT="memory:")


def test_names_find_their_areas_through_the_chosen_field(run, make_areas, write) -> None:
    areas = make_areas("nyko:string,kallas:string", [("11", "Norr"), ("12", "Söder")])
    table = write("område;Folkmängd 2023\nSöder;6\nNorr;5\n")
    made = run("joinindicators", INPUT=areas, AREA_FIELD="nyko", LABEL_FIELD="kallas", TABLE=table, OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "nyko") == {"11": 5, "12": 6}
    assert made["MATCHED"] == 2


def test_a_table_of_smaller_areas_is_refused_or_added_up(run, make_areas, write) -> None:
    areas = make_areas("kommunkod:string", [("0114",), ("0115",)])
    table = write("region;Folkmängd 2023\n0114A0010;1\n0114C1020;2\n0115A0010;40\n")
    with pytest.raises(QgsProcessingException, match=r"The areas of the table \(DeSO[^)]*\) are smaller than those"):
        run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")
    made = run("joinindicators", INPUT=areas, TABLE=table, AGGREGATE="sum", OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "population_2023", "kommunkod") == {"0114": 3, "0115": 40}


def test_shares_are_never_added_up(run, make_areas, write) -> None:
    areas = make_areas("kommunkod:string", [("0114",), ("0115",)])
    table = write("region;Valdeltagande 2022\n0114A0010;80\n0114C1020;90\n0115A0010;70\n")
    with pytest.raises(QgsProcessingException, match=r"is a share and was not converted"):
        run("joinindicators", INPUT=areas, TABLE=table, AGGREGATE="sum", OUTPUT="memory:")


def test_names_that_a_shapefile_cuts_are_warned_of(run, areas, write, tmp_path, heard) -> None:
    run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(tmp_path / "out.shp"))
    assert [one for one in heard.warned if "ten characters" in one and "population_2022, population_2023" in one]
    heard.warned.clear()
    run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(tmp_path / "out.gpkg"))
    assert not [one for one in heard.warned if "ten characters" in one]


def test_every_regso_of_the_country_finds_its_area_by_label(run, make_areas, shared_data) -> None:
    table = shared_data / "sweden" / "regso_omradestyp_2022_scb_export.csv"
    rows = (shared_data / "sweden" / "regso2020_omradestyp_2022_2023.csv").read_text("utf-8-sig").splitlines()[1:]
    areas = make_areas("regsokod:string,label:string", [(row[0], row[2]) for row in csv.reader(rows)])
    made = run("joinindicators", INPUT=areas, LABEL_FIELD="label", TABLE=str(table), OUTPUT="memory:")
    assert (made["MATCHED"], made["AREAS_UNMATCHED"], made["ROWS_UNMATCHED"]) == (3363, 0, 0)
    types = Counter(by_code(made["OUTPUT"], "area_type_2022", "regsokod").values())
    assert [types[kind] for kind in range(1, 6)] == [160, 289, 855, 1770, 289]
