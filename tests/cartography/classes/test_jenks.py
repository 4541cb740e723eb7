"""Natural breaks are the best ones, not nearly the best."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segbaro_plugin.cartography.classes.jenks import jenks_uppers


def within(values: np.ndarray, uppers: np.ndarray) -> float:
    """The sum of squares within the classes, by the definition."""
    number = np.searchsorted(uppers, values)
    return sum(((values[number == n] - values[number == n].mean()) ** 2).sum() for n in np.unique(number))


def least_of_all(values: np.ndarray, count: int) -> float:
    """The least sum over every way to make so many classes."""
    distinct = np.unique(values)
    ways = combinations(distinct[:-1], count - 1)
    return min(within(values, np.array([*inner, distinct[-1]])) for inner in ways)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(values=st.lists(st.integers(-50, 50) | st.floats(-1, 1), min_size=1, max_size=11), count=st.integers(1, 5))
def test_no_other_classes_are_better(values: list[float], count: int) -> None:
    ordered = np.sort(np.array(values, float))
    uppers = jenks_uppers(ordered, count)
    fewer = min(count, np.unique(ordered).size)
    assert uppers.size == fewer
    assert within(ordered, uppers) == pytest.approx(least_of_all(ordered, fewer), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("seed", range(5))
def test_the_short_way_finds_what_the_long_way_finds(seed: int) -> None:
    values = np.sort(np.random.default_rng(seed).lognormal(2, 0.8, 150).round(1))
    distinct, weights = np.unique(values, return_counts=True)
    n = distinct.size
    cost = np.array([[within_range(distinct, weights, j, i) for i in range(n + 1)] for j in range(n + 1)])
    best = cost[0]
    for _ in range(6):
        best = np.array([np.inf] + [(best[:i] + cost[:i, i]).min() for i in range(1, n + 1)])
    assert within(values, jenks_uppers(values, 7)) == pytest.approx(best[n], rel=1e-9)


def within_range(distinct: np.ndarray, weights: np.ndarray, j: int, i: int) -> float:
    if i <= j:
        return np.inf
    part, weight = distinct[j:i], weights[j:i]
    return float((weight * (part - np.average(part, weights=weight)) ** 2).sum())


def test_twenty_thousand_values_are_all_looked_at() -> None:
    # Nine heaps of which the smallest holds three values: a sample would miss it.
    heaps = np.repeat(np.arange(9.0) * 100, [3, *[2500] * 8]) + np.random.default_rng(1).uniform(0, 10, 20_003)
    values = np.sort(heaps)
    uppers = jenks_uppers(values, 9)
    assert (uppers // 100).tolist() == list(range(9))


def test_large_numbers_keep_their_classes() -> None:
    values = np.sort(np.array([1, 2, 3, 11, 12, 13, 31, 32, 33]) + 1e9)
    assert (jenks_uppers(values, 3) - 1e9).tolist() == [3, 13, 33]
