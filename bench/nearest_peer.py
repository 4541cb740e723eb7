"""Times EquiPop's nearest people; runs in its own environment. Usage: python nearest_peer.py MAP.npz ANSWER.npz"""

from __future__ import annotations

import sys
import time

import equipop
import numpy as np
from equipop.cells import CellData
from equipop.fastcounts import run_knn_counts


def main(map_file: str, answer_file: str) -> None:
    """Writes the seconds, the shares for each k and the version."""
    grid = dict(np.load(map_file))
    east, north = (1000 * grid["position"]).T
    cells = CellData(E=east, N=north, n=grid["t"], binary_sums={"x": grid["x"]}, unit_size=1000 * float(grid["side"]))
    sizes = grid["people"].tolist()
    begun = time.perf_counter()
    found = run_knn_counts(cells, k_values=sizes, overshoot_mode="proportional", report=False)
    seconds = time.perf_counter() - begun
    shares = np.stack([found[f"R_x_{k}"] for k in sizes])
    np.savez(answer_file, seconds=seconds, shares=shares, version=equipop.__version__)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
