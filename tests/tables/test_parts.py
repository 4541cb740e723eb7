"""Files with several tables: one is read, and the others are said."""

from __future__ import annotations

from pathlib import Path

import pytest
from books import dbf, xlsx

from segbaro_plugin.tables import TableError, read_table

FIRST = [["RegSO", "Folkmängd 2022"], ["0114R001", 10], ["0114R002", 20]]
SECOND = [["RegSO", "Folkmängd 2023"], ["0114R001", 11], ["0114R002", 21]]


def book(tmp_path: Path, *sheets: list[list[object]]) -> Path:
    path = tmp_path / "book.xlsx"
    path.write_bytes(xlsx(*sheets))
    return path


def test_the_sheets_that_were_not_read_are_named(tmp_path: Path) -> None:
    table = read_table(book(tmp_path, FIRST, SECOND))
    assert table.frame["year"].unique().tolist() == [2022]
    assert any("other sheets or parts, which were not read" in str(note) for note in table.notes)


def test_a_book_of_one_sheet_says_nothing(tmp_path: Path) -> None:
    assert read_table(book(tmp_path, FIRST)).notes == []


def test_a_database_file_that_breaks_off_is_refused_and_not_read_in_part(tmp_path: Path) -> None:
    rows = [["kod", "antal"], *([f"0114R{i:03d}", i] for i in range(1, 40))]
    path = tmp_path / "cut.dbf"
    path.write_bytes(dbf(rows)[:-300])
    with pytest.raises(TableError, match="damaged"):
        read_table(path)
