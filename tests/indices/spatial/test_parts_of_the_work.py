"""However few areas are gone through at a time, the work comes to its end, and the values are the same."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

import numpy as np
import pytest
from conftest_spatial import grid_ground

from segbaro_plugin.indices import CATALOGUE, Scope
from segbaro_plugin.indices.engine.cleaning import several_groups, two_groups
from segbaro_plugin.indices.spatial import Costs, Geography, evaluate_spatial, evaluate_spatial_local

RANDOM = np.random.default_rng(6)
CELLS = np.stack(np.meshgrid(np.arange(5), np.arange(6)), -1).reshape(-1, 2).astype(float)
SCATTERED = replace(grid_ground(CELLS), position=CELLS + RANDOM.uniform(0, 0.3, CELLS.shape))
PEOPLE = RANDOM.integers(1, 60, (len(CELLS), 3)).astype(float)
APART = np.abs(CELLS[:, None] - CELLS[None]).sum(axis=2)
FIRST, SECOND = np.nonzero(APART < 5)
TRAVELLED = replace(SCATTERED, costs=Costs.of_pairs(FIRST, SECOND, APART[FIRST, SECOND], np.arange(len(CELLS))))
NEAREST = {"neighbourhood": "nearest_people", "size": 200.0}
STEP = {"neighbourhood": "step", "size": 3.0}
WORK = {
    "areas.costs.BATCH": ("spatial_theil_h", STEP, TRAVELLED),
    "engine.cost_metric.TILE": ("spatial_multigroup_h", STEP, TRAVELLED),
    "engine.cost_metric.TILE of the nearest": ("surrounding_share", NEAREST, TRAVELLED),
    "neighbours.nearest_walk.CELLS": ("surrounding_share", NEAREST, SCATTERED),
    "neighbours.nearest_walk.CELLS of costs": ("spatial_isolation", NEAREST, TRAVELLED),
    "neighbours.nearest_walk.BLOCK": ("spatial_isolation", NEAREST, SCATTERED),
    "neighbours.weights.BLOCK": ("adjusted_dissimilarity_orders", {"order": 3}, SCATTERED),
    "measures.patterns.CELLS": ("spatial_proximity_profile", {}, SCATTERED),
    "measures.distortion.CELLS": ("local_distortion", {}, SCATTERED),
    "measures.distortion.CELLS of places": ("global_distortion", {}, SCATTERED),
    "measures.centralisation_local.CELLS": ("local_centralisation", {}, SCATTERED),
}
"""What is gone through in parts as large as a constant says: a measure, its options, and where its areas lie."""
MOST = 20_000
"""How often the work may ask whether to go on: many times what it needs."""


class Asked:
    """Says to go on, and notes what it was told; says no when it is asked without end."""

    def __init__(self) -> None:
        self.done: list[float] = []

    def __call__(self, done: float) -> bool:
        self.done.append(done)
        return len(self.done) < MOST


def values(id: str, options: dict, ground: Geography, people: np.ndarray = PEOPLE) -> np.ndarray:
    measure = CATALOGUE.get(id).choose(**options)
    codes = np.arange(len(CELLS)) // 15
    counts = several_groups(people) if "counts" in measure.inputs else two_groups(*people.T[:2], people.sum(axis=1))
    if measure.scope is Scope.AREA:
        return evaluate_spatial_local(counts, codes, [measure], ground).values[id]
    return evaluate_spatial(counts, codes, [measure], 2, ground).values[id]


def in_parts(monkeypatch: pytest.MonkeyPatch, work: str, most: int) -> tuple[np.ndarray, list[float]]:
    """The values with parts of `most`, and what was said of the progress meanwhile."""
    id, options, ground = WORK[work]
    module, constant = work.split()[0].rsplit(".", 1)
    monkeypatch.setattr(import_module(f"segbaro_plugin.indices.spatial.{module}"), constant, most)
    asked = Asked()
    return values(id, options, replace(ground, proceed=asked)), asked.done


@pytest.mark.parametrize("most", [1, 2, 7, 15, 16, 100])
@pytest.mark.parametrize("work", WORK)
def test_small_parts_give_the_same(monkeypatch, work: str, most: int) -> None:
    whole = values(*WORK[work])
    assert np.isfinite(whole).any()
    found, done = in_parts(monkeypatch, work, most)
    np.testing.assert_allclose(found, whole, rtol=1e-9, atol=1e-12)
    assert done[0] == 0
    assert 0 <= min(done) <= max(done) <= 1


@pytest.mark.parametrize("work", WORK)
def test_parts_of_one_area_ask_before_each_area_whether_to_go_on(monkeypatch, work: str) -> None:
    _, done = in_parts(monkeypatch, work, 1)
    assert len(done) >= len(CELLS)


@pytest.mark.parametrize("work", WORK)
def test_nobody_anywhere_takes_no_part(work: str) -> None:
    id, options, ground = WORK[work]
    assert np.isnan(values(id, options, ground, PEOPLE * np.nan)).all()
