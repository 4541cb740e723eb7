"""Files for spreadsheets: text in them is text, and workbooks can be opened by other programs."""

from __future__ import annotations

import csv
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


FORMULAS = ["=1+1", "+46 8", "-1", "@sum", " =1", "\t=1", "\tx", "\u00a0=1"]
WORDS = ["Väsby", "1-2", "a=b", "18+", "e@post", "'=1", "", "#1"]


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize(("texts", "led"), [(FORMULAS, "'"), (WORDS, "")], ids=["formulas", "words"])
def test_in_a_csv_only_what_would_be_a_formula_is_led_by_an_apostrophe(tmp_path: Path, texts, led, language) -> None:
    path = tmp_path / "table.csv"
    write_table(path, [Column(text, str, [text]) for text in texts] + [Column("antal", float, [-1.5])], language)
    with path.open(encoding="utf-8-sig", newline="") as file:
        headings, row = csv.reader(file, delimiter=";" if language == "sv" else ",")
    assert headings == [*(led + text for text in texts), "antal"]
    assert row == [*(led + text for text in texts), "-1,5" if language == "sv" else "-1.5"]


@pytest.mark.parametrize("text", [*FORMULAS, *filter(None, WORDS)])
def test_in_a_workbook_text_is_as_it_was(tmp_path: Path, text: str) -> None:
    path = tmp_path / "table.xlsx"
    write_table(path, [Column("namn", str, [text]), Column("antal", float, [1.0])], "en")
    book = ogr.Open(str(path))
    assert [feature.GetField(0) for feature in book.GetLayer(0)] == [text]
