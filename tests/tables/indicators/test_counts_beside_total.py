"""Counts of small areas: none above 100, but with their total beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, Unit, read_table
from segbaro_plugin.tables.model.indicator import COUNTS

SAID = "was read as a count and not as the share"


def _table(folder: Path, *lines: str) -> Table:
    (folder / "t.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_table(folder / "t.csv")


def _columns(folder: Path, part: str, total: str, *pairs: tuple[str, str]) -> Table:
    rows = [f"0114A00{number}0;{first};{second}" for number, (first, second) in enumerate(pairs, 1)]
    return _table(folder, f"deso;{part};{total}", *rows)


def _unit_of(table: Table, words: str) -> Unit:
    return next(table.indicators[id].unit for id, known in table.known_as.items() if words in known)


def _said(table: Table) -> bool:
    return any(SAID in str(note) for note in table.notes)


SMALL = (("12", "100"), ("30", "250"), ("44", "300"))


def test_people_born_abroad_beside_the_population_are_counted(tmp_path: Path) -> None:
    table = _columns(tmp_path, "Utrikes födda", "Folkmängd", *SMALL)
    assert list(table.indicators) == ["foreign_born_people", "population"]
    note = next(note for note in table.notes if SAID in str(note))
    assert '"Folkmängd" beside it. If they are percentages, write % in the heading' in str(note)
    assert "Skriv % i rubriken" in note.say("sv")


@pytest.mark.parametrize(
    ("part", "total"),
    [
        ("Utrikes födda", "Totalt"),
        ("Utrikes födda", "Antal invånare"),
        ("Inkomstkvartil 1", "Samtliga"),
        ("Låg ekonomisk standard", "Befolkning"),
        ("Eftergymnasial utbildning", "Antal personer 25-64 år"),
        ("Hyresrätt", "Lägenheter totalt"),
        ("Hyresrätt", "Hushåll totalt"),
        ("Trångbodda", "Antal hushåll"),
        ("Långtidsarbetslösa", "Summa"),
        ("Behöriga till gymnasiet", "Antal elever"),
    ],
)
def test_whole_numbers_up_to_a_total_are_counts(part: str, total: str, tmp_path: Path) -> None:
    table = _columns(tmp_path, part, total, *SMALL)
    assert _unit_of(table, part) in COUNTS
    assert _said(table)


@pytest.mark.parametrize(
    ("part", "total", "pairs"),
    [
        ("Utrikes födda", "Folkmängd", (("12.5", "100"), ("30", "250"))),
        ("Utrikes födda", "Folkmängd", (("12", "100"), ("30", "25"))),
        ("Utrikes födda", "Totalt", (("12", "100"), ("30", "100"), ("44", "100"))),
        ("Utrikes födda", "Totalt", (("12", "100"), ("30", "101"), ("44", "99"))),
        ("Utrikes födda (%)", "Folkmängd", SMALL),
        ("Andel utrikes födda", "Folkmängd", SMALL),
        ("Utrikes födda", "Folkmängd", (("12 %", "100"), ("30 %", "250"))),
        ("Arbetslöshet", "Folkmängd", SMALL),
        ("Valdeltagande", "Antal röstberättigade", SMALL),
        ("Hyresrätt", "Folkmängd", SMALL),
        ("Utrikes födda", "Barn", SMALL),
        ("Utrikes födda", "Medelålder", SMALL),
        ("Låg ekonomisk standard", "Folkmängd", (("10,0", "100"), ("20,0", "250"))),
        ("Utrikes födda", "Totalt", (("10.0", "100"), ("20", "250"))),
    ],
)
def test_shares_stay_shares_where_numbers_of_the_total_do_not_fit(
    part: str, total: str, pairs: tuple[tuple[str, str], ...], tmp_path: Path
) -> None:
    table = _columns(tmp_path, part, total, *pairs)
    assert _unit_of(table, part.partition(" (")[0]) is Unit.PERCENT
    assert not _said(table)


def test_a_programme_that_writes_all_numbers_with_decimals_says_nothing_by_them(tmp_path: Path) -> None:
    table = _columns(tmp_path, "Utrikes födda", "Folkmängd", ("12.0", "100.0"), ("30.0", "250.0"))
    assert _unit_of(table, "Utrikes födda") in COUNTS


def test_groups_that_add_up_to_100_in_each_row_are_shares_beside_any_total(tmp_path: Path) -> None:
    heads = "deso;Inrikes födda;Utrikes födda;Hyresrätt;Folkmängd"
    shares = _table(tmp_path, heads, "0114A0010;88;12;40;1200", "0114A0020;70;30;5;1500")
    assert _unit_of(shares, "Utrikes födda") is Unit.PERCENT
    counts = _table(tmp_path, heads, "0114A0010;88;12;40;100", "0114A0020;20;30;5;50")
    assert _unit_of(counts, "Utrikes födda") is Unit.PEOPLE


def test_three_groups_that_add_up_to_100_are_shares(tmp_path: Path) -> None:
    heads = "deso;Förgymnasial utbildning;Gymnasial utbildning;Eftergymnasial utbildning;Totalt"
    shares = _table(tmp_path, heads, "0114A0010;20;50;30;900", "0114A0020;10;51;40;800")
    assert _unit_of(shares, "Eftergymnasial utbildning") is Unit.PERCENT
    counts = _table(tmp_path, heads, "0114A0010;20;50;30;100", "0114A0020;10;51;40;101", "0114A0030;10;5;4;19")
    assert _unit_of(counts, "Eftergymnasial utbildning") is Unit.NUMBER


def test_a_title_that_says_shares_is_believed(tmp_path: Path) -> None:
    table = _table(tmp_path, "Andel utrikes födda", "", "deso;Utrikes födda;Folkmängd", "0114A0010;12;100",
                   "0114A0020;30;250")  # fmt: skip
    assert _unit_of(table, "Utrikes födda") is Unit.PERCENT


def test_each_year_is_compared_with_its_own_total(tmp_path: Path) -> None:
    heads = "deso;Utrikes födda 2022;Utrikes födda 2023;Folkmängd 2022;Folkmängd 2023"
    counts = _table(tmp_path, heads, "0114A0010;12;30;20;40", "0114A0020;30;12;40;20")
    assert _unit_of(counts, "Utrikes födda") is Unit.PEOPLE
    shares = _table(tmp_path, heads, "0114A0010;12;30;40;20", "0114A0020;30;12;20;40")
    assert _unit_of(shares, "Utrikes födda") is Unit.PERCENT


def test_cells_without_a_number_are_not_compared(tmp_path: Path) -> None:
    table = _columns(tmp_path, "Utrikes födda", "Folkmängd", ("12", "110"), ("..", "250"), ("44", "-"))
    assert list(table.indicators) == ["foreign_born_people", "population"]


def test_rows_of_named_indicators_are_compared_too(tmp_path: Path) -> None:
    table = _table(tmp_path, "deso;indikator;värde", "0114A0010;Utrikes födda;12", "0114A0010;Folkmängd;100",
                   "0114A0020;Utrikes födda;30", "0114A0020;Folkmängd;120")  # fmt: skip
    assert list(table.indicators) == ["foreign_born_people", "population"]
