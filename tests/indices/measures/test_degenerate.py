"""Where a formula divides by nothing, and where everybody is nearly of one group: right values by hand."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from made_up import ASPATIAL

from segbaro_plugin.indices import CATALOGUE, Measure, compute, compute_local
from segbaro_plugin.indices.engine.places import Places
from segbaro_plugin.indices.engine.shares import binary_entropy, rest

INCOMES = (120.0, 255.6, 430.0)
CLASSES = ["low", "middle", "high"]
EQUAL = pd.DataFrame({"low": 0.0, "middle": [91.0, 250, 481, 532], "high": 0.0, "mean": 255.6, "sd": 0.0})
EQUAL["people"] = EQUAL["middle"]
OF_CLASSES = [measure for measure in ASPATIAL if "ordered" in measure.inputs]


def one(frame: pd.DataFrame, measure: str, **given: object) -> dict[str, object]:
    """The only row of a measure; no value as None."""
    (row,) = compute(frame, measure, **given).to_dict("records")
    return {**row, "value": None if np.isnan(row["value"]) else row["value"]}


def of_classes(frame: pd.DataFrame, measure: Measure, **options: object) -> dict[str, object]:
    known = {option.id for option in measure.options}
    chosen = {id: value for id, value in {"incomes": INCOMES, **options}.items() if id in known}
    return one(frame, measure.id, ordered=CLASSES, options=chosen)


@pytest.mark.parametrize("measure", OF_CLASSES, ids=lambda m: m.id)
def test_people_of_one_class_have_no_inequality_to_divide(measure: Measure) -> None:
    found = of_classes(EQUAL, measure)
    assert (found["value"], found["reason"]) == (None, "fewer than two groups live here")


@pytest.mark.parametrize("measure", ["neighbourhood_sorting_classes", "inequality_between_areas"])
@pytest.mark.parametrize("income", [255.6, 0.1, 0.0, 1e6 / 3])
def test_classes_of_one_income_have_none_either(measure: str, income: float) -> None:
    frame = EQUAL.assign(low=[3.0, 7, 11, 13], high=[1.0, 1, 2, 9])
    for alpha in "012":
        found = of_classes(frame, CATALOGUE.get(measure), incomes=(income,) * 3, alpha=alpha)
        assert found["value"] is None
        assert found["reason"].endswith(("all incomes are the same here", "or all incomes are the same"))


@pytest.mark.parametrize("income", [255.6, 0.1, 0.0, -12.7])
def test_areas_of_one_income_have_no_sorting(income: float) -> None:
    frame = EQUAL.assign(mean=income)
    for measure in ("neighbourhood_sorting", "neighbourhood_sorting_published"):
        found = one(frame, measure, income="mean", total="people", deviation="sd", place_deviation="sd")
        assert (found["value"], found["reason"]) == (None, "all incomes are the same here")


def test_equal_means_of_unequal_neighbours_are_no_sorting_at_all() -> None:
    frame = EQUAL.assign(sd=40.0)
    for measure in ("neighbourhood_sorting", "neighbourhood_sorting_published"):
        assert one(frame, measure, income="mean", total="people", deviation="sd", place_deviation="sd")["value"] == 0


def test_unequal_means_without_any_deviation_have_another_reason() -> None:
    frame = EQUAL.assign(mean=[200.0, 255, 255, 255])
    found = one(frame, "neighbourhood_sorting_published", income="mean", total="people", place_deviation="sd")
    assert found["value"] is None
    assert found["reason"] == "the standard deviation of the place is 0, or not the same for all its areas"


TOWN = pd.DataFrame({"low": [40.0, 120], "middle": [300.0, 200], "high": [80.0, 10]})


@pytest.mark.parametrize(("incomes", "alpha"), [
    ((0.0, 255.6, 430.0), "0"), ((-5.0, 255.6, 430.0), "0"), ((-5.0, 255.6, 430.0), "1"), ((-5.0, 255.6, 430.0), "2"),
    ((-30.0, -20.0, -10.0), "2"), ((-30.0, -20.0, -10.0), "0"),
])  # fmt: skip
def test_incomes_that_have_no_logarithm_or_no_ratio_give_no_inequality(incomes: tuple, alpha: str) -> None:
    found = of_classes(TOWN, CATALOGUE.get("inequality_between_areas"), incomes=incomes, alpha=alpha)
    assert found["value"] is None
    assert found["reason"].startswith("an income is below 0 (or 0 where α is 0)")


@pytest.mark.parametrize("alpha", ["0", "1", "2"])
@pytest.mark.parametrize("income", [0.0, -5.0])
def test_the_income_of_a_class_of_nobody_does_not_matter(alpha: str, income: float) -> None:
    measure, frame = CATALOGUE.get("inequality_between_areas"), TOWN.assign(low=0.0)
    found = of_classes(frame, measure, incomes=(income, 255.6, 430.0), alpha=alpha)["value"]
    assert found == pytest.approx(of_classes(frame, measure, alpha=alpha)["value"], rel=1e-12)


@pytest.mark.parametrize("alpha", ["1", "2"])
def test_people_without_income_count_where_the_formula_has_room_for_them(alpha: str) -> None:
    """GE(1) takes 0 ln 0 as 0; with two classes, one of income 0, it is the entropy of incomes."""
    frame = pd.DataFrame({"low": [1.0, 3.0], "middle": [3.0, 1.0], "high": [0.0, 0.0]})
    found = of_classes(frame, CATALOGUE.get("inequality_between_areas"), incomes=(0.0, 100.0, 200.0), alpha=alpha)
    shares = np.array([1.5, 0.5])  # the areas' mean incomes to that of all, 50
    between = {"1": (shares * np.log(shares)).mean(), "2": ((shares**2).mean() - 1) / 2}[alpha]
    total = {"1": 2 * np.log(2) / 2, "2": (4 / 2 - 1) / 2}[alpha]
    assert found["value"] == pytest.approx(between / total, rel=1e-12)


def test_inequality_of_incomes_that_hardly_differ_keeps_its_digits() -> None:
    """At differences of a millionth all GE(α) are half the squared variation, so their ratios are one."""
    found = [
        of_classes(TOWN, CATALOGUE.get("inequality_between_areas"), incomes=(1 - 1e-6, 1.0, 1 + 1e-6), alpha=alpha)
        for alpha in "012"
    ]
    assert [row["value"] for row in found[:2]] == pytest.approx([found[2]["value"]] * 2, rel=1e-5)


def test_one_group_alone_has_no_entropy_to_compare_with() -> None:
    alone = pd.DataFrame({"p": ["a", "a", "b", "b"], "x": [5.0, 3, 5, 3], "y": [0.0, 0, 0, 3]})
    found = {
        against: compute_local(alone, "local_entropy", groups=["x", "y"], place="p", options={"against": against})
        for against in ("groups_of_the_place", "groups_of_the_area", "nothing")
    }
    nan, full, binary = np.nan, 1.0, np.log(2)
    np.testing.assert_allclose(found["groups_of_the_place"]["local_entropy"], [nan, nan, 0, full])
    np.testing.assert_allclose(found["groups_of_the_area"]["local_entropy"], [nan, nan, nan, full])
    np.testing.assert_allclose(found["nothing"]["local_entropy"], [0, 0, 0, binary])
    assert found["groups_of_the_area"]["status"].tolist() == ["the formula has no value here"] * 3 + ["used"]


NEARLY_ALL = pd.DataFrame({"x": [39_999_999.0, 20_000_000, 19_999_999], "t": [40_000_000.0, 20_000_000, 20_000_000]})
"""P is 1 − 2.5e-8."""


def exact(frame: pd.DataFrame) -> tuple[list[Fraction], list[Fraction], Fraction, Fraction]:
    x, t = ([Fraction(int(n)) for n in frame[name]] for name in "xt")
    return x, t, sum(x), sum(t)


def test_eta_squared_keeps_its_digits_where_nearly_everybody_is_of_the_group() -> None:
    x, t, X, T = exact(NEARLY_ALL)
    share = X / T
    isolation = sum(a * a / b for a, b in zip(x, t)) / X  # noqa: B905
    expected = float((isolation - share) / (1 - share))
    assert one(NEARLY_ALL, "eta_squared", group="x", total="t")["value"] == pytest.approx(expected, rel=1e-12)


def test_the_concentration_profile_too() -> None:
    x, t, X, T = exact(NEARLY_ALL)
    away = sum(a / X * abs(a / b - X / T) for a, b in zip(x, t))  # noqa: B905
    found = one(NEARLY_ALL, "concentration_profile", group="x", total="t")["value"]
    assert found == pytest.approx(float(away / (1 - X / T)), rel=1e-12)


def test_local_isolation_too() -> None:
    """ln(p²/(1 − p²)) less that of the place, by the exact odds."""
    x, t, X, T = exact(NEARLY_ALL)
    found = compute_local(NEARLY_ALL, "local_isolation", group="x", total="t")["local_isolation"]
    odds = [float((a**2 / (b**2 - a**2)) / (X**2 / (T**2 - X**2))) if b > a else np.nan for a, b in zip(x, t)]  # noqa: B905
    np.testing.assert_allclose(found, np.log(odds), rtol=1e-12, equal_nan=True)


@pytest.mark.parametrize("id", ["theil_h", "ordinal_h", "atkinson", "ordinal_r"])
def test_group_and_rest_are_one_question_where_the_rest_is_tiny(id: str) -> None:
    """Measures that do not mind the order of the groups give the rest's number, where nothing cancels."""
    frame = NEARLY_ALL.assign(y=NEARLY_ALL["t"] - NEARLY_ALL["x"])
    if id.startswith("ordinal"):
        found, turned = (one(frame, id, ordered=order)["value"] for order in (["x", "y"], ["y", "x"]))
    else:
        found, turned = (one(frame, id, group=a, other=b)["value"] for a, b in ("xy", "yx"))
    assert found == pytest.approx(turned, rel=1e-12, abs=1e-15)


