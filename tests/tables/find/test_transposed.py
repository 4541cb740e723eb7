"""Numbers that are municipalities' codes by chance are no areas side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table

BELOW = "Norr;{0}\nSöder;{0}\n"


@pytest.mark.parametrize(("years", "sums"), [
    ("2022;2023", ";1480;1280"),
    ("2022;2023", "Summa;1480;1280"),
    ("2020;2021;2022;2023", "Summa;1480;1280;1480;1280"),
    ("2020;2021;2022;2023", ";1480;1480;1480;1480"),
])  # fmt: skip
def test_sums_below_the_years_that_are_codes_by_chance_are_no_areas(years: str, sums: str, tmp_path: Path) -> None:
    values = ";".join(str(number) for number in range(1, years.count(";") + 2))
    path = tmp_path / "t.csv"
    path.write_text(f";{years}\n{sums}\n" + BELOW.format(values), encoding="utf-8")
    table = read_table(path)
    assert {"Norr", "Söder"} <= set(table.frame["area"]) <= {"Norr", "Söder", "Summa"}
    assert not any("side by side" in str(note) for note in table.notes)
