"""Times the peer's spatial measures and its profile; runs in the peer's own environment.

Usage: python spatial_peer.py MAP.npz ANSWER.json GIGABYTES
"""

from __future__ import annotations

import json
import resource
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")

import geopandas as gpd  # noqa: E402
import segregation  # noqa: E402
from segregation import singlegroup  # noqa: E402
from segregation.dynamics import compute_multiscalar_profile  # noqa: E402
from shapely.geometry import box  # noqa: E402

FIVE = (
    "SpatialProximity",
    "AbsoluteClustering",
    "RelativeClustering",
    "DistanceDecayIsolation",
    "DistanceDecayInteraction",
)


def main(map_file: str, answer_file: str, gigabytes: str) -> None:
    """Writes seconds and the peak, as a user of the library would ask: once, after an import and a small warm-up.

    The process may not take more than so many gigabytes; what has been timed by then is in the answer.
    """
    most = int(float(gigabytes) * 1e9)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    grid = dict(np.load(map_file))
    frame = _frame(grid)
    small = frame.iloc[:300]
    answer: dict[str, object] = {"version": segregation.__version__}
    for name in FIVE:
        index = getattr(singlegroup, name)
        index(small, group_pop_var="x", total_pop_var="t")
        begun = time.perf_counter()
        index(frame, group_pop_var="x", total_pop_var="t")
        answer[name] = time.perf_counter() - begun
        _write(answer, answer_file)
    radii = [1000 * float(radius) for radius in grid["radii"]]
    begun = time.perf_counter()
    compute_multiscalar_profile(
        gdf=frame, segregation_index=singlegroup.Dissim, distances=radii, group_pop_var="x", total_pop_var="t"
    )
    answer["profile"] = time.perf_counter() - begun
    _write(answer, answer_file)


def _write(answer: dict[str, object], answer_file: str) -> None:
    answer["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with open(answer_file, "w", encoding="utf-8") as file:  # noqa: PTH123
        json.dump(answer, file)


def _frame(grid: dict[str, np.ndarray]) -> gpd.GeoDataFrame:
    half = 1000 * float(grid["side"]) / 2
    squares = [box(x - half, y - half, x + half, y + half) for x, y in 1000 * grid["position"]]
    return gpd.GeoDataFrame({"x": grid["x"], "t": grid["t"]}, geometry=squares, crs=3006)


if __name__ == "__main__":
    main(*sys.argv[1:])