def test_entropy_of_a_tiny_share_has_all_its_digits() -> None:
    """E = p ln(1/p) + p − p²/2 − … for small p."""
    p = 1e-9
    assert binary_entropy(np.array([p]))[0] == pytest.approx(p * np.log(1 / p) + p - p * p / 2, rel=1e-15)
    assert binary_entropy(np.array([0.0, 1.0, 0.5])).tolist() == pytest.approx([0, 0, np.log(2)], abs=0)
    assert np.isnan(binary_entropy(np.array([np.nan]))).all()


@pytest.mark.parametrize("part", [0.1 + 0.2, 0.3 - 1e-16, 0.3])
def test_what_rounding_leaves_is_nobody(part: float) -> None:
    assert rest(np.array([0.3]), np.array([part]))[0] == 0
    frame = pd.DataFrame({"a": [0.1, 3.0], "b": [0.2, 1.0], "t": [part, 4.0]})
    found = one(frame, "normalised_entropy", groups=["a", "b"], total="t")["value"]
    assert found == pytest.approx(one(frame, "normalised_entropy", groups=["a", "b"])["value"], rel=1e-12)


def test_one_person_in_a_thousand_million_is_somebody() -> None:
    assert rest(np.array([1e9, 1.0]), np.array([1e9 - 1, 1 + 2e-12])).tolist() == pytest.approx([1, -2e-12], rel=1e-3)


