"""Every long loop asks whether to go on, and ends at the next block when it may not; the bench measures how fast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from conftest_spatial import grid_ground

from segbaro_plugin.indices import CATALOGUE, Measure, Scope
from segbaro_plugin.indices.engine.cleaning import several_groups, two_groups
from segbaro_plugin.indices.spatial import (
    Cancelled,
    Costs,
    Geography,
    at_sizes,
    evaluate_spatial,
    evaluate_spatial_local,
)
from segbaro_plugin.indices.spatial.areas import costs
from segbaro_plugin.indices.spatial.measures import distortion, patterns
from segbaro_plugin.indices.spatial.neighbours import weights

CELLS = np.stack(np.meshgrid(np.arange(36), np.arange(36)), -1).reshape(-1, 2).astype(float)
RANDOM = np.random.default_rng(5)
PEOPLE = RANDOM.integers(1, 60, (len(CELLS), 3)).astype(float)
GRID = grid_ground(CELLS)
SCATTERED = replace(GRID, position=CELLS + RANDOM.uniform(0, 0.3, CELLS.shape))
NEAREST = {"neighbourhood": "nearest_people", "size": 900.0}
LOOPS = {
    "kernel sums": ("spatial_proximity", {}, GRID),
    "several kernels": ("spatial_multigroup_h", {"neighbourhood": "step", "size": 5}, GRID),
    "nearest people on a grid": ("spatial_isolation", NEAREST, GRID),
    "nearest people anywhere": ("spatial_isolation", NEAREST, SCATTERED),
    "nearest people of the neighbours": ("surrounding_share", {**NEAREST, "outside": "included"}, SCATTERED),
    "orders of neighbours": ("adjusted_dissimilarity_orders", {"order": 6}, GRID),
    "ways across borders": ("spatial_proximity_profile", {}, GRID),
    "distortion": ("local_distortion", {}, SCATTERED),
    "global distortion": ("global_distortion", {}, GRID),
    "local centralisation": ("local_centralisation", {}, GRID),
    "ellipses": ("ellipse_segregation", {}, GRID),
}


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch) -> None:
    """Blocks that are small for a small map, so that there are many."""
    for room in (distortion, patterns):
        monkeypatch.setattr(room, "CELLS", 20 * len(CELLS))
    from segbaro_plugin.indices.spatial.measures import centralisation_local
    from segbaro_plugin.indices.spatial.neighbours import nearest_walk

    monkeypatch.setattr(centralisation_local, "CELLS", 20 * len(CELLS))
    monkeypatch.setattr(nearest_walk, "CELLS", 20 * len(CELLS))
    monkeypatch.setattr(weights, "BLOCK", 100)
    monkeypatch.setattr(costs, "BATCH", 100_000)


def evaluate(measures: list[Measure], ground: Geography, places: int) -> None:
    codes = np.arange(len(CELLS)) * places // len(CELLS)
    counts = several_groups(PEOPLE) if "counts" in measures[0].inputs else two_groups(*PEOPLE.T[:2], PEOPLE.sum(axis=1))
    if measures[0].scope is Scope.AREA:
        evaluate_spatial_local(counts, codes, measures, ground)
    else:
        evaluate_spatial(counts, codes, measures, places, ground)


def ends_half_way(work: Callable[[Geography], None], ground: Geography) -> None:
    """Counts the blocks of the whole work; stopped half way, there is not one more."""
    calls: list[float] = []

    def count(done: float, most: float) -> bool:
        calls.append(done)
        return len(calls) < most

    work(replace(ground, proceed=lambda done: count(done, np.inf)))
    blocks = len(calls)
    assert blocks >= 4
    assert all(0 <= done <= 1 for done in calls)
    calls.clear()
    with pytest.raises(Cancelled):
        work(replace(ground, proceed=lambda done: count(done, blocks // 2)))
    assert len(calls) == blocks // 2


@pytest.mark.parametrize("loop", LOOPS)
def test_it_ends_at_the_next_block(loop: str) -> None:
    id, options, ground = LOOPS[loop]
    chosen = [CATALOGUE.get(id).choose(**options)]
    ends_half_way(lambda here: evaluate(chosen, here, 12 if id == "ellipse_segregation" else 1), ground)


def test_a_profile_ends_at_the_next_block() -> None:
    chosen = at_sizes([CATALOGUE.get("spatial_theil_h")], [0.5, 1, 2, 4, 8])
    ends_half_way(lambda here: evaluate(chosen, here, 1), GRID)


@pytest.mark.parametrize("options", [{"neighbourhood": "step", "size": 9.0}, NEAREST], ids=str)
def test_travel_costs_end_at_the_next_block(options: dict) -> None:
    apart = np.abs(CELLS[:, None] - CELLS[None]).sum(axis=2)
    first, second = np.nonzero(apart < 12)
    table = Costs.of_pairs(first, second, apart[first, second], np.arange(len(CELLS)))
    chosen = [CATALOGUE.get("spatial_isolation").choose(**options)]
    ends_half_way(lambda here: evaluate(chosen, here, 1), replace(GRID, costs=table))
