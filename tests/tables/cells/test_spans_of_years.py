"""Years in headings that are not the year of the figures: spans, and the names of programmes."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, read_table
from segbaro_plugin.tables.cells.heading_times import name_and_time
from segbaro_plugin.tables.codes.categories import different_years, years_in

SAID = "read as part of the name"


def _table(folder: Path, *headings: str) -> Table:
    rows = [f"0114A00{row}0;" + ";".join(str(place + 7 * row) for place in range(len(headings))) for row in (1, 2)]
    (folder / "t.csv").write_text("\n".join([f"deso;{';'.join(headings)}", *rows]) + "\n", encoding="utf-8")
    return read_table(folder / "t.csv")


def _years(table: Table) -> list[int]:
    return different_years(years_in(table.frame))


@pytest.mark.parametrize(
    "heading",
    [
        "Byggda 1941-1960",
        "Byggda 1941–60",
        "Byggda (1941 - 1960)",
        "Byggda 1941-1960, antal",
        "1941-1960 byggda",
        "Byggda före 1941",
        "Byggda efter 2000",
        "Byggda mellan 1941 och 1960",
        "Built before 1941",
        "Inflyttade t.o.m. 2015",
        "Medelvärde 2020–2023",
        "Utrikes födda 2022-2023",
        "Agenda 2030",
        "Mål i Agenda 2030 (%)",
        "Vision 2040",
        "Klimatvision 2040",
        "Översiktsplan 2050",
        "Digital strategi 2025",
        "1941-1960",
    ],
)
def test_a_span_or_a_programme_stays_in_the_name(heading: str, tmp_path: Path) -> None:
    table = _table(tmp_path, heading)
    assert _years(table) == []
    assert [one.name.sv for one in table.indicators.values()] == [heading]
    assert any(SAID in str(note) and heading in str(note) for note in table.notes)


@pytest.mark.parametrize(
    ("heading", "parted"),
    [
        ("Byggda 1941-1960 2023", ("Byggda 1941-1960", "2023")),
        ("2023, Byggda 1941-1960", ("Byggda 1941-1960", "2023")),
        ("Agenda 2030, 2023", ("Agenda 2030", "2023")),
        ("2023 Agenda 2030 (%)", ("Agenda 2030 (%)", "2023")),
        ("Andel 2030", ("Andel", "2030")),
        ("Folkmängd 2040", ("Folkmängd", "2040")),
        ("Television 2023", ("Television", "2023")),
        ("Elever på yrkesprogram 2023", ("Elever på yrkesprogram", "2023")),
        ("Elever 2022/2023", ("Elever", "2022/2023")),
        ("Elever 2022/23", ("Elever", "2022/23")),
        ("Läsår 2022-2023", ("", "2022-2023")),
        ("Elever läsåret 2022-2023", ("Elever läsåret", "2022-2023")),
        ("Period 2020-2022", ("", "2020-2022")),
        ("2020-2022", ("", "2020-2022")),
        ("Antal 2023-12", ("Antal", "2023-12")),
        ("Antal 2023-12-31", ("Antal", "2023-12-31")),
    ],
)
def test_a_year_of_the_figures_is_still_found(heading: str, parted: tuple[str, str]) -> None:
    assert name_and_time(heading) == parted


def test_classes_of_years_become_an_indicator_each(tmp_path: Path) -> None:
    table = _table(tmp_path, "Byggda -1940", "Byggda 1941-1960", "Byggda 1961-1980", "Byggda 1981-")
    assert len(table.indicators) == 4
    assert _years(table) == []


def test_a_dash_before_a_year_is_no_span_beside_other_years(tmp_path: Path) -> None:
    table = _table(tmp_path, "Antal -2022", "Antal -2023")
    assert (_years(table), list(table.indicators)) == ([2022, 2023], ["antal"])


def test_a_forecast_beside_figures_of_today_is_a_year(tmp_path: Path) -> None:
    table = _table(tmp_path, "Andel 2023", "Andel 2030", "Andel 2040")
    assert (_years(table), list(table.indicators)) == ([2023, 2030, 2040], ["andel"])


def test_a_programme_beside_a_year_takes_no_year_from_it(tmp_path: Path) -> None:
    table = _table(tmp_path, "Agenda 2030", "Folkmängd 2023")
    years = table.frame.groupby("indicator", observed=True)["year"].first()
    assert years["population"] == 2023
    assert str(years["agenda_2030"]) == "<NA>"
