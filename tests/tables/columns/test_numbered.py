"""Numbers under the name of a dimension are its categories, or values: the rows of the areas tell which."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.find.column_names import DIMENSION_NAMES
from segbaro_plugin.tables.model.tidy import TIDY_COLUMNS, Table
from tests.tables.books import gdal, xlsx

HEADINGS = [*sorted(DIMENSION_NAMES), "Kön", "Ålder", "Utländsk bakgrund", "Födelseregion", "Månad", "Kvartal"]
AREAS = ("1780R001", "1780R002", "1780R003")

pytestmark = pytest.mark.parametrize("ending", ["csv", "xlsx"])


def read(folder: Path, ending: str, rows: list[list[object]]) -> Table:
    if ending == "xlsx" and gdal is None:
        pytest.skip("needs GDAL")
    path = folder / f"table.{ending}"
    text = "".join(";".join(map(str, row)) + "\n" for row in rows)
    path.write_bytes(xlsx(rows) if ending == "xlsx" else text.encode("utf-8"))
    return read_table(path)


def values(table: Table) -> list[list[float]]:
    """The values of each indicator in the order of the file."""
    return [table.frame.loc[table.frame["indicator"] == id, "value"].tolist() for id in table.indicators]


def dimensions(table: Table) -> list[str]:
    return [table.headings[name] for name in table.frame.columns if name not in TIDY_COLUMNS]


@pytest.mark.parametrize("heading", HEADINGS)
def test_one_row_an_area_is_values(tmp_path: Path, ending: str, heading: str) -> None:
    rows = [[area, *numbers] for area, numbers in zip(AREAS, [(50, 500), (70, 400), (25, 450)], strict=True)]
    table = read(tmp_path, ending, [["Område", heading, "Folk"], *rows])
    assert values(table) == [[50, 70, 25], [500, 400, 450]]
    assert dimensions(table) == []


@pytest.mark.parametrize("heading", HEADINGS)
def test_one_row_an_area_and_year_is_values(tmp_path: Path, ending: str, heading: str) -> None:
    rows = [[area, year, 60 + place + year - 2020, 500] for year in (2020, 2021) for place, area in enumerate(AREAS)]
    table = read(tmp_path, ending, [["Område", "År", heading, "Folk"], *rows])
    assert values(table) == [[60, 61, 62, 61, 62, 63], [500] * 6]
    assert dimensions(table) == []


@pytest.mark.parametrize("heading", HEADINGS)
def test_several_rows_an_area_are_categories(tmp_path: Path, ending: str, heading: str) -> None:
    rows = [[area, number, 500 + number] for area in AREAS for number in (1, 2)]
    table = read(tmp_path, ending, [["Område", heading, "Folk"], *rows])
    assert values(table) == [[501, 502] * 3]
    assert dimensions(table) == [heading]


@pytest.mark.parametrize("heading", ["Utländsk bakgrund", "Födelseregion", "Age"])
def test_a_count_beside_coded_categories_is_values(tmp_path: Path, ending: str, heading: str) -> None:
    rows = [[area, 60 + place + sex, sex, 500] for place, area in enumerate(AREAS) for sex in (1, 2)]
    table = read(tmp_path, ending, [["Område", heading, "Kön", "Folk"], *rows])
    assert values(table) == [[61, 62, 62, 63, 63, 64], [500] * 6]
    assert dimensions(table) == ["Kön"]


def test_two_coded_dimensions_are_both_categories(tmp_path: Path, ending: str) -> None:
    rows = [[area, sex, age, 10 * sex + age] for area in AREAS for sex in (1, 2) for age in (16, 17, 18)]
    table = read(tmp_path, ending, [["Område", "Kön", "Ålder", "Folk"], *rows])
    assert dimensions(table) == ["Kön", "Ålder"]


def test_merged_cells_hold_until_the_next(tmp_path: Path, ending: str) -> None:
    rows = [row for area in AREAS for row in ([area, 2020, 16, 5], ["", "", 17, 6])]
    table = read(tmp_path, ending, [["Område", "År", "Ålder", "Folk"], *rows])
    assert values(table) == [[5, 6] * 3]
    assert dimensions(table) == ["Ålder"]


def test_one_category_in_all_rows_stays_one(tmp_path: Path, ending: str) -> None:
    table = read(tmp_path, ending, [["Område", "År", "Månad", "Folk"], *([area, 2023, 12, 5] for area in AREAS)])
    assert values(table) == [[5, 5, 5]]
    assert dimensions(table) == ["Månad"]


@pytest.mark.parametrize("heading", ["Datum", "Date"])
def test_a_day_counted_by_a_spreadsheet_is_no_indicator(tmp_path: Path, ending: str, heading: str) -> None:
    rows = [[area, 45292 + place, 5] for place, area in enumerate(AREAS)]
    table = read(tmp_path, ending, [["Område", heading, "Folk"], *rows])
    assert values(table) == [[5, 5, 5]]
    assert dimensions(table) == []
    assert f'not used: "{heading}"' in " ".join(note.say("en") for note in table.notes)
