"""Values that lie exactly on a class limit, or but for rounding: a limit never moves an area into another class."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

from segbaro_plugin.cartography.classes.class_labels import class_labels, legible, number
from segbaro_plugin.cartography.classes.limits import Method, class_of, limits
from segbaro_plugin.cartography.page.captions import captions_of
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators

COMPUTED = [one for one in Method if one is not Method.FIXED]


def of_one_decimal(seed: int) -> list[int]:
    """Tenths, rising, as a table with one decimal holds them."""
    random = np.random.default_rng(seed)
    return sorted(random.integers(0, 400, random.integers(6, 60)).tolist())


def equal_interval(values: list[Fraction], count: int) -> list[Fraction]:
    return [values[0] + (values[-1] - values[0]) * n / count for n in range(1, count + 1)]


def quantiles(values: list[Fraction], count: int) -> list[Fraction]:
    """Hyndman & Fan 1996, type 7, without rounding."""
    places = [Fraction(n * (len(values) - 1), count) for n in range(1, count + 1)]
    padded = [*values, values[-1]]
    return [padded[int(at)] + (padded[int(at) + 1] - padded[int(at)]) * (at - int(at)) for at in places]


@pytest.mark.parametrize("count", [2, 3, 5, 7, 9])
@pytest.mark.parametrize(("method", "exact"), [(Method.EQUAL, equal_interval), (Method.QUANTILE, quantiles)])
def test_classes_are_those_of_exact_arithmetic(method: Method, exact, count: int) -> None:
    for seed in range(60):
        tenths = of_one_decimal(seed)
        uppers = sorted(set(exact([Fraction(one, 10) for one in tenths], count)))[:-1]
        wanted = [sum(upper < Fraction(one, 10) for upper in uppers) for one in tenths]
        values = np.array(tenths) / 10
        assert class_of(values, limits([values], method, count)).tolist() == wanted, seed


@pytest.mark.parametrize(("size", "count"), [(56, 11), (91, 10), (100, 11), (111, 11)])
def test_a_quantile_that_is_a_value_but_for_rounding_is_that_value(size: int, count: int) -> None:
    values = np.arange(size) / 10
    uppers = quantiles([Fraction(one, 10) for one in range(size)], count)[:-1]
    wanted = [sum(upper < Fraction(one, 10) for upper in uppers) for one in range(size)]
    assert class_of(values, limits([values], Method.QUANTILE, count)).tolist() == wanted


@pytest.mark.parametrize("method", COMPUTED, ids=lambda one: one.name)
def test_a_value_on_a_limit_is_of_the_class_that_it_closes(method: Method) -> None:
    values = np.array(of_one_decimal(3)) / 10
    found = limits([values], method, 5)
    assert class_of(found[1:-1], found).tolist() == list(range(found.size - 2))
    assert class_of(np.nextafter(found[1:-1], np.inf), found).tolist() == list(range(1, found.size - 1))
    assert class_of(values[[0, -1]], found).tolist() == [0, class_of(found[[-1]], found)[0]]


@pytest.mark.parametrize("decimals", [0, 1, 2])
@pytest.mark.parametrize("method", COMPUTED, ids=lambda one: one.name)
def test_every_value_lies_between_the_limits_that_its_label_says(method: Method, decimals: int) -> None:
    values = np.random.default_rng(5).normal(0, 20, 80).round(3)
    shown, written = legible(limits([values], method, 5), decimals)
    labels = class_labels(shown, written, "", "en")
    assert all(number(high, written, "en") in label for label, high in zip(labels, shown[1:], strict=True))
    assert np.round(shown, written).tolist() == shown.tolist()
    classes = class_of(values, shown)
    for place, (low, high) in enumerate(pairwise(shown.tolist())):
        inside = values[classes == place]
        assert ((inside >= low) if place == 0 else (inside > low)).all()
        assert (inside <= high).all()


@pytest.mark.parametrize(
    ("years", "said"),
    [
        ((2019,), "2019"),
        ((2022, 2023), "2022, 2023"),
        ((2019, 2020, 2021), "2019–2021"),
        ((2021, 2019, 2020), "2019–2021"),
        ((2019, 2021, 2022), "2019, 2021, 2022"),
        ((2019, 2020, 2022), "2019, 2020, 2022"),
        ((2019, 2020, 2021, 2022, 2023), "2019–2023"),
    ],
)
def test_years_that_follow_each_other_are_a_span_in_the_heading(make_areas, years, said: str) -> None:
    names = [f"turnout_{year}" for year in years]
    layer = make_areas(",".join(["kod:string", *(f"{name}:double" for name in names)]), [("a", *map(float, years))])
    heading = captions_of(LayerIndicators(layer), names, "sv").heading
    assert f" {said} (" in heading
