"""Travel costs instead of straight distances: the same where they are the same, by hand where they are not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from conftest_spatial import grid_ground, local_values, one_value
from hypothesis import given, settings
from hypothesis import strategies as st

from segbaro_plugin.indices import CATALOGUE, MeasureError
from segbaro_plugin.indices.engine.cleaning import several_groups, two_groups
from segbaro_plugin.indices.spatial import Cancelled, Costs, Geography, evaluate_spatial, evaluate_spatial_local

SEEDS = st.integers(0, 2**32 - 1)
few = settings(max_examples=10, deadline=None)
AROUND = [
    {"neighbourhood": "gaussian", "size": 1.5},
    {"neighbourhood": "triangular", "size": 3.0, "farthest": 2.0},
    {"neighbourhood": "step", "size": 2.0, "outside": "included"},
    {"neighbourhood": "nearest_people", "size": 60.0},
    {"neighbourhood": "nearest_people", "size": 90.0, "outside": "included"},
    {"neighbourhood": "nearest_areas", "size": 4.0},
]
PLAIN = ["spatial_proximity", "absolute_clustering", "relative_clustering", "distance_decay_isolation"]


def costs_of(pairs: dict[tuple[int, int], float], areas: int) -> Costs:
    first, second = zip(*pairs, strict=True)
    return Costs.of_pairs(first, second, list(pairs.values()), np.arange(areas))


def straight(ground: Geography) -> Costs:
    """The straight distances as costs."""
    apart = np.sqrt(((ground.position[:, None] - ground.position[None]) ** 2).sum(axis=2))
    return costs_of(dict(np.ndenumerate(apart)), len(apart))


@pytest.mark.parametrize("options", AROUND, ids=str)
@given(seed=SEEDS)
@few
def test_straight_distances_as_costs_change_nothing(options: dict, seed: int) -> None:
    random = np.random.default_rng(seed)
    people = random.gamma(1.0, 12, (49, 3)) * (random.random((49, 1)) > 0.1)
    cells = np.stack(np.meshgrid(np.arange(7), np.arange(7)), -1).reshape(-1, 2).astype(float)
    ground, codes = grid_ground(cells), random.integers(0, 2, 49)
    by_cost = replace(ground, costs=straight(ground))
    chosen = [CATALOGUE.get("spatial_multigroup_h").choose(**options)]
    counts = several_groups(people)
    expected = evaluate_spatial(counts, codes, chosen, 2, ground).values[chosen[0].id]
    found = evaluate_spatial(counts, codes, chosen, 2, by_cost).values[chosen[0].id]
    np.testing.assert_allclose(found, expected, rtol=1e-9)


@pytest.mark.parametrize("id", PLAIN)
def test_measures_of_proximity_take_costs_too(id: str) -> None:
    random = np.random.default_rng(1)
    counts = two_groups(random.integers(1, 50, 20), total=random.integers(50, 90, 20))
    ground = Geography(random.uniform(0, 5, (20, 2)))
    expected = one_value(id, counts, ground, own="zero")
    assert one_value(id, counts, replace(ground, costs=straight(ground)), own="zero") == pytest.approx(expected)


COUNTS = two_groups(np.array([10.0, 30.0, 20.0]), total=np.array([100.0, 100.0, 50.0]))
GROUND = Geography(np.array([[0.0, 0.0], [9.0, 9.0], [50.0, 0.0]]))
ONE_WAY = costs_of({(0, 1): 5.0, (1, 0): 15.0, (1, 2): 5.0}, 3)


def test_there_is_not_back_and_a_missing_pair_cannot_be_travelled() -> None:
    """From 0 one reaches 1, from 1 one reaches 2 in time, from 2 nobody."""
    around = {"neighbourhood": "step", "size": 10.0}
    found = local_values("surrounding_share", COUNTS, replace(GROUND, costs=ONE_WAY), **around)
    assert found == pytest.approx([40 / 200, 50 / 150, 20 / 50])
    nearest = {"neighbourhood": "nearest_people", "size": 150.0}
    found = local_values("surrounding_share", COUNTS, replace(GROUND, costs=ONE_WAY), **nearest)
    assert found == pytest.approx([25 / 150, 50 / 150, 20 / 50])
    people = local_values("surrounding_people", COUNTS, replace(GROUND, costs=ONE_WAY), **nearest)
    assert people == pytest.approx([150, 150, 50])


def test_an_area_travels_to_itself_at_its_own_cost() -> None:
    """exp(-2) for its own people where the table says 2 minutes, 1 where it says nothing."""
    table = costs_of({(0, 0): 2.0, (0, 1): 3.0, (1, 0): 3.0}, 3)
    around = {"neighbourhood": "exponential", "size": 1.0}
    found = local_values("surrounding_people", COUNTS, replace(GROUND, costs=table), **around)
    assert found == pytest.approx([100 * np.exp(-2) + 100 * np.exp(-3), 100 + 100 * np.exp(-3), 50])


def test_an_area_of_two_years_has_one_stop_and_years_do_not_meet() -> None:
    two_years = Costs.of_pairs([0, 1], [1, 0], [1.0, 1.0], np.array([0, 1, 0, 1]))
    ground = Geography(np.zeros((4, 2)), costs=two_years, sheet=np.array([2020, 2020, 2021, 2021]))
    counts = two_groups(np.array([1.0, 3.0, 5.0, 9.0]), total=np.full(4, 10.0))
    codes, share = np.array([0, 1, 2, 3]), CATALOGUE.get("surrounding_share")
    across = share.choose(neighbourhood="step", size=2, outside="included")
    found = evaluate_spatial_local(counts, codes, [across], ground).values[share.id]
    assert found == pytest.approx([0.2, 0.2, 0.7, 0.7])


def test_straight_neighbours_of_another_year_are_none() -> None:
    counts = two_groups(np.array([1.0, 3.0, 5.0, 9.0]), total=np.full(4, 10.0))
    ground = Geography(np.array([[0.0, 0], [1, 0], [0, 0], [1, 0]]), sheet=np.array([2020, 2020, 2021, 2021]))
    share = CATALOGUE.get("surrounding_share").choose(neighbourhood="step", size=2, outside="included")
    found = evaluate_spatial_local(counts, np.array([0, 1, 2, 3]), [share], ground).values[share.id]
    assert found == pytest.approx([0.2, 0.2, 0.7, 0.7])


def test_a_measure_that_needs_a_map_says_so() -> None:
    with pytest.raises(MeasureError, match="without the table of travel costs"):
        one_value("ellipse_segregation", COUNTS, replace(GROUND, costs=ONE_WAY))


def test_a_table_of_many_pairs_is_gone_through_in_batches(monkeypatch) -> None:
    from segbaro_plugin.indices.spatial.areas import costs

    random = np.random.default_rng(2)
    ground = Geography(random.uniform(0, 5, (30, 2)))
    counts = two_groups(random.integers(1, 50, 30), total=random.integers(50, 90, 30))
    table = replace(ground, costs=straight(ground))
    whole = one_value("spatial_theil_h", counts, table)
    monkeypatch.setattr(costs, "BATCH", 100)
    assert one_value("spatial_theil_h", counts, table) == whole


@pytest.mark.parametrize("options", [{"neighbourhood": "gaussian"}, {"neighbourhood": "nearest_people", "size": 9.0}])
def test_it_can_be_cancelled(options: dict) -> None:
    ground = replace(GROUND, costs=ONE_WAY, proceed=lambda _done: False)
    with pytest.raises(Cancelled):
        one_value("spatial_theil_h", COUNTS, ground, **options)
