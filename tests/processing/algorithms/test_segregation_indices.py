"""Measures of places from counts on areas; the numbers are checked by hand."""

from __future__ import annotations

import math

import pytest
from made_layers import geopackage, layer_of, only_selected, rows
from qgis.core import (
    NULL,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from segbaro_plugin.indices import CATALOGUE
from segbaro_plugin.indices.engine.results import RESULT_COLUMNS
from segbaro_plugin.layers.record.provenance import read_provenance

FIELDS = "code:string,kommun:string,year:integer,x:double,y:double,t:double"
ROWS = [
    ("a", "0114", 2020, 10.0, 90.0, 100.0),
    ("b", "0114", 2020, 30.0, 70.0, 100.0),
    ("c", "0115", 2020, 5.0, 5.0, 10.0),
    ("d", "0115", 2020, NULL, 8.0, 10.0),
    ("e", "0115", 2020, 0.0, 0.0, 0.0),
]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def table(made: dict[str, object]) -> dict[tuple, dict[str, object]]:
    names = made["OUTPUT"].fields().names()
    rows = [dict(zip(names, f.attributes(), strict=True)) for f in made["OUTPUT"].getFeatures()]
    return {(row["place"], row["measure"]): row for row in rows}


def test_the_result_has_the_columns_that_every_result_has(run, areas) -> None:
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", OUTPUT="memory:")
    assert tuple(made["OUTPUT"].fields().names()) == RESULT_COLUMNS


def test_each_place_gets_its_own_numbers(run, areas) -> None:
    rows = table(run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", PLACE="kommun", OUTPUT="memory:"))
    upplands_vasby = rows["0114", "dissimilarity"]
    # by hand: half of |10/40 - 90/160| + |30/40 - 70/160|
    assert upplands_vasby["value"] == pytest.approx((abs(10 / 40 - 90 / 160) + abs(30 / 40 - 70 / 160)) / 2)
    assert rows["0114", "isolation"]["value"] == pytest.approx((10 * 0.1 + 30 * 0.3) / 40)
    assert rows["0114", "interaction"]["value"] == pytest.approx((10 * 0.9 + 30 * 0.7) / 40)
    assert rows["0114", "eta_squared"]["value"] == pytest.approx((0.25 - 0.2) / 0.8)

    def entropy(p: float) -> float:
        return -p * math.log(p) - (1 - p) * math.log(1 - p)

    assert rows["0114", "theil_h"]["value"] == pytest.approx(1 - (entropy(0.1) + entropy(0.3)) / 2 / entropy(0.2))


def test_an_area_with_a_missing_count_is_left_out_and_counted(run, areas) -> None:
    row = table(run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", PLACE="kommun", OUTPUT="memory:"))[
        "0115", "isolation"
    ]
    assert (row["areas"], row["people"], row["missing"]) == (1, 10.0, 1)
    assert row["value"] == pytest.approx(0.5)


def test_group_against_a_second_group(run, areas) -> None:
    rows = table(
        run(
            "segregationindices",
            INPUT=areas,
            GROUP="x",
            OTHER="y",
            PLACE="kommun",
            MEASURES=["dissimilarity"],
            OUTPUT="memory:",
        )
    )
    assert set(rows) == {("0114", "dissimilarity"), ("0115", "dissimilarity")}
    assert rows["0114", "dissimilarity"]["value"] == pytest.approx(0.3125)


def test_one_place_gives_numbers_for_a_model(run, areas) -> None:
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", OUTPUT="memory:")
    (row,) = [r for r in table(made).values() if r["measure"] == "dissimilarity"]
    assert made["DISSIMILARITY"] == row["value"]


def test_several_places_give_no_single_number(run, areas) -> None:
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", PLACE="kommun", OUTPUT="memory:")
    assert "DISSIMILARITY" not in made


def test_fields_of_several_years_give_a_row_a_year(run, make_areas) -> None:
    rows = [("a", 1.0, 2.0, 10.0, 10.0), ("b", 3.0, 2.0, 10.0, 10.0)]
    areas = make_areas("code:string,born_2020:double,born_2021:double,all_2020:double,all_2021:double", rows)
    made = run(
        "segregationindices", INPUT=areas, GROUP=["born_2020", "born_2021"], TOTAL=["all_2021", "all_2020"],
        MEASURES=["dissimilarity"], OUTPUT="memory:",
    )  # fmt: skip
    found = {(f["group"], f["year"]): f["value"] for f in made["OUTPUT"].getFeatures()}
    assert found == {("born", 2020): pytest.approx(0.3125), ("born", 2021): pytest.approx(0.0)}


def test_a_place_without_the_group_has_no_number_but_a_reason(run, make_areas) -> None:
    areas = make_areas("code:string,x:double,t:double", [("a", 0.0, 10.0), ("b", 0.0, 5.0)])
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", MEASURES=["dissimilarity"], OUTPUT="memory:")
    (row,) = made["OUTPUT"].getFeatures()
    assert row["value"] == NULL
    assert row["reason"] == "the group is empty here"


def test_a_group_alone_is_refused(run, areas) -> None:
    with pytest.raises(QgsProcessingException, match="Choose a total or another group"):
        run("segregationindices", INPUT=areas, GROUP="x", OUTPUT="memory:")


def test_text_in_counts_is_refused_by_name(run, areas) -> None:
    areas.dataProvider().addAttributes([areas.fields().at(0)])
    with pytest.raises(QgsProcessingException, match='"code" should contain numbers'):
        run("segregationindices", INPUT=areas, GROUP="code", TOTAL="t", OUTPUT="memory:")


def test_the_list_of_measures_is_the_catalogue_but_for_that_of_incomes(provider) -> None:
    parameter = provider.algorithm("segregationindices").parameterDefinition("MEASURES")
    measures = [measure.id for measure in CATALOGUE.taking("x", "y", "t", "area")]
    assert set(measures) - set(parameter.options()) == {"inequality_index"}
    assert parameter.options() == [id for id in measures if id != "inequality_index"]
    assert parameter.usesStaticStrings()


def test_land_area_may_be_a_field(run, make_areas) -> None:
    areas = make_areas("x:double,t:double,km2:double", [(10.0, 100.0, 3.0), (30.0, 100.0, 1.0)])
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", AREA="km2", MEASURES=["delta"],
               OUTPUT="memory:")  # fmt: skip
    assert made["DELTA"] == pytest.approx((abs(10 / 40 - 3 / 4) + abs(30 / 40 - 1 / 4)) / 2)


def test_land_area_is_measured_from_the_polygons_where_no_field_gives_it(run, areas) -> None:
    made = run("segregationindices", INPUT=only_selected(areas, "kommun = '0114'"), GROUP="x", TOTAL="t",
               MEASURES=["delta"], OUTPUT="memory:")  # fmt: skip
    # two squares of the same size
    assert made["DELTA"] == pytest.approx((abs(10 / 40 - 1 / 2) + abs(30 / 40 - 1 / 2)) / 2, abs=1e-6)


def test_a_missing_land_area_touches_only_the_measures_that_need_it(run, make_areas) -> None:
    areas = make_areas("x:double,t:double,km2:double", [(10.0, 100.0, 3.0), (30.0, 100.0, 1.0), (0.0, 50.0, NULL)])
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", AREA="km2",
               MEASURES=["dissimilarity", "delta"], OUTPUT="memory:")  # fmt: skip
    found = rows(made["OUTPUT"], "measure")
    assert (found["delta"]["areas"], found["delta"]["missing"]) == (2, 1)
    assert (found["dissimilarity"]["areas"], found["dissimilarity"]["missing"]) == (3, 0)
    assert found["dissimilarity"]["value"] == pytest.approx(
        (abs(10 / 40 - 90 / 210) + abs(30 / 40 - 70 / 210) + 50 / 210) / 2
    )


