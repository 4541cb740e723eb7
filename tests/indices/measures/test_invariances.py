"""What must not change a value, for every measure that says so (and for all of them where it goes without saying)."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import DETERMINISTIC, OF_AREAS, OF_PLACES, counts_for, with_incomes

from segbaro_plugin.indices import CATALOGUE, Invariance, Measure, Scope
from segbaro_plugin.indices.engine.cleaning import Counts, ordered_groups
from segbaro_plugin.indices.engine.evaluate import evaluate
from segbaro_plugin.indices.engine.evaluate_local import evaluate_local

SEEDS = st.integers(0, 2**32 - 1)
PEOPLE = {"x", "y", "t", "counts", "ordered"}
OF_ALL_CLASSES = [m for m in DETERMINISTIC if "classes" in m.settings]
GROUPED = [
    *(m for m in DETERMINISTIC if {"counts", "ordered"} & set(m.inputs) and not m.options),
    *(m.choose(classes="present") for m in OF_ALL_CLASSES),
]
few = settings(max_examples=10, deadline=None)


def keeping(invariance: Invariance) -> list[Measure]:
    return [measure for measure in DETERMINISTIC if invariance in measure.invariances]


def values(measure: Measure, counts: Counts, codes: np.ndarray, places: int = 3) -> np.ndarray:
    """One value a place, or one an area."""
    if measure.scope is Scope.AREA:
        return evaluate_local(counts, codes, [measure]).values[measure.id]
    return evaluate(counts, codes, [measure], places).values[measure.id]


def rows(counts: Counts, chosen: np.ndarray) -> Counts:
    columns = {name: column[chosen] for name, column in counts.columns.items()}
    return Counts(columns, counts.people[chosen], counts.missing[chosen], counts.contradictory[chosen])


def scaled(counts: Counts, factor: np.ndarray) -> Counts:
    """Every number of people times the factor of its area."""
    columns = {n: (c.T * factor).T if n in PEOPLE | {"area"} else c for n, c in counts.columns.items()}
    return Counts(columns, counts.people * factor, counts.missing, counts.contradictory)


def made(measure: Measure, seed: int, areas: int = 40) -> tuple[Measure, Counts, np.ndarray]:
    random = np.random.default_rng(seed)
    return with_incomes(measure), counts_for(measure, random, areas), random.integers(0, 3, areas)


def same(found: np.ndarray, expected: np.ndarray) -> None:
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-8, equal_nan=True)


@pytest.mark.parametrize("measure", DETERMINISTIC, ids=lambda m: m.id)
@given(seed=SEEDS)
@few
def test_the_order_of_the_rows(measure: Measure, seed: int) -> None:
    measure, counts, codes = made(measure, seed)
    order = np.random.default_rng(seed + 1).permutation(codes.size)
    expected = values(measure, counts, codes)
    shuffled = values(measure, rows(counts, order), codes[order])
    same(shuffled, expected[order] if measure.scope is Scope.AREA else expected)


@pytest.mark.parametrize("measure", DETERMINISTIC, ids=lambda m: m.id)
@given(seed=SEEDS)
@few
def test_many_places_at_once_are_each_place_by_itself(measure: Measure, seed: int) -> None:
    measure, counts, codes = made(measure, seed, 60)
    together = values(measure, counts, codes)
    for place in range(3):
        here = np.flatnonzero(codes == place)
        alone = values(measure, rows(counts, here), np.zeros(here.size, int), 1)
        same(alone, together[here] if measure.scope is Scope.AREA else together[place : place + 1])


@pytest.mark.parametrize("measure", OF_PLACES, ids=lambda m: m.id)
@given(seed=SEEDS)
@few
def test_areas_without_people(measure: Measure, seed: int) -> None:
    measure, counts, codes = made(measure, seed)
    doubled = np.concatenate([np.arange(codes.size)] * 2)
    empty = np.concatenate([np.ones(codes.size), np.zeros(codes.size)])
    with_empty = scaled(rows(counts, doubled), empty)
    same(values(measure, with_empty, codes[doubled]), values(measure, counts, codes))


@pytest.mark.parametrize("measure", GROUPED, ids=lambda m: m.id)
@given(seed=SEEDS, where=st.integers(0, 5))
@few
def test_groups_without_people(measure: Measure, seed: int, where: int) -> None:
    measure, counts, codes = made(measure, seed)
    name = next(name for name in ("counts", "ordered") if name in counts.columns)
    wider = {**counts.columns, name: np.insert(counts.columns[name], where, 0.0, axis=1)}
    with_empty = Counts(wider, counts.people, counts.missing, counts.contradictory)
    same(values(measure, with_empty, codes), values(measure, counts, codes))


@pytest.mark.parametrize("measure", OF_ALL_CLASSES, ids=lambda m: m.id)
@given(seed=SEEDS, where=st.integers(0, 7))
@few
def test_a_class_of_nobody_counts_as_one_of_hardly_anybody(measure: Measure, seed: int, where: int) -> None:
    """Else a year in which the last of a class has moved away could not be compared with the year before."""
    measure, counts, codes = made(measure, seed)
    with_few, with_nobody = (
        ordered_groups(np.insert(counts.columns["ordered"], where, n * (counts.people > 0), axis=1)) for n in (1e-7, 0)
    )
    few_live_there, nobody_does = values(measure, with_few, codes), values(measure, with_nobody, codes)
    np.testing.assert_allclose(few_live_there, nobody_does, rtol=0, atol=1e-4)


@pytest.mark.parametrize("measure", keeping(Invariance.SPLITTING), ids=lambda m: m.id)
@given(seed=SEEDS)
@few
def test_splitting_areas_into_parts_of_equal_composition(measure: Measure, seed: int) -> None:
    measure, counts, codes = made(measure, seed)
    share = np.random.default_rng(seed + 1).uniform(0.1, 0.9, codes.size)
    twice = np.concatenate([np.arange(codes.size)] * 2)
    split = values(measure, scaled(rows(counts, twice), np.concatenate([share, 1 - share])), codes[twice])
    whole = values(measure, counts, codes)
    same(split, whole[twice] if measure.scope is Scope.AREA else whole)


@pytest.mark.parametrize("measure", keeping(Invariance.SCALING), ids=lambda m: m.id)
@given(seed=SEEDS, factor=st.floats(0.01, 1000))
@few
def test_scaling_all_counts(measure: Measure, seed: int, factor: float) -> None:
    measure, counts, codes = made(measure, seed)
    larger = scaled(counts, np.full(codes.size, factor))
    same(values(measure, larger, codes), values(measure, counts, codes))


@pytest.mark.parametrize("measure", keeping(Invariance.SWAPPING), ids=lambda m: m.id)
@given(seed=SEEDS)
@few
def test_the_groups_in_the_opposite_order(measure: Measure, seed: int) -> None:
    measure, counts, codes = made(measure, seed)
    turned = {name: column[:, ::-1] if column.ndim == 2 else column for name, column in counts.columns.items()}
    if "x" in turned:
        turned |= {"x": turned["y"], "y": turned["x"]}
    swapped = Counts(turned, counts.people, counts.missing, counts.contradictory)
    same(values(measure, swapped, codes), values(measure, counts, codes))


@pytest.mark.parametrize("measure", DETERMINISTIC, ids=lambda m: m.id)
@given(seed=SEEDS)
@few
def test_values_stay_in_their_range(measure: Measure, seed: int) -> None:
    measure, counts, codes = made(measure, seed)
    found = values(measure, counts, codes)
    low, high = measure.range
    known = found[~np.isnan(found)]
    assert known.size
    assert (known >= low).all()
    assert (known <= high).all()


@pytest.mark.parametrize("measure", [m for m in OF_AREAS if m.sums_to], ids=lambda m: m.id)
@given(seed=SEEDS)
@few
def test_the_parts_sum_to_the_value_of_the_place(measure: Measure, seed: int) -> None:
    measure, counts, codes = made(measure, seed)
    parts = np.nan_to_num(values(measure, counts, codes))
    same(np.bincount(codes, parts, 3), values(CATALOGUE.get(measure.sums_to), counts, codes))


@pytest.mark.parametrize("measure", [m for m in OF_AREAS if m.averages_to], ids=lambda m: m.id)
@given(seed=SEEDS)
@few
def test_the_average_over_people_is_the_value_of_the_place(measure: Measure, seed: int) -> None:
    measure, counts, codes = made(measure, seed)
    local = np.nan_to_num(values(measure, counts, codes))
    average = np.bincount(codes, local * counts.people, 3) / np.bincount(codes, counts.people, 3)
    same(average, values(CATALOGUE.get(measure.averages_to), counts, codes))
