"""The formats in which tables are read are said once, and each of them keeps what it promises.

Who adds a row to `formats/format_catalogue.py` adds the smallest file of that format to EXAMPLES, and its name to the
README.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table
from segbaro_plugin.tables.formats.file_content import FileContent
from segbaro_plugin.tables.formats.format_catalogue import (
    BINARY_FORMATS,
    FORMATS,
    TEXT_FORMATS,
    file_filter,
    format_names,
)
from segbaro_plugin.tables.formats.table_format import TableFormat
from tests.tables.books import dbf, gpkg, ods, sqlite, xlsx, zipped
from tests.tables.traps_formats import jsonstat

README = (Path(__file__).resolve().parents[3] / "README.md").read_text("utf-8")
VALUES = {"0114": 5.0, "1480": 7.0}
ROWS = [["kommun", "antal"], *([code, value] for code, value in VALUES.items())]
RECORDS = [{"kommun": code, "antal": value} for code, value in VALUES.items()]
PX_JSON = {
    "columns": [{"code": "Region", "text": "region", "type": "d"}, {"code": "X1", "text": "Antal", "type": "c"}],
    "data": [{"key": [code], "values": [str(value)]} for code, value in VALUES.items()],
}
KOLADA = {"values": [
    {"kpi": "N01951", "municipality": code, "period": 2023, "values": [{"gender": "T", "value": value, "status": ""}]}
    for code, value in VALUES.items()
]}  # fmt: skip
PX = """AXIS-VERSION="2013";
CONTENTS="Antal";
STUB="region";
HEADING="år";
VALUES("region")="0114","1480";
VALUES("år")="2023";
DATA=
5
7;
"""
GEOJSON = {
    "type": "FeatureCollection",
    "features": [{"type": "Feature", "geometry": None, "properties": record} for record in RECORDS],
}


def _csv() -> bytes:
    return "\n".join(f"{area};{value}" for area, value in ROWS).encode()


EXAMPLES: dict[str, Callable[[], bytes]] = {
    "csv": _csv,
    "json": lambda: json.dumps(RECORDS).encode(),
    "kolada": lambda: json.dumps(KOLADA).encode(),
    "geojson": lambda: json.dumps(GEOJSON).encode(),
    "px-json": lambda: json.dumps(PX_JSON).encode(),
    "json-stat2": jsonstat,
    "px": lambda: PX.encode(),
    "xlsx": lambda: xlsx(ROWS),
    "ods": lambda: ods(ROWS),
    "dbf": lambda: dbf(ROWS),
    "gpkg": lambda: gpkg(ROWS),
    "sqlite": lambda: sqlite(ROWS),
    "zip": lambda: zipped({"notes.pdf": b"%PDF", "table.csv": _csv()}),
}
"""The smallest file of each format by its id: VALUES of two municipalities."""

each_format = pytest.mark.parametrize("format", FORMATS, ids=lambda one: one.id)


def _values(path: Path) -> dict[str, float]:
    frame = read_table(path).frame
    return dict(zip(frame["area"], frame["value"], strict=True))


def test_every_format_has_one_id_and_one_example() -> None:
    ids = [one.id for one in FORMATS]
    assert len(set(ids)) == len(ids)
    assert set(ids) == set(EXAMPLES), "EXAMPLES above has the smallest file of each format"


@each_format
def test_a_file_is_recognised_as_its_own_format_before_any_other(format: TableFormat) -> None:
    file = FileContent(EXAMPLES[format.id]())
    assert next(one for one in (*BINARY_FORMATS, *TEXT_FORMATS) if one.recognised(file)) is format


@each_format
def test_a_file_is_read_whatever_it_is_called(format: TableFormat, tmp_path: Path) -> None:
    data = EXAMPLES[format.id]()
    for name in ("table", "table.tmp", *(f"table{ending}" for one in FORMATS for ending in one.endings)):
        (tmp_path / name).write_bytes(data)
        assert _values(tmp_path / name) == VALUES, name


@each_format
@pytest.mark.parametrize("part", [0.25, 0.5, 0.75])
def test_a_file_that_is_cut_off_is_a_table_or_an_error_and_never_a_crash(
    format: TableFormat, part: float, tmp_path: Path
) -> None:
    data = EXAMPLES[format.id]()
    (tmp_path / "table").write_bytes(data[: int(len(data) * part)])
    with contextlib.suppress(TableError):
        read_table(tmp_path / "table")


@pytest.mark.parametrize("format", TEXT_FORMATS, ids=lambda one: one.id)
def test_a_text_is_also_read_within_a_zip(format: TableFormat, tmp_path: Path) -> None:
    for ending in format.endings:
        path = tmp_path / f"packed{ending}.zip"
        path.write_bytes(zipped({"folder/LÄS MIG.doc": b"?", f"folder/T{ending.upper()}": EXAMPLES[format.id]()}))
        assert _values(path) == VALUES, ending


@each_format
def test_a_format_has_words_in_both_languages_and_stands_in_the_readme(format: TableFormat) -> None:
    assert format.name.en in README, "the README says under 'What it does' which formats are read"
    for name, names in zip(format.name, format_names(), strict=True):
        assert name.strip()
        assert name in names


@each_format
def test_file_dialogs_show_its_files_and_refuse_no_others(format: TableFormat) -> None:
    assert format.endings
    assert all(ending.startswith(".") and ending == ending.lower() for ending in format.endings)
    for words in file_filter():
        tables, everything = words.split(";;")
        patterns = tables.partition("(")[2].rstrip(")").split()
        assert {f"*{ending}" for ending in format.endings} <= set(patterns)
        assert everything.endswith("(*)")


@pytest.mark.parametrize("document", [{"a": {"b": 1}}, [1, 2], [], {"a": [1], "b": [2]}, [{"a": 1}, 2]])
def test_json_without_a_table_says_which_formats_are_read(document: object, tmp_path: Path) -> None:
    (tmp_path / "t.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(TableError) as refused:
        read_table(tmp_path / "t.json")
    assert format_names().en in refused.value.say("en")
    assert format_names().sv in refused.value.say("sv")
