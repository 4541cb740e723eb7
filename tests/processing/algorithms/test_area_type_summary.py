"""Areas and people by area type, by hand."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from made_layers import Cancelled, geopackage, only_selected, rows
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

FIELDS = "kommun:string,type:integer,people:double,poor:double"
ROWS = [
    ("0114", 1, 100.0, 40.0),
    ("0114", 1, 300.0, 20.0),
    ("0114", 4, 600.0, 5.0),
    ("0114", NULL, 50.0, 9.0),
    ("0115", 2, NULL, 30.0),
    ("0115", 5, 10.0, NULL),
    ("0115", 5, 30.0, 2.0),
]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def test_each_place_has_a_row_a_type(run, areas) -> None:
    made = run("areatypesummary", INPUT=areas, TYPE_FIELD="type", PEOPLE="people", INDICATORS="poor", PLACE="kommun",
               OUTPUT="memory:")  # fmt: skip
    found = rows(made["OUTPUT"], "place", "type")
    assert set(found) == {(place, type) for place in ("0114", "0115") for type in range(1, 6)}
    assert found["0114", 1] == {
        "place": "0114", "year": None, "type": 1, "areas": 2, "share_of_areas": pytest.approx(2 / 3),
        "people": 400.0, "share_of_people": pytest.approx(0.4), "untyped": 1, "unpeopled": 0,
        "mean_poor": pytest.approx((100 * 40 + 300 * 20) / 400),
    }  # fmt: skip
    assert (found["0114", 2]["areas"], found["0114", 2]["people"]) == (0, 0.0)
    assert found["0114", 2]["mean_poor"] is None


def test_missing_people_and_values_are_not_0(run, areas) -> None:
    made = run("areatypesummary", INPUT=areas, TYPE_FIELD="type", PEOPLE="people", INDICATORS="poor", PLACE="kommun",
               OUTPUT="memory:")  # fmt: skip
    found = rows(made["OUTPUT"], "place", "type")
    assert (found["0115", 2]["areas"], found["0115", 2]["people"], found["0115", 2]["share_of_people"]) == (
        1,
        None,
        None,
    )
    assert found["0115", 2]["unpeopled"] == 1
    assert found["0115", 5]["people"] == 40.0
    assert found["0115", 5]["mean_poor"] == 2.0


def test_without_people_only_areas_are_counted(run, areas) -> None:
    made = run("areatypesummary", INPUT=areas, TYPE_FIELD="type", OUTPUT="memory:")
    found = rows(made["OUTPUT"], "type")
    assert [found[type]["areas"] for type in range(1, 6)] == [2, 1, 0, 1, 2]
    for row in found.values():
        assert (row["people"], row["share_of_people"], row["unpeopled"], row["place"]) == (None, None, None, None)


def test_fields_of_several_years_give_rows_of_each_year(run, make_areas) -> None:
    names = ("n_2022", "n_2023", "poor_2022", "poor_2023")
    fields = ",".join(["type_2022:integer", "type_2023:string", *(f"{name}:double" for name in names)])
    areas = make_areas(fields, [(1, "2", 10.0, 20.0, 50.0, 40.0), (2, "2", 30.0, 60.0, 10.0, 20.0)])
    made = run(
        "areatypesummary", INPUT=areas, TYPE_FIELD=["type_2022", "type_2023"], PEOPLE=["n_2023", "n_2022"],
        INDICATORS=["poor_2022", "poor_2023"], OUTPUT="memory:",
    )  # fmt: skip
    found = rows(made["OUTPUT"], "year", "type")
    assert len(found) == 10
    assert (found[2022, 1]["people"], found[2022, 1]["mean_poor"]) == (10.0, 50.0)
    assert (found[2023, 2]["people"], found[2023, 2]["mean_poor"]) == (80.0, pytest.approx(25.0))


def test_rows_of_several_years(run, make_table) -> None:
    table = make_table("year:integer,type:integer,n:double", [(2022, 1, 5.0), (2023, 3, 7.0)])
    made = run("areatypesummary", INPUT=table, TYPE_FIELD="type", PEOPLE="n", YEAR="year", OUTPUT="memory:")
    found = rows(made["OUTPUT"], "year", "type")
    assert (found[2022, 1]["people"], found[2023, 3]["people"], found[2023, 1]["people"]) == (5.0, 7.0, 0.0)


def test_only_selected_areas_of_a_geopackage(run, areas, tmp_path) -> None:
    stored = QgsVectorLayer(geopackage(areas, tmp_path), "stored")
    made = run("areatypesummary", INPUT=only_selected(stored, "kommun = '0115'"), TYPE_FIELD="type", PEOPLE="people",
               OUTPUT=str(tmp_path / "out.gpkg"))  # fmt: skip
    assert [row["areas"] for row in rows(made["OUTPUT"], "type").values()] == [0, 1, 0, 0, 2]


WRONG = {
    "choose a field under 'People'": {"TYPE_FIELD": "type", "INDICATORS": "poor"},
    "areas have an area type that is not 1, 2, 3, 4 or 5, such as 100": {"TYPE_FIELD": "people"},
    "such as 114": {"TYPE_FIELD": "kommun"},
    "no field 'nowhere'": {"TYPE_FIELD": "nowhere"},
}


@pytest.mark.parametrize("sentence", WRONG)
def test_what_is_wrong_is_said(run, areas, sentence: str) -> None:
    with pytest.raises(QgsProcessingException, match=sentence):
        run("areatypesummary", INPUT=areas, **WRONG[sentence], OUTPUT="memory:")


def test_people_of_another_year_are_refused(run, make_areas) -> None:
    areas = make_areas("type_2022:integer,n_2023:double", [(1, 5.0)])
    with pytest.raises(QgsProcessingException, match="'n_2023' has another year than 'type_2022'"):
        run("areatypesummary", INPUT=areas, TYPE_FIELD="type_2022", PEOPLE="n_2023", OUTPUT="memory:")


def test_an_empty_layer_is_refused(run, make_areas) -> None:
    with pytest.raises(QgsProcessingException, match="has no areas"):
        run("areatypesummary", INPUT=make_areas(FIELDS, []), TYPE_FIELD="type", OUTPUT="memory:")


def test_cancelled_leaves_nothing(provider, areas) -> None:
    import processing

    parameters = {"INPUT": areas, "TYPE_FIELD": "type", "OUTPUT": "memory:"}
    assert "OUTPUT" not in processing.run("segbaro:areatypesummary", parameters, feedback=Cancelled())


def test_the_whole_country_as_statistics_sweden_counts_it(run, make_table, shared_data: Path) -> None:
    folder = shared_data / "sweden"
    with (folder / "regso2020_omradestyp_2022_2023.csv").open(encoding="utf-8-sig", newline="") as file:
        regso = [
            (row["kommun"], row["omradestyp_2022"] or NULL, row["omradestyp_2023"] or NULL)
            for row in csv.DictReader(file)
        ]
    with (folder / "kommun_omradestyp_antal.csv").open(encoding="utf-8-sig", newline="") as file:
        published = list(csv.DictReader(file))
    table = make_table("kommun:string,type_2022:integer,type_2023:integer", regso)
    made = run("areatypesummary", INPUT=table, TYPE_FIELD=["type_2022", "type_2023"], PLACE="kommun", OUTPUT="memory:")
    found = rows(made["OUTPUT"], "place", "year", "type")
    assert len(found) == 290 * 2 * 5
    for row in published:
        for year in (2022, 2023):
            for type in range(1, 6):
                assert found[row["kommun"], year, type]["areas"] == int(row[f"t{type}_{year}"])
