"""A column that says of each row which level it is of is no second table, whatever the row lacks."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table


@pytest.mark.parametrize(
    ("cell", "status"), [("", "missing"), ("..", "suppressed"), ("6", "ok"), ("saknas", "missing")]
)
@pytest.mark.parametrize("level", ["kommun", "stadsdel", "RegSO"])
@pytest.mark.parametrize("columns", [(0, 1, 2), (1, 0, 2)])
def test_an_area_beside_its_level_is_read(
    cell: str, status: str, level: str, columns: tuple[int, ...], tmp_path: Path
) -> None:
    rows = [("nivå", "område", "antal"), (level, "Haga", "5"), (level, "Majorna", cell), (level, "Lunden", "7")]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(";".join(row[column] for column in columns) for row in rows) + "\n", encoding="utf-8")
    table = read_table(path)
    assert table.frame["area"].tolist() == ["Haga", "Majorna", "Lunden"]
    assert table.frame["status"].tolist() == ["ok", status, "ok"]
    assert not any("Another table" in str(note) for note in table.notes)


@pytest.mark.parametrize("rows", [1, 2, 5])
def test_headings_that_come_again_over_each_row_are_left_out(rows: int, tmp_path: Path) -> None:
    pages = "".join(f"regso;antal\n0114R00{number};{number}\n" for number in range(rows))
    path = tmp_path / "t.csv"
    path.write_text(pages, encoding="utf-8")
    assert read_table(path).frame["value"].tolist() == list(range(rows))
