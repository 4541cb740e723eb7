"""Areal interpolation in numbers: sums are kept, what is missing stays missing, and hand-made shares come out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from segbaro_plugin.tables.convert.areal import (
    Column,
    Overlaps,
    by_people,
    carried_counts,
    carried_means,
    masked,
    ratio,
    weights,
)

sizes = st.floats(0, 1000, allow_subnormal=False).map(lambda size: round(size, 3))


def overlaps(
    table: list[list[float]], sources: list[float] | None = None, targets: list[float] | None = None
) -> Overlaps:
    """From a table of sources x targets; the wholes are the sums where they are not given."""
    dense = np.array(table, float)
    source, target = np.nonzero(dense)
    wholes = [np.array(whole, float) if whole else dense.sum(axis) for whole, axis in ((sources, 1), (targets, 0))]
    return Overlaps(source, target, dense[source, target], wholes[0], wholes[1])


def column(*values: float | str) -> Column:
    """Numbers, and statuses in the place of those that are not there."""
    numbers = [np.nan if isinstance(value, str) else value for value in values]
    statuses = [value if isinstance(value, str) else "ok" for value in values]
    return Column(np.array(numbers, float), np.array(statuses, object))


def plain(found: Column) -> list[float | str]:
    return [value if status == "ok" else status for value, status in zip(found.values, found.statuses, strict=True)]


@settings(deadline=None)
@given(arrays(float, st.tuples(st.integers(1, 8), st.integers(1, 8)), elements=sizes), st.data())
def test_the_sum_is_kept_where_every_source_is_covered(table: np.ndarray, data: st.DataObject) -> None:
    found = weights(overlaps(table.tolist()))
    counts = data.draw(arrays(float, len(table), elements=st.integers(0, 10_000).map(float)))
    lies_somewhere = table.sum(1) > 0
    carried = carried_counts(Column(counts, np.full(len(table), "ok", object)), found)
    assert np.nansum(carried.values) == pytest.approx(counts[lies_somewhere].sum())


@settings(deadline=None)
@given(arrays(float, st.tuples(st.integers(1, 6), st.integers(1, 6)), elements=sizes), st.floats(0, 0.2))
def test_slivers_move_but_never_lose_anyone(table: np.ndarray, sliver: float) -> None:
    found = weights(overlaps(table.tolist()), sliver)
    to_targets = np.bincount(found.source, found.share, len(table))
    kept = np.isin(np.arange(len(table)), found.source)
    assert to_targets[kept] == pytest.approx(np.ones(kept.sum()))
    assert found.inside == pytest.approx(to_targets)


@settings(deadline=None)
@given(arrays(float, st.tuples(st.integers(1, 6), st.integers(1, 6)), elements=sizes), st.integers(0, 5))
def test_one_missing_source_takes_only_its_targets_along(table: np.ndarray, row: int) -> None:
    row %= len(table)
    found = weights(overlaps(table.tolist()))
    statuses = np.full(len(table), "ok", object)
    statuses[row] = "suppressed"
    carried = carried_counts(Column(np.where(statuses == "ok", 5.0, np.nan), statuses), found)
    touched = table[row] > 0
    assert set(carried.statuses[touched]) <= {"suppressed"}
    assert "suppressed" not in carried.statuses[~touched]
    assert np.isnan(carried.values[carried.statuses != "ok"]).all()


def test_shares_by_hand() -> None:
    found = weights(overlaps([[6, 2], [0, 5]], sources=[10, 5]))
    assert found.share == pytest.approx([0.6, 0.2, 1])
    assert found.inside == pytest.approx([0.8, 1])
    assert plain(carried_counts(column(100, 40), found)) == pytest.approx([60, 60])


def test_the_worst_reason_is_told() -> None:
    found = weights(overlaps([[1, 0, 0], [1, 1, 0], [0, 1, 1]]))
    assert plain(carried_counts(column("missing", "suppressed", 4), found)) == ["suppressed", "suppressed", 2]


def test_a_target_that_no_source_meets_is_missing_and_not_0() -> None:
    found = weights(overlaps([[3, 0]], targets=[3, 7]))
    assert plain(carried_counts(column(9), found)) == [9, "missing"]


def test_people_outweigh_area_and_area_stands_in_where_nobody_was_counted() -> None:
    area = weights(overlaps([[5, 5], [4, 1]]))
    people = overlaps([[90, 10], [0, 0]], sources=[100, 0], targets=[90, 10])
    assert plain(carried_counts(column(50, 20), by_people(people, area))) == pytest.approx([45 + 16, 5 + 4])


def test_a_covered_target_in_which_nobody_lives_has_nobody() -> None:
    area = weights(overlaps([[5, 5]]))
    found = by_people(overlaps([[8, 0]], targets=[8, 0]), area)
    assert plain(carried_counts(column(50), found)) == [50, 0]


def test_a_mean_is_weighted_and_one_of_nobody_is_not_applicable() -> None:
    found = weights(overlaps([[1, 1, 0], [1, 0, 0], [0, 0, 1]]))
    assert plain(carried_means(column(300, 150, 99), column(200, 100, 0), found)) == [225, 300, "not_applicable"]
    assert plain(carried_means(column(300, "missing", 99), column(200, 0, 1), found)) == [300, 300, 99]
    assert plain(carried_means(column(300, 150, 99), column(200, "missing", 1), found)) == ["missing", 300, 99]


def test_a_ratio_keeps_the_heavier_reason() -> None:
    found = ratio(column(1, "suppressed", 1, 0), column(4, "missing", "missing", 0), 100)
    assert plain(found) == [25, "suppressed", "missing", "not_applicable"]


def test_what_is_masked_is_missing_and_what_is_suppressed_stays_so() -> None:
    assert plain(masked(column(1, 2, "suppressed"), np.array([True, False, True]))) == ["missing", 2, "suppressed"]


def test_slivers_by_hand() -> None:
    """0.5 of 100 is a sliver at 1 per cent of both, but not where the target itself is no larger."""
    found = weights(overlaps([[99.5, 0.5]], targets=[99.5, 60]), 0.01)
    assert (found.target.tolist(), found.share.tolist()) == ([0], [1])
    small = weights(overlaps([[99.5, 0.5]], targets=[99.5, 0.5]), 0.01)
    assert small.share == pytest.approx([0.995, 0.005])
    nearly = weights(overlaps([[99.5]], sources=[100]), 0.01)
    assert (nearly.share.tolist(), nearly.inside.tolist()) == ([1], [1])
    outside = weights(overlaps([[98]], sources=[100]), 0.01)
    assert outside.share == pytest.approx([0.98])
