"""Spatial measures beside the peers in one run: seconds here, there and their ratio; and the memory.

The five distance measures of the peer are wrong (docs/measures.md gives the formulas), so ours are also held against
a plain exact numpy formula. Sizes can be given: python bench/spatial.py 6160 20000.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench"
sys.path[:0] = [str(ROOT / "bench")]

from environment import peer_python  # noqa: E402

FIVE = ("SpatialProximity", "AbsoluteClustering", "RelativeClustering", "DistanceDecayIsolation",
        "DistanceDecayInteraction")  # fmt: skip
PEER_TAKES = {6160: 3, 20000: 17}
"""Gigabytes that the peer needs; without so much free memory it is left out."""
CELLS = 115_000


def main(sizes: list[int]) -> None:
    """Prints the table."""
    for size in sizes:
        grid = _map(size, 0.5, radii=[0.5, 1, 2, 4, 8])
        ours, shares, plain = _ours("five", grid), _ours("profile", grid), _plain(grid)
        apart = np.abs(ours["values"] - plain["values"]).max()
        print(f"\n{size:,} areas: five measures {ours['seconds']:.2f} s, peak {ours['peak']:,.0f} MB")
        print(f"  plain exact numpy {plain['seconds']:.1f} s: ratio {plain['seconds'] / ours['seconds']:.1f}, "
              f"largest difference {apart:.0e}")  # fmt: skip
        print(f"  profile of five radii {shares['seconds']:.2f} s, peak {shares['peak']:,.0f} MB")
        _beside_peer(size, grid, float(ours["seconds"]), float(shares["seconds"]))
    _large()


def _beside_peer(size: int, grid: Path, five: float, profile: float) -> None:
    free = _free_memory()
    if free < PEER_TAKES.get(size, size**2 * 4.5e-8):
        print(f"  the peer is left out: it needs {PEER_TAKES.get(size)} GB and {free:.0f} are free")
        return
    answer = FOLDER / "spatial_answer.json"
    answer.unlink(missing_ok=True)
    script = ROOT / "bench" / "spatial_peer.py"
    ended = subprocess.run(
        [peer_python(), script, grid, answer, f"{0.9 * free:.1f}"], check=False, stderr=subprocess.DEVNULL
    )
    theirs: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8")) if answer.exists() else {}
    done = [theirs[name] for name in FIVE if name in theirs]
    print(f"  segregation {theirs.get('version')}: {len(done)} of the five measures {sum(done):.1f} s, "
          f"ratio {sum(done) / five:.0f}; peak {theirs.get('peak', 0):,.0f} MB")  # fmt: skip
    if "profile" in theirs:
        print(f"  its profile {theirs['profile']:.1f} s: ratio {theirs['profile'] / profile:.0f}")
    if ended.returncode:
        print(f"  it ended within {0.9 * free:.0f} GB of memory before the rest was done")


def _large() -> None:
    grid = _map(CELLS, 0.25, people=[200 * 2**i for i in range(9)])
    ours, stopped = _ours("nearest", grid), _ours("cancel", grid)
    answer = FOLDER / "nearest_answer.npz"
    python = peer_python("equipop==1.62.1", "equipop")
    subprocess.run([python, ROOT / "bench" / "nearest_peer.py", grid, answer], check=True, stdout=subprocess.DEVNULL)
    theirs = dict(np.load(answer))
    apart = np.abs(ours["values"] - theirs["shares"]).max()
    print(f"\n{CELLS:,} cells: 200 to 51,200 nearest people {ours['seconds']:.1f} s, peak {ours['peak']:,.0f} MB")
    print(f"  equipop {theirs['version']} {theirs['seconds']:.1f} s: ratio {theirs['seconds'] / ours['seconds']:.1f}, "
          f"largest difference {apart:.0e}")  # fmt: skip
    five = _ours("five", grid)
    print(f"  five measures {five['seconds']:.1f} s, peak {five['peak']:,.0f} MB")
    print(f"  cancel answers in {1000 * float(stopped['values'][0]):.0f} ms")


def _map(size: int, side: float, **more: list[float]) -> Path:
    """A square grid with a clustered minority, in a file."""
    random = np.random.default_rng(1)
    wide = int(np.ceil(np.sqrt(size)))
    position = np.stack(np.meshgrid(np.arange(wide), np.arange(wide)), -1).reshape(-1, 2)[:size] * side
    t = random.integers(5, 165, size).astype(float)
    near = np.exp(-np.hypot(*(position - position.mean(axis=0) / 2).T) / (wide * side / 4))
    x = random.binomial(t.astype(int), 0.05 + 0.5 * near).astype(float)
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = FOLDER / f"map_{size}.npz"
    np.savez(file, position=position, side=side, t=t, x=x, **{name: np.array(value) for name, value in more.items()})
    return file


def _ours(job: str, grid: Path) -> dict[str, np.ndarray]:
    answer = FOLDER / "ours.npz"
    subprocess.run([sys.executable, ROOT / "bench" / "spatial_ours.py", job, grid, answer], check=True)
    return dict(np.load(answer))


def _plain(grid: Path) -> dict[str, Any]:
    """SP, ACL, RCL, DPxx and DPxy by their formulas, all distances in blocks of rows; nothing is left out."""
    given = dict(np.load(grid))
    begun = time.perf_counter()
    position, x, t = given["position"], given["x"], given["t"]
    y, own = t - x, np.exp(-np.sqrt(0.6) * float(given["side"]))

    columns = np.column_stack([x, y, t, np.ones_like(x)])
    sums = np.empty_like(columns)
    for start in range(0, len(x), 500):
        rows = slice(start, start + 500)
        c = np.exp(-np.sqrt(((position[rows, None] - position[None]) ** 2).sum(axis=2)))
        c[np.arange(len(c)), np.arange(start, start + len(c))] = own
        sums[rows] = c @ columns
    near_x, near_y, near_t, near_areas = sums.T
    pxx, pyy, poo = (float((a * near).sum() / a.sum() ** 2) for a, near in ((x, near_x), (y, near_y), (t, near_t)))
    share, even = x / x.sum(), x.sum() * near_areas.sum() / len(x) ** 2
    values = [
        (x.sum() * pxx + y.sum() * pyy) / (t.sum() * poo),
        ((share * near_x).sum() - even) / ((share * near_t).sum() - even),
        pxx / pyy - 1,
        (share * near_x / near_t).sum(),
        (share * near_y / near_t).sum(),
    ]
    return {"values": np.array(values), "seconds": time.perf_counter() - begun}


def _free_memory() -> float:
    lines = Path("/proc/meminfo").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("MemAvailable")) / 1e6


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [6160, 20000])
