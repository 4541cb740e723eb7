"""The code that is meant, in whichever way a table or a layer writes it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.tables.codes.meant_codes import bare, bare_readings, meant_codes
from segbaro_plugin.tables.codes.own_codes import codes_with_names, is_code_text, parted

OWN = st.sets(st.from_regex(r"[1-9][0-9]{3}", fullmatch=True), min_size=2, max_size=20).map(sorted)
PADDED = st.sets(st.from_regex(r"0?[1-9][0-9]{3}", fullmatch=True).map(lambda code: code.zfill(5)), min_size=2)
NAMES = ("Centrum", "Norr", "Öster (Ön)", "Helsinki keskusta - Etu-Töölö", "S:t Lars 2")
WAYS = {
    "as it is": str,
    "with a name": lambda code: f"{code} {NAMES[int(code) % 5]}",
    "with a dash": lambda code: f"{code} - {NAMES[int(code) % 5]}",
    "with a colon": lambda code: f"{code}: {NAMES[int(code) % 5]}",
    "with a blank": lambda code: f"{code[:-2]} {code[-2:]}",
    "with a blank and a name": lambda code: f"{code[:-2]} {code[-2:]} {NAMES[int(code) % 5]}",
    "with a prefix": lambda code: f"KU{code}",
    "with a word before": lambda code: f"Område {code}",
    "with a prefix and a dash": lambda code: f"KU-{code}",
    "with a prefix in lower case": lambda code: f"ku{code}",
    "with a dash inside": lambda code: f"{code[:-2]}-{code[-2:]}",
    "with points inside": lambda code: f"{code[:1]}.{code[1:-2]}.{code[-2:]}",
    "with a dash inside and a name": lambda code: f"{code[:-2]}-{code[-2:]} {NAMES[int(code) % 5]}",
    "in brackets behind a name": lambda code: f"{NAMES[int(code) % 5]} ({code})",
    "behind a name": lambda code: f"{NAMES[int(code) % 4]} {code}",
    "behind a name and a dash": lambda code: f"{NAMES[int(code) % 4]} - {code}",
    "behind a name with a slash inside": lambda code: f"{NAMES[int(code) % 4]}, {code[:-2]}/{code[-2:]}",
    "with an exponent": lambda code: f"{int(code):.3e}" if len(code) == 4 else code,  # all four digits
    "with an exponent and a comma": lambda code: f"{int(code):.3E}".replace(".", ",") if len(code) == 4 else code,
}


@pytest.mark.parametrize("way", WAYS)
@given(codes=OWN)
def test_own_codes_are_met_in_all_ways_of_writing_them(way: str, codes: list[str]) -> None:
    cells = {WAYS[way](code): code for code in codes}
    assert meant_codes(list(cells), codes).codes == cells


@pytest.mark.parametrize("lost_by", ["table", "layer"])
@given(codes=PADDED)
def test_zeros_that_either_side_has_lost_are_met(lost_by: str, codes: set[str]) -> None:
    bare = {code: code.lstrip("0") for code in codes}
    pairs = {short: code for code, short in bare.items()} if lost_by == "table" else bare
    assert meant_codes(list(pairs), list(pairs.values())).codes == pairs


@pytest.mark.parametrize("way", WAYS)
@given(codes=OWN)
def test_a_cell_means_no_code_whose_bare_one_it_cannot_mean(way: str, codes: list[str]) -> None:
    assert all(bare(code) in bare_readings(WAYS[way](code)) for code in codes)


def test_only_some_codes_have_lost_their_zeros() -> None:
    assert meant_codes(["101", "1101"], ["0101", "1101"]).codes == {"101": "0101", "1101": "1101"}


NYKO3 = ["011", "012", "021", "110"]


@pytest.mark.parametrize("prefix", ["", "KU"])
@pytest.mark.parametrize("name", ["", " Norr"])
@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        (["0110", "0120", "0210", "1100"], NYKO3),
        (NYKO3, ["0110", "0120", "0210", "1100"]),
        (["01", "02", "11"], NYKO3),
        (["0110", "0120", "0210", "1100", "99"], NYKO3),
        (["0110", "0120", "0210", "1100"], [*NYKO3, "0"]),
        (["10", "20", "200", "1000"], ["001", "002", "010", "100"]),
        (["0010", "0020", "0200", "1000"], ["001", "002", "010", "100"]),
    ],
)
def test_zeros_that_no_side_has_lost_count(cells: list[str], codes: list[str], name: str, prefix: str) -> None:
    assert meant_codes([f"{prefix}{cell}{name}" for cell in cells], codes).codes == {}


@given(codes=st.sets(st.integers(1, 999), min_size=2, max_size=40), width=st.sampled_from([3, 5]))
def test_a_finer_level_of_one_width_means_no_coarser_code(codes: set[int], width: int) -> None:
    layer = [f"{code:0{width}}" for code in {*codes, 1, 10, 100}]
    assert meant_codes([f"{code}0" for code in layer], layer).codes == {}


@pytest.mark.parametrize("extra", [[], ["Totalt"], ["SSS", "Rest"], ["99999"]])
@given(codes=PADDED, lost=st.randoms())
def test_zeros_that_some_codes_have_lost_are_met(extra: list[str], codes: set[str], lost) -> None:
    pairs = {lost.choice([code, code.lstrip("0")]): code for code in codes}
    assert meant_codes([*pairs, *extra], list(codes)).codes == pairs


@pytest.mark.parametrize("prefix", ["KU", "ku-", "Område "])
@pytest.mark.parametrize("other", ["SSS", "Totalt", "Rest", "99999", "XY77777"])
@given(codes=st.sets(st.from_regex(r"[01][1-9][0-9]{2}", fullmatch=True), min_size=3, max_size=20))
def test_one_row_without_the_prefix_of_the_others_is_left_out(prefix: str, other: str, codes: set[str]) -> None:
    pairs = {f"{prefix}{code}": code for code in codes}
    assert meant_codes([*pairs, other], list(codes)).codes == pairs
    assert meant_codes(list(codes), [*pairs, other]).codes == {code: cell for cell, code in pairs.items()}


def test_a_prefix_that_only_some_codes_have_is_part_of_the_code() -> None:
    assert meant_codes(["KU101", "KV101", "KV102", "KU102"], ["101", "102"]).codes == {}


def test_codes_that_differ_by_zeros_only_stay_apart() -> None:
    assert meant_codes(["12"], ["0012", "012"]).codes == {}
    assert meant_codes(["12", "0012"], ["012"]).codes == {}
    assert meant_codes(["12 Norr", "0012 Söder"], ["012"]).codes == {}


def test_words_that_change_from_year_to_year_mean_the_same_code() -> None:
    assert meant_codes(["101 Centrum", "101 City"], ["101"]).codes == {"101 Centrum": "101", "101 City": "101"}


@pytest.mark.parametrize("cell", ["4.1e+12", "4,1E+12", "4E12"])
def test_an_exponent_that_has_lost_digits_is_none_of_the_codes(cell: str) -> None:
    codes = ["4100006580000", "4100007580000", "4100000000000", "4000000000000", "4000000000001"]
    assert meant_codes([cell], codes).codes == {}


def test_an_exponent_with_all_its_digits_is_the_code() -> None:
    codes = ["4100006580000", "4110006580000", "4120006580000"]
    cells = ["4.10000658e+12", "4,11000658E+12", "4.12000658E12"]
    assert list(meant_codes(cells, codes).codes.values()) == codes


def test_what_was_read_in_another_way_is_told() -> None:
    assert meant_codes(["101", "102 Norr", "Söder"], ["101", "102"]).repaired == ["102 Norr"]


@pytest.mark.parametrize(
    "cell", ["Centrum", "1 234", "16-19", "101", "-5", "", "A - B", "2023-01", "(101) 5", "Väsby 101"]
)
def test_a_cell_without_a_code_and_a_name_is_whole(cell: str) -> None:
    assert parted(cell) == (cell, "")


@pytest.mark.parametrize(
    "cells",
    [
        ["1 rum", "2 rum", "3 rum"], ["16-19 år", "20-24 år"], ["Haga", "Lunden 2"], ["1 500 kr", "2 500 kr"], [],
        ["5 Haga"], ["1 Norr", "1 Söder", "1 Öster"],
    ],
)  # fmt: skip
def test_cells_that_begin_with_numbers_are_no_codes_of_areas(cells: list[str]) -> None:
    assert codes_with_names(cells) is None


@pytest.mark.parametrize(
    ("words", "are_codes"),
    [
        (["01", "02", "13"], True), (["0114TC101", "0115TC103"], True), (["KU020", "KU049"], True),
        (["1", "2"], False), (["0.5", "0.7"], False), (["101", "102"], False), (["0114", "0114"], False),
        (["Q1", "Q2"], False), (["00-04", "05-09"], False), (["Haga", "Lunden"], False), ([], False),
        (["0", "1"], False), (["-01", "-02"], False), (["001", "1", "10"], False),
    ],
)  # fmt: skip
def test_text_that_no_number_is_written_as(words: list[str], are_codes: bool) -> None:
    assert is_code_text(words) is are_codes


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        (["Haga 1", "Lunden 1", "Haga 2", "Lunden 2"], ["1", "2", "3", "4"]),  # numbers within a name
        (["1-11", "11-1"], ["111"]),  # two codes that would be one
    ],
)
def test_numbers_behind_names_and_signs_that_tell_codes_apart_are_no_codes(cells: list[str], codes: list[str]) -> None:
    assert meant_codes(cells, codes).codes == {}


def test_a_sum_among_names_with_codes_is_no_code() -> None:
    cells = ["Haga 1 (A1)", "Haga 2 (A2)", "Lunden (B1)", "Hela kommunen"]
    assert meant_codes(cells, ["A1", "A2", "B1"]).codes == dict(zip(cells, ["A1", "A2", "B1"], strict=False))
