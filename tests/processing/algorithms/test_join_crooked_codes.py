"""Codes with signs inside, behind a name, or in parts over several columns are joined, and the log says so."""

from __future__ import annotations

import pytest
from join_tables import by_code

DISTRICTS = ("17800101", "17800102", "19800101", "20800102")
LETTERS = ("A1", "A2", "B1", "B2")
WAYS = {
    "dashes": (DISTRICTS, ("17-80-0101", "17-80-0102", "19-80-0101", "20-80-0102")),
    "points": (DISTRICTS, ("17.80.0101", "17.80.0102", "19.80.0101", "20.80.0102")),
    "a blank": (DISTRICTS, ("1780 0101", "1780 0102", "1980 0101", "2080 0102")),
    "blanks": (DISTRICTS, ("17 80 01 01", "17 80 01 02", "19 80 01 01", "20 80 01 02")),
    "like years": (DISTRICTS, ("1780-0101", "1780-0102", "1980-0101", "2080-0102")),
    "slash and name": (DISTRICTS, ("1780/0101 Norr", "1780/0102 Söder", "1980/0101 Norr", "2080/0102 Öster")),
    "in brackets": (LETTERS, ("Öster (A1)", "Väster (A2)", "Haga 1 (B1)", "Haga 2 (B2)")),
    "behind a blank": (LETTERS, ("Öster A1", "Väster A2", "Norr B1", "Norr B2")),
    "behind a dash": (LETTERS, ("Öster - A1", "Väster - A2", "Norr - B1", "Norra Ön - B2")),
    "behind a comma": (LETTERS, ("Öster, A1", "Väster, A2", "Norr, B1", "Norr, B2")),
    "in brackets with a dash": (DISTRICTS, ("N (1780-0101)", "S (1780-0102)", "N (1980-0101)", "S (2080-0102)")),
}


@pytest.mark.parametrize("heading", ["Kod", "Område", "Distrikt"])
@pytest.mark.parametrize("way", WAYS)
def test_signs_inside_and_names_before(run, make_areas, write, heard, heading: str, way: str) -> None:
    codes, cells = WAYS[way]
    areas = make_areas("kod:string,namn:string", [(code, f"Område {code}") for code in codes])
    rows = "".join(f"{cell};{number}\n" for number, cell in enumerate(cells, 5))
    made = run("joinindicators", INPUT=areas, TABLE=write(f"{heading};Folkmängd 2023\n{rows}"), OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "kod") == dict(zip(codes, [5, 6, 7, 8], strict=True))
    assert made["ROWS_UNMATCHED"] == 0
    assert any("Codes that the table writes in another way were matched (4)" in one for one in heard.warned)
