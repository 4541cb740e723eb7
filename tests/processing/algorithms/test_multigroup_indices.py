"""Measures of several groups from counts on areas; the numbers are checked by hand."""

from __future__ import annotations

import math

import pytest
from made_layers import geopackage, only_selected, rows, values
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

FIELDS = "kommun:string,district:string,a:double,b:double,c:double,t:double"
ROWS = [
    ("0114", "N", 10.0, 20.0, 10.0, 50.0),
    ("0114", "N", 30.0, 0.0, 10.0, 40.0),
    ("0114", "S", 0.0, 20.0, 20.0, 45.0),
    ("0115", "V", 5.0, 5.0, 0.0, 10.0),
    ("0115", "V", NULL, 9.0, 9.0, 18.0),
    ("0115", "V", 0.0, 10.0, 0.0, 10.0),
]
HERE = [row[2:5] for row in ROWS[:3]]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def shares(counts) -> list[float]:
    return [count / sum(counts) for count in counts]


def entropy(counts) -> float:
    return -sum(p * math.log(p) for p in shares(counts) if p > 0)


def whole(counts) -> list[float]:
    return [sum(column) for column in zip(*counts, strict=True)]


def mutual_information(counts) -> float:
    people = sum(whole(counts))
    return entropy(whole(counts)) - sum(sum(row) / people * entropy(row) for row in counts)


def dissimilarity(counts) -> float:
    everywhere, people = shares(whole(counts)), sum(whole(counts))
    away = sum(sum(row) * abs(p - q) for row in counts for p, q in zip(shares(row), everywhere, strict=True))
    return away / (2 * people * sum(p * (1 - p) for p in everywhere))


def test_each_place_gets_its_own_numbers(run, areas) -> None:
    made = run("multigroupindices", INPUT=areas, GROUPS=["a", "b", "c"], PLACE="kommun", OUTPUT="memory:")
    found = rows(made["OUTPUT"], "place", "measure")
    assert found["0114", "mutual_information"]["value"] == pytest.approx(mutual_information(HERE))
    assert found["0114", "multigroup_h"]["value"] == pytest.approx(mutual_information(HERE) / entropy(whole(HERE)))
    assert found["0114", "multigroup_dissimilarity"]["value"] == pytest.approx(dissimilarity(HERE))
    assert found["0114", "multigroup_h"]["group"] == "a, b, c"
    assert "MULTIGROUP_H" not in made


def test_an_area_where_one_group_is_missing_is_left_out_and_counted(run, areas) -> None:
    made = run("multigroupindices", INPUT=areas, GROUPS=["a", "b", "c"], PLACE="kommun", OUTPUT="memory:")
    row = rows(made["OUTPUT"], "place", "measure")["0115", "multigroup_dissimilarity"]
    assert (row["areas"], row["people"], row["missing"]) == (2, 20.0, 1)
    assert row["value"] == pytest.approx(dissimilarity([(5, 5), (0, 10)]))


def test_with_a_total_all_others_are_one_group_more(run, areas) -> None:
    made = run("multigroupindices", INPUT=only_selected(areas, "kommun = '0114'"), GROUPS=["a", "b", "c"], TOTAL="t",
               MEASURES=["mutual_information"], OUTPUT="memory:")  # fmt: skip
    with_others = [(*row[2:5], row[5] - sum(row[2:5])) for row in ROWS[:3]]
    assert made["MUTUAL_INFORMATION"] == pytest.approx(mutual_information(with_others))


def test_between_and_within_larger_units_add_up(run, areas) -> None:
    made = run("multigroupindices", INPUT=only_selected(areas, "kommun = '0114'"), GROUPS=["a", "b", "c"],
               STRATUM="district", OPTIONS="logarithm=2",
               MEASURES=["mutual_information_between", "mutual_information_within"], OUTPUT="memory:")  # fmt: skip
    found = values(made["OUTPUT"])
    between = mutual_information([whole(HERE[:2]), HERE[2]]) / math.log(2)
    assert found["mutual_information_between"] == pytest.approx(between)
    assert sum(found.values()) == pytest.approx(mutual_information(HERE) / math.log(2))


