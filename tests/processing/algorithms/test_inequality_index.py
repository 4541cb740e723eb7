"""The barometer's inequality index, by hand."""

from __future__ import annotations

import pytest
from made_layers import geopackage, only_selected, rows
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

FIELDS = "kommun:string,low:double,high:double"
ROWS = [("0114", 30.0, 10.0), ("0114", 10.0, 30.0), ("0115", 5.0, 0.0), ("0115", 0.0, 7.0), ("0115", NULL, 3.0)]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def test_each_place_has_its_index_in_per_cent(run, areas) -> None:
    made = run("inequalityindex", INPUT=areas, LOW="low", HIGH="high", PLACE="kommun", OUTPUT="memory:")
    found = rows(made["OUTPUT"], "place")
    assert found["0114"]["value"] == pytest.approx(100 * (abs(30 / 40 - 10 / 40) + abs(10 / 40 - 30 / 40)) / 2)
    assert found["0115"]["value"] == pytest.approx(100.0)
    assert (found["0115"]["areas"], found["0115"]["missing"]) == (2, 1)
    assert {(row["measure"], row["group"]) for row in found.values()} == {("inequality_index", "low | high")}
    assert "INEQUALITY_INDEX" not in made


def test_one_place_gives_a_number_for_a_model(run, areas) -> None:
    chosen = only_selected(areas, "kommun = '0114'")
    made = run("inequalityindex", INPUT=chosen, LOW="low", HIGH="high", OUTPUT="memory:")
    assert made["INEQUALITY_INDEX"] == pytest.approx(50.0)


def test_fields_of_several_years(run, make_areas, tmp_path) -> None:
    areas = make_areas("low_2022:double,low_2023:double,high_2022:double,high_2023:double",
                       [(1.0, 5.0, 0.0, 5.0), (0.0, 5.0, 1.0, 5.0)])  # fmt: skip
    made = run("inequalityindex", INPUT=geopackage(areas, tmp_path), LOW=["low_2022", "low_2023"],
               HIGH=["high_2023", "high_2022"], OUTPUT=str(tmp_path / "out.gpkg"))  # fmt: skip
    assert {year: row["value"] for year, row in rows(made["OUTPUT"], "year").items()} == {2022: 100.0, 2023: 0.0}


def test_high_incomes_of_another_year_are_refused(run, make_areas) -> None:
    areas = make_areas("low_2022:double,high_2023:double", [(1.0, 5.0)])
    with pytest.raises(QgsProcessingException, match="'high_2023' has another year than 'low_2022'"):
        run("inequalityindex", INPUT=areas, LOW="low_2022", HIGH="high_2023", OUTPUT="memory:")


def test_a_place_without_high_incomes_has_no_number_but_a_reason(run, make_areas) -> None:
    made = run("inequalityindex", INPUT=make_areas(FIELDS, [("0114", 3.0, 0.0)]), LOW="low", HIGH="high",
               OUTPUT="memory:")  # fmt: skip
    row = rows(made["OUTPUT"], "measure")["inequality_index"]
    assert (row["value"], row["reason"]) == (None, "there is nobody to compare with")


@pytest.mark.parametrize(("given", "lacks"), [({"LOW": "low"}, "HIGH"), ({"HIGH": "high"}, "LOW")])
def test_both_groups_are_needed(run, areas, given, lacks: str) -> None:
    title = {"LOW": "People with low incomes", "HIGH": "People with high incomes"}[lacks]
    with pytest.raises(QgsProcessingException, match=f"choose the field under '{title}'"):
        run("inequalityindex", INPUT=areas, **given, OUTPUT="memory:")


def test_an_empty_layer_is_refused(run, make_areas) -> None:
    with pytest.raises(QgsProcessingException, match="has no areas"):
        run("inequalityindex", INPUT=make_areas(FIELDS, []), LOW="low", HIGH="high", OUTPUT="memory:")


def test_the_help_says_on_whose_principle(provider) -> None:
    assert (
        "on the same principle as that of the Segregationsbarometer"
        in provider.algorithm("inequalityindex").shortHelpString()
    )