def test_areas_without_size_are_refused_with_the_remedy(run, make_table) -> None:
    table = make_table("x:double,t:double", [(10.0, 100.0), (30.0, 100.0)])
    with pytest.raises(QgsProcessingException, match="'delta' needs land area; choose the field under 'Land area'"):
        run("segregationindices", INPUT=table, GROUP="x", TOTAL="t", MEASURES=["delta"], OUTPUT="memory:")


def test_polygons_that_lie_nowhere_have_no_size(run, make_areas) -> None:
    areas = make_areas("x:double,t:double", [(10.0, 100.0), (30.0, 100.0)], crs="")
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", MEASURES=["delta"], OUTPUT="memory:")


def test_options_reach_the_measure_and_stand_in_the_result(run, areas) -> None:
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", PLACE="kommun",
               MEASURES=["atkinson", "dissimilarity"], OPTIONS="b = 0,9", OUTPUT="memory:")  # fmt: skip
    found = rows(made["OUTPUT"], "place", "measure")
    # A = 1 - P/(1-P) |sum (1-p)^(1-b) p^b t / (P T)|^(1/(1-b)), by hand with b = 0.9 and P = 0.2
    inner = sum((1 - p) ** 0.1 * p**0.9 * 100 for p in (0.1, 0.3)) / (0.2 * 200)
    assert found["0114", "atkinson"]["value"] == pytest.approx(1 - 0.2 / 0.8 * inner**10)
    assert found["0114", "atkinson"]["options"] == "b=0.9"
    assert not found["0114", "dissimilarity"]["options"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    {
        "c=1": "None of the chosen measures has the option 'c'. Their options are: b",
        "b=2": "The option 'b' is 2; it must be a number from 0.01 to 0.99",
        "b": "Correct 'b'",
        "b=0.5; b=0.6": "Correct 'b=0.6'",
        "b=": "Correct 'b='",
    }.items(),
)
def test_options_that_are_none_are_refused_in_a_sentence(run, areas, text: str, sentence: str) -> None:
    with pytest.raises(QgsProcessingException, match=sentence):
        run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", MEASURES=["atkinson"], OPTIONS=text,
            OUTPUT="memory:")  # fmt: skip