def test_a_missing_larger_unit_touches_only_the_measures_that_need_it(run, make_areas) -> None:
    areas = make_areas(FIELDS, [*ROWS[:3], ("0114", NULL, 8.0, 1.0, 1.0, 10.0)])
    made = run("multigroupindices", INPUT=areas, GROUPS=["a", "b", "c"], STRATUM="district",
               MEASURES=["mutual_information", "mutual_information_between"], OUTPUT="memory:")  # fmt: skip
    found = rows(made["OUTPUT"], "measure")
    assert (found["mutual_information"]["areas"], found["mutual_information"]["missing"]) == (4, 0)
    assert (found["mutual_information_between"]["areas"], found["mutual_information_between"]["missing"]) == (3, 1)


def test_fields_of_several_years_give_rows_of_each_year(run, make_areas) -> None:
    fields = "a_2022:double,b_2022:double,c_2022:double,a_2023:double,b_2023:double,c_2023:double,t:double"
    apart = [(9.0, 0.0, 0.0), (0.0, 9.0, 0.0), (0.0, 0.0, 9.0)]
    areas = make_areas(fields, [(*now, *then, 9.0) for now, then in zip(HERE, apart, strict=True)])
    groups = ["a_2022", "b_2022", "c_2022", "c_2023", "a_2023", "b_2023"]
    made = run("multigroupindices", INPUT=areas, GROUPS=groups, MEASURES=["multigroup_dissimilarity"],
               OUTPUT="memory:")  # fmt: skip
    found = rows(made["OUTPUT"], "year", "group")
    assert {key: row["value"] for key, row in found.items()} == {
        (2022, "a, b, c"): pytest.approx(dissimilarity(HERE)), (2023, "a, b, c"): pytest.approx(1.0),
    }  # fmt: skip


def test_rows_of_several_years_give_rows_of_each_year(run, make_table) -> None:
    table = make_table("year:integer,a:double,b:double", [(2022, 9.0, 0.0), (2022, 0.0, 9.0), (2023, 5.0, 5.0)])
    made = run("multigroupindices", INPUT=table, GROUPS=["a", "b"], YEAR="year", MEASURES=["multigroup_dissimilarity"],
               OUTPUT="memory:")  # fmt: skip
    assert {y: row["value"] for y, row in rows(made["OUTPUT"], "year").items()} == {2022: 1.0, 2023: 0.0}


def test_groups_that_differ_between_years_are_refused(run, make_areas) -> None:
    areas = make_areas("a_2022:double,b_2022:double,a_2023:double", [(1.0, 2.0, 3.0)])
    with pytest.raises(QgsProcessingException, match="b_2023 is not chosen"):
        run("multigroupindices", INPUT=areas, GROUPS=["a_2022", "b_2022", "a_2023"], OUTPUT="memory:")


def test_one_group_is_refused(run, areas) -> None:
    with pytest.raises(QgsProcessingException, match="Choose at least two groups"):
        run("multigroupindices", INPUT=areas, GROUPS=["a"], OUTPUT="memory:")


def test_a_measure_of_larger_units_says_that_it_needs_them(run, areas) -> None:
    with pytest.raises(QgsProcessingException, match=r"needs the larger unit that .*; .*'Larger unit'"):
        run("multigroupindices", INPUT=areas, GROUPS=["a", "b"], MEASURES=["multigroup_h_between"], OUTPUT="memory:")


def test_a_place_with_one_group_has_no_number_but_a_reason(run, make_areas) -> None:
    areas = make_areas("a:double,b:double", [(1.0, 0.0), (2.0, 0.0)])
    made = run("multigroupindices", INPUT=areas, GROUPS=["a", "b"], MEASURES=["multigroup_h"], OUTPUT="memory:")
    row = rows(made["OUTPUT"], "measure")["multigroup_h"]
    assert (row["value"], row["reason"]) == (None, "fewer than two groups live here")
    assert "MULTIGROUP_H" not in made


def test_a_geopackage_in_and_out(run, areas, tmp_path) -> None:
    made = run("multigroupindices", INPUT=geopackage(areas, tmp_path), GROUPS=["a", "b", "c"], PLACE="kommun",
               OUTPUT=str(tmp_path / "out.gpkg"))  # fmt: skip
    found = rows(made["OUTPUT"], "place", "measure")
    assert found["0114", "multigroup_dissimilarity"]["value"] == pytest.approx(dissimilarity(HERE))
