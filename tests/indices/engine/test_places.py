"""Sums within places and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.indices.engine.places import Places

PLACES = st.lists(st.integers(0, 4), min_size=1, max_size=30).map(sorted)


@given(PLACES, st.integers(0, 2**32 - 1))
def test_sums_totals_and_running_sums_are_those_of_each_place(codes: list[int], seed: int) -> None:
    here, random = Places(codes), np.random.default_rng(seed)
    for shape in ((len(codes),), (len(codes), 3)):
        column = random.random(shape)
        parts = [column[np.array(codes) == code] for code in sorted(set(codes))]
        np.testing.assert_allclose(here.sum(column), [part.sum(axis=0) for part in parts])
        np.testing.assert_allclose(here.largest(column), [part.max(axis=0) for part in parts])
        np.testing.assert_allclose(here.cumulated(column), np.concatenate([part.cumsum(axis=0) for part in parts]))
        np.testing.assert_allclose(here.sum(here.share(column)), np.ones((here.count, *shape[1:])))
        ranked = np.take_along_axis(column, here.ranking(column), axis=0)
        np.testing.assert_array_equal(ranked, np.concatenate([np.sort(part, axis=0) for part in parts]))
        assert here.total(column).shape == shape


def test_the_order_within_a_place_is_kept() -> None:
    np.testing.assert_array_equal(Places.sorting([2, 0, 2, 0]), [1, 3, 0, 2])


def test_codes_that_do_not_ascend_are_refused() -> None:
    with pytest.raises(ValueError, match="sorted"):
        Places([0, 1, 0])


def test_no_areas_are_no_places() -> None:
    nowhere = Places([])
    assert nowhere.count == 0
    assert nowhere.sum(np.empty(0)).shape == (0,)
    assert nowhere.total(np.empty((0, 2))).shape == (0, 2)
