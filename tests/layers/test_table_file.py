"""Workbooks that other programs can open."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr

from segbaro_plugin.layers.write.table_file import Column, write_table


@pytest.mark.parametrize("length", [30, 31, 32, 60])
def test_a_sheet_has_the_31_characters_that_excel_allows_at_most(tmp_path: Path, length: int) -> None:
    path = tmp_path / f"{'a' * length}.xlsx"
    write_table(path, [Column("antal", float, [1.0])], "en")
    book = ogr.Open(str(path))
    assert book.GetLayer(0).GetName() == "a" * min(length, 31)
