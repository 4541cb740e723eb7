"""Exactly at a limit, and one step to either side of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, match, read_table
from segbaro_plugin.tables.cells.marks import is_interval, meaning_of
from segbaro_plugin.tables.cells.number_style import NumberStyle, style_of
from segbaro_plugin.tables.cells.number_words import is_number, tidy_number
from segbaro_plugin.tables.cells.numbers import to_float
from segbaro_plugin.tables.codes.divisions import kommuner
from segbaro_plugin.tables.codes.normalise import are_codes, is_sum, normalise, normalise_all, share_known

KOMMUNER = list(kommuner())


def _column(codes: int, words: int, code: str = "") -> list[tuple[str, str]]:
    given = [code.format(number) if code else KOMMUNER[number] for number in range(codes)]
    return [normalise(word) for word in [*given, *(f"Ort {number}x" for number in range(words))]]


@pytest.mark.parametrize(
    ("codes", "words", "are"),
    [(8, 2, True), (79, 21, False), (80, 20, True), (7, 3, False), (70, 30, False), (1, 0, True)],
)
def test_a_column_is_one_of_codes_from_80_per_cent(codes: int, words: int, are: bool) -> None:
    assert are_codes(_column(codes, words)) is are
    assert share_known(_column(codes, words)) == codes / (codes + words)


@pytest.mark.parametrize(
    ("codes", "words", "are"), [(5, 5, True), (49, 51, False), (50, 50, True), (1, 1, True), (1, 2, False)]
)
def test_codes_of_small_areas_need_half(codes: int, words: int, are: bool) -> None:
    assert are_codes(_column(codes, words, "0114A{:04}")) is are


@pytest.mark.parametrize("other", ["Ort {}x", "55{}", "{}99999", "({})", "-{}-", "{}.5"])
def test_whatever_is_no_code_counts_against_a_column_of_codes(other: str) -> None:
    others = [other.format(number) for number in range(10, 13)]
    assert share_known([normalise(word) for word in ["0114", *others]]) == 1 / 4
    assert normalise_all(["114", *others]) == (["114", *others], ["other"] * 4)


def test_no_codes_at_all_are_none_and_words_of_a_sum_do_not_count() -> None:
    assert not are_codes(_column(0, 1))
    assert are_codes([normalise(word) for word in ["0114", "Summa", "Totalt", "Hela riket"]])


@pytest.mark.parametrize("numbers", [["1", "3", "4", "5", "6", "2"], ["00", "1", "3", "4", "5", "6", "2"]])
def test_numbers_of_which_one_is_no_county_are_an_own_division(numbers: list[str]) -> None:
    assert normalise_all(numbers) == (numbers, ["other"] * len(numbers))
    assert normalise_all(numbers[:-1])[1] == ["riket" if one == "00" else "lan" for one in numbers[:-1]]


@pytest.mark.parametrize("word", ["Summa", "Total", "Hela", "Övriga", "Okänt"])
def test_a_word_of_a_sum_is_one_at_the_front_or_at_the_end_and_not_within_a_name(word: str) -> None:
    assert is_sum(word)
    assert is_sum(f"{word} Norra staden")
    assert is_sum(f"Norra staden {word.lower()}")
    assert is_sum(f"1780 {word}")
    assert not is_sum(f"Norra {word} staden")
    assert not is_sum("1780")


@pytest.mark.parametrize("code", ["0114A001", "0114A00100", "0114R01", "0114R0010", "114A001", "0114D0010", "14A0010"])
def test_a_code_one_digit_short_or_long_is_no_code(code: str) -> None:
    assert normalise(code) == (code, "other")
    assert normalise_all([code, "0114A0020"])[0] == [code, "0114A0020"]


@pytest.mark.parametrize("code", ["0114A0010", "114A0010", "0114R001", "114R001"])
def test_with_all_its_digits_it_is_one(code: str) -> None:
    assert normalise(code)[0] == code.zfill(9 if "A" in code else 8)


@pytest.mark.parametrize(
    ("text", "interval"),
    [("1-4", True), ("4-4", False), ("4-5", True), ("5-4", False), ("0-1", True), ("1 – 4", True), ("99-100", False),
     ("-4", False), ("1-4-5", False)],
)  # fmt: skip
def test_an_interval_rises(text: str, interval: bool) -> None:
    assert is_interval(text) is interval
    assert (meaning_of(text) == "suppressed") is interval


@pytest.mark.parametrize(
    ("text", "number", "comma"),
    [("1,234,567", 1234567.0, None), ("1,234", 1234.0, 1.234), ("12,34", None, 12.34), ("1,23,456", None, None),
     ("0,123", None, 0.123), ("0,123,456", None, None), ("1,2345", None, 1.2345), ("1.234,5", None, 1234.5),
     ("1,234.5", 1234.5, None), ("1,,2", None, None), (",5", None, 0.5), ("5,", None, 5.0),
     ("-1,234", -1234.0, -1.234)],
)  # fmt: skip
def test_commas_in_a_number(text: str, number: float | None, comma: float | None) -> None:
    assert to_float(text, NumberStyle()) == number
    assert to_float(text, NumberStyle(",")) == comma
    assert is_number(text) is (number is not None or comma is not None)


@pytest.mark.parametrize("cell", ["0,123", "0,500", "-0,250", "1,5", "1234,567"])
@pytest.mark.parametrize("separator", [",", ";"])
def test_a_comma_that_can_part_no_thousands_is_decimal(cell: str, separator: str) -> None:
    assert style_of([cell, "1,234"], separator) == NumberStyle(",")


def test_0_123_in_a_file_parted_by_commas(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text('kommun,andel\n0114,"0,123"\n0115,"1,234"\n')
    assert read_table(tmp_path / "t.csv").frame["value"].tolist() == [0.123, 1.234]


def test_two_commas_settle_that_commas_part_thousands() -> None:
    assert style_of(["1,234", "1,234,567"], ",") == NumberStyle()
    with pytest.raises(TableError, match="is ambiguous"):
        style_of(["1,234"], ",")


def _match(rows: list[str], tmp_path: Path):
    (tmp_path / "t.csv").write_text("\n".join(["kommun;antal 2023", *rows]), encoding="utf-8")
    return match(read_table(tmp_path / "t.csv"), ["0114", "0115"])


@pytest.mark.parametrize(
    ("cell", "status"), [("..", "suppressed"), (".", "not_applicable"), ("sekretess", "suppressed")]
)
def test_a_row_that_says_the_same_status_twice_is_used_once(cell: str, status: str, tmp_path: Path) -> None:
    met = _match([f"0114;{cell}", f"0114;{cell}", "0115;5"], tmp_path)
    assert met.statuses == {"antal_2023": [status, "ok"]}
    said = [note.say() for note in met.notes]
    assert "Duplicate rows with the same value were used once (1): 0114." in said


@pytest.mark.parametrize(("one", "other"), [("..", "."), ("..", "saknas"), ("5", ".."), ("5", "6"), ("0", "-")])
def test_rows_with_unlike_values_or_statuses_are_refused(one: str, other: str, tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"several rows for the same area.*0114"):
        _match([f"0114;{one}", f"0114;{other}", "0115;5"], tmp_path)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("text", ["5" + "*" * 60 + "x*", "5" + " *" * 60 + "x)", "5" + "¹)" * 60 + "x)"])
def test_footnotes_behind_a_number_are_passed_once(text: str) -> None:
    assert tidy_number(text) in (text, text[:-1])
    assert not is_number(text)
