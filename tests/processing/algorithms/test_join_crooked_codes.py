"""Codes with signs inside, behind a name, or in parts over several columns are joined, and the log says so."""

from __future__ import annotations

import pytest
from join_tables import by_code
from qgis.core import QgsProcessingException

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


PARTS = {
    "three": "lan;kom;valdist;Folkmängd 2023\n17;80;0101;5\n17;80;0102;6\n19;80;0101;7\n20;80;0102;8\n",
    "two": "Kommun;Distrikt;Folkmängd 2023\n1780;0101;5\n1780;0102;6\n1980;0101;7\n2080;0102;8\n",
    "four": "lan;kom;krets;nr;Folkmängd 2023\n17;80;01;01;5\n17;80;01;02;6\n19;80;01;01;7\n20;80;01;02;8\n",
    "a larger area that repeats a part": "Län;Kommun;Distrikt;Folkmängd 2023\n"
    "17;1780;0101;5\n17;1780;0102;6\n19;1980;0101;7\n20;2080;0102;8\n",
    "lost zeros": "Län;Kommun;Distrikt;Folkmängd 2023\n17;80;101;5\n17;80;102;6\n19;80;101;7\n20;80;102;8\n",
    "names between": "Länskod;Län;Kommunkod;Kommun;Distrikt;Namn;Folkmängd 2023\n17;Värmland;80;Karlstad;0101;Norr;5\n"
    "17;Värmland;80;Karlstad;0102;Öster;6\n19;Västmanland;80;Västerås;0101;Norr;7\n20;Dalarna;80;Falun;0102;Ö;8\n",
    "merged cells": "lan;kom;valdist;Folkmängd 2023\n17;80;0101;5\n;;0102;6\n19;80;0101;7\n20;80;0102;8\n",
    "totals between": "lan;kom;valdist;Folkmängd 2023\n17;80;0101;5\n17;80;0102;6\n17;80;;11\n"
    "19;80;0101;7\n20;80;0102;8\n",
}


@pytest.mark.parametrize("chosen", [False, True])
@pytest.mark.parametrize("case", PARTS)
def test_codes_in_parts_over_columns(run, make_areas, write, heard, case: str, chosen: bool) -> None:
    areas = make_areas("valdistrikt:string,namn:string", [(code, f"Område {code}") for code in DISTRICTS])
    options = {"AREA_FIELD": "valdistrikt"} if chosen else {}
    made = run("joinindicators", INPUT=areas, TABLE=write(PARTS[case]), OUTPUT="memory:", **options)
    wanted = dict(zip(DISTRICTS, [5, 6, 7, 8], strict=True))
    assert by_code(made["OUTPUT"], "population_2023", "valdistrikt") == wanted
    assert any("put together from several columns" in one and "= 17800101" in one for one in heard.warned)


OTHERS = {
    "nyko": (("1101", "1102", "1201"), "nyko1;nyko2;nyko3;Folk 2023\n1;1;01;5\n1;1;02;6\n1;2;01;7\n"),
    "deso": (("0114A0010", "0114C1020", "0180C1020"), "lan;kom;deso;Folk 2023\n01;14;A0010;5\n01;14;C1020;6\n"
             "01;80;C1020;7\n"),
    "municipality": (("0114", "0180", "1704"), "lan;kom;Folk 2023\n1;14;5\n1;80;6\n17;4;7\n"),
    "letters": (("A01", "A02", "B01"), "Stadsdel;Delområde;Folk 2023\nA;1;5\nA;2;6\nB;1;7\n"),
    "signs in the layer": (("1-01", "1-02", "2-01"), "Stadsdel;Delområde;Folk 2023\n1;01;5\n1;02;6\n2;01;7\n"),
}  # fmt: skip


@pytest.mark.parametrize("case", OTHERS)
def test_parts_of_codes_of_any_division(run, make_areas, write, case: str) -> None:
    codes, text = OTHERS[case]
    areas = make_areas("kod:string", [(code,) for code in codes])
    made = run("joinindicators", INPUT=areas, TABLE=write(text), OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "folk_2023", "kod") == dict(zip(codes, [5, 6, 7], strict=True))


def test_the_heading_of_the_whole_codes_can_be_chosen(run, make_areas, write) -> None:
    areas = make_areas("valdistrikt:string", [(code,) for code in DISTRICTS])
    table = write(PARTS["three"])
    made = run("joinindicators", INPUT=areas, TABLE=table, KEY="lan + kom + valdist", OUTPUT="memory:")
    assert made["MATCHED"] == 4


@pytest.mark.parametrize(
    "text",
    [
        "Stadsdel;Män;Kvinnor\nÖster;1;2\nVäster;2;3\nNorr;3;1\n",  # counts that are codes by chance
        "lan;kom;Folkmängd\n17;80;5\n17;81;6\n",  # the codes of other areas
    ],
)
def test_columns_that_are_no_parts_are_not_put_together(run, make_areas, write, text: str) -> None:
    areas = make_areas("kod:string", [(f"{ten}{one}",) for ten in range(1, 5) for one in range(1, 5)])
    with pytest.raises(QgsProcessingException, match="No area in the table is in the layer"):
        run("joinindicators", INPUT=areas, TABLE=write(text), OUTPUT="memory:")
