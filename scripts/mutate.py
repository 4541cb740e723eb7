"""Do the tests hold the code? Changes operators, constants and guards one at a time, and runs the related tests.

python scripts/mutate.py [--changes 210] [--seed 14] [--only TEXT] [--list]

The changes are a sample over all modules of `indices`, `tables` and `layers`: the same seed gives the same. Those that
change nothing stand in scripts/mutation/equivalents.csv with the reason. It ends with 1 where less than 90 per cent of
the others are found. What survives is written to build/mutate.csv, in the form of that list.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from queue import Queue

from mutation.changes import Change
from mutation.equivalents import key, read_changes, stale
from mutation.imported import imports
from mutation.related import MOST, related
from mutation.sample import listed_in, sample
from mutation.trial import Copy

ROOT = Path(__file__).resolve().parent.parent
NEEDED = 0.9


def try_all(
    changes: Sequence[Change], processes: int, files: int, most: float
) -> Iterator[tuple[Change, str, float, str]]:
    """What becomes of each change, as soon as it is known."""
    with tempfile.TemporaryDirectory(prefix="mutate") as folder, ThreadPoolExecutor(processes) as pool:
        free: Queue[Copy] = Queue()
        for copy in (copies := Copy.several(ROOT, Path(folder), processes)):
            free.put(copy)
        known = imports(copies[0].root)

        def one(change: Change) -> tuple[Change, str, float, str]:
            copy = free.get()
            try:
                return change, *copy.tried(change, related(copy.root, change.module, known, files), most)
            finally:
                free.put(copy)

        yield from (future.result() for future in as_completed([pool.submit(one, change) for change in changes]))


def write_survivors(survivors: Sequence[Change]) -> Path:
    """The changes that no test has found, for the list of equivalents or for a new test."""
    target = ROOT / "build" / "mutate.csv"
    target.parent.mkdir(exist_ok=True)
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "line", "change", "reason", "row"])
        writer.writerows([*key(one), "", one.place[0]] for one in survivors)
    return target


def run(changes: Sequence[Change], processes: int, files: int, most: float) -> int:
    """Tries the changes and tells what came of them; 0 where enough are found."""
    counts, survivors = Counter[str](), list[Change]()
    for change, outcome, seconds, test in try_all(changes, processes, files, most):
        counts[outcome] += 1
        survivors += [] if outcome == "found" else [change]
        where = f"{change.module}:{change.place[0]} {change.name}"
        done = f"{sum(counts.values())}/{len(changes)} {outcome} {seconds:.0f} s"
        print(f"{done}  {where}  {change.line}  {test}", flush=True)
    found = counts["found"] / max(sum(counts.values()), 1)
    print(f"{found:.1%} found of {sum(counts.values())}: {dict(counts)}; survivors in {write_survivors(survivors)}")
    return 0 if found >= NEEDED else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--changes", type=int, default=210)
    parser.add_argument("--seed", type=int, default=14)
    parser.add_argument("--only", default="", help="modules whose path has this text")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--files", type=int, default=MOST, help="files of tests for one change, the nearest first")
    parser.add_argument("--again", type=Path, help="only the changes in such a list as build/mutate.csv")
    parser.add_argument("--most", type=float, default=1800, help="seconds for the tests of one change")
    parser.add_argument("--list", action="store_true", help="names the changes and their tests, and runs nothing")
    asked = parser.parse_args()
    listed = read_changes()
    if outdated := stale(ROOT, listed):
        print("Out of date in equivalents.csv:", *outdated, sep="\n  ")
        return 1
    changes = listed_in(ROOT, asked.again) if asked.again else sample(ROOT, asked.changes, asked.seed, asked.only)
    tried = [one for one in changes if key(one) not in listed]
    modules = len({one.module for one in changes})
    print(f"{len(changes)} changes in {modules} modules; {len(changes) - len(tried)} change nothing")
    if asked.list:
        known = imports(ROOT)
        for one in tried:
            print(one.module, one.place[0], one.name, one.line, *related(ROOT, one.module, known)[:3], sep="  ")
        return 0
    return run(tried, asked.processes, asked.files, asked.most)


if __name__ == "__main__":
    sys.exit(main())
