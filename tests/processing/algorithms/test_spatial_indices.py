"""segbaro:spatialindices - the numbers by hand, on squares of one kilometre in a row."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

from segbaro_plugin.indices import CATALOGUE
from segbaro_plugin.indices.engine.results import RESULT_COLUMNS
from segbaro_plugin.indices.spatial import SPATIAL

FIELDS = "kommun:string,x:double,t:double"
ROWS = [("a", 10.0, 100.0), ("a", 30.0, 100.0), ("a", 20.0, 50.0), ("b", 5.0, 10.0), ("b", 1.0, 10.0)]


def squares(rows: list[tuple], fields: str = FIELDS, side: float = 1000.0, crs: str = "EPSG:3006") -> QgsVectorLayer:
    definition = "&".join(f"field={field}" for field in fields.split(","))
    layer = QgsVectorLayer(f"Polygon?crs={crs}&{definition}", "squares", "memory")
    features = []
    for i, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        left, right = i * side, (i + 1) * side
        ring = f"{left} 0, {right} 0, {right} {side}, {left} {side}, {left} 0"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def table(made: dict) -> dict[tuple, float]:
    return {(row["place"], row["measure"]): row["value"] for row in made["OUTPUT"].getFeatures()}


def test_places_get_their_numbers_and_do_not_see_each_other(run) -> None:
    measures = ["distance_decay_isolation", "adjusted_dissimilarity", "relative_centralisation"]
    made = run(
        "spatialindices", INPUT=squares(ROWS), GROUP="x", TOTAL="t", PLACE="kommun", MEASURES=measures,
        OPTIONS="own=zero", OUTPUT="memory:",
    )  # fmt: skip
    assert tuple(made["OUTPUT"].fields().names()) == RESULT_COLUMNS
    found = table(made)
    near = math.exp(-1)
    by_hand = 5 / 6 * (5 + near) / (10 + 10 * near) + 1 / 6 * (1 + 5 * near) / (10 + 10 * near)
    assert found["b", "distance_decay_isolation"] == pytest.approx(by_hand)
    assert found["b", "adjusted_dissimilarity"] == pytest.approx((5 / 6 - 5 / 14) - abs(0.5 - 0.1))
    assert found["b", "relative_centralisation"] == pytest.approx(0)  # both are as far from the middle


def test_a_layer_in_degrees_is_measured_on_the_ellipsoid(run) -> None:
    """At the equator a degree of longitude is 111.3195 km; the squares are 0.01 degrees wide."""
    layer = squares(ROWS, side=0.01, crs="EPSG:4326")
    made = run(
        "spatialindices", INPUT=layer, GROUP="x", TOTAL="t", PLACE="kommun", MEASURES=["distance_decay_isolation"],
        OPTIONS="own=zero", OUTPUT="memory:",
    )  # fmt: skip
    near = math.exp(-1.113195)
    by_hand = 5 / 6 * (5 + near) / (10 + 10 * near) + 1 / 6 * (1 + 5 * near) / (10 + 10 * near)
    assert table(made)["b", "distance_decay_isolation"] == pytest.approx(by_hand, abs=1e-6)


def test_several_groups(run) -> None:
    layer = squares([(1.0, 0.0), (0.0, 1.0)], "a:double,b:double")
    made = run(
        "spatialindices", INPUT=layer, GROUPS=["a", "b"], MEASURES=["spatial_multigroup_dissimilarity"],
        OPTIONS="neighbourhood=step; size=1", OUTPUT="memory:",
    )  # fmt: skip
    assert made["SPATIAL_MULTIGROUP_DISSIMILARITY"] == pytest.approx(0)


def test_centres_of_another_reference_system(run) -> None:
    layer = squares([(1.0, 2.0), (0.0, 2.0)], "x:double,t:double")
    centre = QgsVectorLayer("Point?crs=EPSG:4326", "centre", "memory")
    feature = QgsFeature()
    # the first square's middle (500, 500) in SWEREF 99 TM, as degrees
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    transform = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    feature.setGeometry(QgsGeometry.fromPointXY(transform.transform(QgsPointXY(500, 500))))
    assert centre.dataProvider().addFeatures([feature])[0]
    made = run(
        "spatialindices", INPUT=layer, GROUP="x", TOTAL="t", CENTRES=centre, MEASURES=["relative_centralisation"],
        OPTIONS="centre=points", OUTPUT="memory:",
    )  # fmt: skip
    # the group lives at the centre, a third of the others do: 1 - 1/3
    assert made["RELATIVE_CENTRALISATION"] == pytest.approx(2 / 3)


def test_a_table_is_refused(run) -> None:
    layer = QgsVectorLayer("NoGeometry?field=x:double&field=t:double", "table", "memory")
    with pytest.raises(QgsProcessingException, match="without geometry"):
        run("spatialindices", INPUT=layer, GROUP="x", TOTAL="t", OUTPUT="memory:")


def test_points_have_no_borders(run) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:3006&field=x:double&field=t:double", "points", "memory")
    with pytest.raises(QgsProcessingException, match="which areas border on each other"):
        run("spatialindices", INPUT=layer, GROUP="x", TOTAL="t", MEASURES=["boundary_dissimilarity"], OUTPUT="memory:")


def test_islands_are_reported(run, heard) -> None:
    run("spatialindices", INPUT=squares(ROWS[:1]), GROUP="x", TOTAL="t", MEASURES=["adjusted_dissimilarity"],
        OUTPUT="memory:")  # fmt: skip
    assert any("1 area has no neighbour" in line for line in heard.warned)


@pytest.mark.parametrize("tolerance", [0.0, 1.0, 5.0])
def test_borders_have_their_own_length_whatever_the_tolerance(run, tolerance: float) -> None:
    """Two squares of 100 m above a third of 300 m: borders of 100 (side), 100 and 100 m, unlike by 0.4, 0.2 and 0.6."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3006&field=x:double&field=t:double", "squares", "memory")
    boxes = [(0, 0, 100, 100), (100, 0, 200, 100), (0, -300, 300, 0)]
    features = []
    for (left, low, right, high), row in zip(boxes, [(5.0, 10.0), (9.0, 10.0), (3.0, 10.0)], strict=True):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, low, right, high)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    made = run(
        "spatialindices", INPUT=layer, GROUP="x", TOTAL="t", TOLERANCE=tolerance,
        MEASURES=["boundary_dissimilarity", "shape_dissimilarity"], OUTPUT="memory:",
    )  # fmt: skip
    d = sum(abs(x / 17 - (10 - x) / 13) for x in (5, 9, 3)) / 2
    round_, large = 400 / 100**2, 1200 / 300**2
    both = (1 + large / round_) / 2
    assert made["BOUNDARY_DISSIMILARITY"] == pytest.approx(d - (0.4 + 0.2 + 0.6) / 3, abs=1e-12)
    assert made["SHAPE_DISSIMILARITY"] == pytest.approx(d - (0.4 + (0.2 + 0.6) * both) / 3, abs=1e-12)


