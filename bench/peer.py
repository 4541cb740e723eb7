"""Times the peer library on a sample of places and years; runs in the peer's own environment.

Usage: python peer.py COLUMNS.npz ANSWER.json
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
from segregation import local, multigroup, singlegroup  # noqa: E402
from shapely.geometry import box  # noqa: E402

SAMPLE, SAMPLE_RANDOM = 40, 6
RANDOM = {"ModifiedDissim", "ModifiedGini", "BiasCorrectedDissim", "DensityCorrectedDissim"}


def measure(name: str, frame: gpd.GeoDataFrame, groups: list[str]) -> object:
    """One measure of one place and year, as a user of the library would ask for it."""
    if hasattr(singlegroup, name):
        return getattr(singlegroup, name)(frame, group_pop_var="g1", total_pop_var="total").statistic
    if hasattr(multigroup, name):
        return getattr(multigroup, name)(frame, groups=groups).statistic
    return np.asarray(getattr(local, name)(frame, groups=groups).statistics).tolist()


def place(columns: dict[str, np.ndarray], number: int) -> gpd.GeoDataFrame:
    """The areas of one place and year, as squares of the right size."""
    here = columns["place_year"] == number
    counts, sides = columns["counts"][here], np.sqrt(columns["land"][here])
    squares = [box(100 * i, 0, 100 * i + side, side) for i, side in enumerate(sides)]
    frame = gpd.GeoDataFrame({f"g{k}": counts[:, k] for k in range(counts.shape[1])}, geometry=squares, crs=3006)
    return frame.assign(total=counts.sum(axis=1))


def main(columns_file: str, answer_file: str, names: list[str]) -> None:
    """Writes, for each measure, the mean seconds a place and year, and the values of the sample."""
    columns = dict(np.load(columns_file))
    groups = [f"g{k}" for k in range(columns["counts"].shape[1])]
    numbers = np.random.default_rng(0).choice(np.unique(columns["place_year"]), SAMPLE, replace=False).tolist()
    frames = [place(columns, number) for number in numbers]
    answer: dict[str, object] = {"version": segregation.__version__, "sample": numbers}
    for name in names:
        chosen = frames[: SAMPLE_RANDOM if name in RANDOM else SAMPLE]
        measure(name, chosen[0], groups)  # compiled and cached before the clock starts
        start = time.perf_counter()
        values = [measure(name, frame, groups) for frame in chosen]
        answer[name] = {"seconds": (time.perf_counter() - start) / len(chosen), "values": values}
    with open(answer_file, "w", encoding="utf-8") as file:  # noqa: PTH123
        json.dump(answer, file)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
