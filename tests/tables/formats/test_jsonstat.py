"""Each sign of a json-stat dataset is the status of its own cell, and of no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table
from tests.tables.traps_formats import jsonstat

SIGNS = ["..", "-", ".", "p", ""]
NOTES = ["- = inget finns att redovisa"]
EXPECTED = ["suppressed", "ok", "not_applicable", "ok", "missing"]
CODES = ["0114", "0115", "1480", "1490", "1780"]


@pytest.mark.parametrize("form", ["list", "mapping"])
@pytest.mark.parametrize("turn", range(len(SIGNS)))
def test_signs(form: str, turn: int, tmp_path: Path) -> None:
    order = [(place + turn) % len(SIGNS) for place in range(len(SIGNS))]
    signs = [SIGNS[place] for place in order]
    given = signs if form == "list" else {str(cell): sign for cell, sign in enumerate(signs) if sign}
    region = {"label": "region", "category": {"index": CODES}}
    contents = {"category": {"index": ["X1"], "label": {"X1": "Antal"}}}
    path = tmp_path / "t.json"
    path.write_bytes(jsonstat(
        size=[5, 1, 1], value=[7 if sign == "p" else None for sign in signs], status=given, note=NOTES,
        dimension={"Region": region, "ContentsCode": contents, "Tid": {"category": {"index": ["2023"]}}},
    ))  # fmt: skip
    frame = read_table(path).frame.set_index("area").loc[CODES]
    assert frame["status"].tolist() == [EXPECTED[place] for place in order]
    assert frame["value"].dropna().tolist() == [7.0 if sign == "p" else 0.0 for sign in signs if sign in ("p", "-")]
