"""Columns of databases and layers are no indicators."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table


@pytest.mark.parametrize("heading", ["fid", "OBJECTID", "ogc_fid", "Shape_Area", "Shape_Length", "version"])
def test_what_a_layer_counts_and_measures_is_no_indicator(tmp_path: Path, heading: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(f"kommun;{heading};antal\n0114;17;5\n0180;1824;6\n", encoding="utf-8")
    assert list(read_table(path).indicators) == ["antal"]


@pytest.mark.parametrize("heading", ["anm", "Kommentar", "fotnot", "remarks"])
def test_what_is_remarked_is_no_indicator(tmp_path: Path, heading: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(f"kommun;{heading};antal\n0114;osäker;5\n0180;reviderad;6\n", encoding="utf-8")
    assert list(read_table(path).indicators) == ["antal"]
