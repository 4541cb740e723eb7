"""dBASE tables as other programs than GDAL write them: letters, numbers, dates, memo fields, deleted rows."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table

gdal = pytest.importorskip("osgeo.gdal")
Field = tuple[str, str, int, int]
NAMES = {"0114": "Upplands Väsby", "0117": "Österåker", "1480": "Göteborg"}
FIELDS: list[Field] = [("KOMMUN", "N", 4, 0), ("NAMN", "C", 20, 0), ("FOLK_2023", "N", 8, 0)]
ROWS = [["114", NAMES["0114"], "50137"], ["117", NAMES["0117"], "49005"], ["1480", NAMES["1480"], ""]]


def dbf(
    fields: list[Field], rows: list[list[str]], kind: int = 0x03, language: int = 0, encoding: str = "cp1252"
) -> bytes:
    """A table with the number of its language driver, 0 where it does not say its letters."""
    width = 1 + sum(length for _, _, length, _ in fields)
    head = struct.pack("<BBBBIHH", kind, 124, 1, 31, len(rows), 33 + 32 * len(fields), width)
    head += bytes(17) + bytes([language]) + bytes(2)
    for name, type, length, decimals in fields:
        head += name.encode().ljust(11, b"\0") + type.encode() + bytes(4) + bytes([length, decimals]) + bytes(14)
    body = b"".join(b" " + b"".join(_cell(*one, encoding) for one in zip(row, fields, strict=True)) for row in rows)
    return head + b"\r" + body + b"\x1a"


def _cell(word: str, field: Field, encoding: str) -> bytes:
    _, type, length, _ = field
    return word.encode(encoding).rjust(length) if type in "NF" else word.encode(encoding).ljust(length)


@pytest.fixture(params=["GDAL alone", "GDAL in QGIS"])
def _gdal(request: pytest.FixtureRequest) -> Iterator[None]:
    """QGIS sets GDAL so that it reads bytes, and takes the letters of a layer from its own settings."""
    before = gdal.GetConfigOption("SHAPE_ENCODING")
    gdal.SetConfigOption("SHAPE_ENCODING", "" if request.param == "GDAL in QGIS" else None)
    yield
    gdal.SetConfigOption("SHAPE_ENCODING", before)


@pytest.mark.usefixtures("_gdal")
@pytest.mark.parametrize(
    ("language", "encoding"),
    [(0, "cp850"), (0, "cp1252"), (0, "utf-8"), (0, "cp437"), (0x01, "cp437"), (0x02, "cp850"), (0x03, "cp1252"),
     (0x57, "cp1252"), (0x57, "utf-8"), (0x03, "utf-8"), (0x08, "cp865"), (0x66, "cp865")],
)  # fmt: skip
def test_names_have_their_letters(language: int, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "t.dbf"
    path.write_bytes(dbf(FIELDS, ROWS, language=language, encoding=encoding))
    table = read_table(path)
    assert table.labels == NAMES
    assert table.frame["status"].tolist() == ["ok", "ok", "missing"]


@pytest.mark.parametrize(
    ("type", "length", "decimals", "word", "value"),
    [("N", 8, 2, "12.50", 12.5), ("N", 19, 11, "0.33000000000", 0.33), ("F", 20, 11, "1.23e+005", 123000.0),
     ("N", 8, 0, "********", None), ("N", 8, 0, "", None), ("N", 8, 0, "0", 0.0), ("N", 8, 0, "-5", -5.0)],
)  # fmt: skip
def test_numbers(type: str, length: int, decimals: int, word: str, value: float | None, tmp_path: Path) -> None:
    path = tmp_path / "t.dbf"
    fields = [("KOMMUN", "C", 4, 0), ("ANDEL", type, length, decimals)]
    path.write_bytes(dbf(fields, [["0114", word], ["1480", "1"]]))
    frame = read_table(path).frame
    assert frame["value"].dropna().tolist() == ([1.0] if value is None else [value, 1.0])
    assert frame["status"].tolist() == ["missing" if value is None else "ok", "ok"]


def test_dates_are_years(tmp_path: Path) -> None:
    path = tmp_path / "t.dbf"
    fields = [("KOMMUN", "C", 4, 0), ("DATUM", "D", 8, 0), ("FOLK", "N", 8, 0)]
    path.write_bytes(dbf(fields, [["0114", "20221231", "5"], ["0114", "20231231", "7"]]))
    assert read_table(path).frame["year"].tolist() == [2022, 2023]


@pytest.mark.parametrize("kind", [0x83, 0x8B, 0xF5, 0x30])
@pytest.mark.parametrize("blocks", [("1", "2"), ("", "")])
def test_memo_fields_are_no_values(kind: int, blocks: tuple[str, str], tmp_path: Path) -> None:
    path = tmp_path / "t.dbf"
    fields = [("KOMMUN", "C", 4, 0), ("NOTERING", "M", 10, 0), ("FOLK", "N", 8, 0)]
    rows = [["0114", blocks[0].rjust(10), "5"], ["1480", blocks[1].rjust(10), "7"]]
    path.write_bytes(dbf(fields, rows, kind=kind))
    table = read_table(path)
    assert table.frame["indicator"].unique().tolist() == ["folk"]
    assert "NOTERING" in " ".join(note.say("en") for note in table.notes)


@pytest.mark.parametrize("kind", [0x03, 0x04, 0x30, 0x31, 0x83, 0x8B, 0xF5])
def test_every_kind_of_dbase_is_recognised(kind: int, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(dbf(FIELDS, ROWS, kind=kind))
    assert read_table(path).source.format == "dbf"


def test_deleted_rows_are_not_read(tmp_path: Path) -> None:
    data = bytearray(dbf(FIELDS, ROWS))
    data[int.from_bytes(data[8:10], "little")] = ord("*")
    path = tmp_path / "t.dbf"
    path.write_bytes(data)
    assert read_table(path).frame["area"].tolist() == ["0117", "1480"]


@pytest.mark.parametrize("text", ["0;1\n0114;5\n", "1 kommun;antal\n0114;5\n"])
def test_a_text_in_utf_16_is_no_dbase(text: str, tmp_path: Path) -> None:
    from segbaro_plugin.tables.formats.file_signatures import is_dbf

    assert not is_dbf(text.encode("utf-16-le"))
