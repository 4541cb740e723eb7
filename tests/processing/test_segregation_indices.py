"""Measures of places from counts on areas; the numbers are checked by hand."""

from __future__ import annotations

import math

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from segbaro_plugin.indices import CATALOGUE
from segbaro_plugin.indices.results import RESULT_COLUMNS

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
    with pytest.raises(QgsProcessingException, match='"code" should hold numbers'):
        run("segregationindices", INPUT=areas, GROUP="code", TOTAL="t", OUTPUT="memory:")


def test_the_list_of_measures_is_the_catalogue(provider) -> None:
    parameter = provider.algorithm("segregationindices").parameterDefinition("MEASURES")
    assert parameter.options() == [m.id for m in CATALOGUE.taking("x", "y", "t", "area")]
    assert parameter.usesStaticStrings()
