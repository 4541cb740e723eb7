"""Labels that share a room never overlap, and move no farther than they must."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.optimize import lsq_linear

from segbaro_plugin.cartography.charts.drawing.label_placement import apart, not_overlapping

LABELS = st.lists(st.tuples(st.floats(-50, 150), st.floats(0.1, 20)), min_size=1, max_size=9)

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def overlap(middles: np.ndarray, sizes: np.ndarray) -> float:
    order = np.argsort(middles)
    ends = middles[order] + sizes[order] / 2
    starts = middles[order] - sizes[order] / 2
    return float((ends[:-1] - starts[1:]).max(initial=-np.inf))


@UNHURRIED
@given(LABELS)
def test_no_label_overlaps_another(labels: list[tuple[float, float]]) -> None:
    wanted, sizes = np.array(labels).T
    assert overlap(apart(wanted, sizes, 0, 100), sizes) <= 1e-9


@UNHURRIED
@given(LABELS)
def test_labels_that_fit_stay_in_the_room(labels: list[tuple[float, float]]) -> None:
    wanted, sizes = np.array(labels).T
    if sizes.sum() > 100:
        return
    placed = apart(wanted, sizes, 0, 100)
    assert (placed - sizes / 2 >= -1e-9).all()
    assert (placed + sizes / 2 <= 100 + 1e-9).all()


@UNHURRIED
@given(LABELS)
def test_labels_move_as_little_as_a_solver_finds(labels: list[tuple[float, float]]) -> None:
    wanted, sizes = np.array(sorted(labels)).T
    gaps = np.concatenate([[0.0], np.cumsum((sizes[:-1] + sizes[1:]) / 2)])
    # The first place is free, every further one lies a step from 0 up beyond the gap.
    steps = np.tril(np.ones((wanted.size, wanted.size)))
    free = lsq_linear(steps, wanted - gaps, (np.r_[-np.inf, np.zeros(wanted.size - 1)], np.inf), tol=1e-12)
    moved = ((apart(wanted, sizes, -1e6, 1e6) - wanted) ** 2).sum()
    assert moved <= 2 * free.cost + 1e-6 * (1 + free.cost)


def test_a_label_alone_stays_where_it_is_wanted() -> None:
    assert apart([40], [10], 0, 100).tolist() == [40]


def test_nothing_to_place_is_no_fault() -> None:
    assert apart([], [], 0, 1).size == 0
    assert not_overlapping([], []) == []


@UNHURRIED
@given(LABELS)
def test_kept_numbers_do_not_touch_and_the_ends_stay_where_they_can(labels: list[tuple[float, float]]) -> None:
    middles, sizes = np.array(sorted(labels)).T
    kept = np.array(not_overlapping(middles, sizes))
    assert kept[0]
    assert overlap(middles[kept], sizes[kept]) <= 0
    if middles[-1] - sizes[-1] / 2 > middles[0] + sizes[0] / 2:
        assert kept[-1]


@pytest.mark.parametrize(
    ("middles", "expected"), [([0, 5, 10], [True, False, True]), ([0, 12, 24], [True, True, True])]
)
def test_a_number_between_goes_when_it_has_no_room(middles: list[float], expected: list[bool]) -> None:
    assert not_overlapping(middles, [11, 11, 8]) == expected
