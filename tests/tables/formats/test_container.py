"""A workbook in which any part declares entities is refused, whether its cells are asked there or not."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table
from tests.tables.books import zipped
from tests.tables.raw_books import number, ods_cell, ods_of, words, xlsx_of

pytest.importorskip("osgeo")
BOOKS = {
    "t.xlsx": xlsx_of([[words("kommun"), words("antal")], [words("0114"), number("5")]]),
    "t.ods": ods_of([
        [ods_cell("string", "kommun"), ods_cell("string", "antal")],
        [ods_cell("string", "0114"), ods_cell("float", "5")],
    ]),
}  # fmt: skip
TYPE = b'<!DOCTYPE x [<!ENTITY a "b">]>'


def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


PARTS = [
    (book, part)
    for book, data in BOOKS.items()
    for part in [*_members(data), "docProps/core.xml", "META.XML", "_rels/more.rels"]
    if part != "mimetype"
]


@pytest.mark.parametrize(("book", "part"), PARTS)
def test_entities_in_any_part_of_a_workbook(book: str, part: str, tmp_path: Path) -> None:
    members = _members(BOOKS[book])
    path = tmp_path / book
    path.write_bytes(zipped({**members, part: TYPE + members.get(part, b"<a/>")}))
    with pytest.raises(TableError) as refused:
        read_table(path)
    assert f"contains XML entities ({part}) and is refused" in str(refused.value)


@pytest.mark.parametrize("book", BOOKS)
@pytest.mark.parametrize("part", ["docProps/thumbnail.jpeg", "xl/vbaProject.bin", "page.html"])
def test_a_part_that_is_no_xml_may_hold_whatever_it_likes(book: str, part: str, tmp_path: Path) -> None:
    path = tmp_path / book
    path.write_bytes(zipped({**_members(BOOKS[book]), part: TYPE}))
    assert read_table(path).frame["value"].tolist() == [5.0]
