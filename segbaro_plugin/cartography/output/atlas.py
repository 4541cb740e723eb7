"""An atlas: one layout, filled and exported for one place after another; all files are written, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsAbstractLayoutIterator,
    QgsFeedback,
    QgsLayout,
    QgsLayoutExporter,
    QgsProject,
    QgsRectangle,
)

from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.outputs.draft_folders import draft_folder
from ...layers.outputs.moves import publish
from ...layers.outputs.whole_files import require_whole
from ...layers.places.place import PlaceKey
from ...layers.places.place_names import names_of
from ...layers.read.features import extent_of
from ..page.captions import Captions, captions_of
from ..page.figures import PageFigures, has_figures
from ..page.missing_notes import missing_note
from ..page.one_place import place_style, show_place
from ..page.template_page import Page, PageWords
from ..style.record import StyleRecord, drawn_fields
from ..style.shared import field_renderers, field_styles, legend_field, style_of
from ..values.area_summary import AreaTable, read_area_table
from .atlas_pages import AtlasPage, atlas_pages, place_extents
from .export import Write, pdf_settings, refused, write_page
from .file_names import place_title, unique_names


@dataclass(frozen=True)
class AtlasPlan:
    """The contents of an atlas.

    template: the .qpt file of its pages. place: what parts the layer into pages; None for the whole layer. name_field:
    where the places' names stand; "" takes official names. fields: years or indicators; none draws the layer as it is
    styled. together: all fields on a place's page, instead of a page for each. title: what is shown, in words; ""
    names it by the fields. naming: makes file names of the pages' titles.
    """

    template: Path
    language: str
    place: PlaceKey | None = None
    name_field: str = ""
    fields: Sequence[str] = ()
    together: bool = False
    title: str = ""
    source: str = ""
    logo: Path | None = None
    naming: Callable[[Sequence[str]], list[str]] = unique_names


class Atlas:
    """The pages of a plan, all rendered with one layout.

    Raises:
        MapError: a template, fields or places that make no page.
    """

    def __init__(
        self, project: QgsProject, known: LayerIndicators, plan: AtlasPlan, feedback: QgsFeedback | None = None
    ) -> None:
        layer = known.layer
        self.known, self.layer, self.plan = known, layer, plan
        self.record = StyleRecord.read(layer, known.steps)
        self.shown = list(plan.fields) or drawn_fields(known, self.record)
        captions = self._captions(self.shown).each if plan.together else []
        self.page = Page(project, layer, plan.template, captions, plan.language)
        has_places = has_figures(self.page.layout)
        self.figures = PageFigures(self.page.layout, known, self.shown, plan.language) if has_places else None
        needed = self.figures.needed if self.figures else self.shown
        self.table: AreaTable = read_area_table(layer, needed, plan.place, feedback)
        names = names_of(layer, plan.place, plan.name_field) if plan.place else {}
        self.pages: list[AtlasPage] = atlas_pages(self.table, plan.place, plan.fields, names, plan.together)
        self._extents: Mapping[str, QgsRectangle] = place_extents(layer, self.table, feedback) if plan.place else {}
        self._styles: Mapping[str, str] = self._made_styles()
        self._fill_fixed_items()

    @property
    def names(self) -> list[str]:
        """The file names of the pages, without extension."""
        return self.plan.naming([self._file_title(page) for page in self.pages])

    @property
    def without_place(self) -> int:
        """The areas that appear on no page because they have no place."""
        return sum(key is None for key in self.table.places)

    def show(self, page: AtlasPage) -> None:
        """Fills the layout for one page."""
        whole = extent_of(self.layer)
        show_place(self.page.layout, page.place)
        styles = [self._styles[name] for name in page.fields or self.shown or [""] if name in self._styles]
        self.page.show(self.page.on_map(self._extents.get(page.place, whole)), styles[: len(self.page.maps)])
        table = self.table.of(page.place) if self.plan.place else self.table
        shown = page.fields or self.shown
        captions = self._captions(shown)
        what = self.plan.title or captions.heading
        if shown:
            self.page.show_reasons(table.lacking(shown))
        notes = missing_note(table, shown, captions.each, self.plan.language)
        title, subtitle = (page.name, what) if page.name else (what, "")
        self.page.write(PageWords(title, subtitle, self.plan.source, notes))
        if self.figures is not None:
            among_others = len(table.ids) < len(self.table.ids)
            self.figures.fill(table, self.table if among_others else None, shown)

    def _captions(self, fields: Sequence[str]) -> Captions:
        return captions_of(self.known, fields, self.plan.language)

    def _made_styles(self) -> dict[str, str]:
        """The style of each field, restricted to the page's place if there are places."""
        plan = self.plan
        if not plan.place:
            return field_styles(self.known, plan.fields, plan.language) if plan.fields else {}
        if plan.fields:
            drawn = field_renderers(self.known, plan.fields, plan.language)
        else:
            drawn = {(self.shown or [""])[0]: self.layer.renderer()}
        return {name: place_style(self.layer, one, plan.place.expression) for name, one in drawn.items()}

    def _fill_fixed_items(self) -> None:
        """Fills what is the same on every page: legend and logo."""
        plan = self.plan
        fields = list(plan.fields)
        style = field_styles(self.known, fields, plan.language)[legend_field(self.layer, fields)] if fields else ""
        title = self._captions(self.shown).legend if len(self.shown) == 1 or plan.fields else ""
        if self.record.axes and not plan.fields:
            self.page.fill_square(self.record.axes)
        else:
            self.page.fill_legend(title, style or style_of(self.layer))
        self.page.show_logo(plan.logo)

    def _file_title(self, page: AtlasPage) -> str:
        what = self._captions(page.fields).heading if page.fields and not self.plan.together else ""
        place = place_title(page.place, page.name)
        return " ".join(part for part in (place, what) if part) or self.plan.title or self.layer.name()


