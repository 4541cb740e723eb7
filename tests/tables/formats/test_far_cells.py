"""Excel sheets whose few cells say that there are millions end in a sentence, within the memory of a small machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table
from segbaro_plugin.tables.formats.workbooks.far_cells import MOST_EMPTY, nearby_cells
from tests.tables.raw_books import sheet_of, xlsx_of
from tests.tables.test_bounds import _refused_within

pytestmark = pytest.mark.timeout(120)


def _row(number: int, **cells: str) -> str:
    inner = "".join(f'<c r="{column}{number}" t="str"><v>{value}</v></c>' for column, value in cells.items())
    return f'<row r="{number}">{inner}</row>'


HEAD = _row(1, A="kommun", B="antal") + _row(2, A="0114", B="5")
FAR = {
    "a row beyond every sheet": _row(9_999_999, B="1"),
    "a column at the end of the sheet": _row(3, XFD="1"),
    "a column beyond every sheet": _row(3, ZZZ="1"),
    "the last cell": _row(1_048_576, XFD="1"),
    "many rows to the last column": "".join(_row(number, XFD="1") for number in range(3, 5003)),
    "very many rows of some columns": "".join(_row(number, AZ="1") for number in range(3, 150_003)),
}


@pytest.mark.parametrize("rows", FAR.values(), ids=FAR)
def test_far_cells_are_refused_in_a_sentence(rows: str, tmp_path: Path) -> None:
    pytest.importorskip("osgeo")  # in the process that reads it too
    path = tmp_path / "t.xlsx"
    path.write_bytes(xlsx_of(HEAD + rows))
    said = _refused_within(300, path)
    assert "empty cells among its cells" in said or "damaged" in said


def test_cells_merged_to_the_end_of_the_sheet_are_no_bomb(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    merged = '<mergeCells count="1"><mergeCell ref="A4:XFD1048576"/></mergeCells>'
    path.write_bytes(xlsx_of(HEAD, after=merged))
    assert read_table(path).frame["value"].tolist() == [5.0]


@pytest.mark.parametrize(("width", "letters"), [(26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
def test_the_limit_is_what_stands_empty(width: int, letters: str) -> None:
    rows = MOST_EMPTY // width + 1
    fits = sheet_of(_row(rows, **{letters: "1"})).encode()
    if rows * width - 1 > MOST_EMPTY:
        with pytest.raises(TableError, match="empty cells"):
            nearby_cells(fits)
    nearby_cells(sheet_of(_row(rows - 1, **{letters: "1"})).encode())


@pytest.mark.parametrize("filled", [1, 2, 5])
def test_the_empty_cells_are_counted_without_those_that_are_filled(filled: int) -> None:
    last = _row(1_048_576, **dict.fromkeys(["A", "B", "C", "D", "XFD"][-filled:], "1"))
    with pytest.raises(TableError, match=f" {1_048_576 * 16_384 - filled} empty cells"):
        nearby_cells(sheet_of(last).encode())


FORMATS = {
    "a height": '<row r="1048576" ht="3"/>',
    "a row without cells": '<row r="1048576" ht="12.8"></row>',
    "cells without a value": '<row r="1048576"><c r="A1048576" s="1"/><c r="C1048576" s="1"></c></row>',
    "cells over several lines": '<row r="1048576" s="1">\n <c r="A1048576" s="1">\n </c>\n</row>',
    "the last cell": '<row r="1048576"><c r="XFD1048576" s="1"/></row>',
    "many wide rows": "".join(
        f'<row r="{row}"><c r="A{row}" s="1"/><c r="XFD{row}" s="1"/></row>' for row in range(3, 900)
    ),
    "a row above the last": '<row r="900000"><c r="B900000" s="1"/></row><row r="1048576" ht="3"/>',
}


@pytest.mark.parametrize("rows", FORMATS.values(), ids=FORMATS)
def test_formats_far_out_are_no_damage(rows: str, tmp_path: Path) -> None:
    pytest.importorskip("osgeo")
    path = tmp_path / "t.xlsx"
    path.write_bytes(xlsx_of(HEAD + rows))
    assert read_table(path).frame["value"].tolist() == [5.0]


@pytest.mark.parametrize("row", [100, 1_500, 20_000, 1_048_576])
def test_an_area_far_below_the_others_is_read(row: int, tmp_path: Path) -> None:
    pytest.importorskip("osgeo")
    path = tmp_path / "t.xlsx"
    path.write_bytes(xlsx_of(HEAD + _row(row, A="1480", B="7")))
    assert read_table(path).frame["value"].tolist() == [5.0, 7.0]


def test_a_sheet_without_anything_far_out_stays_as_it_is() -> None:
    sheet = sheet_of(HEAD + '<row r="3"><c r="A3" s="1"/></row>' + _row(4, A="1480", B="7")).encode()
    assert nearby_cells(sheet) is sheet
