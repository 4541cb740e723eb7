"""Location, composition and number of groups, three parts of one sum; distortion against its extreme."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from conftest_spatial import grid_ground, local_values, one_value

from segbaro_plugin.indices import compute
from segbaro_plugin.indices.engine.cleaning import several_groups, two_groups
from segbaro_plugin.indices.spatial.measures.distortion import extreme

CELLS = np.stack(np.meshgrid(np.arange(5), np.arange(5)), -1).reshape(-1, 2).astype(float)
PEOPLE = np.random.default_rng(3).integers(0, 60, (25, 3)) + 1.0
T = PEOPLE.sum(axis=1)
PARTS = ["segregation_by_location", "segregation_by_composition", "segregation_by_groups"]


@pytest.mark.parametrize("size", [0.0, 1.0, 100.0])
def test_the_parts_sum_to_the_chance_of_meeting_the_own_group(size: float) -> None:
    apart = np.sqrt(((CELLS[:, None] - CELLS[None]) ** 2).sum(axis=2))
    around = (apart <= size).astype(float) @ PEOPLE
    met = sum(T[i] / T.sum() * ((around[i] / around[i].sum()) ** 2).sum() for i in range(25))
    counts, ground = several_groups(PEOPLE), grid_ground(CELLS)
    location = one_value(PARTS[0], counts, ground, neighbourhood="step", size=size)
    others = [one_value(part, counts, ground) for part in PARTS[1:]]
    assert location + sum(others) == pytest.approx(met)
    assert others[1] == pytest.approx(1 / 3)
    if size == 100:
        assert location == pytest.approx(0, abs=1e-12)


def test_without_surroundings_location_is_the_relative_diversity() -> None:
    frame = pd.DataFrame(PEOPLE, columns=list("abc"))
    found = compute(frame, ["relative_diversity", "simpson_interaction"], groups=list("abc"))["value"]
    location = one_value(PARTS[0], several_groups(PEOPLE), grid_ground(CELLS), size=0)
    assert location == pytest.approx(found.prod())


@pytest.mark.parametrize("shares", [[0.3, 0.7], [0.5, 0.5], [0.1, 0.2, 0.7], [0.0, 0.25, 0.75]])
def test_the_extreme_is_that_of_groups_that_each_live_by_themselves(shares: list[float]) -> None:
    """One person after the other, the smallest group first; 100,000 of them."""
    n = 100_000
    people = np.concatenate(
        [np.full(round(share * n), k) for k, share in sorted(enumerate(shares), key=lambda s: s[1])]
    )
    met = np.stack([np.cumsum(people == k) for k in range(len(shares))], axis=1) / np.arange(1, n + 1)[:, None]
    terms = np.where(met > 0, met * np.log(np.where(met > 0, met, 1) / np.maximum(shares, 1e-300)), 0)
    assert extreme(np.array([shares]))[0] == pytest.approx(terms.sum(axis=1).mean(), abs=1e-4)


def test_the_extreme_of_two_equal_groups_in_closed_form() -> None:
    """½ ln 2 for the first half of the way; the other half is an integral that a fine grid gives to ten digits."""
    s = 0.5 + (np.arange(1_000_000) + 0.5) / 2_000_000
    first = 0.5 / s
    later = (first * np.log(2 * first) + (1 - first) * np.log(2 * (1 - first))).mean() / 2
    assert extreme(np.array([[0.5, 0.5]]))[0] == pytest.approx(math.log(2) / 2 + later, abs=1e-9)


def test_distortion_against_the_extreme_is_that_of_pysal_divided_by_it(sacramento) -> None:
    """pysal 2.5.4 gives the sum over the 403 steps, 15.28564652573017; 2.6.0 divides by an extreme that it searches
    on the map by growing each group from seeds: 0.0536 there, 0.0551 against the published extreme."""
    groups = ["WHITE", "BLACK", "ASIAN", "HISP"]
    assert 403 * sacramento.several("global_distortion", groups) == pytest.approx(15.28564652573017, rel=1e-12)
    people = sacramento.frame[groups].to_numpy(float)
    whole = extreme(people.sum(axis=0, keepdims=True) / people.sum())[0]
    found = sacramento.several("global_distortion", groups, against="extreme")
    assert found == pytest.approx(15.28564652573017 / 403 / whole)
    assert found == pytest.approx(0.0535849, abs=2e-3)


def test_local_centralisation_within_a_distance() -> None:
    x, y = PEOPLE[:, 0], PEOPLE[:, 1]
    found = local_values("local_centralisation", two_groups(x, y, T), grid_ground(CELLS), within=2.0)
    apart = np.hypot(*(CELLS - CELLS[7]).T).round(9)
    expected, ours, theirs = 0.0, 0.0, 0.0
    inside = apart <= 2
    for ring in sorted(set(apart[inside])):
        here = inside & (apart == ring)
        more, others = ours + x[here].sum() / x[inside].sum(), theirs + y[here].sum() / y[inside].sum()
        expected += ours * others - more * theirs
        ours, theirs = more, others
    assert found[7] == pytest.approx(expected)


def test_centralisation_within_a_distance_of_the_centre_is_that_of_the_areas_there() -> None:
    near = np.hypot(*(CELLS - CELLS.mean(axis=0)).T) <= 1.5
    x, y = PEOPLE[:, 0], PEOPLE[:, 1]
    found = one_value("relative_centralisation", two_groups(x, y), grid_ground(CELLS), farthest=1.5)
    alone = one_value("relative_centralisation", two_groups(x[near], y[near]), grid_ground(CELLS[near]))
    assert found == pytest.approx(alone)
