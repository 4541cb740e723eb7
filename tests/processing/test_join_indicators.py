"""A table and areas become one layer, and what did not fit is said."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import NULL, Qgis, QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.provenance import PROPERTY
from segbaro_plugin.resources import plugin_version


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
    assert step["plugin"] == plugin_version()
    assert layer.metadata().history()[0].startswith("Joined 2 areas by desokod")


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


MORE = "region;Valdeltagande 2022;Valdeltagande 2023\n0114A0010;80,5;81\n0114A0030;..;70\n"


def test_several_tables_become_one_layer(run, areas, write) -> None:
    more = [write(MORE, "more.csv")]
    made = run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=more, OUTPUT="memory:")
    layer = made["OUTPUT"]
    assert by_code(layer, "population_2023") == {"0114A0010": 11, "0114A0020": 21, "0114A0030": None}
    assert by_code(layer, "turnout_2022") == {"0114A0010": 80.5, "0114A0020": None, "0114A0030": None}
    assert by_code(layer, "turnout_2022_status") == {
        "0114A0010": "ok", "0114A0020": "missing", "0114A0030": "suppressed",
    }  # fmt: skip
    assert (made["MATCHED"], made["AREAS_UNMATCHED"], made["ROWS_UNMATCHED"]) == (3, 0, 1)
    steps = json.loads(layer.customProperty(PROPERTY))
    assert [step["matched"] for step in steps] == [2, 2]
    assert list(steps[1]["fields"]) == ["turnout_2022", "turnout_2023"]


def test_an_area_without_rows_in_any_table_is_named_once(run, make_areas, write, heard) -> None:
    areas = make_areas("desokod:string", [("0114A0010",), ("0114A0020",), ("0114A0030",), ("0114A0040",)])
    more = [write(MORE, "more.csv")]
    made = run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=more, OUTPUT="memory:")
    assert (made["MATCHED"], made["AREAS_UNMATCHED"]) == (3, 1)
    assert "Areas without rows in the table (1): 0114A0040" in heard.warned


def test_the_same_indicator_and_year_in_two_tables_is_refused_by_name(run, areas, write, tmp_path) -> None:
    more = [write(TABLE.replace("20;21", "1;2"), "again.csv")]
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=r"again\.csv has indicators .* population_2022, population_2023"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=more, OUTPUT=str(out))
    assert not out.exists()


def test_a_further_table_that_is_none_is_named(run, areas, write) -> None:
    more = [write(MORE, "more.csv"), write("", "empty.csv")]
    with pytest.raises(QgsProcessingException, match=r"empty\.csv: .*empty"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=more, OUTPUT="memory:")


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


def test_the_long_form_has_a_feature_an_area_and_year_with_its_date(run, areas, write) -> None:
    tables = {"TABLE": write(TABLE), "MORE_TABLES": [write(MORE, "more.csv")]}
    made = run("joinindicators", INPUT=areas, **tables, SHAPE="long", OUTPUT="memory:")["OUTPUT"]
    names = ["desokod", "namn", "year", "date", "population", "turnout", "turnout_status"]
    assert made.fields().names() == names
    assert made.featureCount() == 6
    rows = {(f["desokod"], f["year"]): f for f in made.getFeatures()}
    assert rows["0114A0010", 2022]["population"] == 10
    assert rows["0114A0010", 2023]["population"] == 11
    assert rows["0114A0030", 2022]["population"] == NULL
    assert rows["0114A0030", 2022]["turnout_status"] == "suppressed"
    assert rows["0114A0030", 2023]["turnout"] == 70
    assert rows["0114A0020", 2023]["date"].toString("yyyy-MM-dd") == "2023-01-01"
    assert rows["0114A0020", 2023].geometry().asWkt() == rows["0114A0020", 2022].geometry().asWkt()


def test_the_long_form_in_a_geopackage_steps_by_year_in_the_temporal_controller(run, areas, write, tmp_path) -> None:
    first = run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(tmp_path / "wide.gpkg"))["OUTPUT"]
    more = write(MORE, "more.csv")
    out = run("joinindicators", INPUT=first, TABLE=more, SHAPE="long", OUTPUT=str(tmp_path / "long.gpkg"))["OUTPUT"]
    layer = QgsVectorLayer(out, "again")
    layer.loadDefaultStyle()
    assert layer.featureCount() == 6
    steps = layer.temporalProperties()
    assert (steps.isActive(), steps.startField(), steps.fixedDuration()) == (True, "date", 1)
    assert steps.durationUnits() == Qgis.TemporalUnit.Years
    assert steps.mode() == Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField
    assert layer.attributeAlias(layer.fields().indexOf("turnout")) == "Turnout (%)"
    last = json.loads(layer.customProperty(PROPERTY))[-1]
    assert last["fields"]["turnout"]["years"] == [2022, 2023]
    assert last["fields"]["turnout"]["status"] == {"ok": 3, "missing": 2, "suppressed": 1}


def test_the_long_form_of_a_table_without_years_is_refused(run, areas, write) -> None:
    table = write("region;Folkmängd\n0114A0010;1\n0114A0020;2\n")
    with pytest.raises(QgsProcessingException, match="The table has no years"):
        run("joinindicators", INPUT=areas, TABLE=table, SHAPE="long", OUTPUT="memory:")


def test_a_table_of_smaller_areas_is_refused_or_added_up(run, make_areas, write) -> None:
    areas = make_areas("kommunkod:string", [("0114",), ("0115",)])
    table = write("region;Folkmängd 2023\n0114A0010;1\n0114C1020;2\n0115A0010;40\n")
    with pytest.raises(QgsProcessingException, match="The table is by DeSO, which are smaller than the areas"):
        run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")
    made = run("joinindicators", INPUT=areas, TABLE=table, AGGREGATE="sum", OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "population_2023", "kommunkod") == {"0114": 3, "0115": 40}


def test_shares_are_never_added_up(run, make_areas, write) -> None:
    areas = make_areas("kommunkod:string", [("0114",), ("0115",)])
    table = write("region;Valdeltagande 2022\n0114A0010;80\n0114C1020;90\n0115A0010;70\n")
    with pytest.raises(QgsProcessingException, match=r"is a share and was not converted"):
        run("joinindicators", INPUT=areas, TABLE=table, AGGREGATE="sum", OUTPUT="memory:")


def test_the_report_names_what_matched_and_what_did_not(run, make_areas, write, tmp_path) -> None:
    areas = make_areas("desokod:string,namn:string", [("0114A0010", "Ås & Ö"), ("0114A0030", "<b>Ek</b>")])
    report = tmp_path / "report.html"
    made = run(
        "joinindicators", INPUT=areas, TABLE=write(TABLE.replace(";10;", ";..;")), OUTPUT="memory:", REPORT=str(report)
    )
    text = report.read_text("utf-8")
    assert made["REPORT"] == str(report)
    assert "<td>1 / 2</td>" in text
    assert "<td>0114A0030 Upplands Väsby (&lt;b&gt;Ek&lt;/b&gt;)</td>" in text
    assert "<b>Ek" not in text
    assert text.count("Areas of the table that are not in the layer") == 1 + 2
    assert "<td>Population 2022 (people): 1 missing, 1 suppressed</td>" in text


def test_the_report_names_all_the_tables(run, areas, write, tmp_path) -> None:
    report = tmp_path / "report.html"
    more = write(MORE, "more.csv")
    run("joinindicators", INPUT=areas, TABLE=write(TABLE), MORE_TABLES=[more], OUTPUT="memory:", REPORT=str(report))
    text = report.read_text("utf-8")
    assert "table.csv; " in text
    assert "more.csv" in text
    assert "<td>3 / 3</td>" in text


def test_no_report_is_written_unasked(run, areas, write, tmp_path) -> None:
    made = run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="memory:")
    assert "REPORT" not in made
    assert not list(tmp_path.glob("*.html"))


def test_a_report_in_a_folder_that_is_not_there_is_refused_and_no_layer_is_written(run, areas, write, tmp_path) -> None:
    out, report = tmp_path / "out.gpkg", tmp_path / "no" / "report.html"
    with pytest.raises(QgsProcessingException, match="does not exist, so Report cannot be written"):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(out), REPORT=str(report))
    assert not out.exists()


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


def test_an_output_that_the_system_refuses_is_named(run, areas, write) -> None:
    with pytest.raises(
        QgsProcessingException, match=r"Joined areas cannot be written; is the file open elsewhere.*/proc"
    ):
        run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT="/proc/out.gpkg")
