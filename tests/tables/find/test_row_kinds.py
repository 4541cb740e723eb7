"""Which rows without a value are areas, and which are footnotes."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table

LONG = "Siffrorna gäller folkbokförda den 31 december varje år och är avrundade av sekretesskäl enligt källan (SCB)"


@pytest.mark.parametrize("last", ["Väsby (Söra)", "0114R002", "0114A0020", "0115", "01"])
def test_the_last_area_is_one_without_a_value_too(last: str, tmp_path: Path) -> None:
    first = {"Väsby (Söra)": "Väsby (Centrum)", "0114R002": "0114R001", "0115": "0114", "01": "03"}.get(
        last, "0114A0010"
    )
    (tmp_path / "t.csv").write_text(f"område;antal\n{first};5\n{last};\n", encoding="utf-8")
    frame = read_table(tmp_path / "t.csv").frame
    assert frame["area"].tolist() == [first, last]
    assert frame["status"].tolist() == ["ok", "missing"]


@pytest.mark.parametrize("last", [LONG, "Källa: SCB", "Uppgifter per 31 december"])
def test_a_footnote_is_none_even_with_brackets_at_its_end(last: str, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(f"område;antal\nVäsby (Centrum);5\n{last};\n", encoding="utf-8")
    table = read_table(tmp_path / "t.csv")
    assert table.frame["area"].tolist() == ["Väsby (Centrum)"]
    assert any("look like footnotes were not read (1)" in str(note) for note in table.notes)
