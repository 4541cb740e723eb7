"""Which words are areas: a municipality's or county's name, and nothing that only ends like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.codes.area_cells import is_area


@pytest.mark.parametrize(
    "words",
    ["Heby", "Heby (Östervåla)", "Karlstad", "Karlstads kommun", "Karlstad kommun", "Stockholms stad", "Borås stad",
     "Uppsala län", "1780", "1780R001"],
)  # fmt: skip
def test_a_name_or_a_code_is_an_area(words: str) -> None:
    assert is_area(words)


@pytest.mark.parametrize("headings", [("Inom kommun", "Annan kommun"), ("Inre stad", "Yttre stad"),
                                      ("Egen kommun", "Hemort stad")])  # fmt: skip
def test_headings_that_end_in_kommun_or_stad_are_no_areas_and_the_table_is_not_turned(
    headings: tuple[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "t.csv"
    path.write_text(f"område;{';'.join(headings)}\nA1;5;6\nB2;7;8\n", encoding="utf-8")
    table = read_table(path)
    assert table.frame["area"].tolist() == ["A1", "B2", "A1", "B2"]
    assert [one.name.sv for one in table.indicators.values()] == list(headings)
