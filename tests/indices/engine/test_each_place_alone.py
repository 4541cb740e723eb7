"""A place is measured as if it were alone, whatever stands before it: no value of one place reaches another."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import DETERMINISTIC, counts_for, with_incomes

from segbaro_plugin.indices import Measure, Scope, compute
from segbaro_plugin.indices.engine.cleaning import Counts
from segbaro_plugin.indices.engine.evaluate import evaluate
from segbaro_plugin.indices.engine.evaluate_local import evaluate_local

NO_GROUP, NO_OTHERS, EMPTY, ONE_AREA = range(4)
HARD = np.array([NO_GROUP] * 3 + [NO_OTHERS] * 3 + [EMPTY] * 2 + [ONE_AREA])
PLACES = 7


def first_the_hard_places(measure: Measure, seed: int) -> tuple[Counts, np.ndarray]:
    """Places without the group, without others, without people and with one area; then three ordinary ones."""
    random = np.random.default_rng(seed)
    codes = np.concatenate([HARD, random.integers(4, PLACES, 40)])
    counts = counts_for(measure, random, codes.size)
    columns = {name: column.copy() for name, column in counts.columns.items()}
    for name, column in columns.items():
        if column.ndim == 2:
            column[codes == NO_GROUP, 1:] = 0
            column[codes == NO_OTHERS, 0] = 0
        elif name in ("deviation", "place_deviation", "area"):
            column[codes == NO_GROUP] = 0
    if "x" in columns:
        columns["x"][codes == NO_GROUP] = 0
        columns["y"][codes == NO_OTHERS] = 0
        columns["t"] = columns["x"] + columns["y"]
    matrix = next((column for column in columns.values() if column.ndim == 2), None)
    people = columns["t"] if matrix is None else matrix.sum(axis=1)
    people[codes == EMPTY] = 0
    return Counts(columns, people, counts.missing, counts.contradictory), codes


def values(measure: Measure, counts: Counts, codes: np.ndarray) -> np.ndarray:
    if measure.scope is Scope.AREA:
        return evaluate_local(counts, codes, [measure]).values[measure.id]
    return evaluate(counts, codes, [measure], PLACES).values[measure.id][codes]


@pytest.mark.parametrize("measure", DETERMINISTIC, ids=lambda m: m.id)
@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=5, deadline=None)
def test_each_place_alone_is_as_among_others(measure: Measure, seed: int) -> None:
    measure = with_incomes(measure)
    counts, codes = first_the_hard_places(measure, seed)
    together = values(measure, counts, codes)
    for place in range(PLACES):
        here = codes == place
        columns = {name: column[here] for name, column in counts.columns.items()}
        alone = Counts(columns, counts.people[here], counts.missing[here], counts.contradictory[here])
        np.testing.assert_allclose(values(measure, alone, codes[here]), together[here], rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize("id", ["gini", "modified_gini"])
def test_a_place_without_the_group_does_not_blank_later_places(id: str) -> None:
    frame = pd.DataFrame({"p": list("aabbcc"), "x": [0, 0, 1, 5, 2, 9], "t": [10, 20, 10, 10, 20, 20]})
    found = compute(frame, id, "x", "t", place="p").set_index("place")["value"]
    assert np.isnan(found["a"])
    assert not found[["b", "c"]].isna().any()
