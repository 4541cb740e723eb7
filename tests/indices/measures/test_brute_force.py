"""Every measure against the same formula in plain loops, with each of its options."""

from __future__ import annotations

import brute_force_ordered  # noqa: F401  declares its formulas and those of several groups
import numpy as np
import pytest
from brute_force import FORMULAS
from made_up import DETERMINISTIC, OF_AREAS, OF_PLACES, counts_for, with_incomes

from segbaro_plugin.indices import Measure
from segbaro_plugin.indices.engine.evaluate import evaluate
from segbaro_plugin.indices.engine.evaluate_local import evaluate_local

OTHER_NUMBERS = {"b": 0.9, "degree": 2, "percentile": 25.0, "host": 3}
CLOSE = {"centile_gap": 2e-3, "density_corrected_dissimilarity": 1e-7, "rank_order_h": 1e-8}


def variants(measures: list[Measure]) -> list[Measure]:
    """Each measure with its defaults and with every other choice, one at a time."""
    made = []
    for measure in map(with_incomes, measures):
        made.append(measure)
        for option in measure.options:
            others = [choice for choice in option.choices if choice != option.default]
            others += [OTHER_NUMBERS[option.id]] if option.id in OTHER_NUMBERS else []
            made += [measure.choose(**{option.id: other}) for other in others]
    return made


def named(measure: Measure) -> str:
    return "-".join([measure.id, *(str(value) for id, value in measure.chosen.items() if id != "incomes")])


def test_every_measure_has_a_formula_in_plain_loops() -> None:
    lacking = sorted({measure.id for measure in DETERMINISTIC} - set(FORMULAS))
    gone = sorted(set(FORMULAS) - {measure.id for measure in DETERMINISTIC})
    assert not lacking, (
        f"No formula in plain loops for: {', '.join(lacking)}; write it in tests/indices/brute_force*.py."
    )
    assert not gone, f"Formulas of measures that are no longer there: {', '.join(gone)}; remove them."


@pytest.mark.parametrize("measure", variants(OF_PLACES), ids=named)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_measure_of_places_equals_plain_loops(measure: Measure, seed: int) -> None:
    random = np.random.default_rng(seed)
    counts, codes = counts_for(measure, random, 120), random.integers(0, 6, 120)
    found = evaluate(counts, codes, [measure], 6).values[measure.id]
    expected = [plain(measure, counts.columns, np.flatnonzero((codes == i) & counts.taking_part)) for i in range(6)]
    assert not np.isnan(found).any()
    np.testing.assert_allclose(found, expected, rtol=0, atol=CLOSE.get(measure.id, 1e-9 * max(1, abs(found).max())))


@pytest.mark.parametrize("measure", variants(OF_AREAS), ids=named)
def test_a_local_measure_equals_plain_loops(measure: Measure) -> None:
    random = np.random.default_rng(3)
    counts, codes = counts_for(measure, random, 120), random.integers(0, 6, 120)
    found = evaluate_local(counts, codes, [measure]).values[measure.id]
    for i in range(6):
        rows = np.flatnonzero((codes == i) & counts.taking_part)
        np.testing.assert_allclose(found[rows], plain(measure, counts.columns, rows), rtol=1e-9, atol=1e-10)
    assert np.isnan(found[~counts.taking_part]).all()


def plain(measure: Measure, columns: dict[str, np.ndarray], rows: np.ndarray) -> object:
    given = [columns[name][rows].tolist() for name in measure.inputs]
    return FORMULAS[measure.id](*given, **measure.settings)
