"""Writes segbaro_plugin/tables/deso_changes.csv from Statistics Sweden's log of changes of the DeSO division.

    python scripts/make_deso_changes.py deso-historiska-forandringar-2025-09-19.xlsx

The log ("Historiska förändringar i DeSO", open data, CC0) lies beside the key files on the page of the DeSO division.
Its rows are an earlier DeSO, the DeSO that it concerns, the kind of change and the date. What only moves a boundary
out to the territorial sea is left out: nobody lives there. The rows that lie in the repository came by way of a public
copy of the log of 2025-09-19 (deno-li/fuzzy-MCP on GitHub, CC0); their numbers by kind are the log's, and with the
5,984 codes of 2018 they give the 6,160 codes of 2025 in the published numbers of each category.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "segbaro_plugin" / "tables" / "deso_changes.csv"
DATE = "2025-01-01"
CODE = re.compile(r"\d{4}[ABC]\d{4}")
KINDS = {
    "Upphör; till nybildad": "ends_into_new",
    "Upphör; till befintlig": "ends_into_existing",
    "Ger del till nybildad": "gives_to_new",
    "Ger del/delar till befintlig": "gives_to_existing",
    "Minskas och ger del till befintlig eller nybildad": "shrinks",
    "Utvidgas": "grows",
    "Kodändrad; annat än 20-22": "recoded",
}


def changes(rows: Iterable[list[str]]) -> list[tuple[str, str, str]]:
    """The rows of the log that tell DeSO 2018 and DeSO 2025 apart: earlier code, code, kind."""
    found = []
    for row in rows:
        codes = [cell for cell in row if CODE.fullmatch(cell)]
        kinds = [KINDS[cell] for cell in row if cell in KINDS]
        if len(codes) == 2 and kinds and any(cell.startswith(DATE) for cell in row):
            found.append((codes[0], codes[1], kinds[0]))
    return sorted(found)


def read(path: Path) -> list[list[str]]:
    """The cells of a file of any format that Segbaro reads."""
    sys.path.insert(0, str(ROOT))
    from segbaro_plugin.tables.contents import use_first

    return use_first(path, None, lambda grid: [grid.row(number) for number in range(len(grid))])[0]


if __name__ == "__main__":
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["earlier", "deso", "change"])
        writer.writerows(changes(read(Path(sys.argv[1]))))
