"""Times one spatial measure of the peer, or its profile; runs in the peer's own environment.

Usage: python spatial_peer.py MEASURE|profile MAP.npz ANSWER.json
"""

from __future__ import annotations

import json
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")

import geopandas as gpd  # noqa: E402
import segregation  # noqa: E402
from memory import peak_megabytes  # noqa: E402
from segregation import singlegroup  # noqa: E402
from segregation.dynamics import compute_multiscalar_profile  # noqa: E402
from shapely.geometry import box  # noqa: E402


def main(name: str, map_file: str, answer_file: str) -> None:
    """Writes seconds and the peak, as a user of the library would ask: once, after an import and a small warm-up."""
    grid = dict(np.load(map_file))
    frame = _frame(grid)
    _run(name, frame.iloc[:300], grid)
    begun, cpu = time.perf_counter(), time.process_time()
    _run(name, frame, grid)
    answer = {
        "seconds": time.perf_counter() - begun,
        "cpu": time.process_time() - cpu,
        "peak": peak_megabytes(),
        "version": segregation.__version__,
    }
    with open(answer_file, "w", encoding="utf-8") as file:  # noqa: PTH123
        json.dump(answer, file)


def _run(name: str, frame: gpd.GeoDataFrame, grid: dict[str, np.ndarray]) -> None:
    names = {"group_pop_var": "x", "total_pop_var": "t"}
    if name != "profile":
        getattr(singlegroup, name)(frame, **names)
        return
    radii = [1000 * float(radius) for radius in grid["radii"]]
    compute_multiscalar_profile(gdf=frame, segregation_index=singlegroup.Dissim, distances=radii, **names)


def _frame(grid: dict[str, np.ndarray]) -> gpd.GeoDataFrame:
    half = 1000 * float(grid["side"]) / 2
    squares = [box(x - half, y - half, x + half, y + half) for x, y in 1000 * grid["position"]]
    return gpd.GeoDataFrame({"x": grid["x"], "t": grid["t"]}, geometry=squares, crs=3006)


if __name__ == "__main__":
    main(*sys.argv[1:])
