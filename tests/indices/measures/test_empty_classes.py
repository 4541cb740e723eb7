"""Classes of income in which nobody lives count, unless the user says otherwise."""

from __future__ import annotations

import pandas as pd
import pytest

from segbaro_plugin.indices import compute

FRAME = pd.DataFrame({"a": [30.0, 5.0], "b": [0.0, 0.0], "c": [10.0, 35.0], "d": [10.0, 20.0]})


def value(frame: pd.DataFrame, measure: str, **options: object) -> float:
    return compute(frame, measure, ordered=list("abcd"), options=options)["value"][0]


def test_the_published_form_is_the_default_and_the_other_an_option() -> None:
    """The figures of docs/other_tools.md."""
    with_few = FRAME.assign(b=[0.001, 0.0])
    assert value(FRAME, "ordinal_h") == pytest.approx(0.1838, abs=5e-5)
    assert value(with_few, "ordinal_h") == pytest.approx(value(FRAME, "ordinal_h"), abs=1e-5)
    assert value(FRAME, "ordinal_h", classes="present") == pytest.approx(0.1440, abs=5e-5)


def test_an_empty_class_at_an_end_divides_nobody() -> None:
    frame = FRAME.assign(a=[0.0, 0.0], d=[0.0, 0.0], b=FRAME["a"])
    for measure in ("ordinal_h", "ordinal_r", "ordinal_s", "ordinal_l"):
        two = compute(frame, measure, ordered=["b", "c"])["value"][0]
        assert value(frame, measure) == pytest.approx(two, abs=1e-12)


@pytest.mark.parametrize("fit", ["wls", "ols"])
def test_a_threshold_with_nobody_below_or_above_is_no_point_of_the_polynomial(fit: str) -> None:
    within = FRAME.assign(b=[4.0, 9.0])
    around = within.assign(none=0.0, nobody=0.0)
    for measure in ("rank_order_h", "rank_order_r", "rank_order_s", "segregation_of_poverty"):
        options = {"fit": fit, "degree": 1}
        found = compute(around, measure, ordered=["none", *"abcd", "nobody"], options=options)["value"][0]
        assert found == pytest.approx(value(within, measure, **options), rel=1e-9)


def test_a_repeated_threshold_is_no_further_point_for_the_polynomial() -> None:
    assert value(FRAME, "rank_order_h", degree=1) == pytest.approx(
        value(FRAME, "rank_order_h", degree=1, classes="present")
    )
    assert pd.isna(value(FRAME, "rank_order_h", degree=2))
