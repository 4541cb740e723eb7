"""A column without heading in which the same year stands in each row."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table


@pytest.mark.parametrize(("rows", "years"), [(["0114;2022;5", "0180;2022;6"], {2022}), (["0114;2022;5"], set())])
def test_it_is_the_year_of_several_rows_and_of_one_row_it_is_not_known(tmp_path: Path, rows, years) -> None:
    path = tmp_path / "table.csv"
    path.write_text("\n".join(["kommun;;antal", *rows]) + "\n", encoding="utf-8")
    assert {int(year) for year in read_table(path).frame["year"].dropna().unique()} == years
