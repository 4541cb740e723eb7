"""Words read at once are the numbers that they are one by one."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from segbaro_plugin.tables.cells.number_style import NumberStyle
from segbaro_plugin.tables.cells.numbers import to_float
from segbaro_plugin.tables.model.grid import Column
from segbaro_plugin.tables.model.plain_numbers import plain_floats, plain_numbers

PLAIN = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)")
written = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False, width=32).map(lambda number: f"{number:.3f}"),
    st.integers(-(10**9), 10**9).map(str),
    st.sampled_from(["", " ", "..", "-", "nan", "inf", "1e5", "1_000", " 5", "1,5", "٣", "−4", "+.5", "7.", "9" * 400]),
    st.text(max_size=4),
)


@given(st.lists(written, max_size=80))
@example(["1_0"])
@example(["Antal", *map(str, range(700)), "..", "5"])
def test_all_are_plain_or_none_is_read(words: list[str]) -> None:
    found = plain_numbers(words)
    wanted = all(PLAIN.fullmatch(word) and np.isfinite(float(word)) for word in words)
    assert (found is not None) == wanted
    assert found is None or found.tolist() == [to_float(word, NumberStyle()) for word in words]


@given(st.lists(written, max_size=80))
@example(["Antal", *map(str, range(700)), "..", "5"])
def test_a_number_among_words_is_its_own_or_not_read(words: list[str]) -> None:
    for word, number in zip(words, plain_floats(words).tolist(), strict=True):
        assert np.isnan(number) or number == to_float(word, NumberStyle())


@pytest.mark.parametrize("headings", [["Antal"], ["Tabell 1", "", "Antal"]])
def test_a_column_below_its_headings_is_one_of_numbers(headings: list[str]) -> None:
    words = [*headings, *map(str, range(1000))]
    column = Column(words, np.arange(len(words)))
    body = np.arange(len(words)) >= len(headings)
    assert column.take(body).numbers.tolist() == list(range(1000))


def test_rows_that_are_taken_keep_the_numbers_of_their_words() -> None:
    column = Column(["a", "1", "2", "3"], np.array([0, 3, 1, 3]))
    taken = column.take(np.array([False, True, True, True]))
    assert taken.numbers[taken.codes].tolist() == [3.0, 1.0, 3.0]
