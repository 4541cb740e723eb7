"""No measure compares every area with every other: 20,000 areas of one place take megabytes, not gigabytes."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from made_up import ASPATIAL, counts_for, with_incomes

from segbaro_plugin.indices import Measure, Scope
from segbaro_plugin.indices.engine.evaluate import evaluate
from segbaro_plugin.indices.engine.evaluate_local import evaluate_local

AREAS = 20_000


@pytest.mark.parametrize("measure", ASPATIAL, ids=lambda m: m.id)
def test_memory_grows_with_the_areas_and_not_with_their_pairs(measure: Measure) -> None:
    measure = with_incomes(measure.choose(draws=20) if measure.random else measure)
    counts, codes = counts_for(measure, np.random.default_rng(0), AREAS), np.zeros(AREAS, int)
    tracemalloc.start()
    try:
        if measure.scope is Scope.AREA:
            evaluate_local(counts, codes, [measure])
        else:
            evaluate(counts, codes, [measure], 1)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < AREAS * AREAS  # bytes: an eighth of one matrix of pairs
