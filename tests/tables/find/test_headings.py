"""Headings over two rows: which words make a column's heading, and by what it can be chosen."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table


def _areas(path: Path, text: str, key: str) -> list[str]:
    path.write_text(text, encoding="utf-8")
    return sorted(read_table(path, key=key).frame["area"].astype(str).unique())


@pytest.mark.parametrize(("heads", "key"), [
    ("Stadsdel;Kommun;Antal;\n;;2022;2023", "Stadsdel"),
    (";;Antal;\nStadsdel;Kommun;2022;2023", "Stadsdel"),
    ("Stadsdel;Läge;Antal;\n;kod;2022;2023", "Stadsdel"),
    ("Läge;Kommun;Antal;\n;Stadsdel;2022;2023", "Stadsdel"),
    ("Kommun;Läge;Antal;\n;Stadsdel;2022;2023", "Stadsdel"),
])  # fmt: skip
def test_the_column_of_areas_is_called_by_its_own_heading(tmp_path: Path, heads: str, key: str) -> None:
    lowest = heads.splitlines()[1].split(";")
    row = "X;A{0};1;2\n" if lowest[1] == key else "A{0};X;1;2\n"
    assert _areas(tmp_path / "t.csv", f"{heads}\n{row.format(1)}{row.format(2)}", key) == ["A1", "A2"]


def test_sexes_under_years_are_headings_too(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(";2022;;2023;\nregion;män;kvinnor;män;kvinnor\n0114;1;2;3;4\n0115;5;6;7;8\n", encoding="utf-8")
    frame = read_table(path).frame
    rows = {(one.area, one.year, one.indicator): one.value for one in frame.itertuples()}
    assert [rows["0115", year, sex] for year in (2022, 2023) for sex in ("man", "kvinnor")] == [5.0, 6.0, 7.0, 8.0]


def test_a_heading_that_no_column_has_is_said_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(TableError, match='"Område", "Antal, 2022"'):
        _areas(tmp_path / "t.csv", "Område;Antal;\n;2022;2023\nHaga;1;2\nMajorna;3;4\n", "Stadsdel")


PEOPLE = ["10", "11", "21", "1", "2"]
CENSUS = {
    "over code and name": [["Kommun", "", "Befolkning", "", "", "Utrikes födda", ""],
                           ["Kod", "Namn", "Män", "Kvinnor", "Totalt", "Män", "Kvinnor"]],
    "names beside the groups": [["Kommunkod", "Kommun", "Befolkning", "", "", "Utrikes födda", ""],
                                ["", "", "Män", "Kvinnor", "Totalt", "Män", "Kvinnor"]],
    "names below the groups": [["", "", "Befolkning", "", "", "Utrikes födda", ""],
                               ["Kommunkod", "Kommun", "Män", "Kvinnor", "Totalt", "Män", "Kvinnor"]],
    "below a title": [["Folk- och bostadsräkningen 1990", "", "", "", "", "", ""],
                      ["Kommun", "", "Befolkning", "", "", "Utrikes födda", ""],
                      ["Kod", "Namn", "Män", "Kvinnor", "Totalt", "Män", "Kvinnor"]],
}  # fmt: skip
"""Two heading rows as the censuses have them, a merged cell in the first of its columns."""


@pytest.mark.parametrize("form", CENSUS)
def test_two_heading_rows_of_the_census(form: str, tmp_path: Path) -> None:
    rows = [*CENSUS[form], ["0114", "Upplands Väsby", *PEOPLE], ["1480", "Göteborg", *PEOPLE]]
    (tmp_path / "t.csv").write_text("\n".join(map(";".join, rows)), encoding="utf-8")
    table = read_table(tmp_path / "t.csv")
    names = [table.indicators[id].name.sv for id in table.frame["indicator"].unique()]
    assert names == ["Befolkning, Män", "Befolkning, Kvinnor", "Folkmängd",
                     "Utrikes födda, Män", "Utrikes födda, Kvinnor"]  # fmt: skip
    assert table.frame["area"].unique().tolist() == ["0114", "1480"]


def test_two_heading_rows_of_the_census_with_years_over_the_sexes(tmp_path: Path) -> None:
    heads = [["Kommun", "", "1985", "", "1990", ""], ["Kod", "Namn", "Män", "Kvinnor", "Män", "Kvinnor"]]
    rows = [*heads, ["0114", "Upplands Väsby", "1", "2", "3", "4"], ["1480", "Göteborg", "5", "6", "7", "8"]]
    (tmp_path / "t.csv").write_text("\n".join(map(";".join, rows)), encoding="utf-8")
    frame = read_table(tmp_path / "t.csv").frame
    found = {(row.area, row.indicator, row.year): row.value for row in frame.itertuples()}
    assert found["0114", "man", 1985] == 1.0
    assert found["1480", "kvinnor", 1990] == 8.0
    assert len(found) == 8
