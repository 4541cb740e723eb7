"""Measures of each area as fields on the areas; they add up to the measure of the place."""

from __future__ import annotations

import numpy as np
import pytest
from made_layers import geopackage, layer_of, only_selected, rows
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from segbaro_plugin.indices import CATALOGUE, Scope
from segbaro_plugin.layers.record.provenance import read_provenance

FIELDS = "code:string,kommun:string,x:double,y:double,t:double"
ROWS = [
    ("a", "0114", 10.0, 90.0, 100.0),
    ("b", "0114", 30.0, 70.0, 100.0),
    ("c", "0115", 5.0, 5.0, 10.0),
    ("d", "0115", NULL, 8.0, 10.0),
    ("e", "0115", 0.0, 0.0, 0.0),
    ("f", "0115", 7.0, 5.0, 10.0),
    ("g", "0115", 1.0, 9.0, 10.0),
]
STATUS = dict(zip("abcdefg", ["ok", "ok", "ok", "missing", "empty", "contradictory", "ok"], strict=True))


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def test_each_area_is_seen_against_its_own_place(run, areas) -> None:
    made = run("localindices", INPUT=areas, GROUP="x", OTHER="y", TOTAL="t", PLACE="kommun", OUTPUT="memory:")
    found = rows(made["OUTPUT"], "code")
    assert found["a"]["location_quotient"] == pytest.approx((10 / 100) / (40 / 200))
    assert found["g"]["location_quotient"] == pytest.approx((1 / 10) / (6 / 20))
    assert found["b"]["dissimilarity_part"] == pytest.approx(abs(30 / 40 - 70 / 160) / 2)
    assert made["FIELD"] == "location_quotient"


def test_an_area_that_takes_no_part_has_no_value_and_says_why(run, areas) -> None:
    found = rows(
        run("localindices", INPUT=areas, GROUP="x", OTHER="y", TOTAL="t", PLACE="kommun", OUTPUT="memory:")["OUTPUT"],
        "code",
    )
    assert {code: row["status"] for code, row in found.items()} == STATUS
    for code, status in STATUS.items():
        assert (found[code]["dissimilarity_part"] is None) == (status != "ok")


def test_all_fields_and_areas_of_the_input_are_kept(run, areas) -> None:
    made = run("localindices", INPUT=areas, GROUP="x", TOTAL="t", OUTPUT="memory:")["OUTPUT"]
    assert made.fields().names() == [*areas.fields().names(), "location_quotient", "dissimilarity_part", "status"]
    for old, new in zip(areas.getFeatures(), made.getFeatures(), strict=True):
        assert new.geometry().equals(old.geometry())
        assert new.attributes()[:5] == old.attributes()


@pytest.fixture
def random_areas(make_table):
    random = np.random.default_rng(7)
    counts = random.gamma(1.0, 20.0, (80, 3))
    counts[random.random((80, 3)) < 0.1] = 0.0
    places = random.integers(0, 5, 80)
    made = [(i, str(place), *row, sum(row)) for i, (place, row) in enumerate(zip(places, counts.tolist(), strict=True))]
    return make_table("i:integer,place:string,a:double,b:double,c:double,t:double", made)


SUMMED = [m for m in CATALOGUE.taking("x", "y", "t", "counts", scope=Scope.AREA) if m.sums_to or m.averages_to]


def test_some_measures_add_up() -> None:
    assert len([m for m in SUMMED if m.sums_to]) >= 6
    assert [m for m in SUMMED if m.averages_to]


@pytest.mark.parametrize("measure", SUMMED, ids=lambda measure: measure.id)
def test_the_areas_add_up_to_their_place(run, random_areas, measure) -> None:
    several = "counts" in measure.inputs
    fields = {"GROUPS": ["a", "b", "c"]} if several else {"GROUP": "a", "TOTAL": "t"}
    common = {"INPUT": random_areas, **fields, "PLACE": "place", "OUTPUT": "memory:"}
    local = rows(run("localindices", **common, MEASURES=[measure.id])["OUTPUT"], "i")
    algorithm = "multigroupindices" if several else "segregationindices"
    whole = rows(run(algorithm, **common, MEASURES=[measure.sums_to or measure.averages_to])["OUTPUT"], "place")
    assert len(whole) == 5
    for place, row in whole.items():
        here = [area for area in local.values() if area["place"] == place and area["status"] == "ok"]
        weights = [1.0 if measure.sums_to else area["t"] / sum(one["t"] for one in here) for area in here]
        total = sum(weight * area[measure.id] for weight, area in zip(weights, here, strict=True))
        assert total == pytest.approx(row["value"], abs=1e-12)


def test_several_groups_at_once(run, make_areas) -> None:
    areas = make_areas("code:string,a:double,b:double,c:double", [("p", 1.0, 1.0, 2.0), ("q", 4.0, 0.0, 0.0)])
    made = run("localindices", INPUT=areas, GROUPS=["a", "b", "c"],
               MEASURES=["local_simpson_interaction", "local_entropy"], OPTIONS="against=nothing",
               OUTPUT="memory:")  # fmt: skip
    found = rows(made["OUTPUT"], "code")
    assert found["p"]["local_simpson_interaction"] == pytest.approx(1 - (1 / 16 + 1 / 16 + 1 / 4))
    assert found["p"]["local_entropy"] == pytest.approx(-(2 * 0.25 * np.log(0.25) + 0.5 * np.log(0.5)))
    assert found["q"]["local_entropy"] == 0.0


