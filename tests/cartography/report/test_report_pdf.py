"""The pages of a report's PDF: what belongs together stands on one of them, wherever its text happens to end."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from segbaro_plugin.cartography.report.blocks import Block, Document, Heading, Key, Paragraph, Picture, Table
from segbaro_plugin.cartography.report.pdf import write_report_pdf

LINES = range(0, 42, 3)
"""Lines of text before the rest: so each part meets the foot of the page at some point."""


def png() -> bytes:
    image = QImage(120, 90, QImage.Format.Format_RGB32)
    image.fill(0)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)


def pages(blocks: list[Block], folder: Path) -> list[str]:
    target = folder / "rapport.pdf"
    write_report_pdf(Document("Rapport", "Ingress", "sv", blocks), target)
    read = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, check=True)
    return [" ".join(page.split()) for page in read.stdout.decode("utf-8").split("\f")[:-1]]


def page_of(words: str, found: list[str]) -> int:
    (number,) = [n for n, page in enumerate(found) if words in page]
    return number


@pytest.mark.parametrize("lines", LINES)
def test_tables_headings_and_maps_are_not_torn_apart(qgis_app, tmp_path: Path, lines: int) -> None:
    symbol = png()
    blocks: list[Block] = [
        *(Paragraph(f"Rad {n}.") for n in range(lines)),
        Heading("Avsnitt"),
        Table("Tabellrubrik", ["Område", "År"], [[f"Norra Ås {n}", str(n)] for n in range(7)]),
        Heading("Kartavsnitt"),
        Picture("Karta", "Kartans text", symbol, keys=[Key(symbol, "Prickad uppgift"), Key(symbol, "10–20 %")]),
        Heading("Slutrubrik", 3),
        Paragraph("Slutord."),
    ]
    found = pages(blocks, tmp_path)
    assert page_of("Avsnitt", found) == page_of("Tabellrubrik", found) == page_of("Norra Ås 6", found)
    assert page_of("Kartavsnitt", found) == page_of("Kartans text", found) == page_of("10–20 %", found)
    assert page_of("Slutrubrik", found) == page_of("Slutord.", found)
    assert all(len(page) > len("Slutrubrik") for page in found)


def test_a_table_longer_than_a_page_repeats_its_head(qgis_app, tmp_path: Path) -> None:
    rows = [[f"Område {n}", str(n)] for n in range(90)]
    found = pages([Heading("Avsnitt"), Table("Tabellrubrik", ["Plats", "Folkmängd"], rows)], tmp_path)
    assert len(found) > 1
    assert all("Folkmängd" in page for page in found)
