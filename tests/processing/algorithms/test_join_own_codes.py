"""Own codes are joined in whichever way the table or the layer writes them, and the log says what was done."""

from __future__ import annotations

import pytest
from join_tables import by_code
from qgis.core import QgsProcessingException

CODES = ("101", "102", "201")
WAYS = {
    "Område": ("101 Centrum", "102 Norr", "201 Öster (Ön)"),
    "NYKO": ("101 - Centrum", "102 - Norr", "201 - Öster"),
    "Stadsdel": ("101: Centrum", "102: Norr", "201: Öster"),
    "NYKO3": ("0101", "0102", "0201"),
    "Region": ("KU101", "KU102", "KU201"),
    "Kod": ("1 01", "1 02", "2 01"),
}


@pytest.mark.parametrize("heading", WAYS)
def test_all_areas_match(run, make_areas, write, heard, heading: str) -> None:
    areas = make_areas("nyko:string,namn:string", [(code, f"Namn {code}") for code in CODES])
    rows = "".join(f"{cell};{number}\n" for number, cell in enumerate(WAYS[heading], 5))
    made = run("joinindicators", INPUT=areas, TABLE=write(f"{heading};Folkmängd 2023\n{rows}"), OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "nyko") == {"101": 5, "102": 6, "201": 7}
    assert (made["MATCHED"], made["AREAS_UNMATCHED"], made["ROWS_UNMATCHED"]) == (3, 0, 0)
    assert not any("names" in one for one in heard.warned)


def test_a_code_that_is_not_in_the_layer_is_named_with_its_name(run, make_areas, write, heard) -> None:
    areas = make_areas("nyko:string", [(code,) for code in CODES])
    table = write("Område;Folkmängd 2023\n101 Centrum;5\n102 Norr;6\n305 Väster;7\n")
    assert run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")["MATCHED"] == 2
    assert any("without an area (1): 305 Väster" in one for one in heard.warned)


def test_zeros_that_were_put_back_are_told_in_one_line(run, make_areas, write, heard) -> None:
    areas = make_areas("kommunkod:string", [("0114",), ("0115",), ("1480",)])
    table = write("Kommunkod;Folkmängd 2023\n114;5\n115;6\n1480;7\n")
    assert run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")["MATCHED"] == 3
    assert [one for one in heard.warned if "zeros" in one] == [
        "2 codes got the leading zeros back: 114 → 0114, 115 → 0115."
    ]


@pytest.mark.parametrize(
    "cells",
    [
        ("0110 Kvarnen", "0120 Haga", "0210 Herrhagen", "1100 Våxnäs"),
        ("0110", "0120", "0210", "1100"),
        ("KU0110", "KU0120", "KU0210", "KU1100"),
        ("01", "02", "03", "11"),
    ],
)
def test_codes_of_another_level_are_refused(run, make_areas, write, cells: tuple[str, ...]) -> None:
    areas = make_areas("nyko:string,namn:string", [(code, f"Namn {code}") for code in ("011", "012", "021", "110")])
    rows = "".join(f"{cell};{number}\n" for number, cell in enumerate(cells, 10))
    with pytest.raises(QgsProcessingException, match="No area in the table is in the layer"):
        run("joinindicators", INPUT=areas, TABLE=write(f"NYKO;Folk\n{rows}"), OUTPUT="memory:")


@pytest.mark.parametrize("other", ["SSS", "Rest", "9999"])
def test_a_row_without_the_prefix_is_the_only_one_that_does_not_match(
    run, make_areas, write, heard, other: str
) -> None:
    areas = make_areas("nyko:string", [("0114",), ("0115",), ("1780",)])
    table = write(f"Område;Folkmängd 2023\nKU0114;10\nKU0115;20\nKU1780;30\n{other};60\n")
    made = run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "nyko") == {"0114": 10, "0115": 20, "1780": 30}
    assert any(f"without an area (1): {other}" in one for one in heard.warned)
