"""segbaro:neighbourhoodcontext - shares around areas, by hand on squares of one kilometre in a row."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer
from test_spatial_indices import ROWS, squares


def column(made: dict, name: str) -> list[float]:
    return [feature[name] for feature in made["OUTPUT"].getFeatures()]


def test_the_nearest_people_are_counted_exactly(run) -> None:
    made = run(
        "neighbourhoodcontext", INPUT=squares(ROWS), GROUP="x", TOTAL="t", SIZES="50; 150", OUTPUT="memory:"
    )  # fmt: skip
    assert column(made, "x_50")[0] == pytest.approx(0.1)  # the first 50 of its own 100
    assert column(made, "x_150")[0] == pytest.approx((10 + 30 / 2) / 150)  # its own and half of the next
    assert column(made, "x_150")[1] == pytest.approx((30 + (10 + 20) / 3) / 150)  # both neighbours alike, a third each


def test_a_radius_and_places_that_do_not_see_each_other(run) -> None:
    parameters = {"INPUT": squares(ROWS), "GROUP": "x", "TOTAL": "t", "PLACE": "kommun", "NEIGHBOURHOOD": "step"}
    made = run("neighbourhoodcontext", **parameters, SIZES="0; 1; 1.5", OUTPUT="memory:")
    assert column(made, "x_0") == pytest.approx([0.1, 0.3, 0.4, 0.5, 0.1])
    assert column(made, "x_1") == pytest.approx([40 / 200, 60 / 250, 50 / 150, 6 / 20, 6 / 20])
    assert column(made, "x_1p5") == column(made, "x_1")
    across = run("neighbourhoodcontext", **parameters, SIZES="1", OUTSIDE="included", OUTPUT="memory:")
    assert column(across, "x_1")[2:4] == pytest.approx([55 / 160, 26 / 70])


def test_an_area_without_people_or_with_a_missing_count_has_no_value(run) -> None:
    layer = squares([*ROWS, ("b", 0.0, 0.0), ("b", NULL, 10.0)])
    made = run("neighbourhoodcontext", INPUT=layer, GROUP="x", TOTAL="t", SIZES="50", OUTPUT="memory:")
    assert column(made, "x_50")[-2:] == [NULL, NULL]
    assert len(column(made, "x_50")) == 7


def test_points_without_rows_are_refused(run) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:3006&field=x:double&field=t:double", "points", "memory")
    with pytest.raises(QgsProcessingException, match="has no areas"):
        run("neighbourhoodcontext", INPUT=layer, GROUP="x", TOTAL="t", OUTPUT="memory:")


def test_areas_short_of_neighbours_are_reported(run, heard) -> None:
    parameters = {"INPUT": squares(ROWS), "GROUP": "x", "TOTAL": "t", "PLACE": "kommun", "OUTPUT": "memory:"}
    made = run("neighbourhoodcontext", **parameters, SIZES="15; 100")
    assert heard.warned == ["For 2 areas, the whole place has fewer people than 100; all of them are counted."]
    assert column(made, "x_100")[3:] == pytest.approx([6 / 20, 6 / 20])
    run("neighbourhoodcontext", **parameters, NEIGHBOURHOOD="step", SIZES="0.5")
    assert heard.warned[-1] == "5 areas have no people around them but their own at size 0.5."
