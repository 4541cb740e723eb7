"""Codes that only a name tells are joined however they are written, and never added up by their digits alone."""

from __future__ import annotations

import pytest
from join_tables import by_code

LONG = ["1400000US01001020100", "1400000US01001020200"]
WAYS = {
    "blanks in the table": ("postnr:string", ["65220", "65221"], "Postnummer", ["652 20", "652 21"]),
    "blanks in the layer": ("postnr:string", ["652 20", "652 21"], "Postnummer", ["65220", "65221"]),
    "another field's name": ("kod:string", ["652 20", "652 21"], "Postnummer", ["65220", "65221"]),
    "another heading": ("postnr:string", ["65220", "65221"], "Område", ["652 20 Karlstad", "652 21 Karlstad"]),
    "postal codes of two countries": ("postal_code:string", ["00100", "02100"], "Postinumero", ["100", "2100"]),
    "numbers in the layer": ("lkfv:int", [1140101, 14800203], "Valdistriktskod", ["01140101", "14800203"]),
    "lost zeros": ("valdistrikt:string", ["01140101", "14800203"], "VD", ["1140101", "14800203"]),
    "a prefix in the table": ("natcode:string", ["020", "091"], "Kunta", ["KU020", "KU091"]),
    "a prefix in the layer": ("kunta:string", ["KU180", "KU182"], "Kuntanumero", ["180", "182"]),
    "a long prefix": ("GEOID:string", ["01001020100", "01001020200"], "GEO_ID", LONG),
    "a long prefix in the layer": ("geoidfq:string", LONG, "GEOID", ["1001020100", "1001020200"]),
    "exponents": ("rutid_scb:string", ["4100006580000", "4110006580000"], "Ruta", ["4.10000658e+12", "4.11000658e+12"]),
    "names behind": ("sognekode:string", ["7001", "7002"], "Sogn", ["7001 Vor Frue", "7002 Trinitatis"]),
    "lower case": ("lsoa21cd:string", ["E01000001", "E01000002"], "LSOA", ["e01000001", "e01000002"]),
    "a county's codes": ("no_kode:string", ["03010101", "03010102"], "Grunnkrets", ["3010101", "3010102"]),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_both_areas_match(run, make_areas, write, way: str) -> None:
    field, codes, heading, cells = WAYS[way]
    areas = make_areas(f"antal:int,{field}", [(n + 3, code) for n, code in enumerate(codes)])
    rows = "".join(f"{cell};{number}\n" for number, cell in enumerate(cells, 5))
    made = run("joinindicators", INPUT=areas, TABLE=write(f"{heading};Folkmängd 2023\n{rows}"), OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", field.partition(":")[0]) == {codes[0]: 5, codes[1]: 6}
    assert (made["MATCHED"], made["AREAS_UNMATCHED"], made["ROWS_UNMATCHED"]) == (2, 0, 0)


def test_election_districts_are_added_to_municipalities_as_their_codes_say(run, make_areas, write) -> None:
    areas = make_areas("kommunkod:string", [("0114",), ("1480",)])
    table = write("Valdistrikt;Folkmängd 2023\n1140101;5\n1140102;6\n14800203;7\n")
    made = run("joinindicators", INPUT=areas, TABLE=table, AGGREGATE="sum", OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "kommunkod") == {"0114": 11, "1480": 7}


@pytest.mark.parametrize(
    ("heading", "cells"),
    [("Postnummer", ["11401", "14802"]), ("Distriktskod", ["011401", "148002"]), ("NYKO6", ["011401", "148002"]),
     ("Tätortskod", ["0114TC101", "1480TC104"]), ("Grunnkrets", ["01140101", "14800101"])],
)  # fmt: skip
def test_areas_that_lie_in_no_municipality_are_not_added_by_their_first_digits(
    run, make_areas, write, heading: str, cells: list[str]
) -> None:
    areas = make_areas("kommunkod:string", [("0114",), ("1480",)])
    table = write(f"{heading};Folkmängd 2023\n{cells[0]};5\n{cells[1]};7\n")
    with pytest.raises(Exception, match="No area in the table is in the layer"):
        run("joinindicators", INPUT=areas, TABLE=table, AGGREGATE="sum", OUTPUT="memory:")


def test_a_layer_of_municipalities_with_addresses_is_one_of_municipalities(run, make_areas, write) -> None:
    areas = make_areas("postnummer:string,kommunkod:string", [("19480", "0114"), ("41109", "1480")])
    table = write("Kommunkod;Folkmängd 2023\n0114;5\n1480;7\n")
    made = run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "kommunkod") == {"0114": 5, "1480": 7}
