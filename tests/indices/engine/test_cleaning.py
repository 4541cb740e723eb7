"""Which areas take part."""

from __future__ import annotations

import numpy as np
import pytest

from segbaro_plugin.indices import MeasureError
from segbaro_plugin.indices.engine.cleaning import incomes, ordered_groups, several_groups, two_groups

NAN = np.nan


def test_a_missing_count_is_missing_and_an_impossible_one_contradicts() -> None:
    group = np.array([5, NAN, 5, -1, 11, 5, 0, np.inf])
    total = np.array([10, 10, NAN, 10, 10, np.inf, 0, np.inf])
    counts = two_groups(group, total=total)
    assert counts.missing.tolist() == [False, True, True, False, False, False, False, False]
    assert counts.contradictory.tolist() == [False, False, False, True, True, True, False, True]
    assert counts.taking_part.tolist() == [True, *[False] * 7]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("one", "other"), [(1.7e308, 1.7e308), (-1.7e308, 1.7e308), (np.inf, -np.inf), (1e101, 1.0)])
def test_counts_beyond_all_measure_contradict_and_numpy_warns_of_none(one: float, other: float) -> None:
    group, rest, few = np.array([one, 1.0]), np.array([other, 2.0]), np.full(2, 9.0)
    groups = np.column_stack([group, rest])
    for counts in (
        *(two_groups(group, rest), two_groups(group, total=rest), two_groups(few, group, rest)),
        *(several_groups(groups), several_groups(groups, few), ordered_groups(groups)),
        *(incomes(group, few), incomes(few, few, group), incomes(few, few, few, group)),
    ):
        assert counts.contradictory[0]
        assert not counts.missing.any()


def test_where_nobody_lives_nothing_is_missing() -> None:
    counts = two_groups(np.array([NAN, NAN]), total=np.array([0.0, NAN]))
    assert counts.missing.tolist() == [False, True]
    assert not counts.taking_part.any()
    assert several_groups(np.array([[NAN, 0.0]]), np.zeros(1)).missing.tolist() == [False]
    assert incomes(np.array([NAN]), np.zeros(1)).missing.tolist() == [False]


def test_the_rest_is_what_the_total_leaves() -> None:
    counts = two_groups(np.array([3.0]), total=np.array([10.0]))
    assert [counts.columns[name][0] for name in "xyt"] == [3, 7, 10]
    counts = two_groups(np.array([3.0]), np.array([4.0]), np.array([10.0]))
    assert [counts.columns[name][0] for name in "xyt"] == [3, 4, 10]
    counts = two_groups(np.array([3.0]), np.array([4.0]))
    assert [counts.columns[name][0] for name in "xyt"] == [3, 4, 7]


def test_rounding_errors_are_no_contradiction_and_leave_no_negative_count() -> None:
    counts = two_groups(np.array([0.1 + 0.2]), total=np.array([0.3]))
    assert counts.taking_part.all()
    assert counts.columns["y"][0] == 0


def test_a_group_alone_has_nobody_to_be_compared_with() -> None:
    with pytest.raises(MeasureError, match="another group or a total"):
        two_groups(np.array([1.0]))


def test_an_area_needs_all_of_several_groups() -> None:
    counts = several_groups(np.array([[1, 2], [NAN, 2], [0, 0], [-1, 2]]))
    assert counts.missing.tolist() == [False, True, False, False]
    assert counts.contradictory.tolist() == [False, False, False, True]
    assert counts.taking_part.tolist() == [True, False, False, False]


def test_a_total_makes_the_others_one_group_more() -> None:
    counts = several_groups(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([10.0, 5.0]))
    np.testing.assert_array_equal(counts.columns["counts"][0], [1, 2, 7])
    assert counts.contradictory.tolist() == [False, True]


def test_an_area_without_its_larger_unit_is_missing() -> None:
    assert several_groups(np.ones((2, 2)), stratum=np.array([0, NAN])).missing.tolist() == [False, True]
    assert ordered_groups(np.array([[1, NAN]])).missing.all()


def test_a_mean_income_may_be_negative_but_a_deviation_may_not() -> None:
    counts = incomes(np.array([-5.0, 5.0, NAN]), np.ones(3), np.array([1.0, -1.0, 1.0]))
    assert counts.missing.tolist() == [False, False, True]
    assert counts.contradictory.tolist() == [False, True, False]


def test_land_must_be_known() -> None:
    counts = two_groups(np.ones(2), np.ones(2), area=np.array([1.0, NAN]))
    assert counts.missing.tolist() == [False, True]
