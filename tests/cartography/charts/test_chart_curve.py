"""Segregation curves: their depth is the index of dissimilarity and their area the Gini index, as the measures say."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segbaro_plugin.cartography.charts import ChartError, Theme, curve_of, describe_segregation_curve, segregation_curve
from segbaro_plugin.indices import compute

COUNTS = st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=2, max_size=30)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(COUNTS)
def test_depth_and_area_are_the_published_indices(counts: list[tuple[int, int]]) -> None:
    group, others = np.array(counts, float).T
    if not (group.sum() and others.sum()):
        return
    curve = curve_of("G", group, others)
    x, y = curve.points
    frame = pd.DataFrame({"x": group, "y": others})
    told = compute(frame, ["dissimilarity", "gini"], group="x", other="y")
    found = dict(zip(told["measure"], told["value"], strict=True))
    assert (x - y).max() == pytest.approx(found["dissimilarity"], abs=1e-9)
    assert 1 - 2 * np.trapz(y, x) == pytest.approx(found["gini"], abs=1e-9)
    assert (np.diff(x) >= 0).all()
    assert (np.diff(y) >= 0).all()
    assert (x[0], y[0], x[-1], y[-1]) == pytest.approx((0, 0, 1, 1))


def test_an_area_with_a_missing_count_takes_no_part() -> None:
    whole = curve_of("G", np.array([5.0, 10]), np.array([20.0, 10]))
    part = curve_of("G", np.array([5.0, np.nan, 10]), np.array([20.0, 7, 10]))
    assert (part.x, part.y) == (whole.x, whole.y)


@pytest.mark.parametrize(("group", "others"), [([0, 0], [1, 2]), ([1, 2], [0, 0]), ([np.nan], [1])])
def test_nobody_is_refused_in_a_sentence(group: list[float], others: list[float]) -> None:
    with pytest.raises(ChartError, match="no segregation curve for 'G'"):
        curve_of("G", np.array(group, float), np.array(others, float))


def test_the_chart_draws_the_curve_and_the_diagonal_in_per_cent() -> None:
    curve = curve_of("Utrikes födda", np.array([0.0, 10]), np.array([10.0, 10]))
    figure = segregation_curve([curve], "T", Theme("sv"))
    even, line = figure.axes[0].lines
    assert list(even.get_xdata()) == list(even.get_ydata()) == [0, 1]
    assert (list(line.get_xdata()), list(line.get_ydata())) == ([0, 0.5, 1], [0, 0, 1])
    assert {t.get_text(): t.get_position()[0] for t in figure.axes[0].get_xticklabels()}["100"] == pytest.approx(1)
    assert [t.get_text() for t in figure.axes[0].get_legend().get_texts()] == ["Jämn fördelning", "Utrikes födda"]
    assert describe_segregation_curve([curve], "T", "sv").endswith("Utrikes födda 0,50.")
