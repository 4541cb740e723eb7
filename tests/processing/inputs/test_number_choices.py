"""Choosing numbers: a field, an indicator over its years, an expression, or shares with what they are shares of."""

from __future__ import annotations

import pytest
from made_layers import rows
from qgis.core import NULL, QgsProcessingException

from segbaro_plugin.layers.record.provenance import read_provenance
from segbaro_plugin.processing.inputs.measures.count_units import CountUnits
from segbaro_plugin.processing.provider import ALGORITHMS

FIELDS = "code:string,a_2022:double,b_2022:double,t_2022:double,a_2023:double,b_2023:double,t_2023:double"
ROWS = [
    ("x", 10.0, 5.0, 100.0, 20.0, 5.0, 100.0),
    ("y", 30.0, 5.0, 100.0, 20.0, 5.0, 100.0),
]
DISSIMILARITY = {"MEASURES": ["dissimilarity"], "OUTPUT": "memory:"}
BY_HAND = {2022: 0.3125, 2023: 0.0}  # 2022: half of |10/40 - 90/160| + |30/40 - 70/160|


@pytest.fixture
def areas(make_areas):
    return make_areas(FIELDS, ROWS)


def by_year(made: dict[str, object]) -> dict[object, object]:
    return {year: row["value"] for year, row in rows(made["OUTPUT"], "year").items()}


@pytest.mark.parametrize(
    "choice",
    [
        {"GROUP": "a", "TOTAL": "t"},
        {"GROUP": ["a"], "TOTAL": ["t"]},
        {"GROUP": "a_2023", "TOTAL": "t_2022", "YEARS": "all"},
        {"GROUP": ["a_2022", "a_2023"], "TOTAL": "t"},
        {"GROUP": "a", "TOTAL": "t", "YEARS": "2022-2023"},
        {"GROUP": "a", "TOTAL_EXPRESSION": "t"},
        {"GROUP_EXPRESSION": '"a" + "b" - "b"', "TOTAL": "t"},
        {"GROUP": "a + b - b", "TOTAL": "t"},
    ],
)
def test_the_indicator_is_enough(run, areas, choice) -> None:
    assert by_year(run("segregationindices", INPUT=areas, **choice, **DISSIMILARITY)) == pytest.approx(BY_HAND)


def test_a_plain_field_is_that_field_only(run, areas) -> None:
    made = run("segregationindices", INPUT=areas, GROUP="a_2022", TOTAL="t_2022", **DISSIMILARITY)
    assert by_year(made) == {2022: pytest.approx(0.3125)}


def test_an_own_group_is_a_sum_with_a_name(run, areas) -> None:
    made = run("segregationindices", INPUT=areas, GROUP_EXPRESSION="a + b", TOTAL="t", YEARS="2022", **DISSIMILARITY)
    (row,) = rows(made["OUTPUT"], "year").values()
    assert row["group"] == "a_plus_b"
    assert row["value"] == pytest.approx((abs(15 / 50 - 85 / 150) + abs(35 / 50 - 65 / 150)) / 2)


def test_several_groups_by_indicator(run, areas) -> None:
    chosen = {"MEASURES": ["multigroup_dissimilarity"], "OUTPUT": "memory:"}
    named = run("multigroupindices", INPUT=areas, GROUPS=["a", "b"], TOTAL="t", **chosen)
    groups = ["a_2022", "b_2022", "a_2023", "b_2023"]
    listed = run("multigroupindices", INPUT=areas, GROUPS=groups, TOTAL=["t_2022", "t_2023"], **chosen)
    assert by_year(named) == by_year(listed)
    assert set(by_year(named)) == {2022, 2023}


