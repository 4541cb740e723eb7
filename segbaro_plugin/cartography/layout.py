"""A printed page from a styled layer: a template with known ids is filled, and exported whole or not at all."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

from qgis.core import (
    QgsBasicNumericFormat,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..resources import resource_path
from ..words import Text
from .export import export
from .legend import fill_legend
from .map_error import MapError
from .page_text import set_text

__all__ = ["create_layout", "export"]

TEMPLATE = ("layouts", "a4_landscape_map.qpt")
DECIMAL = Text(".", ",")
MARGIN = 1.06
NATIONAL_GRID = "EPSG:3006"
LEGEND = Text("Legend", "Teckenförklaring")
SOURCE = Text("Source: {source}", "Källa: {source}")
MADE = Text("Made {date}", "Framställd {date}")


def create_layout(
    project: QgsProject,
    layer: QgsVectorLayer,
    title: str,
    source: str,
    language: str,
    template: Path | None = None,
    *,
    subtitle: str = "",
    legend_title: str = "",
) -> QgsPrintLayout:
    """A page with the layer's map, added to the project's layouts under its title.

    Args:
        project: takes the layout; its map grid is used when it has one.
        layer: drawn as it is styled, and alone in the legend.
        title: the heading.
        source: where the figures come from; no source line when empty.
        language: "sv" or "en", for the words that stand on every page.
        template: a .qpt file; Segbaro's own A4 page when None. Filled are the items with the ids main_map (which must
            be there), title, subtitle, legend, source, date and scale_bar.
        subtitle: the line below the heading.
        legend_title: the heading of the legend; the language's word for it when empty.

    Raises:
        MapError: when the template cannot be used or the layer has nothing to draw.
    """
    layout = _from_template(project, template or resource_path(*TEMPLATE))
    _show(_main_map(layout, template), layer, project)
    texts = {
        "title": title,
        "subtitle": subtitle,
        "source": SOURCE.say(language, source=_without_word(source)) if source else "",
        "date": MADE.say(language, date=datetime.date.today().isoformat()),
    }
    for id, text in texts.items():
        label = layout.itemById(id)
        if isinstance(label, QgsLayoutItemLabel):
            set_text(label, text)
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend):
        fill_legend(legend, layer, legend_title or LEGEND.say(language))
    _fit_scale_bar(layout, language)
    _keep(layout, project, title)
    return layout


def _without_word(source: str) -> str:
    """The source without "Källa:" or "Source:" in front, which stands on the page already."""
    return re.sub(r"^\s*(?:källa|source)\s*:\s*", "", source, flags=re.IGNORECASE)


def _from_template(project: QgsProject, path: Path) -> QgsPrintLayout:
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    try:
        content = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise MapError(
            "The template '{file}' cannot be read; choose a .qpt file that QGIS has saved.",
            "Mallen '{file}' går inte att läsa; välj en .qpt-fil som QGIS har sparat.",
            file=path,
        ) from error
    document.setContent(content)
    _, loaded = layout.loadFromTemplate(document, QgsReadWriteContext(), True)
    if not loaded:
        raise MapError(
            "The file '{file}' is not a layout template; choose a .qpt file that QGIS has saved.",
            "Filen '{file}' är ingen layoutmall; välj en .qpt-fil som QGIS har sparat.",
            file=path,
        )
    return layout


def _main_map(layout: QgsPrintLayout, template: Path | None) -> QgsLayoutItemMap:
    item = layout.itemById("main_map")
    if not isinstance(item, QgsLayoutItemMap):
        raise MapError(
            "The template '{file}' has no map called 'main_map'; give its map that id under Item Properties.",
            "Mallen '{file}' har ingen karta som heter 'main_map'; ge kartan det id:t under objektets egenskaper.",
            file=template,
        )
    return item


def _show(item: QgsLayoutItemMap, layer: QgsVectorLayer, project: QgsProject) -> None:
    """The layer alone, whole and with a margin."""
    if layer.extent().isNull():
        raise MapError(
            "The layer '{layer}' has no areas to draw.",
            "Lagret '{layer}' har inga områden att rita.",
            layer=layer.name(),
        )
    crs = _map_grid(layer, project)
    item.setCrs(crs)
    item.setLayers([layer])
    item.setKeepLayerSet(True)
    to_map = QgsCoordinateTransform(layer.crs(), crs, project.transformContext())
    extent: QgsRectangle = to_map.transformBoundingBox(layer.extent())
    extent.scale(MARGIN)
    item.zoomToExtent(extent)


def _map_grid(layer: QgsVectorLayer, project: QgsProject) -> QgsCoordinateReferenceSystem:
    """The project's grid or else the layer's, and SWEREF 99 TM where these are degrees, which would flatten Sweden."""
    for crs in (project.crs(), layer.crs()):
        if crs.isValid() and not crs.isGeographic():
            return crs
    return QgsCoordinateReferenceSystem(NATIONAL_GRID) if layer.crs().isValid() else layer.crs()


def _fit_scale_bar(layout: QgsPrintLayout, language: str) -> None:
    bar = layout.itemById("scale_bar")
    if isinstance(bar, QgsLayoutItemScaleBar):
        numbers = QgsBasicNumericFormat()
        numbers.setDecimalSeparator(DECIMAL.say(language))
        bar.setNumericFormat(numbers)
        bar.setLinkedMap(layout.itemById("main_map"))
        bar.applyDefaultSize(bar.guessUnits())
        bar.update()


def _keep(layout: QgsPrintLayout, project: QgsProject, title: str) -> None:
    """Adds the layout to the project under the first free name of "title", "title 2", ..."""
    manager = project.layoutManager()
    name, number = title, 1
    while manager.layoutByName(name) is not None:
        number += 1
        name = f"{title} {number}"
    layout.setName(name)
    manager.addLayout(layout)
