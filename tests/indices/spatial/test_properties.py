"""What must hold for spatial measures whatever the map: identities, order, unit, position, kernels and their errors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from conftest_spatial import grid_ground, local_values, one_value
from hypothesis import given, settings
from hypothesis import strategies as st

from segbaro_plugin.indices import CATALOGUE, Dimension, Measure, Scope
from segbaro_plugin.indices.engine.cleaning import Counts, several_groups, two_groups
from segbaro_plugin.indices.spatial import (
    SPATIAL,
    Borders,
    Geography,
    at_sizes,
    evaluate_spatial,
    evaluate_spatial_local,
)

SEEDS = st.integers(0, 2**32 - 1)
few = settings(max_examples=10, deadline=None)
MEASURES = [measure for measure in CATALOGUE if set(measure.inputs) & set(SPATIAL)]
AROUND = [
    {"neighbourhood": "gaussian", "size": 1.5},
    {"neighbourhood": "exponential", "size": 1.0, "size_is": "half_life"},
    {"neighbourhood": "bisquare", "size": 3.0, "own": "white_1983"},
    {"neighbourhood": "triangular", "size": 3.0, "farthest": 2.0},
    {"neighbourhood": "step", "size": 2.0, "outside": "included"},
    {"neighbourhood": "nearest_people", "size": 60.0},
    {"neighbourhood": "nearest_areas", "size": 4.0},
]


def variants() -> Iterator[Measure]:
    """Each measure as it is, and those of surroundings with every kind of them."""
    for measure in MEASURES:
        if "neighbourhood" in measure.settings:
            yield from (measure.choose(**options) for options in AROUND)
        elif measure.id == "central_city":
            yield measure.choose(within=2.0)
        else:
            yield measure


def made(measure: Measure, seed: int, side: int = 8) -> tuple[Counts, np.ndarray, Geography]:
    """Counts on a square grid of two places, with empty areas and missing counts."""
    random = np.random.default_rng(seed)
    cells = np.stack(np.meshgrid(np.arange(side), np.arange(side)), -1).reshape(-1, 2).astype(float)
    people = random.gamma(1.0, 12, (len(cells), 3)) * (random.random((len(cells), 1)) > 0.1)
    people[random.random(len(cells)) < 0.05, 0] = np.nan
    codes = (cells[:, 0] > side / 2).astype(int)
    counts = several_groups(people) if "counts" in measure.inputs else two_groups(*people.T[:2], people.sum(axis=1))
    return counts, codes, grid_ground(cells)


def values(measure: Measure, counts: Counts, codes: np.ndarray, ground: Geography) -> np.ndarray:
    if measure.scope is Scope.AREA:
        return evaluate_spatial_local(counts, codes, [measure], ground).values[measure.id]
    return evaluate_spatial(counts, codes, [measure], 2, ground).values[measure.id]


def same(found: np.ndarray, expected: np.ndarray) -> None:
    np.testing.assert_allclose(found, expected, rtol=1e-7, atol=1e-9, equal_nan=True)


def reordered(counts: Counts, ground: Geography, order: np.ndarray) -> tuple[Counts, Geography]:
    columns = {name: column[order] for name, column in counts.columns.items()}
    number = np.argsort(order)
    assert ground.borders is not None
    borders = Borders(number[ground.borders.first], number[ground.borders.second], ground.borders.length)
    turned = Geography(ground.position[order], ground.extent[order], ground.perimeter[order], borders)
    return Counts(columns, counts.people[order], counts.missing[order], counts.contradictory[order]), turned


def named(measure: Measure) -> str:
    return "-".join([measure.id, *map(str, measure.chosen.values())])


@pytest.mark.parametrize("measure", variants(), ids=named)
@given(seed=SEEDS)
@few
def test_rows_in_another_order_and_a_map_that_moved(measure: Measure, seed: int) -> None:
    counts, codes, ground = made(measure, seed)
    expected = values(measure, counts, codes, ground)
    order = np.random.default_rng(seed).permutation(codes.size)
    shuffled, turned = reordered(counts, ground, order)
    moved = replace(turned, position=turned.position[:, ::-1] * [1, -1] + [300.0, -50.0])
    found = values(measure, shuffled, codes[order], moved)
    same(found, expected[order] if measure.scope is Scope.AREA else expected)


@pytest.mark.parametrize("measure", [m for m in variants() if m.settings.get("outside") != "included"], ids=named)
@given(seed=SEEDS)
@few
def test_a_place_does_not_see_another(measure: Measure, seed: int) -> None:
    counts, codes, ground = made(measure, seed)
    together = values(measure, counts, codes, ground)
    for place in (0, 1):
        here = codes == place
        alone = replace(counts, missing=counts.missing | ~here)
        found = values(measure, alone, codes, ground)
        same(found[here] if measure.scope is Scope.AREA else found[[place]],
             together[here] if measure.scope is Scope.AREA else together[[place]])  # fmt: skip


@pytest.mark.parametrize("measure", variants(), ids=named)
@given(seed=SEEDS)
@few
def test_values_stay_in_their_range(measure: Measure, seed: int) -> None:
    found = values(measure, *made(measure, seed))
    known = found[~np.isnan(found)]
    assert known.size
    assert (known >= measure.range[0] - 1e-9).all()
    assert (known <= measure.range[1] + 1e-9).all()


@pytest.mark.parametrize("measure", [m for m in variants() if m.invariances], ids=named)
@given(seed=SEEDS, factor=st.floats(0.1, 10))
@few
def test_what_a_measure_says_to_keep(measure: Measure, seed: int, factor: float) -> None:
    counts, codes, ground = made(measure, seed)
    if measure.settings.get("neighbourhood") == "nearest_people":
        measure = measure.choose(size=measure.settings["size"] * factor)
    before = values(measure.choose(size=60.0) if measure.settings.get("neighbourhood") == "nearest_people" else measure,
                    counts, codes, ground)  # fmt: skip
    scaled = {name: column * factor for name, column in counts.columns.items()}
    same(values(measure, replace(counts, columns=scaled, people=counts.people * factor), codes, ground), before)


@pytest.mark.parametrize("measure", [m for m in variants() if m.sums_to], ids=named)
@given(seed=SEEDS)
@few
def test_parts_sum_to_the_place(measure: Measure, seed: int) -> None:
    counts, codes, ground = made(measure, seed)
    parts = np.nan_to_num(values(measure, counts, codes, ground))
    whole = CATALOGUE.get(measure.sums_to).choose(**measure.chosen)
    same(np.bincount(codes, parts), values(whole, counts, codes, ground))


@given(seed=SEEDS, own=st.sampled_from(["zero", "white_1983", "massey_denton_1988"]), decay=st.floats(0.1, 20))
@few
def test_identities(seed: int, own: str, decay: float) -> None:
    counts, _, ground = made(CATALOGUE.get("spatial_proximity"), seed)
    x, t = counts.columns["x"], counts.columns["t"]
    options = {"own": own, "decay": decay}
    against, other_way = two_groups(x, total=t), two_groups(t - x, x)
    dpxx = one_value("distance_decay_isolation", against, ground, **options)
    assert dpxx + one_value("distance_decay_interaction", against, ground, **options) == pytest.approx(1)
    rcl = one_value("relative_clustering", against, ground, **options)
    assert (1 + rcl) * (1 + one_value("relative_clustering", other_way, ground, **options)) == pytest.approx(1)
    around = {"neighbourhood": "gaussian", "size": decay, "own": own}
    exposure = [one_value(f"spatial_{kind}", against, ground, **around) for kind in ("isolation", "interaction")]
    assert sum(exposure) == pytest.approx(1)


CLUSTERING = [measure.id for measure in MEASURES if measure.dimension is Dimension.CLUSTERING]
SMALLER_WHEN_CLUSTERED = {"gearys_c", "joins_between", "cluster_ratio", "proximity_between", "bivariate_morans_i"}
WHATEVER_THE_GROUPS = {"proximity_of_all"}
OF_MINORITIES = {"relative_clustering", "spatial_proximity_profile"}
"""Of a group and its mirror image, each half of all people, these say nothing: a fifth of all is scattered instead."""
OTHERS = ["distance_decay_isolation", "spatial_theil_h", "spatial_dissimilarity", "global_distortion",
          "segregation_by_location", "spatial_multigroup_h"]  # fmt: skip
SQUARE = np.stack(np.meshgrid(np.arange(10), np.arange(10)), -1).reshape(-1, 2).astype(float)


def of_pattern(id: str, group: np.ndarray) -> float:
    people = np.column_stack([100.0 * group, 100.0 * ~group])
    counts = several_groups(people) if "counts" in CATALOGUE.get(id).inputs else two_groups(*people.T)
    return one_value(id, counts, grid_ground(SQUARE))


@pytest.mark.parametrize("id", [id for id in [*CLUSTERING, *OTHERS] if id not in WHATEVER_THE_GROUPS])
def test_halves_are_more_clustered_than_random_and_that_more_than_a_checkerboard(id: str) -> None:
    chance = np.random.default_rng(4)
    patterns = [SQUARE[:, 0] < 5, chance.permutation(100) < 50, SQUARE.sum(axis=1) % 2 == 0]
    if id in OF_MINORITIES:
        every_fifth = (SQUARE[:, 0] + 2 * SQUARE[:, 1]) % 5 == 0
        patterns = [SQUARE.max(axis=1) < np.sqrt(20), chance.permutation(100) < 20, every_fifth]
    found = [of_pattern(id, pattern) for pattern in patterns]
    if id in SMALLER_WHEN_CLUSTERED:
        found = [-value for value in found]
    assert found[0] > found[1] > found[2]


@given(seed=SEEDS)
@few
def test_a_step_kernel_goes_from_the_aspatial_measure_to_zero(seed: int) -> None:
    counts, codes, ground = made(CATALOGUE.get("spatial_theil_h"), seed)
    chosen = [CATALOGUE.get(id).choose(neighbourhood="step") for id in ("spatial_theil_h", "spatial_dissimilarity")]
    found = evaluate_spatial(counts, codes, at_sizes(chosen, [0, 1, 3, 100]), 2, ground).values
    aspatial = evaluate_spatial(counts, codes, [CATALOGUE.get(id) for id in ("theil_h", "dissimilarity")], 2, ground)
    for spatial, plain in (("spatial_theil_h", "theil_h"), ("spatial_dissimilarity", "dissimilarity")):
        same(found[f"{spatial}@0.0"], aspatial.values[plain])
        same(found[f"{spatial}@100.0"], np.zeros(2))


def test_a_profile_in_one_walk_is_each_size_by_itself() -> None:
    measure = CATALOGUE.get("surrounding_share")
    counts, _, ground = made(measure, 5)
    for options in AROUND:
        sizes = [1.0, 2.0, 30.0]
        chosen = at_sizes([measure.choose(**options)], sizes)
        together = evaluate_spatial_local(counts, np.zeros(64, int), chosen, ground).values
        for size in sizes:
            alone = local_values("surrounding_share", counts, ground, **{**options, "size": size})
            same(together[f"surrounding_share@{size!r}"], alone)
