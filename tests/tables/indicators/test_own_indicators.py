"""The catalogue, and the indicators that users add to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from segbaro_plugin.tables import Direction, TableError, Unit, read_table
from segbaro_plugin.tables.convert.share_rules import add_shares
from segbaro_plugin.tables.indicators.declared import INDICATORS
from segbaro_plugin.tables.indicators.earlier_names import EARLIER_NAMES
from segbaro_plugin.tables.indicators.indicator_lookup import indicator_of, slug
from segbaro_plugin.tables.model.indicator import COUNTS
from segbaro_plugin.tables.user_indicators import read_own_indicators, usable_indicators, with_own_indicators

FILE = (
    "id;name_en;name_sv;statistics_area;unit;direction;headings;limits\n"
    "safety;Feels unsafe;Känner sig otrygg;trygghet;%;high_is_worse;otrygga|andel otrygga;10|20|30,5\n"
)


def own(folder: Path, text: str = FILE) -> tuple:
    (folder / "mine.csv").write_text(text, encoding="utf-8")
    return read_own_indicators(folder)


def test_an_own_indicator(tmp_path: Path) -> None:
    (one,) = own(tmp_path)
    assert (one.id, one.name.sv, one.unit, one.direction) == (
        "safety",
        "Känner sig otrygg",
        Unit.PERCENT,
        Direction.HIGH_IS_WORSE,
    )
    assert one.fixed_limits == (10.0, 20.0, 30.5)


def test_a_table_finds_the_own_indicator_by_its_heading(tmp_path: Path) -> None:
    (tmp_path / "table.txt").write_text("kommun;Andel otrygga 2023;annat\n0114;5;6\n", encoding="utf-8")
    table = with_own_indicators(read_table(tmp_path / "table.txt"), own(tmp_path))
    assert list(table.indicators) == ["safety", "annat"]
    assert sorted(table.frame["indicator"]) == ["annat", "safety"]


def test_no_folder_is_no_indicators(tmp_path: Path) -> None:
    assert read_own_indicators(tmp_path / "nowhere") == ()


WRONG = [
    (";Name;;;;;;", "id, name_en, name_sv"),
    ("Not An Id;Name;;;;;;", "id, name_en, name_sv"),
    ("a;;;;;;;", "id, name_en, name_sv"),
    ("a;Name;;;barrels;;;", "unit barrels"),
    ("a;Name;;;%;sideways;;", "direction sideways"),
    ("a;Name;;;%;;;3|2", "limits 3|2"),
    ("a;Name;;;%;;;x", "limits x"),
    ("a;Name;;;;;;\na;Name;;;;;;", "id a is there twice"),
]


@pytest.mark.parametrize(("row", "problem"), WRONG)
def test_a_wrong_row_is_named(tmp_path: Path, row: str, problem: str) -> None:
    with pytest.raises(TableError) as refused:
        own(tmp_path, FILE.splitlines()[0] + "\n" + row + "\n")
    assert problem in str(refused.value)
    assert "mine.csv" in str(refused.value)


def test_ids_are_names_that_every_database_takes() -> None:
    assert all(slug(one.id) == one.id and len(one.id) <= 30 for one in INDICATORS)
    assert len({one.id for one in INDICATORS}) == len(INDICATORS)


def test_every_word_of_the_catalogue_means_one_indicator() -> None:
    for one in INDICATORS:
        for word in (one.id, *one.content_codes, *one.headings, *one.name):
            assert indicator_of(word) is one, word


@pytest.mark.parametrize(("id", "name"), [(id, name) for id, names in EARLIER_NAMES.items() for name in names])
def test_what_an_indicator_was_called_before_is_still_recognised(id: str, name: str) -> None:
    assert indicator_of(name).id == id
    assert name not in indicator_of(id).name


SHARES_BY_NAME = re.compile("^Andel |andel av|grad$|deltagande|netto$")


@pytest.mark.parametrize("one", [one for one in INDICATORS if one.unit is Unit.PERCENT], ids=lambda one: one.id)
def test_a_percentage_is_called_a_share_and_no_number_of_people(one) -> None:
    assert SHARES_BY_NAME.search(one.name.sv)


def test_numerators_and_denominators_are_in_the_catalogue() -> None:
    ids = {one.id for one in INDICATORS}
    assert all({one.numerator, one.denominator} <= ids | {""} for one in INDICATORS)


def test_an_indicator_says_where_its_figures_are() -> None:
    assert indicator_of("sei").where.sv == "SCB: TAB6586"
    assert "egen tabell" in indicator_of("preschool_enrolment").where.sv


def test_shares_are_computed_from_counts(tmp_path: Path) -> None:
    text = "deso;Arbetslösa personer;Arbetskraften\n0114A0010;5;50\n0114A0020;..;50\n0114A0030;0;0\n"
    (tmp_path / "table.csv").write_text(text, encoding="utf-8")
    frame = add_shares(read_table(tmp_path / "table.csv")).frame
    rows = frame[frame["indicator"] == "unemployment"][["value", "status"]].values.tolist()
    assert rows[0] == [10.0, "ok"]
    assert [status for _, status in rows] == ["ok", "suppressed", "not_applicable"]


@pytest.mark.parametrize(
    ("part", "whole", "share"), [("0", "1", 0.0), ("1", "1", 100.0), ("0.25", "0.5", 50.0), ("1", "3", 100 / 3)]
)
def test_a_share_of_one_person_is_one_too(tmp_path: Path, part: str, whole: str, share: float) -> None:
    text = f"deso;Arbetslösa personer;Arbetskraften\n0114A0010;{part};{whole}\n"
    (tmp_path / "table.csv").write_text(text, encoding="utf-8")
    frame = add_shares(read_table(tmp_path / "table.csv")).frame
    assert frame.loc[frame["indicator"] == "unemployment", "value"].tolist() == pytest.approx([share])


@pytest.mark.parametrize("heading", ["Folkmängd, antal", "Folkmängd (personer)", "Folkmängd i antal"])
def test_a_heading_with_its_unit_behind_is_the_catalogues(heading: str) -> None:
    assert indicator_of(heading).id == "population"


@pytest.mark.parametrize(
    "heading", ["Folkmängd, procent", "Folkmängd, index", "Folkmängd, dagar", "Arbetslöshet, antal"]
)
def test_another_unit_behind_it_makes_it_an_indicator_of_its_own(heading: str) -> None:
    assert indicator_of(heading).id not in {one.id for one in INDICATORS}


@pytest.mark.parametrize(
    "heading",
    ["Medelinkomst för personer 20-64 år", "Medelålder, antal år", "Genomsnittligt antal barn per hushåll",
     "Antal invånare per km2", "Befolkningstäthet, antal", "Snitt personer", "Medianålder personer", "Kvot antal"],
)  # fmt: skip
def test_means_and_densities_are_no_counts(heading: str) -> None:
    assert indicator_of(heading).unit not in COUNTS
    assert indicator_of(heading, unit="antal").unit not in COUNTS


@pytest.mark.parametrize("heading", ["Antal hushåll", "Personer 20-64 år", "Antal anställda inom handel"])
def test_counts_stay_counts(heading: str) -> None:
    assert indicator_of(heading).unit in COUNTS


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02", b"", b"\n\n", b"\xff\xfe\x00", b"PK\x03\x04", b"<html>", b"%PDF", b"{"]
)
def test_a_damaged_file_is_passed_by_and_named_once(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.csv").write_text(FILE, encoding="utf-8")
    (tmp_path / "b.csv").write_bytes(data)
    (tmp_path / "c.csv").write_text(FILE.replace("safety", "calm"), encoding="utf-8")
    found, errors = usable_indicators(tmp_path)
    assert [one.id for one in found] == ["safety", "calm"]
    assert [str(error).count("user-defined indicators b.csv was skipped") for error in errors] == [1]
    assert "Filen med egna indikatorer b.csv hoppades över" in errors[0].say("sv")
    with pytest.raises(TableError, match=r"b\.csv"):
        read_own_indicators(tmp_path)


@pytest.mark.parametrize(("row", "problem"), WRONG)
def test_a_wrong_row_takes_no_other_indicator_with_it(tmp_path: Path, row: str, problem: str) -> None:
    (tmp_path / "a.csv").write_text(FILE + row + "\nlast;Last;;;;;;\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text("name_en\nWithout an id\n", encoding="utf-8")
    (tmp_path / "c.csv").write_text(FILE.replace("safety", "calm"), encoding="utf-8")
    found, errors = usable_indicators(tmp_path)
    assert {"safety", "last", "calm"} <= {one.id for one in found} <= {"safety", "last", "calm", "a"}
    wrong, without_id = map(str, errors)
    assert problem in wrong
    assert "b.csv, 1): id is missing" in without_id


def test_an_error_names_the_row_as_an_editor_counts_it(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"mine\.csv, 5\)"):
        own(tmp_path, FILE + ";;;;;;;\n;;;;;;;\na;Name;;;barrels;;;\n")
