"""A printed map of two indicators: the square that explains it stands where the legend does, and nothing overlaps."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import NULL, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from segbaro_plugin.cartography.output.create import create_layout, export
from segbaro_plugin.cartography.page.templates import TEMPLATES, template_path
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators
from tests.cartography.page.test_page_templates import assert_in_order, box, words

ROWS = [(f"c{i}", float(i % 3), float(i // 3), "ok") for i in range(9)]
HELD = [("held", 1.0, NULL, "suppressed"), ("none", 1.0, NULL, "not_applicable")]
UNITS_DIFFER = {"FIELD": "assistance_unemployment_2023", "OTHER": "sei_2023"}


@pytest.fixture
def drawn(run, make_areas) -> Callable[[list[tuple]], QgsVectorLayer]:
    def make(rows: list[tuple]) -> QgsVectorLayer:
        fields = "code:string,assistance_unemployment_2023:double,sei_2023:double,sei_2023_status:string"
        return run("bivariatemap", INPUT=make_areas(fields, rows), **UNITS_DIFFER, OUTPUT="memory:")["OUTPUT"]

    return make


def labels(layout) -> list[str]:
    model = layout.itemById("legend").model()
    node = model.rootGroup().findLayers()[0]
    return [str(entry.data(Qt.ItemDataRole.DisplayRole)) for entry in model.layerLegendNodes(node)]


def square_words(layout) -> str:
    svg = base64.b64decode(layout.itemById("bivariate_square").picturePath().removeprefix("base64:"))
    return " ".join(ElementTree.fromstring(svg).itertext())


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_square_stands_on_every_page(qgis_new_project, drawn, tmp_path: Path, template: str) -> None:
    layer = drawn(ROWS + HELD)
    layout = create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "SCB", "sv", template_path(template))
    export(layout, pdf=tmp_path / "sida.pdf")
    assert_in_order(layout)
    assert "Socio-economic index 2023" in square_words(layout).replace("\u00a0", " ")
    assert labels(layout) == ["Missing or confidential", "Not applicable"]
    square = box(layout.itemById("bivariate_square"))
    assert square.bottom() <= box(layout.itemById("legend")).top()
    assert min(square.width(), square.height()) > 30


def test_without_lacking_values_the_square_stands_alone(qgis_new_project, drawn) -> None:
    layer = drawn(ROWS)
    layout = create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv")
    assert labels(layout) == []
    assert layout.itemById("legend").title() == ""


def test_any_other_map_has_no_square(qgis_new_project, squares) -> None:
    layer = squares([1.0, 2.0])
    layout = create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv", fields=["sei_2024"])
    assert layout.itemById("bivariate_square") is None


def test_a_field_of_such_a_layer_is_a_map_of_its_own(qgis_new_project, drawn, tmp_path: Path) -> None:
    layer = drawn(ROWS)
    layout = create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv", fields=["sei_2023"])
    assert layout.itemById("bivariate_square") is None
    export(layout, pdf=tmp_path / "sida.pdf")
    assert "> 0–1" in words(tmp_path / "sida.pdf").replace("\u00a0", " ")


def test_both_indicators_are_in_the_heading_the_table_and_the_count(run, drawn) -> None:
    run("createlayout", INPUT=drawn(ROWS + HELD), PAGE="a4_landscape_chart_table")
    (layout,) = QgsProject.instance().layoutManager().layouts()
    assert layout.itemById("title").text().endswith(" and Socio-economic index 2023")
    assert "Missing or confidential: 1 (Socio-economic index)" in layout.itemById("notes").text()
    table = layout.itemById("table").multiFrame().tableContents()
    assert table[2][0].content() == "Socio-economic index 2023"


def test_an_atlas_has_the_square_too(run, drawn, tmp_path: Path) -> None:
    book = tmp_path / "book.pdf"
    run("exportatlas", INPUT=drawn(ROWS), PLACES="whole", BOOK=str(book))
    assert book.stat().st_size > 5000
