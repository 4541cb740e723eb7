"""Hostile tables end in one sentence, soon, and without filling the machine; each is made here.

No test measures time: the limits are generous, and only what never ends meets them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table
from segbaro_plugin.tables.cells.reason_words import meaning_of_cell, meaning_of_words
from segbaro_plugin.tables.cells.times import time_of
from segbaro_plugin.tables.codes.normalise import normalise
from segbaro_plugin.tables.formats.text.px import codepage, parse_px
from tests.tables.books import zipped

pytestmark = pytest.mark.timeout(120)
ROOT = Path(__file__).parents[2]
LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_DATA, ({megabytes} << 20,) * 2)
from segbaro_plugin.tables import TableError, read_table
try:
    read_table(sys.argv[1])
except TableError as error:
    print(error)
"""


def _refused(data: bytes, tmp_path: Path, name: str = "t") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(TableError) as error:
        read_table(path)
    return str(error.value)


def _refused_within(megabytes: int, path: Path) -> str:
    """The sentence of a process of its own that may not have more memory than that."""
    program = LIMITED.format(megabytes=megabytes)
    # GDAL's Python tells in every process that its exceptions will be on in GDAL 4.
    quiet = ["-W", "ignore::FutureWarning:osgeo.gdal"]
    ended = subprocess.run(
        [sys.executable, *quiet, "-c", program, str(path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=110,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout.strip()


GOOD = 'STUB="region";VALUES("region")="0114","0115";CODES("region")="0114","0115";DATA=1 2;'


@pytest.mark.parametrize("gaps", [1, 4, 400_000])
@pytest.mark.parametrize("gap", [" ", "\n", "\t ", " \r\n"])
def test_gaps_between_the_strings_of_a_key_are_passed_once(gaps: int, gap: str, tmp_path: Path) -> None:
    text = f'CHARSET="ANSI";STUB({(chr(34) + "a" + chr(34) + gap * gaps) * 16}=x;DATA=1;'
    assert "incomplete or not valid: STUB(" in _refused(text.encode(), tmp_path)


@pytest.mark.parametrize("statement", ['NOTE="ord";', 'NOTE("a","b")="x" "y";\n', "A=1;", ";", " \n"])
def test_a_file_of_very_many_statements_is_read_once_from_front_to_end(statement: str) -> None:
    text = 'CHARSET="ANSI";' + statement * (6_000_000 // len(statement)) + GOOD
    assert parse_px(text).data == "1 2"


@pytest.mark.parametrize("note", ["ord ", "- ", ".. ", " ", "#", "((((", "****", ". . ", "''", "x = "])
def test_notes_of_six_megabytes(note: str, tmp_path: Path) -> None:
    path = tmp_path / "t.px"
    path.write_text('CHARSET="ANSI";CODEPAGE="utf-8";NOTE="' + note * (6_000_000 // len(note)) + '";' + GOOD)
    assert read_table(path).frame["value"].tolist() == [1.0, 2.0]


@pytest.mark.parametrize("name", ["undefined", "base64", "hex", "rot13", "zlib", "punycode", "utf-16", "utf-7",
                                  "unicode_escape", "raw_unicode_escape",
                                  "cp037", "bz2", "nonsense", "___"])  # fmt: skip
def test_a_code_page_that_is_no_encoding_of_text(name: str, tmp_path: Path) -> None:
    assert codepage(f'CODEPAGE="{name}";'.encode()) == ""
    assert "STUB, HEADING, DATA" in _refused(f'CODEPAGE="{name}";\nSTUB="a";'.encode(), tmp_path)


def test_a_code_page_that_reads_letters_and_nothing_else(tmp_path: Path) -> None:
    label = "å" * 100
    assert "not text in a supported encoding" in _refused(f'CODEPAGE="idna";STUB="{label}";'.encode(), tmp_path)


@pytest.mark.parametrize(
    ("name", "known"), [("utf-8", "utf-8"), ("iso-8859-1", "cp1252"), ("Windows-1252", "cp1252"), ("cp850", "cp850")]
)
def test_a_code_page_of_text(name: str, known: str) -> None:
    assert codepage(f'CODEPAGE="{name}";'.encode()) == known


def _sparse(size: list[int], values: dict[str, int], **more: object) -> bytes:
    dimension = {
        f"d{n}": {"category": {"index": [f"{code:04}" for code in range(length)]}} for n, length in enumerate(size)
    }
    return json.dumps({"version": "2.0", "class": "dataset", "id": list(dimension), "size": size,
                       "dimension": dimension, "value": values, **more}).encode()  # fmt: skip


def test_a_sparse_cube_is_bounded_by_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    path.write_bytes(_sparse([1000, 1000, 100], {"0": 1}))
    assert "The table is too large or damaged (100000000 cells according to the file)." in _refused_within(300, path)


def test_a_px_file_with_keys_is_bounded_by_what_it_holds(tmp_path: Path) -> None:
    names = ",".join(f'"{code:04}"' for code in range(5000))
    text = f'CHARSET="ANSI";STUB="a","b";VALUES("a")={names};VALUES("b")={names};KEYS("a")=CODES;KEYS("b")=CODES;'
    assert "25000000 cells" in _refused((text + 'DATA="0001","0001",5;').encode(), tmp_path)


def _ods(rows: str) -> bytes:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text")
    )
    xml = (f'<?xml version="1.0"?><office:document-content {names}><office:body><office:spreadsheet>'
           f'<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body>'
           "</office:document-content>")  # fmt: skip
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": xml.encode()})


def _cell(value: str, times: int = 1, kind: str = "float") -> str:
    return (f'<table:table-cell table:number-columns-repeated="{times}" office:value-type="{kind}" '
            f'office:value="{value}">'
            f"<text:p>{value}</text:p></table:table-cell>")  # fmt: skip


def _row(cells: str, times: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'


@pytest.mark.parametrize("kind", ["percentage", "float", "string"])
@pytest.mark.parametrize(("rows", "columns"), [(999_999_999, 999_999_999), (1_048_576, 16_384), (1_000_000, 10)])
def test_a_sheet_that_repeats_its_cells_without_end(kind: str, rows: int, columns: int, tmp_path: Path) -> None:
    pytest.importorskip("osgeo")  # in the process that reads it too
    path = tmp_path / "t.ods"
    path.write_bytes(_ods(_row(_cell("0.5", columns, kind), rows)))
    assert "repeats its cells" in _refused_within(300, path)


def test_very_many_repeated_rows_are_one_bomb_together(tmp_path: Path) -> None:
    assert "repeats its cells" in _refused(_ods(_row(_cell("1", 10_000), 100) * 6), tmp_path, "t.ods")


def test_empty_cells_to_the_end_of_the_sheet_are_no_bomb(tmp_path: Path) -> None:
    word = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    empty = '<table:table-cell table:number-columns-repeated="16000"/>'
    rows = _row(word.format("kommun") + word.format("antal") + empty) + _row(word.format("0114") + _cell("5") + empty)
    path = tmp_path / "t.ods"
    path.write_bytes(_ods(rows + _row('<table:table-cell table:number-columns-repeated="16384"/>', 1_048_570)))
    assert read_table(path).frame["value"].tolist() == [5.0]


@pytest.mark.parametrize("content", [b"0114;", b"a", b'"', b" ", b"\xc3\xa5"])
def test_a_line_of_a_hundred_megabytes_is_refused_early(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(content * (100_000_000 // len(content)))
    assert _refused_within(300, path).startswith("The file has a line of more than 16 MB")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("declaration", ["<!DOCTYPE a [<!ENTITY b 'c'>]>", "<!doctype a SYSTEM 'file:///etc/passwd'>"])
def test_a_document_type_is_refused_in_every_encoding(encoding: str, declaration: str, tmp_path: Path) -> None:
    name = "utf-8" if encoding.startswith("utf-8") else "utf-16"
    xml = f'<?xml version="1.0" encoding="{name}"?>{declaration}<a/>'.encode(encoding)
    assert "XML entities" in _refused(zipped({"xl/workbook.xml": xml}), tmp_path, "t.xlsx")
    assert "XML entities" in _refused(zipped({"content.xml": xml}), tmp_path, "t.ods")


def test_too_little_memory_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("kommun;antal\n" + "".join(f"{area:04};{area}\n" for area in range(2_000_000)))
    assert "not enough memory" in _refused_within(240, path)


@pytest.mark.parametrize(
    "text", ["*" * 60 + "x", " *" * 60 + "x", "2023 " + "*" * 60 + "x", "1)" * 60 + "x", "¹)" * 60 + "x"]
)
def test_footnotes_in_front_of_another_sign_are_passed_once(text: str) -> None:
    assert normalise(text)[0] in (text.strip(), "2023")
    assert time_of(text) == ""


@pytest.mark.parametrize(
    "text", ["sekretess " * 100_000, "uppgift " * 100_000 + "!", "not " * 100_000, "a" * 1_000_000]
)
def test_long_texts_are_asked_for_their_meaning_once(text: str) -> None:
    assert meaning_of_cell(text) == ""
    assert meaning_of_words(text) in ("", "suppressed")


@pytest.mark.parametrize("end", ["*" * 60 + "x", " *" * 60 + "x", "¹)" * 60 + "x"])
def test_footnotes_within_a_heading_are_passed_once(end: str, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(f"kommun;antal{end}\n0114{end};5\n0115;6\n", encoding="utf-8")
    assert read_table(path).frame["value"].tolist() == [5.0, 6.0]
