"""Times our spatial measures in a process of their own, so that the peak is theirs.

Usage: python spatial_ours.py five|profile|nearest|cancel MAP.npz ANSWER.npz
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from segbaro_plugin.indices import CATALOGUE
from segbaro_plugin.indices.cleaning import two_groups
from segbaro_plugin.indices.places import Places
from segbaro_plugin.indices.spatial import Cancelled, Ground, at_sizes, evaluate_spatial
from segbaro_plugin.indices.spatial.nearest_people import nearest_people

FIVE = (
    "spatial_proximity",
    "absolute_clustering",
    "relative_clustering",
    "distance_decay_isolation",
    "distance_decay_interaction",
)
Map = dict[str, np.ndarray]


def five(grid: Map) -> np.ndarray:
    """The five distance measures, from columns to values."""
    measures = [CATALOGUE.get(id).choose(own="massey_denton_1988") for id in FIVE]
    return _values(grid, measures)


def profile(grid: Map) -> np.ndarray:
    """Spatial dissimilarity at five radii, triangular kernel as the peer."""
    kernel = CATALOGUE.get("spatial_dissimilarity").choose(neighbourhood="triangular")
    return _values(grid, at_sizes([kernel], grid["radii"].tolist()))


def nearest(grid: Map) -> np.ndarray:
    """Shares among the nearest people, for each k."""
    everybody = Places(np.zeros(len(grid["t"]), int))
    found = nearest_people(grid["position"], grid["t"], grid["x"][:, None], grid["people"].tolist(), everybody)
    return found.sums[..., 0] / found.people


def cancel(grid: Map) -> np.ndarray:
    """Seconds from the wish to stop to the end, while the five measures are under way."""
    asked = time.perf_counter() + 1.0
    ground = _ground(grid, lambda _done: time.perf_counter() < asked)
    counts = two_groups(grid["x"], total=grid["t"])
    try:
        evaluate_spatial(counts, np.zeros(len(grid["t"]), int), [CATALOGUE.get(FIVE[0])], 1, ground)
    except Cancelled:
        return np.array([time.perf_counter() - asked])
    return np.array([np.nan])


def _values(grid: Map, measures: list) -> np.ndarray:
    counts = two_groups(grid["x"], total=grid["t"])
    outcome = evaluate_spatial(counts, np.zeros(len(grid["t"]), int), measures, 1, _ground(grid, lambda _done: True))
    return np.array([outcome.values[measure.id][0] for measure in measures])


def _ground(grid: Map, proceed) -> Ground:  # noqa: ANN001
    extent = np.full(len(grid["t"]), float(grid["side"]) ** 2)
    return Ground(grid["position"], extent, proceed=proceed)


if __name__ == "__main__":
    job, map_file, answer_file = sys.argv[1:]
    given = dict(np.load(map_file))
    begun = time.perf_counter()
    values = globals()[job](given)
    seconds = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    np.savez(answer_file, values=values, seconds=seconds, peak=peak)
