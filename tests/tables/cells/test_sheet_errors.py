"""Errors of spreadsheets in files of text: a cell without a value, and no text among numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, read_table
from segbaro_plugin.tables.cells.marks import is_sheet_error

ERRORS = [
    "#REF!", "#N/A", "#DIV/0!", "#VÄRDEFEL!", "#SAKNAS!", "#NAMN?", "#OGILTIGT!", "#GETTING_DATA", "#HÄMTAR_DATA",
    "#REF", "#NV", "#N/D", "#I/T", "#IKKE TILGJENGELIG!", "Err:502", "Fel:508", "######", "#SPILL!",
]  # fmt: skip


def _table(folder: Path, *lines: str) -> Table:
    (folder / "t.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_table(folder / "t.csv")


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_is_missing_and_its_reason_is_said(error: str, tmp_path: Path) -> None:
    table = _table(tmp_path, "deso;antal", f"0114A0010;{error}", "0114A0020;5", f"0114A0030;{error}", "0114A0040;0")
    assert table.frame["status"].tolist() == ["missing", "ok", "missing", "ok"]
    notes = [note for note in table.notes if error in str(note)]
    assert "spreadsheet's error" in str(notes[0])
    assert "kalkylarks fel" in notes[0].say("sv")


def test_a_column_of_nothing_but_errors_is_still_one_of_values(tmp_path: Path) -> None:
    table = _table(tmp_path, "deso;andel;antal", "0114A0010;#DIV/0!;5", "0114A0020;#DIV/0!;6")
    assert list(table.indicators) == ["andel", "antal"]
    assert not table.headings


@pytest.mark.parametrize(
    "lines",
    [
        ("deso;antal", "0114A0010;5", "#N/A;6", "0114A0030;7"),
        ("nyko;antal", "101;5", "#SAKNAS!;6", "103;7"),
        ("deso;år;antal", "0114A0010;2022;5", "0114A0020;#REF!;6", "0114A0030;2022;7"),
        ("deso;kön;antal", "0114A0010;män;5", "0114A0010;#VÄRDEFEL!;6", "0114A0010;kvinnor;7"),
    ],
)
def test_a_row_whose_area_year_or_category_is_an_error_is_left_out(lines: tuple[str, ...], tmp_path: Path) -> None:
    table = _table(tmp_path, *lines)
    assert table.frame["value"].tolist() == [5.0, 7.0]
    assert any("instead of an area, a year or a category were left out (1)" in str(note) for note in table.notes)


@pytest.mark.parametrize("word", ["#centrum", "# 5", "Felix", "Ersta", "#", "5", "", "Värmdö", "#1"])
def test_other_words_are_no_errors(word: str) -> None:
    assert not is_sheet_error(word)
