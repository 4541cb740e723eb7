"""Where the data begin and end, however few the rows are and wherever their codes stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, read_table


def _table(folder: Path, *lines: str) -> Table:
    (folder / "t.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_table(folder / "t.csv")


@pytest.mark.parametrize("areas", [1, 2, 3])
@pytest.mark.parametrize("gap", [[], [";"]])
@pytest.mark.parametrize("number", ["2", "3", "5,5", "1480"])
def test_a_number_beside_the_title_is_no_data(areas: int, gap: list[str], number: str, tmp_path: Path) -> None:
    rows = [f"0114R00{area};{area}" for area in range(1, areas + 1)]
    table = _table(tmp_path, f"Tabell;{number}", *gap, "regso;antal", *rows)
    assert table.frame["value"].tolist() == [float(area) for area in range(1, areas + 1)]
    assert table.source.title == f"Tabell {number}"


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("filled", [0, 1, 2])
def test_an_area_without_a_value_is_one_by_the_code_in_any_of_the_first_columns(
    place: int, filled: int, tmp_path: Path
) -> None:
    rows = [["regso", "namn", "län"], ["0114R001", "Haga", "AB"], ["0114R002", "Lunden", "AB"]]
    turned = [[*row[1:][:place], row[0], *row[1:][place:]] for row in rows]
    values = ["antal", *("5" if number < filled else "" for number in range(2))]
    frame = _table(tmp_path, *(";".join([*row, value]) for row, value in zip(turned, values, strict=True))).frame
    assert frame["area"].tolist() == ["0114R001", "0114R002"]
    assert frame["status"].tolist() == ["ok" if number < filled else "missing" for number in range(2)]


@pytest.mark.parametrize("words", [1, 2])
@pytest.mark.parametrize("below", [[], ["0114R003;7"]])
def test_a_row_of_data_among_footnotes_is_named(words: int, below: list[str], tmp_path: Path) -> None:
    among = ["Om tabellen;", *["Ord;"] * words, "0114R002;6", "Slut;"]
    table = _table(tmp_path, "regso;antal", "0114R001;5", ";", *among, ";", *below)
    assert table.frame["value"].tolist() == [5.0, *(7.0 for _ in below)]
    (note,) = map(str, table.notes)
    assert 'not read (1): "0114R002 6"' in note
