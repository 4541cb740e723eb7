"""What belongs together left of the values, and what only looks so."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, read_table
from segbaro_plugin.tables.model.tidy import TIDY_COLUMNS
from tests.tables.raw_books import number, words, xlsx_of

TITLE = "Folkmängd efter region, födelseregion och år"
GROUPS = [
    ["1780R001", "Karlstad (Alster)", "Sverige", 1784, 1791], ["", "", "totalt", 2034, 2041],
    ["1780R002", "Karlstad (Edsgatan)", "Sverige", 1990, 1901], ["", "", "totalt", 2080, 2099],
]  # fmt: skip


def book(tmp_path: Path, *rows: list[object]) -> Table:
    cells = [[words(cell) if isinstance(cell, str) else number(str(cell)) for cell in row] for row in rows]
    (file := tmp_path / "table.xlsx").write_bytes(xlsx_of(cells))
    return read_table(file)


def text(tmp_path: Path, *lines: str) -> Table:
    (file := tmp_path / "table.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_table(file)


def dimensions(table: Table) -> list[str]:
    return [column for column in table.frame.columns if column not in TIDY_COLUMNS]


@pytest.mark.parametrize("names", [("", "", ""), ("region", "", "födelseregion")])
def test_group_rows_belong_to_their_area_and_their_counts_are_no_years(tmp_path: Path, names: tuple[str, ...]) -> None:
    table = book(tmp_path, [TITLE], [], [*names, "2022", "2023"], *GROUPS, [], ["Källa:"], ["SCB"])
    assert dimensions(table) == ["fodelseregion"]
    assert table.labels == {"1780R001": "Karlstad (Alster)", "1780R002": "Karlstad (Edsgatan)"}
    totals = table.frame[table.frame["fodelseregion"] == "totalt"]
    assert sorted(totals["value"]) == [2034, 2041, 2080, 2099]
    assert sorted(table.frame["year"].unique()) == [2022, 2023]
    assert table.notes == []


def test_a_name_that_several_areas_share_is_their_label(tmp_path: Path) -> None:
    rows = [
        [f"1780A00{number}0", "Karlstad (Edsvalla)" if number < 4 else "Karlstad (Våxnäs)", 5] for number in range(1, 6)
    ]
    table = book(tmp_path, ["Folkmängd efter region och år"], [], ["", "", "2023"], *rows)
    assert len(table.labels) == 5
    assert table.notes == []


def test_all_variables_left_of_one_column_need_no_heading(tmp_path: Path) -> None:
    rows = [["0114", "2022", 5], ["", "2023", 6], ["1480", "2022", 2034], ["", "2023", 2041]]
    table = book(tmp_path, ["Folkmängd efter region och år"], [], *rows)
    assert table.frame["value"].tolist() == [5, 6, 2034, 2041]
    assert table.frame["year"].tolist() == [2022, 2023, 2022, 2023]
    assert table.frame["indicator"].unique().tolist() == ["population"]


def test_a_type_beside_its_name_stays_a_value(tmp_path: Path) -> None:
    table = text(tmp_path, "regso;typ;typnamn", "0114R001;1;Stora utmaningar", "0114R002;4;Goda", "0114R003;4;Goda")
    assert table.frame["value"].tolist() == [1, 4, 4]


def test_codes_of_areas_within_one_municipality_stay_codes(tmp_path: Path) -> None:
    rows = [f"Karlstad;D{number};Norra {number};{year};{number}" for number in range(101, 104) for year in (2022, 2023)]
    table = text(tmp_path, "kommun;distriktskod;distriktsnamn;år;antal", *rows)
    assert any("D101" in str(column) for column in table.frame.astype(str).to_numpy().ravel())


def test_code_and_text_of_a_category_are_one_dimension(tmp_path: Path) -> None:
    rows = [
        f"0114R00{area};{code};{word};5" for area in (1, 2) for code, word in ((1, "hyresrätt"), (2, "bostadsrätt"))
    ]
    table = text(tmp_path, "Region;Upplform;upplåtelseform;Folkmängd", *rows)
    assert dimensions(table) == ["upplatelseform"]
    assert table.frame["indicator"].unique().tolist() == ["population"]


def test_two_rows_of_one_area_without_a_word_are_not_filled_down(tmp_path: Path) -> None:
    """Nothing tells them apart: they can be anything."""
    table = text(tmp_path, "regso;antal", "0114R001;5", ";6", "0114R002;7", ";8")
    assert table.frame["area"].tolist() == ["0114R001", "0114R002"]
