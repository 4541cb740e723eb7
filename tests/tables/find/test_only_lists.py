"""A first sheet that only lists or describes the others is passed by; a table is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from segbaro_plugin.tables import read_table
from tests.tables.books import ods, xlsx

pytestmark = pytest.mark.usefixtures("_gdal")
Rows = list[list[Any]]
TABLE: Rows = [["Folkmängd efter kommun"], [], ["Kommunkod", "Kommun", "Folkmängd 2023"], ["0114", "Upplands Väsby", 5],
               ["0115", "Vallentuna", 7]]  # fmt: skip
LISTS: dict[str, Rows] = {
    "numbers and years": [["Innehållsförteckning"], [], ["Tabell", "Titel", "År"], [1, "Folkmängd efter kommun", 2023],
                          [2, "Folkmängd efter ålder", 2023], [3, "Flyttningar", 2023]],
    "words only": [["Innehåll"], ["Tabell 1", "Folkmängd efter kommun"], ["Tabell 2", "Flyttningar"]],
    "numbers of chapters": [["Tabell", "Titel", "Senaste år"], ["1.1", "Folkmängd", 2023], ["1.2", "Födda", 2022],
                            ["2.1", "Flyttningar", 2023]],
    "in English": [["Contents"], [], ["No", "Table", "Period"], [1, "Population by municipality", "2011-2023"],
                   [2, "Migration", "2011-2023"]],
    "words about the table": [["Om statistiken"], ["Källa", "SCB"], ["Uppdaterad", "2024-02-22"], ["Kontakt", "Anna"]],
}  # fmt: skip
TABLES: dict[str, Rows] = {
    "a municipality each": [["Kommunkod", "Antal 2023"], ["0114", 1], ["0115", 2]],
    "names with values": [["Stadsdel", "Antal"], ["Centrum", 5], ["Norr", 7], ["Söder", 9]],
    "the first of which is 1": [["Stadsdel", "Antal"], ["Centrum", 1], ["Norr", 2], ["Söder", 3]],
    "counties": [["Län", "Antal"], ["01", 1], ["03", 2], ["04", 3]],
    "shares": [["Stadsdel", "Andel"], ["Centrum", "5,5 %"], ["Norr", "7,5 %"]],
}


@pytest.fixture
def _gdal() -> None:
    pytest.importorskip("osgeo")


@pytest.mark.parametrize("book", [xlsx, ods])
@pytest.mark.parametrize("kind", LISTS)
def test_a_list_of_the_sheets_is_passed_by(kind: str, book: Callable[..., bytes], tmp_path: Path) -> None:
    path = tmp_path / "t.bin"
    path.write_bytes(book(LISTS[kind], TABLE))
    assert read_table(path).frame["area"].tolist() == ["0114", "0115"]


@pytest.mark.parametrize("kind", TABLES)
def test_a_table_that_stands_first_is_read(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    path.write_bytes(xlsx(TABLES[kind], TABLE))
    table = read_table(path)
    assert table.frame["area"].tolist() == [row[0] for row in TABLES[kind][1:]]
    assert len(table.unread) == 1


def test_the_list_is_read_where_it_is_chosen_or_alone(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    path.write_bytes(xlsx(LISTS["numbers and years"]))
    assert len(read_table(path).frame) > 0
    path.write_bytes(xlsx(LISTS["numbers and years"], TABLE))
    name = read_table(path).unread[0]
    assert "Flyttningar" in read_table(path, part=name).frame["area"].tolist()
