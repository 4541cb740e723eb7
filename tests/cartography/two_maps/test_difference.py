"""Classes of differences lie as far below zero as above it, and only where there are differences."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsExpression

from segbaro_plugin.cartography.classes.limits import ClassError, Method
from segbaro_plugin.cartography.classes.palettes import PALETTES
from segbaro_plugin.cartography.style.choropleth import MapClass
from segbaro_plugin.cartography.two_maps.difference import distances, subtracted
from segbaro_plugin.cartography.two_maps.difference_classes import difference_classes

COMPUTED = [method for method in Method if method is not Method.FIXED]
TEAL = PALETTES["brown_teal"]
numbers = st.integers(-200, 200).map(lambda n: n / 10) | st.just(0.0)
slow = settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
every_method = pytest.mark.parametrize("method", COMPUTED, ids=lambda one: one.id)

CASES = {
    "all rise": [24.0, 25.1, 25.8, 26.2, 27.0, 26.9, 24.4],
    "all fall": [-24.0, -25.1, -25.8, -26.2, -27.0],
    "all zero": [0.0, 0.0, 0.0],
    "all the same": [3.5, 3.5, 3.5],
    "mixed": [-8.0, -3.0, -0.2, 0.0, 0.1, 2.0, 9.0, 14.5],
    "one far out": [-1.0, 0.5, 1.2, 2.0, 240.0],
    "rise or stand still": [0.0, 0.0, 0.0, 1.0, 4.0],
    "one area": [5.0],
    "one area that fell": [-0.25],
    "two areas": [-3.0, 5.0],
    "ties": [-2.0, -2.0, 2.0, 2.0, 2.0, 6.0],
    "people": [-120.0, 3.0, 14.0, 250.0, 1.0],
    "money": [12.5, 18.0, 33.4, 21.7],
    "an index": [0.013, 0.021, 0.017, 0.02],
}
every_case = pytest.mark.parametrize("values", CASES.values(), ids=CASES)


def classes_for(values: list[float], method: Method, count: int, both: list[float] | None = None) -> list[MapClass]:
    found = np.array(values)
    return difference_classes(distances([found], method, count), np.array(both or values), TEAL)


def class_of(value: float, classes: list[MapClass]) -> MapClass:
    """The class that takes the value, by the conditions as QGIS evaluates them; none or two would be a fault."""
    hits = [one for one in classes if QgsExpression(one.takes.replace("{value}", f"({value})")).evaluate()]
    assert len(hits) == 1
    return hits[0]


def ends(label: str) -> list[float]:
    return [float(one.replace("−", "-").replace(",", "")) for one in re.findall("−?[0-9][0-9,.]*", label)]


@every_method
@slow
@given(values=st.lists(numbers, min_size=1, max_size=25), count=st.sampled_from([3, 5, 7, 9]))
def test_a_difference_and_its_opposite_have_opposite_colours(method: Method, values: list[float], count: int) -> None:
    uppers = distances([np.array(values)], method, count)
    colours = TEAL.sample(2 * uppers.size - 1)
    both = np.array([*values, *(-value for value in values)])
    classes = difference_classes(uppers, both, TEAL)
    for value in values:
        place, opposite = (colours.index(class_of(one, classes).colour) for one in (value, -value))
        assert place + opposite == len(colours) - 1
        assert value != 0 or place == opposite


@every_method
@every_case
@pytest.mark.parametrize("count", [3, 5, 7, 9])
def test_every_class_has_an_area_and_lies_within_the_differences(
    method: Method, values: list[float], count: int
) -> None:
    classes = classes_for(values, method, count)
    assert {class_of(value, classes).label for value in values} == {one.label for one in classes}
    found = [end for one in classes for end in ends(one.label)]
    rounding = 0.1
    assert min(values) - rounding <= min(found)
    assert max(found) <= max(values) + rounding
    assert len(classes) <= count


@every_method
@every_case
def test_what_rose_or_fell_has_the_colour_of_its_side(method: Method, values: list[float]) -> None:
    colours = TEAL.sample(2 * distances([np.array(values)], method, 5).size - 1)
    classes, middle = classes_for(values, method, 5), len(colours) // 2
    usual = float(np.median(np.abs([value for value in values if value]))) if any(values) else 0.0
    for value in values:
        side = colours.index(class_of(value, classes).colour) - middle
        assert side * value >= 0
        assert abs(value) < usual / 5 or side != 0 or value == 0


def test_areas_that_all_rose_by_24_to_27_are_of_no_neutral_class() -> None:
    classes = classes_for(CASES["all rise"], Method.JENKS, 5)
    assert [one.label for one in classes] == ["24.0–24.4", ">\u00a024.4–26.2", ">\u00a026.2–27.0"]
    assert [one.colour for one in classes] == TEAL.sample(7)[4:]


def test_the_class_around_zero_is_narrow() -> None:
    """A fifth of the usual change, and not as wide as the others."""
    values = np.linspace(-10, 10, 201).round(1)
    classes = difference_classes(distances([values], Method.JENKS, 5), values, TEAL)
    assert classes[2].label == "−1.0 to 1.0"
    assert classes[2].colour == TEAL.sample(5)[2]


@slow
@given(values=st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=1, max_size=25))
def test_any_differences_have_one_class_each(values: list[float]) -> None:
    for method in COMPUTED:
        classes = classes_for(values, method, 7)
        assert all(class_of(value, classes) for value in values)


def test_labels_say_on_which_side_a_limit_is_open() -> None:
    values = np.array([-7.84, -2, 0.4, 3, 9.9])
    uppers = distances([values], Method.FIXED, 5, [1, 5])
    assert [one.label for one in difference_classes(uppers, values, TEAL, "procentenheter", "sv")] == [
        "−7,9 till <\u00a0−5,0\u00a0procentenheter",
        "−5,0 till <\u00a0−1,0\u00a0procentenheter",
        "−1,0 till 1,0\u00a0procentenheter",
        ">\u00a01,0–5,0\u00a0procentenheter",
        ">\u00a05,0–9,9\u00a0procentenheter",
    ]


def test_no_change_anywhere_is_one_class() -> None:
    values = np.zeros(3)
    (only,) = difference_classes(distances([values], Method.JENKS, 5), values, TEAL, "", "sv")
    assert (only.label, only.takes) == ("0", "{value} IS NOT NULL")


def test_missing_differences_take_no_part() -> None:
    with_gaps = np.array([np.nan, -3.0, 1.0, 7.0])
    uppers = distances([with_gaps], Method.EQUAL, 5)
    assert uppers.tolist() == distances([with_gaps[1:]], Method.EQUAL, 5).tolist()
    assert difference_classes(uppers, with_gaps, TEAL) == difference_classes(uppers, with_gaps[1:], TEAL)


def test_whole_differences_have_whole_limits() -> None:
    for method in COMPUTED:
        assert (distances([np.array(CASES["people"])], method, 7) % 1 == 0).all()


def test_rounding_is_no_change() -> None:
    assert subtracted(np.array([0.1 + 0.2, 12.5, np.nan]), np.array([0.3, 12.0, 1.0])).tolist()[:2] == [0.0, 0.5]


@pytest.mark.parametrize("count", [2, 4, 8])
def test_an_even_number_of_classes_is_refused(count: int) -> None:
    with pytest.raises(ClassError, match="odd number"):
        distances([np.array([1.0])], Method.EQUAL, count)


def test_fixed_limits_below_zero_are_refused() -> None:
    with pytest.raises(ClassError, match="above zero only"):
        distances([np.array([1.0])], Method.FIXED, 5, [-1, 5])
