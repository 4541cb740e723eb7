"""What the user tells of an indicator is there next time, and what was there before is never lost."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segbaro_plugin.tables import (
    Direction,
    Indicator,
    TableError,
    Unit,
    declared_for,
    read_own_indicators,
    read_table,
    save_own_indicators,
    with_own_indicators,
)
from segbaro_plugin.tables.save_user_indicators import remove_own_indicators
from segbaro_plugin.words import Text

UNSAFE = declared_for("Otrygga, andel", "Känner sig otrygg", Unit.PERCENT, Direction.HIGH_IS_WORSE,
                      statistics_area="trygghet", denominator="population")  # fmt: skip
BUSES = declared_for("Bussturer (antal)", "Bussturer", Unit.NUMBER, Direction.HIGH_IS_BETTER)
LIMITS = replace(BUSES, id="limits", fixed_limits=(0.5, 10.0, 1000.25), numerator="a", headings=("a b", "c"))


def test_what_is_saved_is_there_next_time(tmp_path: Path) -> None:
    folder = tmp_path / "segbaro" / "indicators"
    save_own_indicators([UNSAFE, BUSES, LIMITS], folder)
    assert read_own_indicators(folder) == (UNSAFE, BUSES, LIMITS)
    assert [file.name for file in folder.iterdir()] == ["segbaro.csv"]


@pytest.mark.parametrize(
    "heading", ["Otrygga, andel", "otrygga ANDEL 2023", "Bussturer (antal)", "Bussturer antal 2021"]
)
def test_a_table_is_read_with_it(heading: str, tmp_path: Path) -> None:
    save_own_indicators([UNSAFE, BUSES], tmp_path / "own")
    (tmp_path / "t.csv").write_text(f"kommun;{heading}\n0114;5\n1480;6\n", encoding="utf-8")
    table = with_own_indicators(read_table(tmp_path / "t.csv"), read_own_indicators(tmp_path / "own"))
    assert list(table.indicators.values()) == [UNSAFE if heading.lower().startswith("o") else BUSES]


def test_saving_again_replaces_and_adds(tmp_path: Path) -> None:
    save_own_indicators([UNSAFE, BUSES], tmp_path)
    better = replace(UNSAFE, direction=Direction.NEUTRAL)
    save_own_indicators([LIMITS, better], tmp_path)
    assert read_own_indicators(tmp_path) == (better, BUSES, LIMITS)


def test_what_is_removed_is_gone_and_the_rest_stays(tmp_path: Path) -> None:
    save_own_indicators([UNSAFE, BUSES, LIMITS], tmp_path)
    remove_own_indicators([BUSES.id, "never_there"], tmp_path)
    assert read_own_indicators(tmp_path) == (UNSAFE, LIMITS)
    remove_own_indicators([UNSAFE.id, LIMITS.id], tmp_path)
    assert read_own_indicators(tmp_path) == ()
    save_own_indicators([BUSES], tmp_path)
    assert read_own_indicators(tmp_path) == (BUSES,)


def test_an_indicator_of_another_file_is_not_removed(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("id;name_sv\nmine;Min\n", encoding="utf-8")
    save_own_indicators([BUSES], tmp_path)
    with pytest.raises(TableError, match="mine is declared in another file"):
        remove_own_indicators(["mine", BUSES.id], tmp_path)
    assert {one.id for one in read_own_indicators(tmp_path)} == {"mine", BUSES.id}


def test_files_of_the_user_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("id;name_sv\nmine;Min\n", encoding="utf-8")
    save_own_indicators([BUSES], tmp_path)
    assert {one.id for one in read_own_indicators(tmp_path)} == {"mine", BUSES.id}
    with pytest.raises(TableError, match="mine is declared in another file"):
        save_own_indicators([UNSAFE, replace(BUSES, id="mine")], tmp_path)
    assert (tmp_path / "mine.csv").read_text(encoding="utf-8") == "id;name_sv\nmine;Min\n"
    assert len(read_own_indicators(tmp_path)) == 2


@pytest.mark.parametrize(
    "wrong",
    [replace(BUSES, id=""), replace(BUSES, id="No Id"), replace(BUSES, id="x", name=Text("", "")),
     replace(BUSES, id="x", fixed_limits=(3.0, 2.0))],
)  # fmt: skip
def test_of_several_all_are_saved_or_none(wrong: Indicator, tmp_path: Path) -> None:
    file = save_own_indicators([UNSAFE], tmp_path)
    before = file.read_bytes()
    with pytest.raises(TableError):
        save_own_indicators([BUSES, wrong], tmp_path)
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_is_not_read_is_not_overwritten(tmp_path: Path) -> None:
    for content in (b"id;name_sv;unit\nx;X;barrels\n", b"\x00\x01", b"name_sv\nX\n", b"PK\x03\x04"):
        (tmp_path / "segbaro.csv").write_bytes(content)
        with pytest.raises(TableError):
            save_own_indicators([UNSAFE], tmp_path)
        assert (tmp_path / "segbaro.csv").read_bytes() == content


def test_a_file_that_a_spreadsheet_wrote_again_is_taken_up(tmp_path: Path) -> None:
    (tmp_path / "segbaro.csv").write_text("name_sv,id,unit\nMin,mine,%\n", encoding="cp1252")
    save_own_indicators([BUSES], tmp_path)
    assert [(one.id, one.unit) for one in read_own_indicators(tmp_path)] == [
        ("mine", Unit.PERCENT),
        (BUSES.id, Unit.NUMBER),
    ]


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(TableError, match="could not be saved") as refused:
        save_own_indicators([BUSES], tmp_path / "file" / "indicators")
    assert "kunde inte sparas" in refused.value.say("sv")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that cannot be written to")
def test_a_folder_without_rights_keeps_what_it_has(tmp_path: Path) -> None:
    save_own_indicators([BUSES], tmp_path)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(TableError, match="could not be saved"):
            save_own_indicators([UNSAFE], tmp_path)
        assert read_own_indicators(tmp_path) == (BUSES,)
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_no_text_is_a_formula_of_a_spreadsheet(sign: str, tmp_path: Path) -> None:
    one = declared_for("Pris", f"{sign}1+1", Unit.UNKNOWN, Direction.NEUTRAL)
    file = save_own_indicators([one], tmp_path)
    assert f";'{sign}1+1;" in file.read_text(encoding="utf-8-sig")
    assert read_own_indicators(tmp_path) == (one,)


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp", "Co", "Cn"]), max_size=30
)


@given(WORDS, WORDS, st.sampled_from(list(Unit)), st.sampled_from(list(Direction)))
def test_any_words_come_back(heading: str, name: str, unit: Unit, direction: Direction) -> None:
    one = declared_for(heading or "x", name.strip() or "Namn", unit, direction)
    with TemporaryDirectory() as folder:
        save_own_indicators([one], folder)
        (read,) = read_own_indicators(folder)
        assert (read.id, read.unit, read.direction) == (one.id, unit, direction)
        assert "".join(read.name.sv.split()) == "".join(one.name.sv.split())
        save_own_indicators([BUSES], folder)
        assert len(read_own_indicators(folder)) == 2 or one.id == BUSES.id
