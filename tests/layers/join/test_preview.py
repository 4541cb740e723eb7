"""What the assistant shows of a table before it is joined."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.layers.join.preview import read_for_preview
from segbaro_plugin.layers.join.table_choices import best_sheet, sheet_choices
from segbaro_plugin.layers.places.area_codes import AreaColumns, read_area_columns
from tests.tables.books import xlsx

CODES = ["0114", "0180", "1480"]


@pytest.fixture
def areas(make_areas) -> AreaColumns:
    return read_area_columns(make_areas("kommunkod:string", [(code,) for code in CODES]))


@pytest.mark.parametrize(("chosen", "shown"), [("", "kommun"), ("kommun", "kommun"), ("grannkommun", "grannkommun")])
def test_the_chosen_column_of_codes_is_the_one_that_is_shown(tmp_path: Path, areas, chosen: str, shown: str) -> None:
    (tmp_path / "table.csv").write_text(
        "kommun;grannkommun;antal\n0114;1480;5\n0180;1280;6\n1480;0114;7\n", encoding="utf-8"
    )
    (choice,) = sheet_choices(tmp_path / "table.csv", areas).values()
    assert {name: count.areas for name, count in choice.keys.items()} == {"kommun": 3, "grannkommun": 2, "antal": 0}
    assert read_for_preview(tmp_path / "table.csv", areas, key=chosen, found=choice.found).key == shown


FULL = [["kommun", "antal"], *([code, 5] for code in CODES)]
HALF = [["kommun", "antal"], ["0114", 5], ["1280", 6]]
LISTED = [["kommun", "namn"], ["0114", "Ås"], ["0180", "Ö"], ["1480", "By"]]
TEXT = [["Innehåll"], ["Detta är en lista"]]


@pytest.mark.parametrize(
    ("sheets", "best"),
    [([HALF, FULL], "Blad2"), ([FULL, HALF], "Blad1"), ([LISTED, HALF], "Blad2"), ([TEXT, TEXT, HALF], "Blad3"),
     ([FULL, FULL], "Blad1"), ([TEXT], ""), ([LISTED], "Blad1")],
)  # fmt: skip
def test_the_best_sheet_has_values_for_most_areas(sheets, best: str, tmp_path: Path, areas) -> None:
    (tmp_path / "t.xlsx").write_bytes(xlsx(*sheets))
    assert best_sheet(sheet_choices(tmp_path / "t.xlsx", areas)) == best
