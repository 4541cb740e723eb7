"""Distances exactly at a limit, areas that lie nowhere or hold nobody, flat ellipses, equal shares: by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from conftest_spatial import grid_ground, local_values, one_value

from segbaro_plugin.indices import CATALOGUE, Geography, compute, compute_local
from segbaro_plugin.indices.engine.cleaning import two_groups

AT_LIMIT = 0.1 + 0.2
"""Kilometres: a hair's breadth beyond 0.3, as such sums are rounded."""
LINE = np.array([[0.0, 0.0], [AT_LIMIT, 0.0], [0.5, 0.0]])
GROUND = Geography(LINE, np.ones(3), centres=np.zeros((1, 2)))
COUNTS = two_groups(np.array([1.0, 2.0, 4.0]), total=np.array([10.0, 10.0, 10.0]))
LIMITS = [0.3, 0.2999999]
OF_CENTRE = [measure.id for measure in CATALOGUE if "centre" in measure.inputs]


@pytest.mark.parametrize(("limit", "inside"), zip(LIMITS, [2, 1], strict=True))
def test_an_area_just_at_the_farthest_distance_from_the_centre_counts(limit: float, inside: int) -> None:
    """A third of the group and 9/17 of the others live in the first of two areas; with that one alone all are equal."""
    expected = 1 / 3 - 9 / 17 if inside == 2 else 0.0
    found = one_value("relative_centralisation", COUNTS, GROUND, centre="points", farthest=limit)
    assert found == pytest.approx(expected, abs=1e-15)


@pytest.mark.parametrize(("limit", "members"), zip(LIMITS, [3, 1], strict=True))
def test_an_area_just_at_the_border_of_the_central_city_lies_in_it(limit: float, members: float) -> None:
    assert one_value("central_city", COUNTS, GROUND, centre="points", within=limit) == pytest.approx(members / 7)


@pytest.mark.parametrize(("limit", "there"), zip(LIMITS, [True, False], strict=True))
def test_local_centralisation_takes_an_area_just_at_the_limit(limit: float, there: bool) -> None:
    """Around the first area: itself, and the second where that counts: X₀Y₁ − X₁Y₀ of running shares."""
    expected = 1 / 3 - 9 / 17 if there else 0.0
    assert local_values("local_centralisation", COUNTS, GROUND, within=limit)[0] == pytest.approx(expected)


@pytest.mark.parametrize("options", [{"k": 1}, {"k": 20}, {"k": 90}, {"within": 1.0}])
def test_local_centralisation_takes_all_that_are_just_as_far_off_however_many(options: dict) -> None:
    """Ninety areas on a circle around the first one are a single ring: X₀ − Y₀ of shares."""
    angles = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    ground = Geography(np.vstack([[0.0, 0.0], np.column_stack([np.cos(angles), np.sin(angles)])]))
    x, y = np.arange(1.0, 92), np.arange(100.0, 9, -1)
    found = local_values("local_centralisation", two_groups(x, y), ground, **options)[0]
    assert found == pytest.approx(1 / x.sum() - 100 / y.sum())


@pytest.mark.parametrize(("limit", "people"), zip(LIMITS, [20.0, 10.0], strict=True))
def test_a_step_and_a_farthest_neighbour_reach_just_to_the_limit(limit: float, people: float) -> None:
    step = {"neighbourhood": "step", "size": limit}
    far = {"neighbourhood": "step", "size": 9.0, "farthest": limit}
    for options in (step, far):
        assert local_values("surrounding_people", COUNTS, GROUND, **options)[0] == pytest.approx(people)


def test_a_kernel_that_is_cut_off_is_unchanged_up_to_the_limit() -> None:
    options = {"neighbourhood": "gaussian", "size": 0.3, "farthest": 0.3}
    near = np.exp(-0.5)
    assert local_values("surrounding_people", COUNTS, GROUND, **options)[0] == pytest.approx(10 + 10 * near)


