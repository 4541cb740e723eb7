"""A page from a template: items are found by id and filled, once or for one place after another."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsVectorLayer,
)

from ...layers.read.features import extent_of
from ...tables.model.tidy import Status
from ...words import Text
from ..map_error import MapError
from ..style.bivariate_key import Axis
from .bivariate_legend import square_legend
from .label_text import set_text
from .legend_fit import fit_legend
from .legend_reasons import Show, show_alone, show_with_classes
from .map_extent import map_extent, with_margin
from .map_frames import divide, main_map
from .scale_bar import fit_scale_bar
from .templates import read_template
from .untrusted_content import require_closed_picture

NATIONAL_GRID = "EPSG:3006"
LEGEND = Text("Legend", "Teckenförklaring")
SOURCE = Text("Source: {source}", "Källa: {source}")
MADE = Text("Made {date}", "Framställd {date}")


@dataclass(frozen=True)
class PageWords:
    """The texts of a page: heading, subtitle, data source, and note on missing values."""

    title: str = ""
    subtitle: str = ""
    source: str = ""
    notes: str = ""


class Page:
    """A layout with one map of a layer, or one map per caption.

    Args:
        project: the layout's project; its map grid is used when it has one.
        template: a .qpt file. Filled are the items called main_map (which must be there), title, subtitle, legend,
            source, date, notes, logo and scale_bar; `page_figures` fills chart, chart_2 and table.
        captions: what stands above each map; one map stands without.
        language: "sv" or "en", for the words that stand on every page.

    Raises:
        MapError: when the template cannot be used or the layer has nothing to draw.
    """

    def __init__(
        self, project: QgsProject, layer: QgsVectorLayer, template: Path, captions: Sequence[str], language: str
    ) -> None:
        self.layout: QgsPrintLayout = read_template(project, template)
        self.layer, self.language = layer, language
        self.crs = map_grid(layer, project)
        self._transforms = project.transformContext()
        main_map(self.layout, template)
        whole = self.on_map(extent_of(layer))
        self.maps = divide(self.layout, captions, whole.width() / whole.height())
        self._show_reasons: Show = show_with_classes
        self._looks: dict[str, QgsTextFormat] = {}
        self.show(whole)

    def on_map(self, extent: QgsRectangle) -> QgsRectangle:
        """An extent of the layer in the maps' CRS, with a width and a height.

        Raises:
            MapError: where it is nothing, or no map can show it.
        """
        return map_extent(self.layer, extent, self.crs, self._transforms)

    def show(self, extent: QgsRectangle, styles: Sequence[str] = ()) -> None:
        """Sets all maps to this extent of their CRS, with a margin; `styles` holds one layer style per map."""
        for number, item in enumerate(self.maps):
            item.setCrs(self.crs)
            item.setLayers([self.layer])
            item.setKeepLayerSet(True)
            if styles:
                item.setKeepLayerStyles(True)
                item.setLayerStyleOverrides({self.layer.id(): styles[number]})
            item.zoomToExtent(with_margin(extent))
        bar = self.layout.itemById("scale_bar")
        if isinstance(bar, QgsLayoutItemScaleBar):
            fit_scale_bar(bar, self.maps[0], self.language)

    def write(self, words: PageWords) -> None:
        """Fills the labels, replacing the texts of a previous page."""
        source = SOURCE.say(self.language, source=_without_word(words.source)) if words.source else ""
        date = MADE.say(self.language, date=datetime.date.today().isoformat())
        texts = {"title": words.title, "subtitle": words.subtitle, "source": source, "notes": words.notes, "date": date}
        for id, text in texts.items():
            label = self.layout.itemById(id)
            if isinstance(label, QgsLayoutItemLabel):
                label.setTextFormat(self._looks.setdefault(id, QgsTextFormat(label.textFormat())))
                set_text(label, text)

    def fill_legend(self, title: str, style: str = "", followed: QgsLayoutItemMap | None = None) -> None:
        """Shows the classes of the layer, or of a style for it, under `title` or the word for legend.

        followed: the map whose styles the legend goes on following.
        """
        legend = self.layout.itemById("legend")
        if isinstance(legend, QgsLayoutItemLegend):
            legend.setLinkedMap(followed)
            fit_legend(legend, self.layer, title or LEGEND.say(self.language), style)

    def fill_square(self, axes: tuple[Axis, Axis]) -> None:
        """Shows the square of a bivariate map in place of the legend, which keeps the missing values."""
        legend = self.layout.itemById("legend")
        if isinstance(legend, QgsLayoutItemLegend):
            legend.setLinkedMap(self.maps[0])
            square_legend(legend, self.layer, *axes)
            self._show_reasons = show_alone

    def show_reasons(self, lacking: Collection[Status]) -> None:
        """Restricts the filled legend to the reasons for missing values that occur on the page."""
        legend = self.layout.itemById("legend")
        if isinstance(legend, QgsLayoutItemLegend):
            self._show_reasons(legend, self.layer, lacking)

    def show_logo(self, logo: Path | None) -> None:
        """Shows the municipality's own logo; without one its item stays empty.

        Raises:
            MapError: a picture that is not there, or a drawing that takes in others.
        """
        if logo is not None and not logo.is_file():
            raise MapError(
                "The logo '{file}' cannot be read; choose an existing picture (.svg, .png or .jpg).",
                "Logotypen ”{file}” går inte att läsa; välj en bild (.svg, .png eller .jpg) som finns.",
                file=logo,
            )
        if logo is not None:
            require_closed_picture(logo)
        picture = self.layout.itemById("logo")
        if isinstance(picture, QgsLayoutItemPicture):
            if logo is None:
                self.layout.removeLayoutItem(picture)
            else:
                picture.setPicturePath(str(logo))


def map_grid(layer: QgsVectorLayer, project: QgsProject) -> QgsCoordinateReferenceSystem:
    """The project's CRS, otherwise the layer's, but SWEREF 99 TM instead of degrees, which would flatten Sweden."""
    for crs in (project.crs(), layer.crs()):
        if crs.isValid() and not crs.isGeographic():
            return crs
    return QgsCoordinateReferenceSystem(NATIONAL_GRID) if layer.crs().isValid() else layer.crs()


def _without_word(source: str) -> str:
    """The source without a leading "Källa:" or "Source:", which the page already has."""
    return re.sub(r"^\s*(?:källa|source)\s*:\s*", "", source, flags=re.IGNORECASE)
