"""A plan asks for every cell once, under the limits of the service."""

from __future__ import annotations

from collections import Counter
from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.sources.exchange.request import SourceError
from segbaro_plugin.sources.statistics.call_plan import plan
from segbaro_plugin.sources.statistics.selection import Limits, Selection

LENGTHS = st.lists(st.integers(1, 9), min_size=1, max_size=4)


def selection_of(lengths: list[int]) -> Selection:
    return Selection("T", {f"d{axis}": tuple(f"c{n}" for n in range(length)) for axis, length in enumerate(lengths)})


def cells_of(selection: Selection) -> Counter[tuple[str, ...]]:
    return Counter(product(*selection.codes.values()))


@given(LENGTHS, st.integers(1, 300))
def test_every_cell_is_asked_for_once_and_no_call_is_too_large(lengths, cells) -> None:
    whole = selection_of(lengths)
    calls = plan(whole, Limits(cells))
    asked = sum((cells_of(call) for call in calls), Counter())
    assert asked == cells_of(whole)
    assert max(call.cells for call in calls) <= cells


@given(LENGTHS, st.integers(1, 300), st.integers(4, 40))
def test_no_call_names_more_codes_than_a_service_allows(lengths, cells, values) -> None:
    whole = selection_of(lengths)
    calls = plan(whole, Limits(cells, values))
    assert sum((cells_of(call) for call in calls), Counter()) == cells_of(whole)
    assert max(sum(map(len, call.codes.values())) for call in calls) <= values


@given(LENGTHS, st.integers(1, 300), st.integers(1, 9))
def test_no_call_names_more_codes_of_one_dimension_than_a_service_allows(lengths, cells, codes) -> None:
    whole = selection_of(lengths)
    calls = plan(whole, Limits(cells, codes=codes))
    assert sum((cells_of(call) for call in calls), Counter()) == cells_of(whole)
    assert max(len(some) for call in calls for some in call.codes.values()) <= codes
    assert max(call.cells for call in calls) <= cells


@given(st.lists(st.sampled_from(["a", "A", "b", "B", "c"]), min_size=1))
def test_no_code_is_asked_for_twice_whatever_its_case(codes) -> None:
    calls = plan(Selection("T", {"d": tuple(codes)}), Limits(2))
    asked = [code.lower() for call in calls for code in call.codes["d"]]
    assert sorted(asked) == sorted({code.lower() for code in codes})


@pytest.mark.parametrize(
    "sizes",
    [(2 * 3363, 5, 14), (6160, 60, 15), (18870, 2, 16, 3), (1, 1, 1)],
    ids=["whole country", "all indicators of all DeSO", "population", "one cell"],
)
def test_the_whole_country_takes_few_calls(sizes) -> None:
    calls = plan(selection_of(list(sizes)), Limits(150_000))
    assert sum(call.cells for call in calls) == prod(sizes)
    assert max(call.cells for call in calls) <= 150_000
    assert len(calls) <= 1.5 * prod(sizes) / 150_000 + 1


def test_a_dimension_without_codes_is_a_sentence() -> None:
    with pytest.raises(SourceError, match='Nothing is chosen of "d"'):
        plan(Selection("T", {"d": ()}), Limits(10))


def test_a_service_that_allows_too_few_codes_is_a_sentence() -> None:
    with pytest.raises(SourceError, match="less than one code"):
        plan(Selection("T", {"d": ("a",), "e": ("b",), "f": ("c",)}), Limits(10, 2))
