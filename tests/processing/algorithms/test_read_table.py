"""Any table becomes a clean table layer, with the values and statuses that stood in the file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer, QgsWkbTypes

from segbaro_plugin.layers.indicators.user_tables import own_folder
from segbaro_plugin.layers.record.provenance import PROPERTY

TABLE = (
    "region;kön;Folkmängd 2022;Folkmängd 2023\n"
    "0114A0010 Ås;kvinnor;10;11\n0114A0010 Ås;män;12;..\n114A0020;kvinnor;1 020;-\n114A0020;män;22;23\n"
)
FIELDS = ["area", "label", "division", "year", "indicator", "indicator_name", "value", "unit", "status", "kon"]


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


def rows_of(layer: object) -> list[tuple]:
    made = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer))
    return [tuple(None if value == NULL else value for value in f.attributes()) for f in made.getFeatures()]


def test_every_cell_is_a_row_with_its_codes_names_and_status(run, table) -> None:
    made = run("readtable", TABLE=table, OUTPUT="memory:")
    layer = made["OUTPUT"]
    assert layer.fields().names() == FIELDS
    assert layer.wkbType() == QgsWkbTypes.Type.NoGeometry
    rows = {(row[0], row[9], row[3]): row for row in rows_of(layer)}
    assert rows["0114A0010", "kvinnor", 2022] == (
        "0114A0010", "Ås", "deso", 2022, "population", "Population", 10, "people", "ok", "kvinnor",
    )  # fmt: skip
    assert rows["0114A0020", "kvinnor", 2022][6] == 1020
    assert rows["0114A0010", "män", 2023][6:9] == (None, "people", "suppressed")
    assert rows["0114A0020", "kvinnor", 2023][6:9] == (None, "people", "missing")


def test_the_numbers_say_how_much_was_read(run, table) -> None:
    made = run("readtable", TABLE=table, OUTPUT="memory:")
    assert (made["ROWS"], made["AREAS"], made["INDICATORS"], made["YEARS"]) == (8, 2, 1, 2)


def test_only_the_chosen_years_are_read(run, table) -> None:
    made = run("readtable", TABLE=table, YEARS="2023-2030", OUTPUT="memory:")
    assert (made["ROWS"], made["YEARS"]) == (4, 1)
    assert {row[3] for row in rows_of(made["OUTPUT"])} == {2023}


def test_the_column_with_the_codes_can_be_chosen(run, tmp_path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("kommun;nyko;Folkmängd 2023\n0114;11;5\n0114;12;6\n", encoding="utf-8")
    made = run("readtable", TABLE=str(path), KEY="nyko", OUTPUT="memory:")
    assert [(row[0], row[6]) for row in rows_of(made["OUTPUT"])] == [("11", 5), ("12", 6)]


def test_a_geopackage_keeps_types_aliases_and_the_source(run, table, tmp_path) -> None:
    out = run("readtable", TABLE=table, OUTPUT=str(tmp_path / "clean.gpkg"))["OUTPUT"]
    layer = QgsVectorLayer(out, "again")
    layer.loadDefaultStyle()
    kinds = {field.name(): field.typeName() for field in layer.fields()}
    assert (kinds["area"], kinds["year"], kinds["value"]) == ("String", "Integer64", "Real")
    assert layer.attributeAlias(layer.fields().indexOf("indicator_name")) == "Name of the indicator"
    (step,) = json.loads(layer.customProperty(PROPERTY))
    assert (step["algorithm"], step["source"]["path"], step["ROWS"]) == ("segbaro:readtable", table, 8)


def test_a_table_without_years_has_none(run, tmp_path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("kommun;Folkmängd\n0114;5\n0115;6\n", encoding="utf-8")
    made = run("readtable", TABLE=str(path), OUTPUT="memory:")
    assert made["YEARS"] == 0
    assert [row[3] for row in rows_of(made["OUTPUT"])] == [None, None]


@pytest.fixture
def own_indicator() -> Iterator[Path]:
    """A file with an own indicator in the profile of this test run."""
    file = own_folder() / "test_own.csv"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("id;name_en;name_sv;unit;headings\ncars;Cars;Bilar;antal;bilar i trafik\n", encoding="utf-8")
    yield file
    file.unlink()


def test_an_indicator_that_the_user_has_declared_is_called_so(run, own_indicator, tmp_path) -> None:
    path = tmp_path / "cars.csv"
    path.write_text("kommun;Bilar i trafik 2023\n0114;5\n0115;6\n", encoding="utf-8")
    rows = rows_of(run("readtable", TABLE=str(path), OUTPUT="memory:")["OUTPUT"])
    assert [row[4:8] for row in rows] == [("cars", "Cars", 5, "number"), ("cars", "Cars", 6, "number")]


def test_an_own_indicator_that_is_wrongly_declared_is_named_with_its_file(run, own_indicator, table) -> None:
    own_indicator.write_text("id;name_en\n;Cars\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"test_own\.csv, 2"):
        run("readtable", TABLE=table, OUTPUT="memory:")


CROOKED = {
    "a file that is not there": ({"TABLE": "/nowhere/table.csv"}, "cannot be opened"),
    "a column that is not there": ({"KEY": "kod"}, 'no column "kod".*region'),
    "years that the table lacks": ({"YEARS": "1999"}, "no values for 1999"),
    "years that are none": ({"YEARS": "last year"}, "'last' is not a valid choice of years"),
    "years the wrong way round": ({"YEARS": "2023-2019"}, "'2023-2019' is not a valid choice of years"),
}


@pytest.mark.parametrize("case", CROOKED)
def test_what_cannot_be_read_gives_one_clear_sentence_and_no_output(run, table, tmp_path, case) -> None:
    choices, expected = CROOKED[case]
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=expected):
        run("readtable", **{"TABLE": table, "OUTPUT": str(out), **choices})
    assert not out.exists()


def test_the_national_table_of_area_types_reads_whole(run, shared_data) -> None:
    table = shared_data / "sweden" / "regso2020_omradestyp_2022_2023.csv"
    made = run("readtable", TABLE=str(table), OUTPUT="memory:")
    assert (made["AREAS"], made["YEARS"]) == (3363, 2)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods"])
@pytest.mark.parametrize("words", ["=1+1", "+cmd", "-x", "@SUM(A1)", " =1", "=HYPERLINK(A1)"])
def test_text_from_a_table_is_no_formula_in_a_file_for_spreadsheets(
    run, write, tmp_path: Path, ending: str, words: str
) -> None:
    table = write(
        f"region;grupp;Folkmängd 2023\n0114A0010;{words};-5\n0114A0020;{words};7\n0114A0010;b;8\n0114A0020;b;9\n"
    )
    made = run("readtable", TABLE=table, OUTPUT=str(tmp_path / f"clean.{ending}"))["OUTPUT"]
    cells = [str(cell) for row in rows_of(made) for cell in row if cell is not None]
    assert f"'{words.strip()}" in [cell.replace("' ", "'") for cell in cells]
    assert not [cell for cell in cells if cell.strip().startswith(("=", "+", "@"))]
    assert "-5.0" in cells or "-5" in cells


def test_text_stays_as_it_is_where_no_spreadsheet_computes(run, write) -> None:
    table = write("region;grupp;Folkmängd 2023\n0114A0010;=1;5\n0114A0020;=1;7\n0114A0010;b;8\n0114A0020;b;9\n")
    assert "=1" in {row[-1] for row in rows_of(run("readtable", TABLE=table, OUTPUT="memory:")["OUTPUT"])}


def test_a_damaged_file_of_own_indicators_is_named_and_the_table_read(run, table, heard) -> None:
    own_folder().mkdir(parents=True, exist_ok=True)
    damaged = own_folder() / "damaged.csv"
    damaged.write_bytes(b"\0\1\2")
    try:
        assert run("readtable", TABLE=table, OUTPUT="memory:")["ROWS"] == 8
    finally:
        damaged.unlink()
    assert sum("damaged.csv was skipped" in one for one in heard.warned) == 1
