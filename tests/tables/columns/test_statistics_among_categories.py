"""Means and medians among the categories of a dimension: shown, but never added up nor taken for the total."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, Unit, convert, match, read_table
from segbaro_plugin.tables.columns.dimensions.category_choices import parse_choices
from segbaro_plugin.tables.columns.dimensions.table_dimensions import dimension_in
from segbaro_plugin.tables.columns.dimensions.within_year import WithinYear
from segbaro_plugin.tables.indicators.statistic_words import is_statistic

AREAS = ["0114A0010", "0114A0020"]


def _table(folder: Path, heads: str, *rows: str) -> Table:
    lines = [f"{area};{row}" for area in AREAS for row in rows]
    (folder / "t.csv").write_text("\n".join([f"deso;{heads}", *lines]) + "\n", encoding="utf-8")
    return read_table(folder / "t.csv")


@pytest.mark.parametrize(
    "word",
    ["medelvärde", "Medelvärde", "median", "medianen", "Medianvärde, tkr", "genomsnitt", "mean", "Average income",
     "max", "02 Medelinkomst", "standardavvikelse", "percentil 90"],
)  # fmt: skip
def test_statistics(word: str) -> None:
    assert is_statistic(word)


@pytest.mark.parametrize("word", ["medel", "medelhög", "män", "totalt", "kvartil 1", "Mediatorp", "Maxmo", "20-24 år"])
def test_groups(word: str) -> None:
    assert not is_statistic(word)


@pytest.mark.parametrize("statistic", ["medelvärde", "median", "genomsnitt", "min"])
def test_a_statistic_of_counts_is_no_count_and_no_part_of_the_total(statistic: str, tmp_path: Path) -> None:
    table = _table(tmp_path, "kön;antal", "män;4", "kvinnor;6", "totalt;10", f"{statistic};5")
    found = match(table, AREAS, categories=parse_choices("kön: alla"))
    units = {id: (one.unit, one.denominator) for id, one in found.indicators.items()}
    assert units["antal_man"] == (Unit.NUMBER, "antal")
    assert [units[id] for id in units if id not in ("antal", "antal_man", "antal_kvinnor")] == [(Unit.UNKNOWN, "")]


@pytest.mark.parametrize("statistic", ["medelvärde", "median", "mean"])
def test_a_conversion_adds_no_statistics(statistic: str, tmp_path: Path) -> None:
    table = _table(tmp_path, "kön;antal", "män;4", "kvinnor;6", f"{statistic};5")
    made = convert(table, "kommun").table
    assert dict(zip(made.frame["kon"], made.frame["value"], strict=True)) == {"män": 8.0, "kvinnor": 12.0}
    assert any("cannot be added up" in str(note) and statistic in str(note) for note in made.notes)


def test_a_sum_over_the_year_adds_no_statistics(tmp_path: Path) -> None:
    rows = [f"{month};{sex};{value}" for month in ("2023M01", "2023M02") for sex, value in (("män", 4), ("median", 5))]
    table = _table(tmp_path, "månad;kön;antal", *rows)
    found = match(table, AREAS, within_year=WithinYear.SUM)
    assert [list(found.values[field.name]) for field in found.fields] == [[8.0, 8.0]]
    assert any("cannot be added up" in str(note) for note in found.notes)


def test_a_table_cannot_name_a_statistic_as_its_total(tmp_path: Path) -> None:
    table = _table(tmp_path, "kön;inkomst", "män;4", "kvinnor;6", "medelvärde;5")
    assert dimension_in(table.frame, "kon", {"kon": "medelvärde"}).total == ""
    assert len(match(table, AREAS).fields) == 3
