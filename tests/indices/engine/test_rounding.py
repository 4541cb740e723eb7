"""When two numbers are the same: up to the limit and with it, on both sides."""

from __future__ import annotations

import numpy as np
import pytest

from segbaro_plugin.indices.engine.rounding import apart


@pytest.mark.parametrize("side", [-1.0, 1.0])
@pytest.mark.parametrize("centre", [-1024.0, 1024.0])
def test_numbers_at_the_limit_are_the_same_and_beyond_it_they_are_not(centre: float, side: float) -> None:
    limit = 2.0**-10  # of 1,024 it is exactly 1
    steps = side * np.array([0.0, 0.5, 1.0, 1.0 + 2.0**-20, 2.0])
    deviations = apart(centre + steps, np.full(5, centre), limit)
    assert deviations.tolist() == [0.0, 0.0, 0.0, *steps[3:].tolist()]


def test_nothing_deviates_from_nothing() -> None:
    assert apart(np.array([0.0, 1e-300]), np.zeros(2)).tolist() == [0.0, 1e-300]
