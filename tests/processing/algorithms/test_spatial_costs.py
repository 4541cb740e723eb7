"""Travel costs, marks of the central city and years in the spatial algorithms, by hand."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer
from test_spatial_indices import squares, table

from segbaro_plugin.layers.record.provenance import read_provenance

FIELDS = "code:string,x:double,t:double,centre:int"
AREAS = [("a", 10.0, 100.0, 1), ("b", 30.0, 100.0, 0), ("c", 20.0, 50.0, 0)]
COSTS = {"COST_ORIGIN": "from", "COST_DESTINATION": "to", "COST": "minutes", "COST_CODE": "code"}
ROWS = [("a", "b", 5.0), ("b", "a", 15.0), ("b", "c", 5.0)]


@pytest.fixture
def given(make_table) -> dict[str, object]:
    costs = make_table("from:string,to:string,minutes:double", ROWS, "costs")
    return {"INPUT": squares(AREAS, FIELDS), "GROUP": "x", "TOTAL": "t", "COSTS": costs, **COSTS}


def test_the_share_within_ten_minutes(run, heard, given: dict) -> None:
    made = run("neighbourhoodcontext", **given, NEIGHBOURHOOD="step", SIZES="10", OUTPUT="memory:")["OUTPUT"]
    assert [feature["x_10"] for feature in made.getFeatures()] == pytest.approx([40 / 200, 50 / 150, 20 / 50])
    assert any(
        "4 of 6 pairs" not in line and "3 of 6 pairs of areas have no travel cost" in line for line in heard.warned
    )
    assert any("1 pair has different costs" in line for line in heard.warned)
    (step,) = (one for one in read_provenance(made) if "travel_costs" in one)
    assert step["travel_costs"]["cost"] == "minutes"


def test_measures_and_profiles_take_them(run, given: dict) -> None:
    one = run("spatialindices", **given, MEASURES=["spatial_isolation"], OPTIONS="neighbourhood=step; size=10",
              OUTPUT="memory:")  # fmt: skip
    expected = (10 * 40 / 200 + 30 * 50 / 150 + 20 * 20 / 50) / 60
    assert one["SPATIAL_ISOLATION"] == pytest.approx(expected)
    profile = run("segregationprofile", **given, MEASURES=["spatial_isolation"], NEIGHBOURHOOD="step", SIZES="1; 10",
                  OUTPUT="memory:")["OUTPUT"]  # fmt: skip
    values = {row["size"]: row["value"] for row in profile.getFeatures()}
    assert values[10] == pytest.approx(expected)
    assert values[1] == pytest.approx((10 * 0.1 + 30 * 0.3 + 20 * 0.4) / 60)


def test_a_field_that_is_missing_is_asked_for(run, given: dict) -> None:
    with pytest.raises(QgsProcessingException, match="Travel costs also need 'Code of an area'"):
        run("neighbourhoodcontext", **{**given, "COST_CODE": None}, SIZES="10", OUTPUT="memory:")


def test_costs_of_other_areas_are_refused(run, given: dict, make_table) -> None:
    other = make_table("from:string,to:string,minutes:double", [("1", "2", 5.0)])
    with pytest.raises(QgsProcessingException, match="No row of the travel costs connects two of the areas"):
        run("neighbourhoodcontext", **{**given, "COSTS": other}, SIZES="10", OUTPUT="memory:")


def test_the_central_city_is_marked_in_a_field(run) -> None:
    made = run("spatialindices", INPUT=squares(AREAS, FIELDS), GROUP="x", TOTAL="t", CENTRAL="centre",
               MEASURES=["central_city"], OUTPUT="memory:")  # fmt: skip
    assert made["CENTRAL_CITY"] == pytest.approx(10 / 60)


@pytest.mark.parametrize("mark", [NULL, 7])
def test_an_area_without_a_mark_is_not_taken_to_be_outside(run, mark: object) -> None:
    layer = squares([*AREAS, ("d", 1.0, 2.0, mark)], FIELDS)
    with pytest.raises(QgsProcessingException, match="1 area has another value or none"):
        run("spatialindices", INPUT=layer, GROUP="x", TOTAL="t", CENTRAL="centre", MEASURES=["central_city"],
            OUTPUT="memory:")  # fmt: skip


def test_without_a_mark_it_says_what_is_needed(run) -> None:
    with pytest.raises(QgsProcessingException, match="choose a field that marks its areas, or set within"):
        run("spatialindices", INPUT=squares(AREAS, FIELDS), GROUP="x", TOTAL="t", MEASURES=["central_city"],
            OUTPUT="memory:")  # fmt: skip


def two_years() -> QgsVectorLayer:
    """Three squares in a row in each of two years, in places of their own."""
    rows = [(place, year, x, 10.0) for year, xs in ((2020, (1, 3, 5)), (2021, (2, 4, 9))) for place, x in
            zip("abc", xs, strict=True)]  # fmt: skip
    layer = squares(rows, "kommun:string,year:int,x:double,t:double")
    moved = {}
    for feature, at in zip(layer.getFeatures(), (0, 1, 2, 0, 1, 2), strict=True):
        geometry = feature.geometry()
        geometry.translate(at * 1000 - geometry.boundingBox().xMinimum(), 0)
        moved[feature.id()] = geometry
    assert layer.dataProvider().changeGeometryValues(moved)
    return layer


def test_the_same_area_of_another_year_is_no_neighbour(run) -> None:
    made = run("neighbourhoodcontext", INPUT=two_years(), GROUP="x", TOTAL="t", PLACE="kommun", YEAR="year",
               NEIGHBOURHOOD="step", SIZES="1", OUTSIDE="included", OUTPUT="memory:")["OUTPUT"]  # fmt: skip
    found = [feature["x_1"] for feature in made.getFeatures()]
    assert found == pytest.approx([0.2, 0.3, 0.4, 0.3, 0.5, 0.65])


@pytest.mark.parametrize("id", ["spatialindices", "neighbourhoodcontext", "localindices"])
def test_areas_without_a_place_are_told_of(run, heard, id: str) -> None:
    rows = [("a", 1.0, 10.0), ("a", 3.0, 10.0), (NULL, 3.0, 10.0)]
    run(id, INPUT=squares(rows, "kommun:string,x:double,t:double"), GROUP="x", TOTAL="t", PLACE="kommun",
        OUTPUT="memory:")  # fmt: skip
    assert sum("Areas without a place or year, left out: 1" in line for line in heard.warned) == 1


def test_local_measures_of_surroundings_are_fields(run) -> None:
    layer = squares(AREAS, FIELDS)
    around = {"INPUT": layer, "GROUP": "x", "TOTAL": "t", "OPTIONS": "neighbourhood=step; size=1"}
    parts = ["location_quotient", "spatial_isolation_part", "neighbour_count"]
    made = run("localindices", **around, MEASURES=parts, OUTPUT="memory:")["OUTPUT"]
    rows = list(made.getFeatures())
    assert [row["neighbour_count"] for row in rows] == [1, 2, 1]
    shares = [40 / 200, 60 / 250, 50 / 150]
    expected = [x / 60 * p for x, p in zip((10, 30, 20), shares, strict=True)]
    assert [row["spatial_isolation_part"] for row in rows] == pytest.approx(expected)
    whole = run("spatialindices", **around, MEASURES=["spatial_isolation"], OUTPUT="memory:")
    assert table(whole)[NULL, "spatial_isolation"] == pytest.approx(sum(expected))
    assert {row["status"] for row in rows} == {"ok"}


def test_an_area_that_lies_nowhere_lacks_only_what_needs_the_map(run) -> None:
    layer = squares(AREAS, FIELDS)
    first = next(layer.getFeatures()).id()
    from qgis.core import QgsGeometry

    assert layer.dataProvider().changeGeometryValues({first: QgsGeometry()})
    made = run("localindices", INPUT=layer, GROUP="x", TOTAL="t",
               MEASURES=["location_quotient", "surrounding_share"], OUTPUT="memory:")["OUTPUT"]  # fmt: skip
    row = next(made.getFeatures())
    assert row["location_quotient"] == pytest.approx((10 / 100) / (60 / 250))
    assert row["surrounding_share"] == NULL
    assert row["status"] == "missing"


def test_a_table_has_no_surroundings(run, make_table) -> None:
    layer = make_table("x:double,t:double", [(1.0, 2.0), (2.0, 4.0)])
    with pytest.raises(QgsProcessingException, match="'surrounding_share' needs distances between the areas"):
        run("localindices", INPUT=layer, GROUP="x", TOTAL="t", MEASURES=["surrounding_share"], OUTPUT="memory:")