@pytest.mark.parametrize(
    ("unit", "factor"),
    [("percent", 100.0), ("fraction", 1.0)],
)
def test_shares_with_what_they_are_shares_of_are_as_the_counts(run, make_areas, unit, factor) -> None:
    shares = [("x", 0.1 * factor, 100.0, 100.0), ("y", 0.6 * factor, 50.0, 100.0), ("z", NULL, 10.0, 10.0)]
    areas = make_areas("code:string,p_2022:double,base_2022:double,t_2022:double", shares)
    made = run("segregationindices", INPUT=areas, GROUP="p", BASE="base", TOTAL="t", UNIT=unit, **DISSIMILARITY)
    (row,) = rows(made["OUTPUT"], "year").values()
    assert row["value"] == pytest.approx(0.3125)
    assert (row["areas"], row["missing"]) == (2, 1)


def test_shares_are_of_the_total_where_nothing_else_is_said(run, make_areas) -> None:
    areas = make_areas("code:string,p:double,t:double", [("x", 10.0, 100.0), ("y", 30.0, 100.0)])
    made = run("segregationindices", INPUT=areas, GROUP="p", TOTAL="t", UNIT="percent", **DISSIMILARITY)
    assert made["DISSIMILARITY"] == pytest.approx(0.3125)


MEASURING = [one.ID for one in ALGORITHMS if any(isinstance(group, CountUnits) for group in one().groups)]


@pytest.mark.parametrize("id", MEASURING)
def test_every_algorithm_that_measures_groups_takes_shares(provider, id) -> None:
    names = [one.name() for one in provider.algorithm(id).parameterDefinitions()]
    assert {"UNIT", "BASE", "BASE_EXPRESSION"} <= set(names)


AREA_SHARES = [("x", 10.0, 100.0, 200.0), ("y", 60.0, 50.0, 100.0), ("z", NULL, 10.0, 10.0)]
"""10 of 200 people, 30 of 100 and nobody knows how many, as per cent of 100, 50 and 10 people."""
BY_AREA = {"x": (10 / 200) / (40 / 300), "y": (30 / 100) / (40 / 300), "z": None}


@pytest.fixture
def shares(make_areas):
    return make_areas("code:string,p_2022:double,base_2022:double,t_2022:double", AREA_SHARES)


def test_local_measures_of_shares_are_those_of_counts(run, shares) -> None:
    chosen = {"GROUP": "p", "BASE": "base", "TOTAL": "t", "UNIT": "percent", "MEASURES": ["location_quotient"]}
    made = run("localindices", INPUT=shares, **chosen, OUTPUT="memory:")
    found = rows(made["OUTPUT"], "code")
    assert {code: row["location_quotient_2022"] for code, row in found.items()} == pytest.approx(BY_AREA)
    assert {code: row["status_2022"] for code, row in found.items()} == {"x": "ok", "y": "ok", "z": "missing"}
    assert [found["x"][name] for name in ("p_2022", "base_2022")] == [10.0, 100.0]
    step = read_provenance(made["OUTPUT"])[-1]
    assert (step["unit"], step["fields"]["base"]) == ("percent", ["base_2022"])


def test_several_groups_of_an_area_as_shares(run, make_areas) -> None:
    """Half and half is as mixed as it gets; one group alone is not mixed at all."""
    areas = make_areas("code:string,a:double,b:double,t:double", [("x", 0.5, 0.5, 80.0), ("y", 1.0, 0.0, 20.0)])
    chosen = {"GROUPS": ["a", "b"], "BASE": "t", "UNIT": "fraction", "MEASURES": ["local_entropy"]}
    found = rows(run("localindices", INPUT=areas, **chosen, OUTPUT="memory:")["OUTPUT"], "code")
    assert [found[code]["local_entropy"] for code in "xy"] == pytest.approx([1.0, 0.0])


def test_what_shares_are_of_can_be_suppressed(run, make_areas) -> None:
    fields = "code:string,p:double,base:double,base_status:string,t:double"
    areas = make_areas(fields, [("x", 10.0, 100.0, "ok", 200.0), ("y", 60.0, NULL, "suppressed", 100.0)])
    chosen = {"GROUP": "p", "BASE": "base", "TOTAL": "t", "UNIT": "percent", "MEASURES": ["location_quotient"]}
    found = rows(run("localindices", INPUT=areas, **chosen, OUTPUT="memory:")["OUTPUT"], "code")
    assert (found["y"]["location_quotient"], found["y"]["status"]) == (None, "suppressed")


