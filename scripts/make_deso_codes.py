"""Writes segbaro_plugin/tables/codes/deso2018_codes.csv: the codes of DeSO 2018, as runs in steps of ten.

    python scripts/make_deso_codes.py koppling-deso2018-regso2020_2026-03-25.csv

From Statistics Sweden's key file between DeSO 2018 and RegSO 2020 (open data, CC0; here as csv with the heading
DeSO_2018). Every code of 2018 ends in 0: a row with 0114C1010 and 0114C1030 stands for these and 0114C1020.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "segbaro_plugin" / "tables" / "codes" / "deso2018_codes.csv"
STEP = 10


def read(key: Path) -> list[str]:
    """The codes of DeSO 2018 in the key file."""
    with key.open(encoding="utf-8-sig", newline="") as file:
        return [row["DeSO_2018"] for row in csv.DictReader(file)]


def runs(codes: Iterable[str]) -> list[tuple[str, str]]:
    """The first and the last code of each run."""
    found: list[tuple[str, str]] = []
    for code in sorted(codes):
        if found and code == _next(found[-1][1]):
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return found


def _next(code: str) -> str:
    return f"{code[:5]}{int(code[5:]) + STEP:04}"


if __name__ == "__main__":
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["first", "last"])
        writer.writerows(runs(read(Path(sys.argv[1]))))
