"""With the layer's codes known, the column and the field that share most of them are joined, without a choice."""

from __future__ import annotations

import pytest
from join_tables import by_code

TOWNS = [("0114TC101", "Väsby", "0114"), ("0115TC103", "Vallentuna", "0115"), ("0117TC105", "Åkersberga", "0117")]
DISTRICTS = [("01140101", "01"), ("01140102", "01"), ("01150101", "01")]
SQUARES = [("4100006580000",), ("4110006580000",), ("4120006580000",)]
CASES = {
    "tätort before municipality": (
        "tatortskod:string,tatort:string,kommun:string", TOWNS, "tatortskod",
        "Tätortskod;Ort;Folkmängd 2023\n0114TC101;Väsby;5\n0115TC103;Vallentuna;6\n0117TC105;Åkersberga;7\n",
    ),
    "valdistrikt before län": (
        "valdistrikt:string,lan:string", DISTRICTS, "valdistrikt",
        "Län;Distriktets kod;Folkmängd 2023\n01;01140101;5\n01;01140102;6\n01;01150101;7\n",
    ),
    "codes that look like years": (
        "kommunkod:string,kommunnamn:string", [("2021", "Vansbro"), ("2023", "Malung"), ("2026", "Gagnef")],
        "kommunkod", "Ar;AstKommun;Namn;Folkmängd\n2023;2021;V;5\n2023;2023;M;6\n2023;2026;G;7\n",
    ),
    "blanks": ("postnr:string", [("65220",), ("65221",), ("65222",)], "postnr",
               "Postnummer;Ort;Folkmängd 2023\n652 20;KARLSTAD;5\n652 21;KARLSTAD;6\n652 22;KARLSTAD;7\n"),
    "exponents": ("ruta_id:string", SQUARES, "ruta_id",
                  "rutid_scb;Folkmängd 2023\n4.10000658e+12;5\n4.11000658e+12;6\n4.12000658e+12;7\n"),
    "numbers": ("ruta_id:int8", [(4100006580000,), (4110006580000,), (4120006580000,)], "ruta_id",
                "Ruta;Folkmängd 2023\n4100006580000;5\n4110006580000;6\n4120006580000;7\n"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("chosen", [False, True])
def test_all_areas_match(run, make_areas, write, heard, case: str, chosen: bool) -> None:
    fields, rows, code, text = CASES[case]
    options = {"AREA_FIELD": code} if chosen else {}
    made = run("joinindicators", INPUT=make_areas(fields, rows), TABLE=write(text), OUTPUT="memory:", **options)
    assert list(by_code(made["OUTPUT"], "population_2023", code).values()) == [5, 6, 7]
    assert (made["MATCHED"], made["ROWS_UNMATCHED"]) == (3, 0)
    assert not any("names but no codes" in one for one in heard.warned)


def test_further_tables_are_joined_by_the_field_of_the_first(run, make_areas, write) -> None:
    areas = make_areas("tatortskod:string,tatort:string,kommun:string", TOWNS)
    first = write(CASES["tätort before municipality"][3])
    more = write("Kod;Kommun;Valdeltagande 2022\n0114TC101;0114;80\n0117TC105;0117;90\n", "more.csv")
    made = run("joinindicators", INPUT=areas, TABLE=first, MORE_TABLES=[more], OUTPUT="memory:")["OUTPUT"]
    assert by_code(made, "turnout_2022", "tatortskod") == {"0114TC101": 80, "0115TC103": None, "0117TC105": 90}
