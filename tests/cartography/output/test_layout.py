"""The printed page, as paper shows it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsLayoutItemLegend, QgsPrintLayout, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QImage

from segbaro_plugin.cartography.classes.limits import Method, limits
from segbaro_plugin.cartography.classes.palettes import PALETTES
from segbaro_plugin.cartography.map_error import MapError
from segbaro_plugin.cartography.output.create import create_layout, export
from segbaro_plugin.cartography.page.templates import TEMPLATES, template_path
from segbaro_plugin.cartography.style.choropleth import apply, area_types, choropleth
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators

VALUES = [1.7, 2.6, None, 4.4, None, 6.8, 7.8, 10.6, 11.9, 14.0, 17.6, 19.3, 24.1]
SUPPRESSED = {4: "suppressed"}
LONG_TITLE = (
    "Låg ekonomisk standard, låg utbildning och långvarigt ekonomiskt bistånd i Örnsköldsviks och Malung-Sälens "
    "kommuner, samlat socioekonomiskt index efter regionala statistikområden"
)
LONG_SOURCE = "Statistikmyndigheten SCB, tabell TAB6586, uppdaterad 2026-01-15, bearbetad av kommunen. " * 9


def styled(layer: QgsVectorLayer, count: int = 5) -> QgsVectorLayer:
    values = [np.nan if value is None else value for value in VALUES]
    cuts = limits([np.array(values)], Method.JENKS, count)
    apply(layer, choropleth("sei_2024", cuts, PALETTES["brown"], unit="%", language="sv", status_field="status"))
    return layer


def pixels(layout: QgsPrintLayout, image: QImage, layer: QgsVectorLayer) -> list[list[QColor]]:
    """Some pixels from the inner part of each area, in the order of the areas."""
    item = layout.itemById("main_map")
    per_mm = image.width() / layout.pageCollection().page(0).rect().width()
    shares = [(x, y) for x in np.linspace(0.2, 0.8, 9) for y in np.linspace(0.2, 0.8, 9)]
    found = []
    for feature in layer.getFeatures():
        box = feature.geometry().boundingBox()
        points = [QPointF(box.xMinimum() + x * box.width(), box.yMinimum() + y * box.height()) for x, y in shares]
        places = [item.mapToScene(item.mapToItemCoords(point)) for point in points]
        found.append([image.pixelColor(int(at.x() * per_mm), int(at.y() * per_mm)) for at in places])
    return found


def words(pdf: Path) -> str:
    read = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return " ".join(read.stdout.decode("utf-8").split())


@pytest.mark.parametrize("dpi", [96, 300])
@pytest.mark.parametrize("count", [5, 9])
def test_no_area_is_left_white(squares, qgis_new_project, tmp_path: Path, dpi: int, count: int) -> None:
    layer = styled(squares(VALUES, SUPPRESSED), count)
    layout = create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "SCB", "sv")
    export(layout, png=tmp_path / "map.png", dpi=dpi)
    colours = [{colour.name() for colour in area} for area in pixels(layout, QImage(str(tmp_path / "map.png")), layer)]
    assert not any("#ffffff" in area for area in colours)
    known = [i for i, value in enumerate(VALUES) if value is not None]
    assert all(len(colours[i]) == 1 for i in known)
    assert len(set.union(*(colours[i] for i in known))) == count
    assert all(len(colours[i]) > 1 for i in (2, 4)), "a hatch has more than one colour"


def test_the_pdf_holds_its_text(squares, qgis_new_project, tmp_path: Path) -> None:
    layer = styled(squares(VALUES, SUPPRESSED))
    layout = create_layout(
        QgsProject.instance(),
        LayerIndicators(layer),
        "Områden i Örnsköldsvik",
        "Statistikmyndigheten SCB, år 2024",
        "sv",
        subtitle="Både låg och hög",
    )
    export(layout, pdf=tmp_path / "karta.pdf")
    text = words(tmp_path / "karta.pdf")
    for expected in (
        "Områden i Örnsköldsvik",
        "Både låg och hög",
        "Teckenförklaring",
        "> 19,3–24,1 %",
        "Uppgift saknas eller är sekretessbelagd",
        "Uppgift saknas",
        "Källa: Statistikmyndigheten SCB, år 2024",
        "Framställd 20",
        "km",
    ):
        assert expected in text


def test_long_titles_sources_and_names_are_whole(squares, qgis_new_project, tmp_path: Path) -> None:
    layer = squares([1, 2, 3, 4, 5, None])
    apply(layer, area_types("sei_2024", "sv"))
    layout = create_layout(
        QgsProject.instance(), LayerIndicators(layer), LONG_TITLE, LONG_SOURCE, "sv", subtitle=LONG_TITLE
    )
    export(layout, pdf=tmp_path / "karta.pdf", png=tmp_path / "karta.png")
    legend = layout.itemById("legend")
    page = layout.pageCollection().page(0).rect()
    assert page.contains(legend.mapRectToScene(legend.rect()))
    assert not legend.mapRectToScene(legend.rect()).intersects(item_rect(layout, "scale_bar"))
    text = words(tmp_path / "karta.pdf")
    assert text.count("regionala statistikområden") == 2
    assert text.count("TAB6586") == 9
    assert words_within(tmp_path / "karta.pdf", item_rect(layout, "main_map")) == []
    assert not is_beyond(tmp_path / "karta.pdf", page.height() - 6)
    image = QImage(str(tmp_path / "karta.png"))
    edge = int(6 / page.width() * image.width())
    margins = [image.copy(0, 0, edge, image.height()), image.copy(image.width() - edge, 0, edge, image.height())]
    assert all(is_white(margin) for margin in margins)


def word_boxes(pdf: Path) -> list[tuple[QRectF, str]]:
    """Every word of the page with its box in millimetres."""
    read = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True).stdout.decode("utf-8")
    number = r'="([\d.]+)"'
    found = re.findall(rf"<word xMin{number} yMin{number} xMax{number} yMax{number}>(.*?)</word>", read)
    corners = [([float(side) * 25.4 / 72 for side in sides], word) for *sides, word in found]
    return [(QRectF(QPointF(*box[:2]), QPointF(*box[2:])), word) for box, word in corners]


def words_within(pdf: Path, area: QRectF) -> list[str]:
    inner = area.adjusted(1, 1, -1, -1)
    return [word for box, word in word_boxes(pdf) if inner.intersects(box)]


def is_beyond(pdf: Path, low: float) -> bool:
    return any(box.bottom() > low for box, _ in word_boxes(pdf))


def item_rect(layout: QgsPrintLayout, id: str):
    item = layout.itemById(id)
    return item.mapRectToScene(item.rect())


def is_white(image: QImage) -> bool:
    blank = image.copy()
    blank.fill(QColor("white"))
    return image.convertToFormat(QImage.Format.Format_RGB32) == blank.convertToFormat(QImage.Format.Format_RGB32)


def test_formulas_and_markup_are_shown_as_text(squares, qgis_new_project, tmp_path: Path) -> None:
    layer = styled(squares(VALUES))
    renderer = layer.renderer().clone()
    renderer.rootRule().children()[0].setLabel("[% 6*7 %] <i>k</i>")
    apply(layer, renderer)
    layout = create_layout(
        QgsProject.instance(), LayerIndicators(layer), "[% 6*7 %] <b>fet</b>", "[% 6*7 %]", "sv", legend_title="[%6*7%]"
    )
    export(layout, pdf=tmp_path / "map.pdf")
    text = words(tmp_path / "map.pdf")
    assert "[% 6*7 %] <b>fet</b>" in text
    assert "Källa: [% 6*7 %]" in text
    assert "[%6*7%]" in text
    assert "[% 6*7 %] <i>k</i>" in text
    assert "42" not in text


def test_the_legend_holds_only_the_layer_and_no_longer_follows_the_project(squares, qgis_new_project) -> None:
    project = QgsProject.instance()
    layer = styled(squares(VALUES))
    project.addMapLayer(layer)
    layout = create_layout(project, LayerIndicators(layer), "Karta", "", "sv")
    project.addMapLayer(squares([1.0], name="Annat lager"))
    legend = layout.itemById("legend")
    assert isinstance(legend, QgsLayoutItemLegend)
    assert not legend.autoUpdateModel()
    assert [node.layer().name() for node in legend.model().rootGroup().findLayers()] == ["Områden"]
    assert [shown.name() for shown in layout.itemById("main_map").layers()] == ["Områden"]


def test_the_map_shows_the_whole_layer_in_a_metric_grid(squares, qgis_new_project) -> None:
    layer = styled(squares(VALUES))
    item = create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "SCB", "en").itemById("main_map")
    assert item.crs().authid() == "EPSG:3006"
    assert item.extent().contains(layer.extent())
    assert max(layer.extent().width() / item.extent().width(), layer.extent().height() / item.extent().height()) > 0.9


def test_degrees_are_drawn_in_the_national_grid(make_areas, qgis_new_project) -> None:
    layer = make_areas("x:double", [(1.0,)], crs="EPSG:4326")
    assert (
        create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv")
        .itemById("main_map")
        .crs()
        .authid()
        == "EPSG:3006"
    )


def test_layouts_get_names_of_their_own_in_the_project(squares, qgis_new_project) -> None:
    layer = styled(squares(VALUES))
    names = [create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "", "sv").name() for _ in range(3)]
    assert names == ["Karta", "Karta 2", "Karta 3"]
    assert all(QgsProject.instance().layoutManager().layoutByName(name) for name in names)


def test_own_templates_are_filled_where_their_ids_are_known(squares, qgis_new_project, tmp_path: Path) -> None:
    own = template_path(TEMPLATES[0]).read_text("utf-8")
    (tmp_path / "own.qpt").write_text(own.replace('id="subtitle"', 'id="x"').replace('id="legend"', 'id="y"'), "utf-8")
    layer = styled(squares(VALUES))
    layout = create_layout(
        QgsProject.instance(), LayerIndicators(layer), "Egen mall", "SCB", "sv", tmp_path / "own.qpt"
    )
    assert layout.itemById("title").currentText() == "Egen mall"
    (tmp_path / "nomap.qpt").write_text(own.replace('id="main_map"', 'id="x"'), "utf-8")
    with pytest.raises(MapError, match="no map with the id 'main_map'"):
        create_layout(QgsProject.instance(), LayerIndicators(layer), "Karta", "SCB", "sv", tmp_path / "nomap.qpt")


@pytest.mark.parametrize("content", [None, "no template", b"\xff\xfe\x00"])
def test_what_is_no_template_is_refused(squares, qgis_new_project, tmp_path: Path, content) -> None:
    path = tmp_path / "own.qpt"
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(MapError, match=r"own\.qpt"):
        create_layout(QgsProject.instance(), LayerIndicators(styled(squares(VALUES))), "Karta", "SCB", "sv", path)
    assert QgsProject.instance().layoutManager().layouts() == []


def test_a_layer_without_areas_is_refused(qgis_new_project) -> None:
    empty = QgsVectorLayer("Polygon?crs=EPSG:3006", "Tomt", "memory")
    with pytest.raises(MapError, match="'Tomt' has no areas"):
        create_layout(QgsProject.instance(), LayerIndicators(empty), "Karta", "SCB", "sv")
