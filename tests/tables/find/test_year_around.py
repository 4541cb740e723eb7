"""The year that only the title or the sheet's name says is that of the figures, and the log says where it was found."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, read_table
from segbaro_plugin.tables.find.year_around import years_said
from tests.tables.books import ods, xlsx

TABLE = "kommun;antal\n0114;5\n1480;7\n"
ROWS: list[list[object]] = [["kommun", "antal"], ["0114", 5.0], ["1480", 7.0]]


def _read(data: bytes, name: str, folder: Path, **options: object) -> Table:
    path = folder / name
    path.write_bytes(data)
    return read_table(path, **options)


def _years(table: Table) -> list[int | None]:
    return [int(year) or None for year in table.frame["year"].fillna(0).unique()]


@pytest.mark.parametrize(
    "title",
    [
        "Arbetslöshet 2023", "Arbetslöshet år 2023", "Folkmängd den 31 december 2023", "Folkmängd per 2023-12-31",
        "2023", "Arbetslöshet 2023, procent", "Läsåret 2023/24", "Läsåret 2023/2024", "Befolkning (2023)",
        "Karlstads kommun\nArbetslöshet 2023", "Arbetslöshet 2023\nSenast uppdaterad 2024-05-06",
        "Arbetslöshet 2023\nKälla: SCB 2024", "Arbetslöshet 2023 efter kommun", "Arbetslöshet 2023;",
    ],
)  # fmt: skip
def test_the_year_in_a_title(title: str, tmp_path: Path) -> None:
    table = _read(f"{title}\n\n{TABLE}".encode(), "t.csv", tmp_path)
    assert _years(table) == [2023]
    assert any("2023 was taken from" in str(note) for note in table.notes)
    assert table.frame["value"].tolist() == [5.0, 7.0]


@pytest.mark.parametrize(
    "title",
    [
        "Arbetslöshet", "Arbetslöshet 2019-2023", "Arbetslöshet 2022 och 2023", "Personer födda 1998 eller senare",
        "Flyttade sedan 2015", "Befolkning efter DeSO 2025", "Anställda enligt SNI 2007", "Tabell 2023123",
        "Senast uppdaterad 2024-05-06", "Källa: SCB 2024", "Utbetalt 1 2023,5 kr",
    ],
)  # fmt: skip
def test_a_title_that_says_no_year_or_several(title: str, tmp_path: Path) -> None:
    table = _read(f"{title}\n\n{TABLE}".encode(), "t.csv", tmp_path)
    assert _years(table) == [None]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("kommun;år;antal\n0114;2022;5\n1480;2022;7\n", [2022]),
        ("kommun;antal 2022\n0114;5\n1480;7\n", [2022]),
        ("kommun;2021;2022\n0114;5;6\n1480;7;8\n", [2021, 2022]),
        ("kommun;månad;antal\n0114;2022M01;5\n1480;2022M01;7\n", [2022]),
        ("kommun;indikator;antal\n0114;Folk 2022;5\n0114;Hus 2022;5\n1480;Folk 2022;7\n1480;Hus 2022;7\n", [None]),
    ],
)
def test_a_year_of_the_table_itself_goes_before_that_of_the_title(
    text: str, years: list[int | None], tmp_path: Path
) -> None:
    table = _read(f"Arbetslöshet 2023\n\n{text}".encode(), "t.csv", tmp_path)
    assert _years(table) == years


@pytest.mark.parametrize("write", [xlsx, ods])
@pytest.mark.parametrize("name", ["2023", "År 2023", "Folkmängd 2023", "folkmangd_2023"])
def test_the_year_in_the_name_of_a_sheet(name: str, write, tmp_path: Path) -> None:
    table = _read(write(ROWS, ROWS, names=[name, "2022"]), "t.xlsx", tmp_path)
    assert _years(table) == [2023]
    assert any(f'2023 was taken from "{name}"' in str(note) for note in table.notes)
    assert _years(_read(write(ROWS, ROWS, names=[name, "2022"]), "t.xlsx", tmp_path, part="2022")) == [2022]


def test_the_title_goes_before_the_name_of_the_sheet(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Folkmängd 2021", None], [None, None], *ROWS]
    assert _years(_read(xlsx(rows, names=["2023"]), "t.xlsx", tmp_path)) == [2021]


@pytest.mark.parametrize(
    ("line", "years"),
    [("Blad1", []), ("2022-2023", [2022, 2023]), ("2023-12", [2023]), ("2022/23", [2022]), ("1-2023-4", [2023])],
)
def test_years_in_a_line(line: str, years: list[int]) -> None:
    assert sorted(years_said(line)) == years
