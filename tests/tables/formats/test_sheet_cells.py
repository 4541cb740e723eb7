"""The note on cells of a workbook counts all of them and names the first five."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table
from tests.tables.raw_books import formula, number, words, xlsx_of

pytest.importorskip("osgeo")
NAMES = ["C2", "C3", "C4", "C5", "C6", "C7", "C8"]


@pytest.mark.parametrize("cells", [1, 4, 5, 6, 7])
@pytest.mark.parametrize(("cell", "said"), [(formula(), "read as missing"), (number("0.5", 1), "read as displayed")])
def test_the_first_five_are_named_and_an_ellipsis_says_that_there_are_more(
    cell: str, said: str, cells: int, tmp_path: Path
) -> None:
    rows = [[words(f"0114R00{row}"), number("5"), cell] for row in range(1, cells + 1)]
    path = tmp_path / "t.xlsx"
    path.write_bytes(xlsx_of([[words("regso"), words("antal"), words("andel")], *rows]))
    (note,) = [str(one) for one in read_table(path).notes if said in str(one)]
    assert f"({cells}: {', '.join(NAMES[: min(cells, 5)])}{', …' if cells > 5 else ''})" in note


@pytest.mark.parametrize("columns", [1, 2, 25, 26, 27, 52, 53])
def test_cells_are_called_as_in_a_spreadsheet(columns: int, tmp_path: Path) -> None:
    heads = [words("regso"), *(words(f"antal {column}") for column in range(columns))]
    row = [words("0114R001"), *(number("5") for _ in range(columns - 1)), formula()]
    path = tmp_path / "t.xlsx"
    path.write_bytes(xlsx_of([heads, row]))
    letters = {1: "B", 2: "C", 25: "Z", 26: "AA", 27: "AB", 52: "BA", 53: "BB"}[columns]
    assert any(f"(1: {letters}2)" in str(note) for note in read_table(path).notes)
