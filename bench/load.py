"""Loads far beyond a country, each in a process of its own: do memory, files and threads keep within their bounds?

python3 bench/load.py [--share 0.1] [areas | rows | runs ...]

areas: 1,000,000 areas with ten counts through join, index, measures and map, under 2 GB.
rows: a full join of 2,000,000 rows to 20,000 areas, under 2 GB.
runs: 500 runs in one process, whose memory, open files and threads stay flat after the first fifty.
A share makes the loads smaller; the bounds stay.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from memory import free_gigabytes, megabytes_now, peak_megabytes

ROOT = Path(__file__).resolve().parent.parent
MOST_MEGABYTES = 2000
NEEDED_GIGABYTES = 4
AREAS, JOINED, RUNS, WARM = 1_000_000, 20_000, 500, 50
MORE_MEGABYTES = 20
"""How much memory may grow after the runs that warm up: what Python's and GDAL's allocators have not given back."""


def start() -> Callable[..., dict[str, object]]:
    """QGIS and the provider; returns what runs an algorithm of Segbaro."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(ROOT), f"{QgsApplication.pkgDataPath()}/python/plugins"]
    import processing
    from processing.core.Processing import Processing

    from segbaro_plugin.processing.provider import SegbaroProvider

    Processing.initialize()
    provider = SegbaroProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    kept = (application, provider)

    def run(id: str, **parameters: object) -> dict[str, object]:
        assert kept
        began = time.perf_counter()
        made = processing.run(f"segbaro:{id}", parameters)
        if id not in quiet:
            print(f"  {id:22} {time.perf_counter() - began:7.1f} s  {peak_megabytes():6.0f} MB at most", flush=True)
        return dict(made)

    return run


quiet: set[str] = set()
"""Algorithms of which there are too many runs to tell of each."""


def load_areas(folder: Path, share: float) -> bool:
    """The whole chain over very many areas."""
    from load_data import YEARS, write_areas, write_counts

    number = int(AREAS * share)
    write_areas(folder / "areas.gpkg", number)
    write_counts(folder / "table.csv", number)
    run, year = start(), YEARS[-1]
    joined, typed = str(folder / "joined.gpkg"), str(folder / "typed.gpkg")
    made = run("joinindicators", INPUT=str(folder / "areas.gpkg"), TABLE=str(folder / "table.csv"), OUTPUT=joined)
    run("socioeconomicindex", INPUT=joined, REFERENCE="input", OUTPUT=typed)
    given = {"GROUP": f"foreign_born_people_{year}", "TOTAL": f"population_{year}", "PLACE": "kommun"}
    run("segregationindices", INPUT=joined, **given, OUTPUT=str(folder / "measures.gpkg"))
    run("choroplethmap", INPUT=typed, FIELD=f"sei_{year}", OUTPUT=str(folder / "map.gpkg"))
    print(f"  {number:,} areas, {made.get('MATCHED')} matched")
    return peak_megabytes() < MOST_MEGABYTES and made.get("MATCHED") == number


def load_rows(folder: Path, share: float) -> bool:
    """A long table with a hundred rows an area, all of them joined."""
    from load_data import write_areas, write_long

    number = int(JOINED * share)
    write_areas(folder / "areas.gpkg", number)
    write_long(folder / "long.csv", number)
    run = start()
    given = {"INPUT": str(folder / "areas.gpkg"), "TABLE": str(folder / "long.csv")}
    made = run("joinindicators", **given, OUTPUT=str(folder / "joined.gpkg"))
    print(f"  {number * 100:,} rows to {number:,} areas, {made.get('MATCHED')} matched")
    return peak_megabytes() < MOST_MEGABYTES and made.get("MATCHED") == number


def load_runs(folder: Path, share: float) -> bool:
    """Very many runs in one process, each over the result of the one before."""
    from load_data import YEARS, write_areas, write_counts

    write_areas(folder / "areas.gpkg", 200)
    write_counts(folder / "table.csv", 200)
    quiet.update({"joinindicators", "segregationindices"})
    run, held = start(), []
    joined = str(folder / "joined.gpkg")
    given = {"GROUP": f"foreign_born_people_{YEARS[-1]}", "TOTAL": f"population_{YEARS[-1]}", "PLACE": "kommun"}
    for number in range(1, max(int(RUNS * share), 2 * WARM) + 1):
        if number % 2:
            run("joinindicators", INPUT=str(folder / "areas.gpkg"), TABLE=str(folder / "table.csv"), OUTPUT=joined)
        else:
            run("segregationindices", INPUT=joined, **given, OUTPUT=str(folder / "measures.gpkg"))
        settle()
        if number % WARM == 0:
            held.append((megabytes_now(), len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))))  # noqa: PTH208
            print(f"  {number} runs: {held[-1][0]:.0f} MB, {held[-1][1]} open files, {held[-1][2]} threads", flush=True)
    (memory, files, threads), last = held[0], held[-1]
    return last[0] < memory + MORE_MEGABYTES and last[1] <= files and last[2] <= threads


def settle() -> None:
    """What a desktop does between runs: QGIS closes the inputs of any algorithm, its own too, only then."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QEvent

    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsApplication.processEvents()


LOADS = {"areas": load_areas, "rows": load_rows, "runs": load_runs}


def in_own_process(name: str, share: float) -> bool:
    """Runs a load by itself, since a peak of memory is a process's for ever."""
    print(f"{name}:", flush=True)
    command = [sys.executable, __file__, "--inside", name, "--share", str(share)]
    fine = subprocess.run(command, check=False).returncode == 0
    print("  within its bounds" if fine else "  NOT within its bounds", flush=True)
    return fine


def main() -> int:
    """Runs the chosen loads; 1 where a bound is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("loads", nargs="*", default=[])
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--inside", choices=LOADS)
    chosen = parser.parse_args()
    if chosen.inside:
        with tempfile.TemporaryDirectory() as made:
            return not LOADS[chosen.inside](Path(made), chosen.share)
    if free_gigabytes() < NEEDED_GIGABYTES:
        sys.exit(f"bench: less than {NEEDED_GIGABYTES} GB of memory are free.")
    fine = [in_own_process(name, chosen.share) for name in chosen.loads or LOADS]
    return not all(fine)


if __name__ == "__main__":
    sys.exit(main())