@pytest.mark.parametrize(
    ("id", "asked"),
    [
        ("spatialindices", {"MEASURES": ["spatial_isolation"], "OPTIONS": "size=500"}),
        ("spatialindices", {"MEASURES": ["spatial_proximity"], "OPTIONS": "decay=500"}),
        ("segregationprofile", {"MEASURES": ["spatial_isolation"], "SIZES": "0.5; 500"}),
        ("neighbourhoodcontext", {"NEIGHBOURHOOD": "step", "SIZES": "0.5; 500"}),
        ("localindices", {"MEASURES": ["surrounding_share"], "OPTIONS": "size=500"}),
    ],
)
def test_kilometres_wider_than_the_map_are_said(run, heard, id: str, asked: dict) -> None:
    """Five squares of a kilometre in a row: their points span 4 km."""
    run(id, INPUT=squares(ROWS), GROUP="x", TOTAL="t", **asked, OUTPUT="memory:")
    said = [line for line in heard.warned if "is in kilometres and wider than the whole map" in line]
    assert len(said) == 1
    assert "=500 is" in said[0]
    assert "4 km across" in said[0]


def test_two_years_at_one_place_without_a_year_are_said(run, heard) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:3006&field=x:double&field=t:double&field=year:integer", "points", "memory")
    features = []
    for at, year in ((0, 2020), (900, 2020), (0, 2021), (900, 2021)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([at / 100 + 1.0, 20.0, year])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({at} 0)"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    asked = {"INPUT": layer, "GROUP": "x", "TOTAL": "t", "MEASURES": ["spatial_isolation"], "OUTPUT": "memory:"}
    run("spatialindices", **asked, YEAR="year")
    assert not [line for line in heard.warned if "at the same point" in line]
    run("spatialindices", **asked)
    assert [line for line in heard.warned if line.startswith("2 of 4 areas lie at the same point as another one.")]


def test_the_list_of_measures_is_the_catalogue(provider) -> None:
    offered = provider.algorithm("spatialindices").parameterDefinition("MEASURES").options()
    expected = [m.id for m in CATALOGUE if set(m.inputs) & set(SPATIAL) and m.scope.name == "PLACE"]
    assert offered == expected
