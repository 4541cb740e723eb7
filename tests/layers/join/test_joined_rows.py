"""A join's rows are made one by one: right in any order, and without lists of every area's values in the memory."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from segbaro_plugin.layers.join.combine import combine
from segbaro_plugin.layers.join.joined_fields import joined_fields
from segbaro_plugin.layers.join.joined_rows import JoinedRows
from segbaro_plugin.tables import match, read_table

AREAS, YEARS = 20_000, range(2010, 2020)
BYTES_A_CELL = 12
"""Eight for the number and one for its status; a list of floats takes 32."""
HELD_BACK = "desokod;antal 2022;antal 2023;andra 2023\n0114A0010;1;..;7\n0180C1010;0;4;\n0180C1020;2;5;0\n"


def of_areas(path: Path, text: str, codes: list[str]):
    path.write_text(text, encoding="utf-8")
    return match(read_table(path), codes)


def test_rows_hold_values_and_statuses_in_the_order_of_the_fields(tmp_path):
    codes = ["0180C1020", "0114A0010", "0180C1010", "0180C9990"]
    found = of_areas(tmp_path / "table.csv", HELD_BACK, codes)
    rows = JoinedRows(found, [40, 30, 20, 10])
    names = [one.name() for one in joined_fields(found, "en")]
    by_name = {id: dict(zip(names, rows[id], strict=True)) for id in (10, 20, 30, 40)}
    for place, id in enumerate((40, 30, 20, 10)):
        for field in found.fields:
            assert by_name[id][field.name] == found.values[field.name][place]
            if field.name in found.statuses:
                assert by_name[id][f"{field.name}_status"] == found.statuses[field.name][place]
    assert by_name[20]["antal_2022"] == 0.0
    assert by_name[10]["antal_2022"] is None
    assert by_name[30]["antal_2023"] is None
    assert by_name[30]["antal_2023_status"] == "suppressed"
    assert all(type(value) in (float, str, type(None)) for row in rows.values() for value in row)
    with pytest.raises(KeyError):
        rows[50]


def test_rows_of_several_tables_stand_behind_each_other(tmp_path):
    codes = ["0114A0010", "0180C1010"]
    one = of_areas(tmp_path / "one.csv", "desokod;antal 2022\n0114A0010;..\n0180C1010;4\n", codes)
    other = of_areas(tmp_path / "other.csv", "desokod;antal 2023\n0180C1010;0\n", codes)
    rows = JoinedRows(combine([one, other], codes), [1, 2])
    assert dict(rows) == {1: [None, "suppressed", None], 2: [4.0, "ok", 0.0]}


def test_a_match_and_its_rows_take_a_number_a_cell(tmp_path):
    codes = [f"{area // 4000 + 1000:04d}A{area % 4000 + 1000}" for area in range(AREAS)]
    lines = [",".join(["desokod", *(f"antal {year}" for year in YEARS)])]
    lines += [",".join([code, *(str(place * year % 977) for year in YEARS)]) for place, code in enumerate(codes)]
    (tmp_path / "table.csv").write_text("\n".join(lines), encoding="utf-8")
    table, ids = read_table(tmp_path / "table.csv"), list(range(1, AREAS + 1))
    tracemalloc.start()
    found = match(table, codes)
    kept = sum(map(len, (found.matched, found.areas_unmatched, found.rows_unmatched)))
    of_match = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert (kept, len(JoinedRows(found, ids)[ids[-1]])) == (AREAS, len(YEARS))
    assert of_match / (AREAS * len(YEARS)) < BYTES_A_CELL