class _AtlasIterator(QgsAbstractLayoutIterator):
    """The atlas as an iterator for QGIS's exporter, which writes all pages into one PDF."""

    def __init__(self, atlas: Atlas, feedback: QgsFeedback) -> None:
        super().__init__()
        self._atlas, self._feedback, self._place = atlas, feedback, -1

    def layout(self) -> QgsLayout:
        return self._atlas.page.layout

    def beginRender(self) -> bool:
        self._place = -1
        return True

    def endRender(self) -> bool:
        return True

    def count(self) -> int:
        return len(self._atlas.pages)

    def next(self) -> bool:
        self._place += 1
        self._feedback.setProgress(100 * self._place / self.count())
        if self._place >= self.count() or self._feedback.isCanceled():
            return False
        self._atlas.show(self._atlas.pages[self._place])
        return True

    def filePath(self, base: str, extension: str) -> str:
        return f"{base}.{extension}"


def export_pages(
    atlas: Atlas, folder: Path, writers: Mapping[str, Write], dpi: int, feedback: QgsFeedback
) -> list[Path]:
    """Writes each page once per file type in `writers`; a cancelled or failed run writes nothing.

    Raises:
        MapError: when a file cannot be written.
    """
    with draft_folder(folder) as drafts:
        for done, (page, name) in enumerate(zip(atlas.pages, atlas.names, strict=True), 1):
            if feedback.isCanceled():
                return []
            atlas.show(page)
            for path, write in _targets(drafts, name, writers):
                write_page(write, QgsLayoutExporter(atlas.page.layout), path, dpi)
            feedback.setProgress(100 * done / len(atlas.pages))
        return _published(drafts, folder)


def export_book(atlas: Atlas, target: Path, dpi: int, feedback: QgsFeedback) -> list[Path]:
    """Writes all pages into one PDF; a cancelled or failed run writes nothing.

    Raises:
        MapError: when the file cannot be written.
    """
    with draft_folder(target) as folder:
        draft = folder / target.name
        result, _ = QgsLayoutExporter.exportToPdf(_AtlasIterator(atlas, feedback), str(draft), pdf_settings(dpi))
        if feedback.isCanceled():
            return []
        if result != QgsLayoutExporter.ExportResult.Success:
            raise refused(target)
        require_whole(draft)
        publish({draft: target})
    return [target]


def _targets(folder: Path, name: str, writers: Mapping[str, Write]) -> Iterator[tuple[Path, Callable[..., bool]]]:
    for ending, write in writers.items():
        yield folder / f"{name}.{ending}", write


def _published(drafts: Path, folder: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    moves = {draft: folder / draft.name for draft in sorted(drafts.iterdir())}
    publish(moves)
    return list(moves.values())
