"""What each area adds to the measures of its surroundings, against the same formula in plain loops."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from conftest_spatial import grid_ground, local_values, one_value

from segbaro_plugin.indices import CATALOGUE
from segbaro_plugin.indices.engine.cleaning import several_groups, two_groups

CELLS = np.stack(np.meshgrid(np.arange(4), np.arange(5)), -1).reshape(-1, 2).astype(float)
PEOPLE = np.random.default_rng(21).integers(1, 60, (len(CELLS), 3)).astype(float)
GROUND = grid_ground(CELLS)
AROUND = [[j for j in range(len(CELLS)) if math.dist(CELLS[i], CELLS[j]) <= 1.5] for i in range(len(CELLS))]
WITHIN = {"neighbourhood": "step", "size": 1.5}
PAIR, ALL = (0, 1), (0, 1, 2)


def shares(areas: Sequence[int], groups: Sequence[int]) -> list[float]:
    """The share of each of the groups among their members in the areas."""
    held = [sum(PEOPLE[j, group] for j in areas) for group in groups]
    return [one / sum(held) for one in held]


def entropy(of: Sequence[float]) -> float:
    return -sum(p * math.log(p) for p in of if p > 0)


def weight(i: int, groups: Sequence[int]) -> float:
    """The area's part of all members of the groups."""
    return sum(PEOPLE[i, group] for group in groups) / sum(PEOPLE[:, group].sum() for group in groups)


def uneven(i: int, groups: Sequence[int]) -> float:
    whole = shares(range(len(CELLS)), groups)
    away = sum(abs(near - p) for near, p in zip(shares(AROUND[i], groups), whole, strict=True))
    return weight(i, groups) * away / (2 * sum(p * (1 - p) for p in whole))


def unmixed(i: int, groups: Sequence[int]) -> float:
    whole = entropy(shares(range(len(CELLS)), groups))
    return weight(i, groups) * (whole - entropy(shares(AROUND[i], groups))) / whole


ADDED: dict[str, Callable[[int], float]] = {
    "spatial_dissimilarity_part": lambda i: uneven(i, PAIR),
    "spatial_multigroup_dissimilarity_part": lambda i: uneven(i, ALL),
    "spatial_theil_h_part": lambda i: unmixed(i, PAIR),
    "spatial_multigroup_h_part": lambda i: unmixed(i, ALL),
    "spatial_isolation_part": lambda i: weight(i, (0,)) * shares(AROUND[i], ALL)[0],
    "spatial_interaction_part": lambda i: weight(i, (0,)) * shares(AROUND[i], ALL)[1],
    "surrounding_share": lambda i: shares(AROUND[i], ALL)[0],
    "surrounding_entropy": lambda i: entropy(shares(AROUND[i], ALL)),
    "surrounding_people": lambda i: PEOPLE[AROUND[i]].sum(),
}


@pytest.mark.parametrize("id", ADDED)
def test_each_area_has_its_own_value_and_the_parts_sum_to_that_of_the_place(id: str) -> None:
    measure = CATALOGUE.get(id)
    several = "counts" in measure.inputs
    counts = several_groups(PEOPLE) if several else two_groups(*PEOPLE.T[:2], PEOPLE.sum(axis=1))
    expected = [ADDED[id](i) for i in range(len(CELLS))]
    np.testing.assert_allclose(local_values(id, counts, GROUND, **WITHIN), expected, rtol=1e-12)
    if measure.sums_to:
        assert one_value(measure.sums_to, counts, GROUND, **WITHIN) == pytest.approx(sum(expected), rel=1e-12)


def test_no_part_of_the_surroundings_goes_unchecked() -> None:
    assert {one.id for one in CATALOGUE if one.sums_to and "neighbourhood" in one.settings} <= set(ADDED)
