"""The neighbourhood engine against plain loops: kernels and what they leave out, steps, nearest people, cancelling."""

from __future__ import annotations

import builtins
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segbaro_plugin.indices.engine.places import Places
from segbaro_plugin.indices.spatial.engine.distances import Distances
from segbaro_plugin.indices.spatial.engine.metric import EuclideanMetric
from segbaro_plugin.indices.spatial.neighbours import nearest_neighbours, nearest_people
from segbaro_plugin.indices.spatial.neighbours.kernel_sums import sums_of_others
from segbaro_plugin.indices.spatial.neighbours.kernels import SHAPES, TRUNCATION, Kernel
from segbaro_plugin.indices.spatial.neighbours.nearest_lattice import as_lattice, walk_lattice
from segbaro_plugin.indices.spatial.neighbours.nearest_walk import walk_tree
from segbaro_plugin.indices.spatial.neighbours.tiles import Tiles, always, distances
from segbaro_plugin.indices.spatial.neighbours.weights import Weights

SEEDS = st.integers(0, 2**32 - 1)
few = settings(max_examples=20, deadline=None)


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=SEEDS, bandwidth=st.floats(0.05, 50))
@few
def test_sums_miss_no_more_than_the_stated_bound(shape: str, seed: int, bandwidth: float) -> None:
    random = np.random.default_rng(seed)
    position, people = random.uniform(0, 400, (300, 2)), random.gamma(1, 500, (300, 2))
    codes = np.sort(random.integers(0, 3, 300))
    apart = np.sqrt(((position[:, None] - position[None]) ** 2).sum(axis=2))
    weights = Kernel(shape, bandwidth).weight(apart) * (codes[:, None] == codes[None])
    np.fill_diagonal(weights, 0)
    tiles = Tiles(position, Places(codes), 16)
    (found,) = sums_of_others(tiles, [Kernel(shape, bandwidth)], people)
    bound = TRUNCATION * people.sum(axis=0)
    assert (np.abs(found - weights @ people) <= bound + 1e-12 * (weights @ people)).all()


@pytest.mark.parametrize("shape", ["gaussian", "exponential"])
def test_beyond_its_reach_an_endless_kernel_is_below_the_truncation(shape: str) -> None:
    kernel = Kernel(shape, 2.0)
    assert kernel.weight(np.array([kernel.reach]))[0] <= TRUNCATION
    assert kernel.weight(np.array([0.99 * kernel.reach]))[0] > TRUNCATION


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "step"])
def test_a_half_life_is_where_half_is_left(shape: str) -> None:
    kernel = Kernel.of_half_life(shape, 3.0)
    assert kernel.weight(np.array([0.0, 3.0])) == pytest.approx([1.0, 0.5])


def test_tiles_hold_every_area_once_and_every_pair_within_reach() -> None:
    random = np.random.default_rng(3)
    position = random.uniform(0, 10, (200, 2))
    tiles = Tiles(position, Places(np.zeros(200, int)), 8)
    assert sorted(tiles.order.tolist()) == list(range(200))
    seen = set()
    for a, b in tiles.pairs(1.0, always):
        seen |= {frozenset((i, j)) for i in tiles.order[a].tolist() for j in tiles.order[b].tolist()}
    apart = np.sqrt(((position[:, None] - position[None]) ** 2).sum(axis=2))
    assert {frozenset(pair) for pair in np.argwhere(apart <= 1.0).tolist()} <= seen
    assert len(seen) < 200 * 201 / 2  # those far off are never looked at


def by_loops(position: np.ndarray, people: np.ndarray, column: np.ndarray, k: float) -> list[float]:
    """The k nearest people, ring by ring, in plain Python."""
    found = []
    for here in position:
        apart = [round(float(d), 9) for d in np.sqrt(((position - here) ** 2).sum(axis=1))]
        counted = summed = 0.0
        for ring in sorted(set(apart)):
            inside = [i for i, d in enumerate(apart) if d == ring]
            crowd = sum(people[i] for i in inside)
            part = min(1.0, (k - counted) / crowd) if crowd else 0.0
            summed += part * sum(column[i] for i in inside)
            counted += part * crowd
            if counted >= k * (1 - 1e-12):
                break
        found.append(summed)
    return found