def test_several_groups_and_years_have_fields_of_their_own(run, make_areas) -> None:
    fields = "code:string,ess_2022:double,ess_2023:double,old_2022:double,t_2022:double,t_2023:double"
    areas = make_areas(fields, [("p", 1.0, 2.0, 5.0, 10.0, 10.0), ("q", 3.0, 2.0, 5.0, 10.0, 10.0)])
    made = run("localindices", INPUT=areas, GROUP=["ess_2022", "ess_2023", "old_2022"], TOTAL=["t_2023", "t_2022"],
               MEASURES=["location_quotient"], OUTPUT="memory:")  # fmt: skip
    row = rows(made["OUTPUT"], "code")["p"]
    new = {name: value for name, value in row.items() if name.startswith("location_quotient")}
    assert new == {
        "location_quotient_ess_2022": pytest.approx(0.5),
        "location_quotient_ess_2023": pytest.approx(1.0),
        "location_quotient_old_2022": pytest.approx(1.0),
    }
    assert [name for name in row if name.startswith("status")] == [
        "status_ess_2022", "status_ess_2023", "status_old_2022",
    ]  # fmt: skip


def test_fields_that_are_there_already_are_kept(run, make_areas) -> None:
    areas = make_areas("x:double,t:double,status:string,location_quotient:double", [(1.0, 4.0, "mine", 99.0)])
    made = run("localindices", INPUT=areas, GROUP="x", TOTAL="t", MEASURES=["location_quotient"], OUTPUT="memory:")
    row = rows(made["OUTPUT"], "x")[1.0]
    assert (row["status"], row["location_quotient"]) == ("mine", 99.0)
    assert (row["status_computed"], row["location_quotient_computed"]) == ("ok", 1.0)
    assert made["FIELD"] == "location_quotient_computed"


def test_suppressed_counts_are_not_missing_ones(run, make_areas) -> None:
    counts = [("p", 1.0, "ok", 9.0), ("q", NULL, "suppressed", 9.0), ("r", NULL, "missing", 9.0)]
    areas = make_areas("code:string,x_2023:double,x_2023_status:string,t_2023:double", counts)
    made = run("localindices", INPUT=areas, GROUP="x_2023", TOTAL="t_2023", OUTPUT="memory:")
    found = rows(made["OUTPUT"], "code")
    assert {code: row["status_2023"] for code, row in found.items()} == {"p": "ok", "q": "suppressed", "r": "missing"}
    drawn = [rule.filterExpression() for rule in made["OUTPUT"].renderer().rootRule().children()]
    assert "\"status_2023\" = 'suppressed'" in drawn


def test_the_first_measure_is_drawn_with_limits_over_all_years(run, make_areas) -> None:
    areas = make_areas("x_2022:double,x_2023:double,t:double", [(1.0, 9.0, 10.0), (1.0, 1.0, 10.0), (1.0, 2.0, 10.0)])
    made = run("localindices", INPUT=areas, GROUP=["x_2022", "x_2023"], TOTAL="t", OUTPUT="memory:")
    rules = made["OUTPUT"].renderer().rootRule().children()
    assert made["FIELD"] == "location_quotient_2022"
    # in 2022 every area has 1; the limits know the 0.25, 0.5 and 2.25 of 2023 too
    assert len(rules) == 4
    assert all('"location_quotient_2022"' in rule.filterExpression() for rule in rules)


def test_a_geopackage_keeps_style_and_provenance(run, areas, tmp_path) -> None:
    stored = QgsVectorLayer(geopackage(areas, tmp_path), "stored")
    made = run("localindices", INPUT=only_selected(stored, "kommun = '0114'"), GROUP="x", TOTAL="t",
               OUTPUT=str(tmp_path / "out.gpkg"))  # fmt: skip
    layer = layer_of(made["OUTPUT"])
    layer.loadDefaultStyle()
    assert layer.featureCount() == 2
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.attributeAlias(layer.fields().indexOf("location_quotient")) == "Location quotient LQ"
    _, step = read_provenance(layer)
    assert (step["algorithm"], step["field"]) == ("segbaro:localindices", "location_quotient")


def test_places_without_any_value_are_written_undrawn(run, make_areas) -> None:
    areas = make_areas("x:double,t:double", [(NULL, 10.0), (NULL, 5.0)])
    made = run("localindices", INPUT=areas, GROUP="x", TOTAL="t", OUTPUT="memory:")["OUTPUT"]
    assert [feature["location_quotient"] for feature in made.getFeatures()] == [NULL, NULL]
    assert made.renderer().type() == "singleSymbol"


WRONG = {
    "needs people of the group; choose the field under 'Group'": {"TOTAL": "t"},
    "'location_quotient' needs all people; choose the field under 'Total'": {"GROUP": "x"},
    "'local_entropy' needs people of each of several groups; choose the field under 'Groups'": {
        "GROUP": "x", "TOTAL": "t", "MEASURES": ["local_entropy"]},
    "there are only 2 groups": {"GROUPS": ["x", "y"], "MEASURES": ["enclave_type"], "OPTIONS": "host=5"},
    "cannot be 'everybody'. Choose one of: groups_of_the_place": {
        "GROUPS": ["x", "y"], "MEASURES": ["local_entropy"], "OPTIONS": "against=everybody"},
}  # fmt: skip


@pytest.mark.parametrize("sentence", WRONG)
def test_what_is_wrong_is_said_and_nothing_is_written(run, areas, tmp_path, sentence: str) -> None:
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=sentence):
        run("localindices", INPUT=areas, **WRONG[sentence], OUTPUT=str(out))
    assert not out.exists()