def test_rounding_takes_no_value_out_of_its_range_and_hides_no_fault() -> None:
    def of(*values: float) -> list[float]:
        shown = Measure("m", CATALOGUE.get("gini").name, CATALOGUE.get("gini").dimension, "", "", lambda *_: found, ())
        found = np.array(values)
        return shown.evaluate({}, Places([0])).tolist()

    assert of(-1e-12, 1 + 1e-12, 0.5, -0.0) == [0, 1, 0.5, 0]
    assert not np.signbit(of(-0.0, -1e-17)).any()
    assert of(-1e-9, 1 + 0.9e-9) == [0, 1]
    assert of(-1e-8, 1 + 1e-8) == [-1e-8, 1 + 1e-8]
    np.testing.assert_array_equal(of(np.inf, np.nan), [np.nan, np.nan])


@pytest.mark.parametrize("null", ["binomial", "hypergeometric"])
def test_where_chance_cannot_be_exceeded_nothing_lies_beyond_it(null: str) -> None:
    """In areas of one person D and G are 1 however people live."""
    frame = pd.DataFrame({"x": [1.0, 0, 1, 0, 1], "y": [0.0, 1, 0, 1, 0]})
    options = {"null": null, "draws": 9}
    for measure in ("modified_dissimilarity", "modified_gini"):
        own = {id: value for id, value in options.items() if id in CATALOGUE.get(measure).settings}
        found = one(frame, measure, group="x", other="y", options=own)
        assert found["value"] is None
        assert found["reason"].startswith("chance alone gives the highest value here")
