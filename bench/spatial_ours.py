"""Times our spatial measures in a process of their own, so that the peak is theirs.

Usage: python spatial_ours.py five|profile|nearest|waits MAP.npz ANSWER.npz
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from memory import peak_megabytes

from segbaro_plugin.indices import CATALOGUE, Measure, Scope
from segbaro_plugin.indices.engine.cleaning import several_groups, two_groups
from segbaro_plugin.indices.engine.places import Places
from segbaro_plugin.indices.spatial import (
    Borders,
    Cancelled,
    Geography,
    at_sizes,
    evaluate_spatial,
    evaluate_spatial_local,
)
from segbaro_plugin.indices.spatial.neighbours.nearest_people import nearest_people

FIVE = (
    "spatial_proximity",
    "absolute_clustering",
    "relative_clustering",
    "distance_decay_isolation",
    "distance_decay_interaction",
)
PATIENCE = 5.0
"""Seconds after which a loop is stopped whose waits are measured."""
Map = dict[str, np.ndarray]


def five(grid: Map) -> np.ndarray:
    """The five distance measures, from columns to values."""
    return _values(grid, [CATALOGUE.get(id).choose(own="massey_denton_1988") for id in FIVE])


def profile(grid: Map) -> np.ndarray:
    """Spatial dissimilarity at five radii, triangular kernel as the peer."""
    return _values(grid, _profile(grid))


def nearest(grid: Map) -> np.ndarray:
    """Shares among the nearest people, for each k."""
    everybody = Places(np.zeros(len(grid["t"]), int))
    found = nearest_people(grid["position"], grid["t"], grid["x"][:, None], grid["people"].tolist(), everybody)
    return found.sums[..., 0] / found.people


def waits(grid: Map) -> np.ndarray:
    """The longest time in seconds between two questions whether to go on, so the longest that cancel can wait.

    A loop for each of `LOOPS`; each is stopped after a while.
    """
    return np.array([_longest_wait(grid, make(grid), move) for make, move in LOOPS.values()])


def _profile(grid: Map) -> list[Measure]:
    kernel = CATALOGUE.get("spatial_dissimilarity").choose(neighbourhood="triangular")
    return at_sizes([kernel], grid["radii"].tolist())


def _one(id: str, **options: object) -> Callable[[Map], list[Measure]]:
    return lambda _grid: [CATALOGUE.get(id).choose(**options)]


PEOPLE = {"neighbourhood": "nearest_people", "size": 51_200.0}
LOOPS: dict[str, tuple[Callable[[Map], list[Measure]], float]] = {
    "kernel sums": (_one("spatial_proximity"), 0.0),
    "profile of five radii": (_profile, 0.0),
    "nearest people on a grid": (_one("spatial_isolation", **PEOPLE), 0.0),
    "nearest people anywhere": (_one("spatial_isolation", **PEOPLE), 0.1),
    "orders of neighbours": (_one("adjusted_dissimilarity_orders", order=6), 0.0),
    "ways across borders": (_one("spatial_proximity_profile"), 0.0),
    "local centralisation": (_one("local_centralisation"), 0.0),
    "distortion": (_one("local_distortion"), 0.0),
}
"""What is computed, and how far the cells are moved from their grid in km."""


def _longest_wait(grid: Map, measures: list[Measure], move: float) -> float:
    asked = [time.perf_counter()]

    def proceed(_done: float) -> bool:
        asked.append(time.perf_counter())
        return asked[-1] < asked[0] + PATIENCE

    shift = np.random.default_rng(1).uniform(0, move, grid["position"].shape)
    moved = {**grid, "position": grid["position"] + shift}
    try:
        _evaluate(moved, measures, replace(_ground(moved), proceed=proceed, borders=_borders(grid)))
    except Cancelled:
        asked.append(time.perf_counter())
    return float(np.diff(asked).max())


def _evaluate(grid: Map, measures: list[Measure], ground: Geography) -> dict[str, np.ndarray]:
    x, t = grid["x"], grid["t"]
    counts = several_groups(np.column_stack([x, t - x])) if "counts" in measures[0].inputs else two_groups(x, total=t)
    codes = np.zeros(len(t), int)
    if measures[0].scope is Scope.AREA:
        return dict(evaluate_spatial_local(counts, codes, measures, ground).values)
    return dict(evaluate_spatial(counts, codes, measures, 1, ground).values)


def _values(grid: Map, measures: list[Measure]) -> np.ndarray:
    found = _evaluate(grid, measures, _ground(grid))
    return np.array([found[measure.id][0] for measure in measures])


def _ground(grid: Map) -> Geography:
    side, areas = float(grid["side"]), len(grid["t"])
    return Geography(grid["position"], np.full(areas, side**2), np.full(areas, 4 * side))


def _borders(grid: Map) -> Borders:
    """The sides that cells share."""
    side = float(grid["side"])
    column, row = np.rint(grid["position"].T / side).astype(int)
    number = np.full((row.max() + 2, column.max() + 2), -1)
    number[row, column] = np.arange(row.size)
    pairs = [
        np.column_stack([number[row, column], other]) for other in (number[row, column + 1], number[row + 1, column])
    ]
    first, second = np.concatenate([pair[pair[:, 1] >= 0] for pair in pairs]).T
    return Borders(first, second, np.full(first.size, side))


def main(job: str, map_file: str, answer_file: str) -> None:
    """Does the job once, after an import and a small warm-up as the peer has."""
    given = dict(np.load(map_file))
    areas = len(given["t"])
    small = {name: v[:300] if v.ndim and len(v) == areas else v for name, v in given.items()}
    if job != "waits":
        globals()[job](small)
    begun, cpu = time.perf_counter(), time.process_time()
    values = globals()[job](given)
    seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
    np.savez(answer_file, values=values, seconds=seconds, cpu=cpu, peak=peak_megabytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
