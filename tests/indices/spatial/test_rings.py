"""Areas at one distance are one ring, however the distance was rounded; places and tiles do not break a ring."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from conftest_spatial import grid_ground, local_values, one_value

from segbaro_plugin.indices import CATALOGUE, Borders, Geography, MeasureError, Scope, compute, compute_local
from segbaro_plugin.indices.engine.cleaning import several_groups, two_groups
from segbaro_plugin.indices.spatial import is_spatial

EAST, WEST = 0.3, -(0.1 + 0.2)
AROUND = np.array([[0.0, 0.0], [EAST, 0.0], [WEST, 0.0], [5.0, 0.0]])
EVEN = np.array([[0.0, 0.0], [1.0, 0.0], [-1.0, 0.0], [5.0, 0.0]])
COUNTS = two_groups(np.array([1.0, 2.0, 4.0, 10.0]), total=np.full(4, 10.0))


@pytest.mark.parametrize(
    ("kind", "size", "share"),
    [
        ("nearest_people", 10.0, 1 / 10),
        ("nearest_people", 15.0, (1 + 5 / 20 * 6) / 15),
        ("nearest_people", 25.0, (1 + 15 / 20 * 6) / 25),
        ("nearest_people", 30.0, 7 / 30),
        ("nearest_people", 35.0, (7 + 5) / 35),
        ("nearest_areas", 0.0, 1 / 10),
        ("nearest_areas", 1.0, (1 + 6 / 2) / 20),
        ("nearest_areas", 2.0, 7 / 30),
    ],
)
def test_a_ring_is_split_in_proportion_though_its_distances_are_rounded(kind: str, size: float, share: float) -> None:
    found = local_values("surrounding_share", COUNTS, Geography(AROUND), neighbourhood=kind, size=size)
    assert found[0] == pytest.approx(share)


def test_distortion_takes_a_rounded_ring_in_together() -> None:
    counts = several_groups(np.array([[1.0, 9], [2, 8], [4, 6], [10, 0]]))
    rounded, exact = (local_values("local_distortion", counts, Geography(at)) for at in (AROUND, EVEN))
    assert rounded[0] == pytest.approx(exact[0], rel=1e-12)
    p = 17 / 40
    ways = [(1, 10), (7, 30), (7, 30), (17, 40)]
    by_hand = [a / n * np.log(a / n / p) + (1 - a / n) * np.log((1 - a / n) / (1 - p)) for a, n in ways]
    assert rounded[0] == pytest.approx(np.mean(by_hand))


def test_local_centralisation_takes_a_rounded_ring_in_together() -> None:
    """With k = 1 both neighbours count; a seventh of the group and 9/23 of the others live in the middle."""
    found = local_values("local_centralisation", COUNTS, Geography(AROUND), k=1)
    assert found[0] == pytest.approx(1 / 7 - 9 / 23)


@pytest.mark.filterwarnings("ignore:.*lie at the same point")
def test_rings_of_one_place_do_not_go_on_in_the_next() -> None:
    """The last ring of the first place is as far off as the first one of the second."""
    frame = pd.DataFrame({"p": list("aabb"), "x": [1.0, 3, 2, 5], "t": 10.0})
    at = np.array([[1.0, 0.0], [2.0, 0.0], [2.0, 0.0], [3.0, 0.0]])
    ground = Geography(at, centres=np.zeros((1, 2)))
    options = {"centre": "points"}
    found = compute(frame, "relative_centralisation", "x", "t", place="p", ground=ground, options=options)["value"]
    assert found.tolist() == pytest.approx([1 / 4 - 9 / 16, 2 / 7 - 8 / 13])


def test_a_limit_reaches_from_tile_to_tile() -> None:
    """More areas than a tile holds at each of two points, which lie just at the limit from each other."""
    here, there = np.zeros((300, 2)), np.full((300, 2), [0.1 + 0.2, 0.0])
    counts = two_groups(np.ones(600), total=np.full(600, 2.0))
    ground = Geography(np.vstack([here, there]))
    for size, people in ((0.3, 1200.0), (0.2999, 600.0)):
        found = local_values("surrounding_people", counts, ground, neighbourhood="step", size=size)
        assert (found.min(), found.max()) == (people, people)


@pytest.mark.parametrize("shape", ["gaussian", "exponential", "bisquare", "triangular", "step"])
def test_a_size_of_0_is_the_area_alone(shape: str) -> None:
    found = local_values("surrounding_share", COUNTS, Geography(AROUND * 0), neighbourhood=shape, size=0.0)
    assert found.tolist() == pytest.approx([0.1, 0.2, 0.4, 1.0])


PAIR = two_groups(np.array([8.0, 2.0]), total=np.full(2, 10.0))
NEXT = np.array([[0.0, 0.0], [1.0, 0.0]])


@pytest.mark.parametrize(("side", "profile"), [(1.0, 0.6), (0.1, 1.0)])
def test_the_proximity_profile_of_two_areas(side: float, profile: float) -> None:
    """η is 1 up to the lower share 0.2 where they are neighbours, else 0: (0.5 − 0.2)/0.5 or 0.5/0.5."""
    assert one_value("spatial_proximity_profile", PAIR, grid_ground(NEXT, side)) == pytest.approx(profile)


@pytest.mark.parametrize(("x", "t"), [([3.0], [10.0]), ([0.0, 0.0], [10.0, 10.0]), ([10.0, 10.0], [10.0, 10.0])])
def test_a_profile_of_one_area_or_one_group_has_no_value(x: list[float], t: list[float]) -> None:
    counts = two_groups(np.array(x), total=np.array(t))
    assert np.isnan(one_value("spatial_proximity_profile", counts, grid_ground(NEXT[: len(x)])))


def test_clusters_of_areas_beyond_a_limit_that_nobody_is_beyond_have_no_value() -> None:
    assert np.isnan(one_value("cluster_ratio", PAIR, grid_ground(NEXT), beyond=100.0))
    assert one_value("cluster_ratio", PAIR, grid_ground(NEXT), beyond=0.0) == 1.0


@pytest.mark.parametrize("centres", [None, np.empty((0, 2))])
def test_a_centre_that_is_not_given_is_asked_for(centres: np.ndarray | None) -> None:
    with pytest.raises(MeasureError, match="centre=points needs a layer of centres"):
        one_value("relative_centralisation", PAIR, Geography(NEXT, centres=centres), centre="points")


def test_a_central_city_that_is_not_given_is_asked_for() -> None:
    with pytest.raises(MeasureError, match="central_city needs a definition of the central city"):
        one_value("central_city", PAIR, Geography(NEXT))


TOUCH = Borders(np.array([0]), np.array([1]), np.ones(1))


@pytest.mark.parametrize(
    "ground",
    [
        Geography(NEXT, np.ones(2), np.ones(2)),
        Geography(NEXT, None, np.ones(2), TOUCH),
        Geography(NEXT, np.ones(2), None, TOUCH),
    ],
)
def test_measures_of_borders_need_borders_and_sizes(ground: Geography) -> None:
    with pytest.raises(MeasureError, match="needs areas that border on each other"):
        one_value("morans_i", PAIR, ground)


def test_lengths_there_and_back_may_differ_by_rounding() -> None:
    both = Borders(np.array([0, 1]), np.array([1, 0]), np.array([1.0, 1.0 + 1e-12]))
    assert Geography(NEXT, borders=both).borders.length.tolist() == pytest.approx([1.0])


def test_two_points_a_metre_apart_are_no_degrees() -> None:
    assert Geography.of([[0, 0], [1, 0]]).position.max() == 1e-3
    with pytest.raises(MeasureError, match="longitude and latitude"):
        Geography.of([[0, 0], [0.5, 0.5]])


DEGENERATE = {
    "at one point": (np.zeros((4, 2)), [1.0, 2, 4, 10], [9.0, 8, 6, 1]),
    "on a line": (AROUND, [1.0, 2, 4, 10], [9.0, 8, 6, 1]),
    "equal shares": (np.array([[0.0, 0], [1, 0], [0, 1], [1, 1]]), [0.1, 0.2, 0.3, 0.7], [0.3, 0.6, 0.9, 2.1]),
    "one area": (np.zeros((1, 2)), [0.3], [0.7]),
    "no group": (AROUND, [0.0] * 4, [0.1, 0.2, 0.3, 0.7]),
    "one group": (AROUND, [0.1, 0.2, 0.3, 0.7], [0.0] * 4),
    "nobody": (AROUND, [0.0] * 4, [0.0] * 4),
}
SPATIAL = [measure for measure in CATALOGUE if is_spatial(measure) or "area" in measure.inputs]
OF_PLACES = [measure for measure in SPATIAL if measure.scope is Scope.PLACE]
OF_AREAS = [measure for measure in SPATIAL if measure.scope is Scope.AREA]


def laid_out(case: str) -> tuple[pd.DataFrame, Geography]:
    at, x, y = DEGENERATE[case]
    frame = pd.DataFrame({"x": x, "y": y}).assign(t=lambda f: f["x"] + f["y"])
    made = grid_ground(at)
    return frame, Geography(at, made.extent, made.perimeter, made.borders, inner=np.arange(len(x)) % 2.0)


@pytest.mark.filterwarnings("ignore:.*lie at the same point")
@pytest.mark.parametrize("case", DEGENERATE)
@pytest.mark.parametrize("measure", OF_PLACES, ids=lambda measure: measure.id)
def test_a_degenerate_place_has_a_value_in_the_range_or_a_reason(measure, case: str) -> None:
    frame, ground = laid_out(case)
    (row,) = compute(frame, measure.id, "x", "t", "y", groups=["x", "y"], ground=ground).to_dict("records")
    assert np.isnan(row["value"]) == (row["reason"] != "")
    assert np.isnan(row["value"]) or measure.range[0] <= row["value"] <= measure.range[1]
    assert np.isnan(row["value"]) or case != "nobody"


@pytest.mark.filterwarnings("ignore:.*lie at the same point")
@pytest.mark.parametrize("case", DEGENERATE)
@pytest.mark.parametrize("measure", OF_AREAS, ids=lambda measure: measure.id)
def test_an_area_of_a_degenerate_place_has_a_value_in_the_range_or_a_status(measure, case: str) -> None:
    frame, ground = laid_out(case)
    arguments = {"groups": ["x", "y"]} if "counts" in measure.inputs else {"group": "x", "other": "y", "total": "t"}
    found = compute_local(frame, measure.id, **arguments, ground=ground)
    values, lacking = found[measure.id], found[measure.id].isna()
    assert (lacking == (found["status"] != "used")).all()
    assert values[~lacking].between(*measure.range).all()