@given(seed=SEEDS, on_grid=st.booleans())
@few
def test_the_nearest_people_are_those_of_plain_loops(seed: int, on_grid: bool) -> None:
    random = np.random.default_rng(seed)
    grid = np.stack(np.meshgrid(np.arange(9), np.arange(9)), -1).reshape(-1, 2)[random.permutation(81)[:60]] * 0.25
    position = grid if on_grid else random.uniform(0, 3, (60, 2))
    people = random.integers(0, 40, 60).astype(float)
    column = people * random.random(60)
    sizes = [1.0, 30.0, 200.0, people.sum(), 1e6]
    found = nearest_people.nearest_people(position, people, column[:, None], sizes, Places(np.zeros(60, int)))
    for k, sums in zip(sizes, found.sums[..., 0], strict=True):
        np.testing.assert_allclose(sums, by_loops(position, people, column, k), rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(found.people, np.minimum(np.array(sizes), people.sum())[:, None] * np.ones(60))
    assert np.isnan(found.radius[-1]).all()


def test_a_grid_and_points_anywhere_give_the_same(monkeypatch) -> None:
    random = np.random.default_rng(8)
    cells = np.stack(np.meshgrid(np.arange(45), np.arange(45)), -1).reshape(-1, 2)[random.permutation(2025)[:1500]]
    position, mass = cells * 0.25, random.integers(1, 90, (1500, 2)).astype(float)
    lattice = as_lattice(position)
    assert lattice is not None
    sizes = np.array([10.0, 500.0, 5000.0, mass[:, 0].sum() * 0.999])
    expected, radius = walk_tree(position, mass, sizes, always)
    found, reached = walk_lattice(lattice, mass, sizes, always)
    np.testing.assert_allclose(found, expected, rtol=1e-9)
    np.testing.assert_allclose(reached, radius, atol=1e-9)
    assert as_lattice(position + random.normal(0, 0.01, position.shape)) is None


def test_a_long_thin_grid_is_walked_without_a_square_of_its_length() -> None:
    """3 x 20,000 cells: a square ring table of that length would take gigabytes."""
    cells = np.stack(np.meshgrid(np.arange(20_000), np.arange(3)), -1).reshape(-1, 2) * 0.25
    ones, places = np.ones(len(cells)), Places(np.zeros(len(cells), int))
    tracemalloc.start()
    nearest_people.nearest_people(cells, ones, ones[:, None], [900.0], places)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100e6


def test_without_scipy_distances_and_the_nearest_are_the_same(monkeypatch) -> None:
    position = np.random.default_rng(1).uniform(0, 9, (300, 2))
    rows = np.arange(40)
    with_tree = nearest_neighbours.PointSearch(position).nearest(rows, 7)
    load = builtins.__import__

    def without_scipy(name: str, *args: object, **kwargs: object) -> object:
        if name.startswith("scipy"):
            raise ImportError(name)
        return load(name, *args, **kwargs)

    there = distances(position, position[:50])
    monkeypatch.setattr(builtins, "__import__", without_scipy)
    np.testing.assert_allclose(distances(position, position[:50]), there, rtol=1e-15)
    apart, found = nearest_neighbours.PointSearch(position).nearest(rows, 7)
    np.testing.assert_allclose(apart, with_tree[0])
    np.testing.assert_array_equal(found, with_tree[1])


def test_steps_are_the_shortest_ways_across_borders() -> None:
    chain = Weights.of_pairs([0, 1, 2, 3, 1, 2, 3, 4], [1, 2, 3, 4, 0, 1, 2, 3], 1.0, 6)
    first, second, third = chain.steps(3)
    assert list(zip(first.row, first.column, strict=True)) == [(0, 1), (1, 0), (1, 2), (2, 1), (2, 3), (3, 2), (3, 4),
                                                               (4, 3)]  # fmt: skip
    assert list(zip(second.row, second.column, strict=True)) == [(0, 2), (1, 3), (2, 0), (2, 4), (3, 1), (4, 2)]
    assert list(zip(third.row, third.column, strict=True)) == [(0, 3), (1, 4), (3, 0), (4, 1)]


def test_a_sum_of_columns_is_never_that_of_earlier_columns() -> None:
    """An array that is gone may leave its place in memory to the next: that does not make it the same column."""
    position = np.zeros((3, 2))
    metric = EuclideanMetric(position, None, np.zeros(3, int), always)
    distances = Distances(metric, metric, [np.ones(3)], always)
    for column in [np.ones((3, 2)) for _ in range(50)]:
        distances.together(column)
    del column
    later = [np.full((3, 2), 2.0) for _ in range(200)]
    assert [distances.together(column).tolist() for column in later] == [[4.0] * 3] * 200
