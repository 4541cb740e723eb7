"""Concentration where sizes are equal, or people just fill the areas: by hand."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin.indices import compute

BOTH = ["absolute_concentration", "relative_concentration"]


def found(id: str, x: list[float], t: list[float], area: list[float], **options: object) -> float:
    frame = pd.DataFrame({"x": x, "t": t, "area": area})
    (value,) = compute(frame, id, "x", "t", area="area", options=options)["value"]
    return float(value)


@pytest.mark.parametrize("id", BOTH)
@pytest.mark.parametrize("stretch", [0.0, 1e-12, 9e-5, 9.9e-4])
def test_areas_of_one_size_have_no_concentration(id: str, stretch: float) -> None:
    """Equal squares of a map differ by so much on the ellipsoid."""
    frame = pd.DataFrame({"x": [1.0, 5, 2], "t": 10.0, "area": [1.0, 1 + stretch / 2, 1 + stretch]})
    (row,) = compute(frame, id, "x", "t", area="area").to_dict("records")
    assert np.isnan(row["value"])
    assert row["reason"] == "the smallest and the largest areas do not differ in size here"


@pytest.mark.parametrize("id", BOTH)
def test_areas_that_differ_by_more_than_a_map_stretches_have_one(id: str) -> None:
    assert np.isfinite(found(id, [1, 5, 2], [10, 10, 10], [1.0, 1.0005, 1.0011]))


def test_one_size_is_seen_in_each_place_by_itself() -> None:
    frame = pd.DataFrame(
        {"p": list("aabb"), "x": [1.0, 3, 1, 3], "t": 10.0, "area": [1.0, 1.0, 1.0, 5.0]},
    )
    value = compute(frame, "absolute_concentration", "x", "t", place="p", area="area").set_index("place")["value"]
    assert np.isnan(value["a"])
    assert value["b"] == pytest.approx(1 - ((1 + 15) / 4 - 1) / (5 - 1))


@pytest.mark.parametrize("id", BOTH)
@pytest.mark.parametrize("boundary", ["reaching", "within"])
def test_a_place_is_not_ranked_with_its_neighbour_of_equal_size(id: str, boundary: str) -> None:
    """The largest area of the first place is as large as the smallest one of the second."""
    frame = pd.DataFrame(
        {"p": list("aaabbb"), "x": [4.0, 1, 2, 6, 1, 3], "t": [8.0, 9, 7, 12, 11, 14], "area": [1.0, 2, 3, 3, 4, 6]}
    )
    arguments = {"group": "x", "total": "t", "area": "area", "options": {"boundary": boundary}}
    together = compute(frame, id, place="p", **arguments)["value"].tolist()
    alone = [compute(some, id, **arguments)["value"].iloc[0] for _, some in frame.groupby("p")]
    assert together == pytest.approx(alone, nan_ok=True)


@pytest.mark.parametrize("sizes", [[1.0, 1.0, 4.0, 9.0], [1.0, 1.0 + 1e-10, 4.0, 9.0]])
def test_areas_of_equal_size_are_taken_together(sizes: list[float]) -> None:
    """Five members would fit into the first area; the second is as small, with ten times as many people."""
    t = [10.0, 100, 10, 10]
    smallest, largest = 1.0, 9.0
    mean = (2 * 1 + 1 * 1 + 1 * 4 + 1 * 9) / 5
    expected = 1 - (mean - smallest) / (largest - smallest)
    assert found("absolute_concentration", [2, 1, 1, 1], t, sizes) == pytest.approx(expected)


@pytest.mark.parametrize("boundary", ["reaching", "within"])
@pytest.mark.parametrize("people", [[10.0, 20, 20, 10], [0.1, 0.2, 0.2, 0.1]])
def test_people_of_the_smallest_and_largest_areas_exactly_as_many_as_the_group(
    boundary: str, people: list[float]
) -> None:
    """The first two and the last two areas hold just the group's members (0.1 + 0.2 is a little above 0.3)."""
    unit = people[0]
    x, sizes = [unit, unit, unit, 0.0], [1.0, 2.0, 4.0, 10.0]
    smallest, largest = (1 * 1 + 2 * 2) / 3, (2 * 4 + 1 * 10) / 3
    expected = 1 - ((1 + 2 + 4) / 3 - smallest) / (largest - smallest)
    assert found("absolute_concentration", x, people, sizes, boundary=boundary) == pytest.approx(expected)


def test_members_that_fill_the_smallest_areas_but_for_rounding_need_no_other() -> None:
    """0.1 three times is a little above 0.15 twice: the third area from either end is not taken."""
    smallest, largest = 1.5, (4 + 10) / 2
    expected = 1 - ((1 + 2 + 4) / 3 - smallest) / (largest - smallest)
    x, sizes = [0.1, 0.1, 0.1, 0.0], [1.0, 2.0, 4.0, 10.0]
    assert found("absolute_concentration", x, [0.15] * 4, sizes) == pytest.approx(expected)


def test_areas_that_members_fill_but_for_rounding_are_filled() -> None:
    """0.1 + 0.2 people is a little above 0.15 twice: the members fill the two smallest and the two largest areas."""
    smallest, largest = (0.1 * 1 + 0.2 * 2) / 0.3, (0.2 * 4 + 0.1 * 10) / 0.3
    expected = 1 - ((2 + 4) / 2 - smallest) / (largest - smallest)
    x, t, sizes = [0.0, 0.15, 0.15, 0.0], [0.1, 0.2, 0.2, 0.1], [1.0, 2.0, 4.0, 10.0]
    assert found("absolute_concentration", x, t, sizes, boundary="within") == pytest.approx(expected)


@pytest.mark.parametrize("boundary", ["reaching", "within"])
def test_relative_concentration_counts_the_large_areas_by_the_group_or_by_the_others(boundary: str) -> None:
    """Ten members of sixty: the largest area holds just the ten, the others' fifty fill all but the smallest."""
    x, t, sizes = [4.0, 6, 0, 0], [10.0, 20, 20, 10], [1.0, 2.0, 4.0, 10.0]
    y = [b - a for a, b in zip(x, t, strict=True)]
    mean_x, mean_y = (4 * 1 + 6 * 2) / 10, sum(c * s for c, s in zip(y, sizes, strict=True)) / 50
    of_group, of_others = 10.0, (20 * 2 + 20 * 4 + 10 * 10) / 50
    for large, biggest in (("massey_denton_1988", of_group), ("tivadar_2019", of_others)):
        value = found("relative_concentration", x, t, sizes, boundary=boundary, large=large)
        assert value == pytest.approx((mean_x / mean_y - 1) / (1 / biggest - 1))
