"""Which values share a colour."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTranslator

from segbaro_plugin.cartography.classes.limits import ClassError, Method, class_of, limits, map_limits

NAN = np.nan
# The socio-economic index of Karlstad's 31 RegSO in 2023, the order changed.
KARLSTAD = np.array(
    [
        3.2,
        4.3,
        7.8,
        10.6,
        14.0,
        17.6,
        19.3,
        24.1,
        4.4,
        2.9,
        6.3,
        6.1,
        19.0,
        6.0,
        7.8,
        2.6,
        5.3,
        18.0,
        24.1,
        11.9,
        2.1,
        6.8,
        10.6,
        6.7,
        14.0,
        3.2,
        17.6,
        3.0,
        6.2,
        3.2,
        1.7,
    ]
)
# Upper limits by mapclassify 2.10 (EqualInterval, Quantiles, FisherJenks, PrettyBreaks, StdMean, HeadTailBreaks).
MAPCLASSIFY = [
    (Method.EQUAL, 5, [6.18, 10.66, 15.14, 19.62, 24.1]),
    (Method.QUANTILE, 5, [3.2, 6.1, 7.8, 17.6, 24.1]),
    (Method.QUANTILE, 7, [3.0571428571, 4.3571428571, 6.1857142857, 7.8, 12.8, 17.8857142857, 24.1]),
    (Method.JENKS, 3, [7.8, 14.0, 24.1]),
    (Method.JENKS, 5, [4.4, 7.8, 14.0, 19.3, 24.1]),
    (Method.JENKS, 7, [3.2, 5.3, 7.8, 11.9, 14.0, 19.3, 24.1]),
    (Method.PRETTY, 3, [20.0, 40.0]),
    (Method.PRETTY, 5, [10.0, 20.0, 30.0]),
    (Method.STANDARD_DEVIATION, 5, [5.9903073297, 12.7451765412, 19.5000457527, 24.1]),
    (Method.HEAD_TAIL, 9, [9.3677419355, 16.7333333333, 19.9571428571, 24.1]),
]
COMPUTED = [method for method in Method if method is not Method.FIXED]
numbers = st.integers(-(10**9), 10**9).map(lambda n: n / 1000) | st.just(NAN) | st.integers(0, 3)
columns = st.lists(numbers, min_size=1, max_size=40).map(lambda values: np.array(values, float))


@pytest.mark.parametrize(("method", "count", "uppers"), MAPCLASSIFY)
def test_limits_equal_mapclassify(method: Method, count: int, uppers: list[float]) -> None:
    assert limits([KARLSTAD], method, count)[1:] == pytest.approx(uppers, abs=1e-9)


@pytest.mark.parametrize("method", COMPUTED)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(column=columns, count=st.integers(1, 9))
def test_every_value_has_one_class_and_every_class_has_its_limits(
    method: Method, column: np.ndarray, count: int
) -> None:
    valid = column[~np.isnan(column)]
    if not valid.size:
        return
    found = limits([column], method, count)
    assert found[0] <= valid.min()
    assert found[-1] >= valid.max()
    assert (np.diff(found[1:]) > 0).all()
    assert found[0] <= found[1]
    numbers = class_of(column, found)
    assert (np.isnan(numbers) == np.isnan(column)).all()
    for value, number in zip(valid, numbers[~np.isnan(numbers)].astype(int), strict=True):
        assert found[number] < value <= found[number + 1] or (number == 0 and value == found[0])


@pytest.mark.parametrize("method", COMPUTED)
def test_years_share_one_set_of_limits(method: Method) -> None:
    pooled = limits([KARLSTAD[KARLSTAD < 8], KARLSTAD[KARLSTAD >= 8]], method, 5)
    assert pooled.tolist() == limits([KARLSTAD], method, 5).tolist()
    assert pooled.tolist() != limits([KARLSTAD[KARLSTAD < 8]], method, 5).tolist()


@pytest.mark.parametrize("method", COMPUTED)
def test_missing_values_are_no_zeroes(method: Method) -> None:
    missing = np.concatenate([KARLSTAD, [NAN, NAN, np.inf]])
    assert limits([missing], method, 5).tolist() == limits([KARLSTAD], method, 5).tolist()


@pytest.mark.parametrize("method", Method)
def test_without_a_value_the_error_says_so(method: Method) -> None:
    with pytest.raises(ClassError, match="every area lacks data") as error:
        limits([np.array([NAN, NAN]), np.array([])], method, 5, [1, 2])
    assert "saknar uppgift" in error.value.say("sv")


@pytest.mark.parametrize("method", COMPUTED)
def test_a_column_of_one_value_is_one_class(method: Method) -> None:
    assert limits([np.full(7, 3.5)], method, 5).tolist() == [3.5, 3.5]


@pytest.mark.parametrize("method", [Method.JENKS, Method.QUANTILE])
def test_many_zeroes_are_a_class_of_their_own(method: Method) -> None:
    values = np.array([0.0] * 20 + [5, 6, 7, 20, 21])
    found = limits([values], method, 3)
    assert found[:2].tolist() == [0, 0]
    assert class_of(np.array([0.0, 5.0]), found).tolist() == [0, 1]


def test_few_distinct_values_make_fewer_classes() -> None:
    assert limits([np.array([1.0, 2, 2, 4])], Method.JENKS, 9).tolist() == [1, 1, 2, 4]


def test_a_limit_that_is_a_value_is_that_very_value() -> None:
    found = limits([KARLSTAD], Method.QUANTILE, 3)
    assert found.tolist() == [1.7, 5.3, 10.6, 24.1]  # computed: 5.300000000000001 and 10.600000000000005


def test_round_numbers_are_the_doubles_that_people_write() -> None:
    assert limits([np.array([0.02, 0.58])], Method.PRETTY, 9).tolist() == [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]


@pytest.mark.parametrize("power", [0, -5, -14, -15, -16, -19, -20, -38, -155, -300, -308, -310])
@pytest.mark.parametrize(
    "method", [Method.PRETTY, Method.JENKS, Method.QUANTILE, Method.EQUAL], ids=lambda one: one.name
)
def test_values_of_any_smallness_have_limits_around_them(method: Method, power: int) -> None:
    values = np.array([1.0, 2, 3, 5, 8, 9]) * 10.0**power
    found = limits([values], Method.PRETTY, 3)
    assert found.dtype == np.float64
    assert found[0] <= values[0] * (1 + 1e-9)
    assert found[-1] >= values[-1] * (1 - 1e-9)
    assert (np.diff(found) > 0).all()


@pytest.mark.parametrize(
    ("fixed", "expected"),
    [
        ([0, 5, 10, 30], [0, 5, 10, 30]),
        ([5, 10, 20], [1.7, 5, 10, 20, 24.1]),
        ([10], [1.7, 10, 24.1]),
        ([0, 50, 60], [0, 50, 60]),
    ],
)
def test_fixed_limits_stay_and_values_beyond_them_get_a_class(fixed: list[float], expected: list[float]) -> None:
    assert limits([KARLSTAD], Method.FIXED, 5, fixed).tolist() == expected


@pytest.mark.parametrize("fixed", [None, [], [3, 2], [1, 1], [0, NAN]])
def test_fixed_limits_must_rise(fixed: list[float] | None) -> None:
    with pytest.raises(ClassError, match="ascending order"):
        limits([KARLSTAD], Method.FIXED, 5, fixed)


def test_methods_are_found_by_id() -> None:
    assert [Method.by_id(method.id) for method in Method] == list(Method)
    with pytest.raises(ClassError, match=r"'magic'.*jenks"):
        Method.by_id("magic")
    with pytest.raises(ClassError, match="at least one class"):
        limits([KARLSTAD], Method.EQUAL, 0)


def test_limits_of_whole_numbers_are_whole_and_move_no_value() -> None:
    counts = np.random.default_rng(4).poisson(900, 300).astype(float)
    for method in COMPUTED:
        found, exact = map_limits([counts], method, 5), limits([counts], method, 5)
        assert (found % 1 == 0).all()
        if method is not Method.PRETTY:
            assert class_of(counts, found).tolist() == class_of(counts, exact).tolist()


def test_limits_of_shares_stay_as_they_are() -> None:
    assert map_limits([KARLSTAD], Method.EQUAL, 5).tolist() == limits([KARLSTAD], Method.EQUAL, 5).tolist()
    assert map_limits([KARLSTAD], Method.FIXED, 5, [0.5, 50]).tolist() == [0.5, 50]


@pytest.mark.parametrize("count", range(2, 10))
@pytest.mark.parametrize("method", COMPUTED)
def test_a_map_has_no_more_classes_than_asked_for(method: Method, count: int) -> None:
    for values in (KARLSTAD, np.arange(101) / 10, np.arange(-40.0, 60), np.array([5.0])):
        assert 1 <= map_limits([values], method, count).size - 1 <= count


@pytest.mark.parametrize(
    ("method", "id"),
    [
        (Method.EQUAL, "EqualInterval"),
        (Method.QUANTILE, "Quantile"),
        (Method.JENKS, "Jenks"),
        (Method.PRETTY, "Pretty"),
        (Method.STANDARD_DEVIATION, "StdDev"),
    ],
)
def test_methods_are_called_as_in_the_swedish_qgis(method: Method, id: str) -> None:
    swedish = QTranslator()
    if not swedish.load(f"{QgsApplication.i18nPath()}/qgis_sv.qm"):
        pytest.skip("this QGIS has no Swedish translation")
    english = QgsApplication.classificationMethodRegistry().method(id).name()
    assert method.value.en.lower() == english.lower()
    assert method.value.sv == swedish.translate("QObject", english)