def test_a_seed_makes_random_measures_come_back(run, areas) -> None:
    def value(options: str) -> float:
        made = run("segregationindices", INPUT=only_selected(areas, "kommun = '0114'"), GROUP="x", TOTAL="t",
                   MEASURES=["bias_corrected_dissimilarity"], OPTIONS=options, OUTPUT="memory:")  # fmt: skip
        return made["BIAS_CORRECTED_DISSIMILARITY"]

    assert value("seed=1; draws=50") == value("draws=50; seed=1")
    assert value("seed=1; draws=50") != value("seed=2; draws=50")


def test_a_total_of_another_year_is_no_total(run, make_areas) -> None:
    areas = make_areas("born_2020:double,all_2021:double", [(1.0, 10.0), (3.0, 10.0)])
    with pytest.raises(QgsProcessingException, match="'all_2021' has another year than 'born_2020'"):
        run("segregationindices", INPUT=areas, GROUP="born_2020", TOTAL="all_2021", OUTPUT="memory:")


def test_only_selected_areas_of_a_geopackage_are_measured(run, areas, tmp_path) -> None:
    stored = QgsVectorLayer(geopackage(areas, tmp_path), "stored")
    made = run("segregationindices", INPUT=only_selected(stored, "kommun = '0114'"), GROUP="x", OTHER="y",
               MEASURES=["dissimilarity"], OUTPUT=str(tmp_path / "out.gpkg"))  # fmt: skip
    found = rows(made["OUTPUT"], "measure")["dissimilarity"]
    assert (found["value"], found["areas"]) == (pytest.approx(0.3125), 2)


def test_the_result_says_how_it_was_made(run, areas, tmp_path) -> None:
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", PLACE="kommun", MEASURES=["atkinson"],
               OPTIONS="b=0.9", OUTPUT=str(tmp_path / "out.gpkg"))  # fmt: skip
    table = layer_of(made["OUTPUT"])
    table.loadDefaultStyle()
    (step,) = read_provenance(table)
    assert step["algorithm"] == "segbaro:segregationindices"
    assert step["measures"] == {"atkinson": {"b": 0.9}}
    assert step["fields"] == {"group": ["x"], "total": ["t"], "place": ["kommun"]}


def test_shares_are_not_taken_for_counts(run, make_areas) -> None:
    areas = make_areas("code:string,low_standard_2020:double,population_2020:double", [("a", 12.5, 100.0)])
    with pytest.raises(
        QgsProcessingException, match="hold percentages, but counts of people are needed: low_standard_2020"
    ):
        run("segregationindices", INPUT=areas, GROUP="low_standard_2020", TOTAL="population_2020", OUTPUT="memory:")


def test_provenance_says_that_only_a_part_of_the_layer_was_taken(run, areas, tmp_path) -> None:
    QgsProject.instance().addMapLayer(areas, False)
    part = QgsProcessingFeatureSourceDefinition(areas.id(), False, -1)
    part.filterExpression = "kommun = '0114'"
    out = run("segregationindices", INPUT=part, GROUP="x", TOTAL="t", OUTPUT=str(tmp_path / "out.gpkg"))["OUTPUT"]
    table = QgsVectorLayer(str(out), "again")
    table.loadDefaultStyle()
    steps = read_provenance(table)
    assert steps[0] == {"algorithm": "part of the layer", "filter": "kommun = '0114'"}
    assert steps[1]["algorithm"] == "segbaro:segregationindices"


def test_areas_without_a_place_are_said_and_are_no_place(run, make_areas, heard) -> None:
    areas = make_areas(FIELDS, [*ROWS, ("f", NULL, 2020, 5.0, 5.0, 10.0)])
    made = run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", PLACE="kommun", OUTPUT="memory:")
    assert {f["place"] for f in made["OUTPUT"].getFeatures()} == {"0114", "0115"}
    assert "Areas without a place or year, left out: 1" in heard.warned
