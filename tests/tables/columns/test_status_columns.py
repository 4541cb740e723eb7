"""A column beside values that says why some are not there is their status, and neither a category nor an indicator."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, read_table

AREAS = ("0114A0010", "0114A0020", "0114A0030", "0114C1010")
NAMES = ("status", "Status", "STATUS", "Anmärkning", "anm.", "Kommentar", "Fotnot", "Note", "Remark",
         "Folkmängd 2023 status", "population_2023_status")  # fmt: skip


def _table(tmp_path: Path, heading: str, *rows: str) -> Table:
    path = tmp_path / "t.csv"
    lines = [f"{area};{row}" for area, row in zip(AREAS, rows, strict=True)]
    path.write_text("\n".join([f"DeSO;{heading}", *lines]) + "\n", "utf-8")
    return read_table(path)


def _statuses(table: Table, year: int = 2023) -> list[str]:
    rows = table.frame[table.frame["year"] == year]
    return rows.set_index("area")["status"].astype(str).loc[list(AREAS)].tolist()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("words", "status"), [
    ("sekretess", "suppressed"), ("Sekretessbelagd", "suppressed"), ("secret", "suppressed"),
    ("uppgift saknas", "missing"), ("Missing", "missing"), ("ej tillämplig", "not_applicable"),
    ("suppressed", "suppressed"), ("not_applicable", "not_applicable"), ("..", "suppressed"),
])  # fmt: skip
def test_the_words_beside_a_value_are_its_status(tmp_path, name, words, status) -> None:
    table = _table(tmp_path, f"Folkmängd 2023;{name}", "12;", f";{words}", f"3;{words}", "7;")
    assert list(table.indicators) == ["population"]
    assert _statuses(table) == ["ok", status, status, "ok"]
    assert table.frame["value"].dropna().tolist() == [12.0, 7.0]
    assert set(table.frame.columns) == {"area", "division", "year", "indicator", "value", "status"}


def test_other_remarks_say_nothing_and_do_no_harm(tmp_path) -> None:
    rows = ("12;Preliminär uppgift", ";sekretess", ";", "7;Ny indelning 2023")
    assert _statuses(_table(tmp_path, "Folkmängd 2023;Anmärkning", *rows)) == ["ok", "suppressed", "missing", "ok"]


def test_what_is_published_stays_beside_a_status(tmp_path) -> None:
    rows = ("12;Definitiv", ";Sekretess", "5;preliminär", "7;ok")
    assert _statuses(_table(tmp_path, "Folkmängd 2023;Status", *rows)) == ["ok", "suppressed", "ok", "ok"]


def test_each_of_several_speaks_of_the_values_on_its_left(tmp_path) -> None:
    heading = "Folkmängd 2022;Status;Folkmängd 2023;Status"
    table = _table(tmp_path, heading, "1;ok;2;ok", ";sekretess;3;ok", "4;ok;;uppgift saknas", "6;ok;7;ok")
    assert _statuses(table, 2022) == ["ok", "suppressed", "ok", "ok"]
    assert _statuses(table, 2023) == ["ok", "ok", "missing", "ok"]


def test_one_of_two_that_is_empty_says_nothing(tmp_path) -> None:
    heading = "Folkmängd 2022;Status;Folkmängd 2023;Status"
    table = _table(tmp_path, heading, "1;ok;2;", ";sekretess;3;", "4;ok;5;", "6;ok;7;")
    assert list(table.indicators) == ["population"]
    assert _statuses(table, 2023) == ["ok"] * 4


@pytest.mark.parametrize("heading", ["2022;2023;Status", "Status;2022;2023"])
def test_beside_several_values_it_is_the_reason_of_those_that_are_not_there(tmp_path, heading) -> None:
    rows = [("1", "2", ""), ("", "3", "sekretess"), ("4", "", "uppgift saknas"), ("6", "7", "")]
    first = heading.startswith("Status")
    table = _table(tmp_path, heading, *(";".join([s, a, b] if first else [a, b, s]) for a, b, s in rows))
    assert _statuses(table, 2022) == ["ok", "suppressed", "ok", "ok"]
    assert _statuses(table, 2023) == ["ok", "ok", "missing", "ok"]


@pytest.mark.parametrize("name", ["Status", "Civilstatus", "Socioekonomisk status", "Grupp"])
def test_a_category_stays_one(tmp_path, name) -> None:
    path = tmp_path / "t.csv"
    rows = [f"{area};{word};{i}" for area in AREAS for i, word in enumerate(("gift", "ogift", "uppgift saknas"))]
    path.write_text("\n".join([f"DeSO;{name};Folkmängd 2023", *rows]) + "\n", "utf-8")
    frame = read_table(path).frame
    assert len(frame) == 12
    assert (frame["status"] == "ok").all()
    assert set(frame[frame.columns[6]]) == {"gift", "ogift", "uppgift saknas"}
