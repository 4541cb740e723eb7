"""The column of a table and the field of a layer that name the same areas, whatever they are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, read_table

TATORT = {"namn": ["Väsby", "Vallentuna"], "kommun": ["0114", "0115"], "tatortskod": ["0114TC101", "0115TC103"]}
KOMMUN = {"kommunkod": ["2021", "2023", "2026"], "fid": [1, 2, 3]}
RUTA = {"ruta": ["4100006580000", "4110006580000"]}
SMALL = {"desokod": ["0114A0010", "0114C1010"], "kommunkod": ["0114", "0114"]}


def read(folder: Path, text: str, fields: dict[str, list], **options: object) -> Table:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return read_table(path, fields=fields, **options)


@pytest.mark.parametrize(
    ("text", "fields", "field", "areas"),
    [
        ("Kod;Ort;antal\n0114TC101;Väsby;5\n0115TC103;Vallentuna;7\n", TATORT, "tatortskod", TATORT["tatortskod"]),
        ("kommun;Tätort;antal\n0114;0114TC101;5\n0115;0115TC103;7\n", TATORT, "tatortskod", TATORT["tatortskod"]),
        ("kommun;antal\n0114;5\n0115;7\n0117;8\n", TATORT, "kommun", ["0114", "0115", "0117"]),
        ("AstKommun;Namn;antal\n2021;Vansbro;5\n2023;Malung;7\n", KOMMUN, "kommunkod", ["2021", "2023"]),
        ("Kommunkod;antal\n2021;1\n2023;2\n2026;3\n", KOMMUN, "kommunkod", KOMMUN["kommunkod"]),
        ("id i registret;Pop\n4100006580000;1\n4110006580000;2\n", RUTA, "ruta", RUTA["ruta"]),
        ("ruta;Pop\n4.10000658e+12;1\n4,11000658E+12;2\n", RUTA, "ruta", ["4.10000658e+12", "4,11000658E+12"]),
        ("kommun;deso;antal\n0114;0114A0010;5\n0114;0114C1010;7\n", SMALL, "desokod", SMALL["desokod"]),
        ("län;deso;antal\n01;0114A0010;5\n01;0114C1010;7\n", SMALL, "desokod", SMALL["desokod"]),
    ],
)
def test_the_pair_with_most_codes_in_common_wins(
    text: str, fields: dict[str, list], field: str, areas: list[str], tmp_path: Path
) -> None:
    table = read(tmp_path, text, fields)
    assert table.area_field == field
    assert sorted(table.frame["area"].unique()) == sorted(areas)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Stadsdel;antal\nHaga;2021\nLunden;2023\nMajorna;2026\n", KOMMUN),  # counts that are codes by chance
        ("Stadsdel;antal\nHaga;1\nLunden;2\nMajorna;3\n", KOMMUN),  # counts that are row numbers of the layer
        ("Kommun;antal\nVansbro;5\nMalung-Sälen;7\n", {"kommunnamn": ["Vansbro", "Malung-Sälen"]}),
        ("kommun;antal\n0114;5\n0115;7\n", {"kommun": ["0114", "0114", "0115"]}),  # the layer's areas are smaller
        ("kommun;antal\n0114;5\n0115;7\n", {"kommun": ["1480", "1490"]}),
    ],
)
def test_what_is_equal_by_chance_or_names_no_areas_is_no_pair(
    text: str, fields: dict[str, list], tmp_path: Path
) -> None:
    table = read(tmp_path, text, fields)
    assert table.area_field == ""
    assert table.frame["area"].tolist() == read(tmp_path, text, {}).frame["area"].tolist()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"a": ["X14", "X15", "X16"], "b": ["14", "15", "16"]}, "b"),
        ({"b": ["14", "15", "16"], "a": ["X14", "X15", "X16"]}, "b"),
        ({"a": ["X14", "X15", "X16"], "nyko": ["14", "15", "16"]}, "nyko"),
        ({"nyko": ["X14", "X15", "X16"], "b": ["14", "15", "16"]}, "b"),
        ({"a": ["Z14", "Z15", "Z16"], "b": ["X14", "X15", "X16"]}, "a"),  # of equal ones the first
        ({"a": ["14", "15"], "b": ["X14", "X15", "X16"]}, "b"),  # more codes, though none is written alike
        ({"b": ["x 14", "x 15", "x 16"], "a": ["14", "15", "99", "98"]}, "b"),
    ],
)
def test_the_field_that_shares_most_wins_then_the_one_written_alike(
    fields: dict[str, list], field: str, tmp_path: Path
) -> None:
    assert read(tmp_path, "nyko;antal\n14;5\n15;7\n16;9\n", fields).area_field == field


def test_rows_of_smaller_areas_stay_theirs_though_their_municipality_is_in_the_layer(tmp_path: Path) -> None:
    text = "kommun;deso;antal\n0114;0114A0010;5\n0114;0114C1010;7\n0115;0115A0010;8\n"
    table = read(tmp_path, text, {"kommunkod": ["0114", "0115"]})
    assert set(table.frame["area"]) == {"0114A0010", "0114C1010", "0115A0010"}


def test_a_chosen_column_finds_its_field(tmp_path: Path) -> None:
    text = "kommun;Tätort;antal\n0114;0114TC101;5\n0115;0115TC103;7\n"
    assert read(tmp_path, text, TATORT, key="kommun").area_field == "kommun"
    assert read(tmp_path, text, TATORT, key="tätort").area_field == "tatortskod"


def test_without_a_layer_a_compound_heading_says_that_numbers_are_codes(tmp_path: Path) -> None:
    table = read(tmp_path, "Ar;AstKommun;LAKommun_namn;cnum\n2021;2021;Vansbro;14\n2021;2023;Malung;30\n", {})
    assert sorted(table.frame["area"].unique()) == ["2021", "2023"]
    assert list(table.indicators) == ["cnum"]
