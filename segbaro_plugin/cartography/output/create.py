"""A printed page from a styled layer: the items of a template are filled by their ids."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsPrintLayout, QgsProject

from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.read.features import extent_of
from ..page.captions import captions_of
from ..page.figures import PageFigures, has_figures
from ..page.missing_notes import missing_note
from ..page.template_page import Page, PageWords
from ..page.templates import TEMPLATES, template_path
from ..style.drawn_place import drawn_place, place_extent
from ..style.record import StyleRecord, drawn_fields
from ..style.shared import field_styles, legend_field
from ..values.area_summary import read_area_table
from .export import export

__all__ = ["create_layout", "export"]


def create_layout(
    project: QgsProject,
    known: LayerIndicators,
    title: str,
    source: str,
    language: str,
    template: Path | None = None,
    *,
    subtitle: str = "",
    legend_title: str = "",
    fields: Sequence[str] = (),
    logo: Path | None = None,
) -> QgsPrintLayout:
    """Adds a page with the layer's map to the project's layouts, named after its title.

    Args:
        project: takes the layout; its map grid is used when it has one.
        known: the layer with its indicators; drawn as it is styled, and alone in the legend.
        title: the heading.
        source: where the figures come from; no source line when empty.
        language: "sv" or "en", for the words that stand on every page.
        template: a .qpt file (see `page.Page`); Segbaro's own A4 page when None.
        subtitle: the line below the heading.
        legend_title: the heading of the legend; the language's word for it when empty.
        fields: fields to draw on a map each, in one set of class limits, instead of what the layer is drawn by.
        logo: a picture for the page's corner.

    Raises:
        MapError: when the template cannot be used, the layer has nothing to draw, or the fields no limits in common.
    """
    layer, record = known.layer, StyleRecord.read(known.layer, known.steps)
    shown = list(fields) or drawn_fields(known, record)
    captions = captions_of(known, shown, language)
    page = Page(project, layer, template or template_path(TEMPLATES[0]), captions.each if fields else [], language)
    styles = field_styles(known, fields, language) if fields else {}
    place = None if fields else drawn_place(layer)
    page.show(page.on_map(place_extent(layer, place) if place else extent_of(layer)), list(styles.values()))
    legend_source = legend_field(layer, fields) if fields else ""
    followed = page.maps[list(styles).index(legend_source) if legend_source else 0]
    if record.axes and not fields:
        page.fill_square(record.axes)
    else:
        page.fill_legend(legend_title or (captions.legend if fields else ""), styles.get(legend_source, ""), followed)
    page.show_logo(logo)
    figures = PageFigures(page.layout, known, shown, language) if has_figures(page.layout) else None
    within = place.expression if place else ""
    table = read_area_table(layer, figures.needed if figures else shown, within=within)
    if shown:
        page.show_reasons(table.lacking(shown))
    page.write(PageWords(title, subtitle, source, missing_note(table, shown, captions.each, language)))
    if figures is not None:
        figures.fill(table)
    _keep(page.layout, project, title)
    return page.layout


def _keep(layout: QgsPrintLayout, project: QgsProject, title: str) -> None:
    """Adds the layout to the project under the first free name among "title", "title 2", ..."""
    manager = project.layoutManager()
    name, number = title, 1
    while manager.layoutByName(name) is not None:
        number += 1
        name = f"{title} {number}"
    layout.setName(name)
    manager.addLayout(layout)