def test_the_context_of_shares_is_that_of_counts(run, shares) -> None:
    """Within 10 km live all: 40 of 300 people."""
    chosen = {"GROUP": "p", "BASE": "base", "TOTAL": "t", "UNIT": "percent", "NEIGHBOURHOOD": "step", "SIZES": "10"}
    found = rows(run("neighbourhoodcontext", INPUT=shares, **chosen, OUTPUT="memory:")["OUTPUT"], "code")
    assert found["x"]["p_10_2022"] == pytest.approx(40 / 300)


def test_per_cent_taken_for_counts_around_areas_are_refused(run, make_areas) -> None:
    areas = make_areas("code:string,low_standard_2023:double,t_2023:double", [("x", 10.0, 100.0)])
    with pytest.raises(
        QgsProcessingException, match="hold percentages, but counts of people are needed: low_standard_2023"
    ):
        run("neighbourhoodcontext", INPUT=areas, GROUP="low_standard", TOTAL="t", OUTPUT="memory:")


def test_low_and_high_incomes_as_shares(run, make_areas) -> None:
    areas = make_areas("code:string,lo:double,hi:double,t:double", [("x", 10.0, 90.0, 100.0), ("y", 30.0, 70.0, 100.0)])
    made = run("inequalityindex", INPUT=areas, LOW="lo", HIGH="hi", BASE="t", UNIT="percent", OUTPUT="memory:")
    assert made["INEQUALITY_INDEX"] == pytest.approx(31.25)


@pytest.mark.parametrize(
    ("value", "unit", "sentence"),
    [
        (110.0, "percent", "'p' contains 110"),
        (-1.0, "percent", "'p' contains -1"),
        (1.5, "fraction", "'p' contains 1.5"),
    ],
)
def test_what_is_no_share_is_refused(run, make_areas, value, unit, sentence) -> None:
    areas = make_areas("code:string,p:double,t:double", [("x", value, 100.0), ("y", 1.0, 100.0)])
    with pytest.raises(QgsProcessingException, match=sentence):
        run("segregationindices", INPUT=areas, GROUP="p", TOTAL="t", UNIT=unit, **DISSIMILARITY)


def test_shares_without_what_they_are_shares_of_are_refused(run, make_areas) -> None:
    areas = make_areas("code:string,lo:double,hi:double", [("x", 10.0, 90.0)])
    with pytest.raises(QgsProcessingException, match="Population of the shares"):
        run("inequalityindex", INPUT=areas, LOW="lo", HIGH="hi", UNIT="percent", OUTPUT="memory:")


def test_fractions_taken_for_per_cent_are_warned_of(run, heard, make_areas) -> None:
    areas = make_areas("code:string,p:double,t:double", [("x", 0.1, 100.0), ("y", 0.3, 100.0)])
    run("segregationindices", INPUT=areas, GROUP="p", TOTAL="t", UNIT="percent", **DISSIMILARITY)
    assert any("'p' has no value above 1" in warning for warning in heard.warned)


def test_the_record_says_what_was_chosen(run, areas) -> None:
    made = run("segregationindices", INPUT=areas, GROUP_EXPRESSION="a + b", TOTAL="t", YEARS="2022", **DISSIMILARITY)
    assert read_provenance(made["OUTPUT"])[-1]["fields"]["group"] == ["=(a + b)_2022"]


def test_a_year_field_and_years_of_fields_do_not_go_together(run, make_areas) -> None:
    areas = make_areas("code:string,year:integer,x:double,t:double", [("x", 2022, 1.0, 2.0)])
    with pytest.raises(QgsProcessingException, match="'Years of the indicators'"):
        run("segregationindices", INPUT=areas, GROUP="x", TOTAL="t", YEAR="year", YEARS="2022", **DISSIMILARITY)
