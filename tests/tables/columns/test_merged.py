"""From which share of its groups on a table has merged cells: rows without an area then belong to the one above."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table


@pytest.mark.parametrize(("groups", "single"), [(1, 0), (2, 0), (2, 1), (3, 2), (1, 1), (2, 2), (2, 3)])
def test_rows_without_an_area_belong_to_the_one_above_where_most_areas_have_some(
    groups: int, single: int, tmp_path: Path
) -> None:
    areas = [f"0114A00{number}0" for number in range(1, groups + single + 1)]
    rows = [f"{area};män;1" + ("\n;kvinnor;2" if number < groups else "") for number, area in enumerate(areas)]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["deso;kön;antal", *rows]) + "\n", encoding="utf-8")
    frame = read_table(path).frame
    merged = groups > max(single, 1)
    assert frame["area"].tolist() == sorted([*areas, *(areas[:groups] if merged else [])])


@pytest.mark.parametrize("sums", [[";män;2", ";kvinnor;4"], [";Totalt;6"], [";Summa;6"], [";män;2"]])
def test_sums_below_the_last_area_are_not_its_own(sums: list[str], tmp_path: Path) -> None:
    rows = ["0114A0010;män;1", ";kvinnor;2", "0114A0020;män;1", ";kvinnor;2"]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["deso;kön;antal", *rows, *sums]) + "\n", encoding="utf-8")
    table = read_table(path)
    assert table.frame["value"].tolist() == [1.0, 2.0, 1.0, 2.0]
    assert any(f"without an area were left out ({len(sums)})" in str(note) for note in table.notes)


@pytest.mark.parametrize("word", ["Totalt", "Samtliga"])
def test_a_sum_that_each_area_has_is_its_own(word: str, tmp_path: Path) -> None:
    rows = [f"{area};män;1\n;kvinnor;2\n;{word};3" for area in ("0114A0010", "0114A0020")]
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["deso;kön;antal", *rows]) + "\n", encoding="utf-8")
    frame = read_table(path).frame
    assert frame.groupby("area", observed=True)["value"].sum().tolist() == [6.0, 6.0]
