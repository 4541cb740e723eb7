"""Spatial measures beside the peers in one run: seconds here, there and their ratio; and the memory.

The five distance measures of the peer are wrong (docs/other_tools.md), so ours are also held against the plain exact
formulas. What to run can be given: python bench/spatial.py 6160 20000 cells. Without the peer: ... nopeer.
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
from memory import free_gigabytes  # noqa: E402
from spatial_plain import plain, plain_profile  # noqa: E402

FIVE = ("SpatialProximity", "AbsoluteClustering", "RelativeClustering", "DistanceDecayIsolation",
        "DistanceDecayInteraction")  # fmt: skip
CELLS = 115_000
RADII = [0.5, 1.0, 2.0, 4.0, 8.0]
SPARE = 2.0
"""Gigabytes that are left to others: a peer that comes nearer is stopped."""
LOOPS = ("kernel sums", "profile", "nearest people on a grid", "nearest people anywhere", "orders of neighbours",
         "ways across borders", "local centralisation", "distortion")  # fmt: skip


def main(wanted: list[str]) -> None:
    """Prints the table."""
    for size in [int(word) for word in wanted if word.isdigit()]:
        _one_size(size, with_peer="nopeer" not in wanted)
    if "cells" in wanted:
        _cells()


def _one_size(size: int, *, with_peer: bool) -> None:
    grid = _map(size, 0.5, radii=RADII)
    ours, shares, exact = _ours("five", grid), _ours("profile", grid), plain(dict(np.load(grid)))
    apart = np.abs(ours["values"] - exact["values"]).max()
    seconds, alone = float(ours["seconds"]), 5 * exact["alone"]
    print(f"\n{size:,} areas: the five measures {seconds:.2f} s, peak {ours['peak']:,.0f} MB")
    print(f"  plain exact numpy, five from one walk {exact['seconds']:.1f} s: ratio {exact['seconds'] / seconds:.0f}, "
          f"largest difference {apart:.0e}")  # fmt: skip
    print(f"  plain exact numpy, a walk for each (SP alone, times five) {alone:.1f} s: ratio {alone / seconds:.0f}")
    _profile_beside_plain(grid, shares)
    if with_peer:
        _beside_peer(grid, ours)
        _profile_beside_peer(size)


def _beside_peer(grid: Path, ours: dict[str, Any]) -> None:
    found = {name: _peer(name, grid) for name in FIVE}
    done = {name: answer for name, answer in found.items() if "seconds" in answer}
    for name, answer in found.items():
        said = f"{answer['seconds']:8.1f} s, peak {answer['peak']:,.0f} MB" if name in done else answer["failed"]
        print(f"    segregation {name:26}{said}", flush=True)
    five = [done[name]["seconds"] for name in FIVE if name in done]
    if five:
        which = "the five" if len(five) == 5 else f"the {len(five)} of the five that ran through"
        print(f"  {which} {sum(five):.1f} s against all five here: ratio {sum(five) / float(ours['seconds']):.0f}")


def _profile_beside_plain(grid: Path, ours: dict[str, Any]) -> None:
    exact = plain_profile(dict(np.load(grid)))
    apart = np.abs(ours["values"] - exact["values"]).max()
    print(f"  profile of five radii {ours['seconds']:.2f} s, peak {ours['peak']:,.0f} MB; plain exact numpy "
          f"{exact['seconds']:.1f} s: ratio {exact['seconds'] / ours['seconds']:.0f}, largest difference {apart:.0e}",
          flush=True)  # fmt: skip


def _profile_beside_peer(size: int) -> None:
    """As many of the radii as the peer has memory for, from the smallest."""
    for most in range(len(RADII), 0, -1):
        grid = _map(size, 0.5, radii=RADII[:most])
        theirs = _peer("profile", grid)
        if "seconds" in theirs:
            ours = float(_ours("profile", grid)["seconds"])
            print(f"  its profile of {most} radii {theirs['seconds']:.1f} s, peak {theirs['peak']:,.0f} MB against "
                  f"{ours:.2f} s: ratio {theirs['seconds'] / ours:.0f}", flush=True)  # fmt: skip
            return
        print(f"  its profile of {most} radii {theirs['failed']}", flush=True)


def _peer(name: str, grid: Path) -> dict[str, Any]:
    """One measure in a process of its own, which is stopped before it takes memory that others need."""
    answer = FOLDER / "spatial_answer.json"
    answer.unlink(missing_ok=True)
    free = free_gigabytes()
    command = [peer_python(), ROOT / "bench" / "spatial_peer.py", name, grid, answer]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        if free_gigabytes() < SPARE:
            process.kill()
            process.wait()
            return {"failed": f"stopped: it needs more than the {free - SPARE:.0f} GB that were free"}
        time.sleep(0.1)
    if process.returncode:
        return {"failed": f"ended with an error ({process.returncode}); {free:.0f} GB were free"}
    found: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
    return found


def _cells() -> None:
    grid = _map(CELLS, 0.25, people=[200 * 2**i for i in range(9)], radii=RADII)
    ours = _ours("nearest", grid)
    answer = FOLDER / "nearest_answer.npz"
    python = peer_python("equipop==1.62.1", "equipop")
    subprocess.run([python, ROOT / "bench" / "nearest_peer.py", grid, answer], check=True, stdout=subprocess.DEVNULL)
    theirs = dict(np.load(answer))
    apart = np.abs(ours["values"] - theirs["shares"]).max()
    print(f"\n{CELLS:,} cells: 200 to 51,200 nearest people {ours['seconds']:.1f} s, peak {ours['peak']:,.0f} MB")
    print(f"  equipop {theirs['version']} {theirs['seconds']:.1f} s: ratio {theirs['seconds'] / ours['seconds']:.1f}, "
          f"largest difference {apart:.0e}", flush=True)  # fmt: skip
    five = _ours("five", grid)
    print(f"  the five measures {five['seconds']:.1f} s, peak {five['peak']:,.0f} MB", flush=True)
    for loop, seconds in zip(LOOPS, _ours("waits", grid)["values"].tolist(), strict=True):
        print(f"  cancel waits at most {1000 * seconds:4.0f} ms: {loop}")


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


if __name__ == "__main__":
    main(sys.argv[1:] or ["6160", "20000", "cells"])
