"""No word is broken in two: tables of pages and reports, with the longest words that the catalogues have."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsLayoutUtils, QgsProject, QgsTextRenderer

from segbaro_plugin.cartography.charts.drawing.figure import new_figure, wrapped
from segbaro_plugin.cartography.charts.drawing.theme import Theme
from segbaro_plugin.cartography.output.create import create_layout
from segbaro_plugin.cartography.page.table import page_table
from segbaro_plugin.cartography.page.templates import template_path
from segbaro_plugin.cartography.report.blocks import Document, Table
from segbaro_plugin.cartography.report.html import STYLE, to_html
from segbaro_plugin.cartography.report.pdf import write_report_pdf
from segbaro_plugin.indices.barometer.index import AREA_TYPES
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators
from segbaro_plugin.tables.cells.status_words import STATUS_WORDS
from segbaro_plugin.tables.indicators.declared import INDICATORS

LANGUAGES = ["sv", "en"]
WIDE = "1\u00a0234\u00a0567,8\u00a0personer"


def catalogue(language: str) -> list[str]:
    """Every name and reason that a table can hold, the one with the longest word last."""
    named = [one.name for one in (*INDICATORS, *AREA_TYPES)]
    said = [text.say(language) for text in (*named, *STATUS_WORDS.values())]
    return sorted(said, key=lambda words: max(map(len, words.split())))


def crowded(language: str, columns: int) -> Table:
    """A table of the widest numbers between the longest words."""
    longest = catalogue(language)[-columns:]
    rows = [[one, *[WIDE] * (columns - 1)] for one in longest]
    return Table("Rubrik", longest, [*rows, longest[::-1]])


def words_of(table: Table) -> set[str]:
    """Words that no line may part; it may behind a hyphen."""
    texts = " ".join(" ".join(row) for row in (table.head, *table.rows))
    return {word for word in re.split(r"[\s-]+", texts) if len(word) > 1}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("columns", [2, 5, 7])
def test_a_report_as_pdf_holds_every_word_whole(qgis_app, tmp_path: Path, language: str, columns: int) -> None:
    table, target = crowded(language, columns), tmp_path / "rapport.pdf"
    write_report_pdf(Document("Rapport", "Ingress", language, [table]), target)
    read = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, check=True)
    found = set(re.split(r"[\s-]+", read.stdout.decode("utf-8")))
    assert words_of(table) - found == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_as_html_leaves_words_whole(language: str) -> None:
    table = crowded(language, 7)
    page = to_html(Document("Rapport", "Ingress", language, [table]))
    cells = re.findall(r"<t[hd][^>]*>([^<]*)<", page)
    assert words_of(table) <= {word for cell in cells for word in re.split(r"[\s-]+", cell)}
    assert not re.search(r"anywhere|break-all|hyphens:\s*auto", STYLE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("columns", [2, 4])
def test_columns_of_a_page_are_as_wide_as_their_words(make_areas, language: str, columns: int) -> None:
    layer = make_areas("regsokod:string,turnout_2022:double", [("1780R001", 5.0), ("1780R002", 7.0)])
    layout = create_layout(
        QgsProject.instance(), LayerIndicators(layer), "K", "", language, template_path("a4_landscape_chart_table")
    )
    table = crowded(language, columns)
    page_table(layout, "table").fill(table.head, table.rows, language)
    made = layout.itemById("table").multiFrame()
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
    one = context.convertToPainterUnits(1.0, Qgis.RenderUnit.Millimeters)
    for width, column in zip(made.columnWidths(), zip(table.head, *table.rows, strict=True), strict=True):
        words = " ".join(column).split(" ")
        widest = max(QgsTextRenderer.textWidth(context, made.headerTextFormat(), [word]) for word in words) / one
        assert widest <= width


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_narrowest_chart_parts_lines_between_words(language: str) -> None:
    theme = Theme(language=language, width=1.5)
    figure, _ = new_figure("", theme)
    for text in catalogue(language):
        assert wrapped(figure, text, 0.3, theme).split() == text.split()
