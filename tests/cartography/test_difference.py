"""Classes of differences lie as far below zero as above it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsExpression

from segbaro_plugin.cartography.classes import ClassError, Method
from segbaro_plugin.cartography.difference import difference_classes, distances
from segbaro_plugin.cartography.palettes import PALETTES

COMPUTED = [method for method in Method if method is not Method.FIXED]
TEAL = PALETTES["brown_teal"]
numbers = st.integers(-200, 200).map(lambda n: n / 10) | st.just(0.0)


def class_numbers(values: list[float], uppers: np.ndarray) -> list[int]:
    """The class of each value, by the conditions as QGIS evaluates them; a value in none or two would be a fault."""
    conditions = [one.takes for one in difference_classes(uppers, TEAL, "en")]
    found = []
    for value in values:
        hits = [i for i, one in enumerate(conditions) if QgsExpression(one.replace("{value}", f"({value})")).evaluate()]
        assert len(hits) == 1
        found.append(hits[0])
    return found


@pytest.mark.parametrize("method", COMPUTED)
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(values=st.lists(numbers, min_size=1, max_size=25), count=st.sampled_from([3, 5, 7, 9]))
def test_a_difference_and_its_opposite_lie_in_opposite_classes(method: Method, values: list[float], count: int) -> None:
    uppers = distances([np.array(values)], method, count)
    found, opposite = (class_numbers(side, uppers) for side in (values, [-value for value in values]))
    last = 2 * (uppers.size - 1)
    assert [last - number for number in found] == opposite
    assert all(number == last / 2 for number, value in zip(found, values, strict=True) if value == 0)


@pytest.mark.parametrize("method", COMPUTED)
def test_there_are_no_more_classes_than_asked_for(method: Method) -> None:
    values = np.random.default_rng(3).normal(0, 5, 400).round(1)
    for count in (3, 5, 7, 9):
        assert 3 <= len(difference_classes(distances([values], method, count), TEAL, "en")) <= 9


def test_labels_say_on_which_side_a_limit_is_open() -> None:
    uppers = distances([np.array([-7.84, 0.4, 9.9])], Method.FIXED, 5, [1, 5])
    assert [one.label for one in difference_classes(uppers, TEAL, "sv")] == [
        "−9,9 till <\u00a0−5,0",
        "−5,0 till <\u00a0−1,0",
        "−1,0 till 1,0",
        ">\u00a01,0–5,0",
        ">\u00a05,0–9,9",
    ]


def test_no_change_anywhere_is_one_class() -> None:
    uppers = distances([np.zeros(3)], Method.JENKS, 5)
    (only,) = difference_classes(uppers, TEAL, "sv")
    assert (only.label, only.takes) == ("0", "{value} IS NOT NULL")


def test_missing_differences_take_no_part() -> None:
    with_gaps = np.array([np.nan, -3.0, 1.0, 7.0])
    assert distances([with_gaps], Method.EQUAL, 5).tolist() == distances([with_gaps[1:]], Method.EQUAL, 5).tolist()


def test_the_class_about_zero_has_the_palettes_middle() -> None:
    classes = difference_classes(np.array([1.0, 5.0, 9.0]), TEAL, "en")
    assert classes[2].colour == TEAL.sample(5)[2]
    assert [one.colour for one in classes] == TEAL.sample(5)


@pytest.mark.parametrize("count", [2, 4, 8])
def test_an_even_number_of_classes_is_refused(count: int) -> None:
    with pytest.raises(ClassError, match="odd number"):
        distances([np.array([1.0])], Method.EQUAL, count)


def test_fixed_limits_below_zero_are_refused() -> None:
    with pytest.raises(ClassError, match="above zero only"):
        distances([np.array([1.0])], Method.FIXED, 5, [-1, 5])