@pytest.mark.parametrize("kind", ["step", "nearest_areas", "nearest_people"])
def test_surroundings_wider_than_they_reach_are_the_area_itself(kind: str) -> None:
    """The first area has nobody at the distance where the group of the others lives."""
    counts = two_groups(np.array([1.0, 8.0]), total=np.array([4.0, 8.0]))
    far = Geography(np.array([[0.0, 0.0], [50.0, 0.0]]))
    size = {"step": 1.0, "nearest_areas": 0.0, "nearest_people": 4.0}[kind]
    found = local_values("surrounding_share", counts, far, neighbourhood=kind, size=size)
    assert found[0] == pytest.approx(0.25)


def test_surroundings_that_hold_nobody_are_the_area_itself() -> None:
    """An own distance of 0.6 km lies beyond a triangular kernel of 0.1 km, and so do the neighbours."""
    counts = two_groups(np.array([1.0, 8.0]), total=np.array([4.0, 8.0]))
    far = Geography(np.array([[0.0, 0.0], [50.0, 0.0]]), np.ones(2))
    options = {"neighbourhood": "triangular", "size": 0.1, "own": "white_1983"}
    assert local_values("surrounding_people", counts, far, **options).tolist() == [0.0, 0.0]
    assert local_values("surrounding_share", counts, far, **options).tolist() == pytest.approx([0.25, 1.0])


def test_an_area_without_a_position_takes_no_part_and_is_counted_as_missing() -> None:
    frame = pd.DataFrame({"x": [1.0, 3.0, 9.0], "t": 10.0})
    ground = Geography.of([[0.0, 0.0], [1.0, 0.0], [np.nan, 0.0]], "km")
    (row,) = compute(frame, "spatial_isolation", "x", "t", ground=ground).to_dict("records")
    assert (row["areas"], row["people"], row["missing"]) == (2, 20.0, 1)
    local = compute_local(frame, "surrounding_people", "x", "t", ground=ground)
    assert np.isnan(local["surrounding_people"][2])
    assert local["status"].tolist() == ["used", "used", "missing count"]
    without = compute(frame[:2], "spatial_isolation", "x", "t", ground=Geography.of([[0.0, 0.0], [1.0, 0.0]], "km"))
    assert row["value"] == pytest.approx(without["value"][0])


@pytest.mark.parametrize("k", [0.6, 0.6 * (1 + 1e-14), 0.6 * (1 - 1e-14), 7.0])
def test_the_nearest_people_may_be_all_of_them_in_fractions(k: float) -> None:
    """0.1 + 0.2 + 0.3 people are 0.6, a hair's breadth more; each area then sees the whole place."""
    counts = two_groups(np.array([0.1, 0.0, 0.1]), total=np.array([0.1, 0.2, 0.3]))
    found = local_values("surrounding_share", counts, GROUND, neighbourhood="nearest_people", size=k)
    assert found == pytest.approx([1 / 3] * 3, rel=1e-9)


CROSS = np.array([[0.0, 1.0], [0.0, -1.0], [1.0, 0.0], [-1.0, 0.0]])
WIDE, FLAT = np.array([1.0, 1.0, 1.0, 1.0]), np.array([0.0, 0.0, 3.0, 3.0])


@pytest.mark.parametrize(("x", "y"), [(WIDE, FLAT), (FLAT, WIDE), (FLAT, FLAT)])
@pytest.mark.parametrize("turned", [0.0, 0.7])
def test_a_flat_ellipse_has_no_overlap_to_measure(x: np.ndarray, y: np.ndarray, turned: float) -> None:
    """People on a slanting line: the line is found although its coordinates are rounded."""
    turn = np.array([[np.cos(turned), -np.sin(turned)], [np.sin(turned), np.cos(turned)]])
    ground = Geography(CROSS @ turn + [674.123, 6580.456])
    assert np.isnan(one_value("ellipse_segregation", two_groups(x, y), ground))
    narrow = replace(ground, position=np.column_stack([CROSS[:, 0], CROSS[:, 1] * 1e-3]))
    assert one_value("ellipse_segregation", two_groups(WIDE, WIDE), narrow) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("slant", [0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.1, 1.4])
