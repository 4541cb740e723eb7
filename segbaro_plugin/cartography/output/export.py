"""Page export: pages are written to a temporary file and moved into place when complete."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from ...layers.outputs.draft_folders import draft_folder, place_of
from ...layers.outputs.moves import publish
from ...layers.outputs.whole_files import require_whole
from ..map_error import MapError

Write = Callable[[QgsLayoutExporter, Path, int], bool]


def export(layout: QgsPrintLayout, pdf: Path | None = None, png: Path | None = None, dpi: int = 300) -> None:
    """Writes the layout as PDF with searchable text, as PNG, or both; if one of them fails, neither is kept.

    A layout of several pages makes several pictures: map.png, map_2.png, ...

    Args:
        pdf, png: the files to write; what stood there is replaced.
        dpi: dots per inch of the picture, and of what a PDF must hold as pictures.

    Raises:
        MapError: when a file cannot be written; files that were there stay as they were.
    """
    with ExitStack() as stack:
        drafts = {}
        for target, write in ((pdf, write_pdf), (png, write_png)):
            if target is not None:
                drafts.update(_made_beside(Path(target), layout, write, dpi, stack))
        publish(drafts)


def _made_beside(target: Path, layout: QgsPrintLayout, write: Write, dpi: int, stack: ExitStack) -> dict[Path, Path]:
    """The pages in a temporary folder beside the target, each with its destination."""
    if target.is_dir():
        raise refused(target)
    folder = stack.enter_context(draft_folder(target))
    write_page(write, QgsLayoutExporter(layout), folder / target.name, dpi)
    return {draft: target.with_name(draft.name) for draft in sorted(folder.iterdir())}


def write_page(write: Write, exporter: QgsLayoutExporter, path: Path, dpi: int) -> None:
    """Writes a page and checks that the file is complete: on a full disk the exporter reports success.

    Raises:
        MapError: when it cannot be written, a LayerError when it is cut short; both name the file.
    """
    if not write(exporter, path, dpi):
        raise refused(path)
    require_whole(path)


def pdf_settings(dpi: int) -> QgsLayoutExporter.PdfExportSettings:
    """Settings for vector graphics with text as text and without georeferencing."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.forceVectorOutput = True
    settings.appendGeoreference = False
    return settings


def write_pdf(exporter: QgsLayoutExporter, path: Path, dpi: int) -> bool:
    """Writes a PDF with searchable text; returns False if it cannot be written."""
    return bool(exporter.exportToPdf(str(path), pdf_settings(dpi)) == QgsLayoutExporter.ExportResult.Success)


def write_georeferenced_pdf(exporter: QgsLayoutExporter, path: Path, dpi: int) -> bool:
    """Like `write_pdf`, with georeferencing for programs that support it."""
    settings = pdf_settings(dpi)
    settings.appendGeoreference = True
    return bool(exporter.exportToPdf(str(path), settings) == QgsLayoutExporter.ExportResult.Success)


def write_svg(exporter: QgsLayoutExporter, path: Path, dpi: int) -> bool:
    """Writes an SVG with text as text; returns False if it cannot be written."""
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.dpi = dpi
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.forceVectorOutput = True
    return bool(exporter.exportToSvg(str(path), settings) == QgsLayoutExporter.ExportResult.Success)


def write_png(exporter: QgsLayoutExporter, path: Path, dpi: int) -> bool:
    """Writes a PNG; returns False if it cannot be written."""
    from osgeo import gdal

    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.generateWorldFile = False
    # QGIS tries to write the map's place into every picture, and GDAL prints an error for each PNG.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return bool(exporter.exportToImage(str(path), settings) == QgsLayoutExporter.ExportResult.Success)
    finally:
        gdal.PopErrorHandler()


def refused(path: Path) -> MapError:
    """The error for a page that cannot be written; for a draft it names the final path."""
    return MapError(
        "The page cannot be written to '{file}'; check that the folder exists and is writable, and that the file is "
        "not open in another program.",
        "Sidan går inte att skriva till ”{file}”; kontrollera att mappen finns och får skrivas till, och att filen "
        "inte är öppen i ett annat program.",
        file=place_of(path),
    )
