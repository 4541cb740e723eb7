"""Writes segbaro_plugin/tables/codes/area_counts.csv: how many RegSO and DeSO each municipality has.

    python scripts/make_area_counts.py koppling-deso2018-regso2020_2026-03-25.csv

From Statistics Sweden's key file between DeSO 2018 and RegSO 2020 (open data, CC0; here as csv with the headings
DeSO_2018 and RegSOkod_2020). RegSO kept their codes in 2025.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "segbaro_plugin" / "tables" / "codes" / "area_counts.csv"


def counted(key: Path) -> list[tuple[str, int, int]]:
    """The code of each municipality with its numbers of RegSO and DeSO."""
    with key.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    regso, deso = (Counter(code[:4] for code in {row[name] for row in rows}) for name in ("RegSOkod_2020", "DeSO_2018"))
    return [(kommun, regso[kommun], deso[kommun]) for kommun in sorted(regso)]


if __name__ == "__main__":
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["kommun", "regso", "deso2018"])
        writer.writerows(counted(Path(sys.argv[1])))