def test_people_on_a_slanting_street_have_no_ellipse_though_its_points_are_rounded(slant: float) -> None:
    street = np.outer([-1.0, -0.3, 0.2, 0.9], [np.cos(slant), np.sin(slant)])
    ground = Geography(np.vstack([street, np.eye(2)]) + np.array([674.123, 6580.456]))
    x, y = np.array([3.0, 1, 4, 2, 0, 0]), np.array([1.0, 2, 1, 3, 5, 4])
    assert np.isnan(one_value("ellipse_segregation", two_groups(x, y), ground))
    assert np.isnan(one_value("ellipse_segregation", two_groups(y, x), ground))


def test_the_centre_is_that_of_all_people_with_a_third_group_too() -> None:
    """The two groups live 3 km apart; where the third group lives decides which of them is central."""
    at = Geography(np.array([[0.0, 0.0], [3.0, 0.0]]))
    x, y = np.array([10.0, 0.0]), np.array([0.0, 10.0])
    for third, expected in (([80.0, 0.0], 1.0), ([0.0, 80.0], -1.0), ([5.0, 5.0], 0.0)):
        counts = two_groups(x, y, x + y + third)
        assert one_value("relative_centralisation", counts, at, centre="people") == pytest.approx(expected)


@pytest.mark.parametrize("id", OF_CENTRE)
@pytest.mark.parametrize("centre", ["people", "largest"])
def test_one_table_has_one_centre(id: str, centre: str) -> None:
    """Each measure has the value that it has with the centre of all people given as a point."""
    random = np.random.default_rng(4)
    cells = np.stack(np.meshgrid(np.arange(4), np.arange(5)), -1).reshape(-1, 2).astype(float)
    x, y, third = random.integers(1, 60, (3, 20)).astype(float)
    t = x + y + third
    t[7] = t.max() + 3
    at = (cells * t[:, None]).sum(axis=0) / t.sum() if centre == "people" else cells[7]
    counts, ground = two_groups(x, y, t), grid_ground(cells)
    options = {"within": 1.5} if id == "central_city" else {}
    expected = one_value(id, counts, replace(ground, centres=at[None]), centre="points", **options)
    assert one_value(id, counts, ground, centre=centre, **options) == pytest.approx(expected)


def test_the_largest_areas_are_several_although_their_people_are_rounded() -> None:
    people = np.array([0.3, 0.1, 0.1 + 0.2])
    counts = two_groups(np.array([0.0, 0.1, 0.0]), total=people)
    middle = Geography(np.array([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0]]))
    assert one_value("central_city", counts, middle, centre="largest", within=0.5) == pytest.approx(1.0)


JOINS = ["joins_over", "joins_under", "joins_between"]
SIDES = np.stack(np.meshgrid(np.arange(3), np.arange(3)), -1).reshape(-1, 2).astype(float)


@pytest.mark.parametrize("id", [*JOINS, "cluster_ratio", "morans_i", "gearys_c", "bivariate_morans_i"])
@pytest.mark.parametrize("share", [0.1, 0.125, 1 / 3, 0.7])
def test_equal_shares_have_no_pattern(id: str, share: float) -> None:
    t = np.arange(1.0, 10)
    frame = pd.DataFrame({"x": share * t, "y": (1 - share) * t * 0.3, "t": t})
    options = {"beyond": 0.0} if id == "cluster_ratio" else {}
    (row,) = compute(frame, id, "x", "t", "y", ground=grid_ground(SIDES), options=options).to_dict("records")
    assert np.isnan(row["value"])
    assert row["reason"].startswith((
        "the group's share is the same in all areas", "one of the groups has the same share in all areas",
        "the group is not over-represented by that much in any area",
    ))  # fmt: skip


def test_an_area_with_just_the_share_of_the_place_is_not_above_it() -> None:
    """Shares 0.1, 0.2 and 0.3 in a row, in tenths that are rounded: only the last is above 0.2."""
    counts = two_groups(np.array([0.1, 0.2, 0.3]) * 3, total=np.full(3, 3.0))
    row = grid_ground(np.array([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0]]))
    assert [one_value(id, counts, row) for id in JOINS] == [0.0, 1.0, 1.0]
