"""The socio-economic index and the five area types, against the published rows of Karlstad."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.indices import MeasureError
from segbaro_plugin.indices.barometer.index import AREA_TYPES, area_types, mean_and_deviation, socioeconomic_index

PERCENT = st.floats(0, 100)


def test_the_index_is_the_published_one(shared_data: Path) -> None:
    """434 rows of SCB's table, which rounds the index and its parts to one decimal."""
    table = pd.read_csv(shared_data / "karlstad" / "karlstad_tab6586_long.csv")
    parts = [table[name] for name in ("V1_lag_ek_std", "V2_forgymnasial", "V3_bistand_langtidsarb")]
    np.testing.assert_allclose(socioeconomic_index(*parts), table["index"], rtol=0, atol=0.05)


def test_an_area_without_one_part_has_no_index() -> None:
    found = socioeconomic_index([10, np.nan, 3], [20, 5, 3], [30, 5, 3])
    np.testing.assert_array_equal(found, [20, np.nan, 3])


def test_what_is_no_percentage_is_refused_with_how_many() -> None:
    with pytest.raises(MeasureError, match=r"index components \(6\), 2 lie outside 0 to 100") as error:
        socioeconomic_index([101, 5], [20, 5], [30, -1])
    assert error.value.say("sv").startswith("Av värdena i indexets delar (6) ligger 2 utanför")


def test_an_area_on_a_cut_is_of_the_worse_type() -> None:
    index = [20.0, 19.9, 15.0, 14.9, 10.0, 9.9, 5.0, 4.9, np.nan]
    np.testing.assert_array_equal(area_types(index, 10, 5), [1, 2, 2, 3, 3, 4, 4, 5, np.nan])


@given(st.integers(0, 1000), st.integers(0, 500), st.integers(1, 200))
def test_the_cuts_of_one_decimal_are_those_of_exact_fractions(index: int, mean: int, deviation: int) -> None:
    """Indices on, just below and just above each cut, and one anywhere."""
    for k in (-1, 0, 1, 2):
        for tenths in (index, *(mean + k * deviation + step for step in (-1, 0, 1))):
            exact = [Fraction(mean + j * deviation, 10) for j in (2, 1, 0, -1)]
            expected = 1 + sum(Fraction(tenths, 10) < cut for cut in exact)
            assert area_types([tenths / 10], mean / 10, deviation / 10)[0] == expected


def test_float_noise_gives_no_better_type() -> None:
    assert area_types([3.8], 9.6, 5.8)[0] == 4


@pytest.mark.parametrize(("mean", "deviation"), [(10, 0), (10, -1), (10, np.inf), (np.inf, 1), ([10, 10], [5, 0])])
def test_a_mean_or_deviation_that_cuts_nothing_is_refused(mean: object, deviation: object) -> None:
    with pytest.raises(MeasureError, match="the standard deviation above 0"):
        area_types([1.0, 2.0], mean, deviation)


def test_every_area_may_have_the_mean_of_its_own_year() -> None:
    found = area_types([10.0, 10.0, 10.0], np.array([10.0, 11.0, np.nan]), np.array([5.0, 0.5, 1.0]))
    np.testing.assert_array_equal(found, [3, 5, np.nan])


@given(st.lists(PERCENT, min_size=2, max_size=50), PERCENT, st.floats(0.1, 30))
def test_a_higher_index_is_never_a_better_type(index: list[float], mean: float, deviation: float) -> None:
    types = area_types(sorted(index), mean, deviation)
    assert set(types) <= {1.0, 2.0, 3.0, 4.0, 5.0}
    assert (np.diff(types) <= 0).all()


def test_mean_and_deviation_leave_out_what_is_not_known() -> None:
    assert mean_and_deviation([1, 2, 3, np.nan]) == pytest.approx((2, np.sqrt(2 / 3)))
    assert mean_and_deviation([1, 4, 9], [2, 1, np.nan]) == pytest.approx((2, np.sqrt(2)))


def test_no_known_index_is_an_error() -> None:
    with pytest.raises(MeasureError, match="No area has a socio-economic index"):
        mean_and_deviation([np.nan, 1], [1, 0])


def test_the_types_have_their_official_names() -> None:
    assert [type.number for type in AREA_TYPES] == [1, 2, 3, 4, 5]
    assert AREA_TYPES[0].name.sv == "områden med stora socioekonomiska utmaningar"
    assert AREA_TYPES[4].name.sv == "områden med mycket goda socioekonomiska förutsättningar"
