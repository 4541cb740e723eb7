"""Pages as files: written beside their place and moved there when they are whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from .map_error import MapError

Write = Callable[[QgsLayoutExporter, Path, int], bool]


def export(layout: QgsPrintLayout, pdf: Path | None = None, png: Path | None = None, dpi: int = 300) -> None:
    """Writes the layout as PDF with searchable text, as PNG, or both; when one of them fails neither is there.

    A layout of several pages makes several pictures: map.png, map_2.png, ...

    Args:
        pdf, png: the files to write; what stood there is replaced.
        dpi: dots per inch of the picture, and of what a PDF must hold as pictures.

    Raises:
        MapError: when a file cannot be written; files that were there stay as they were.
    """
    with ExitStack() as stack:
        made = {}
        for target, write in ((pdf, _write_pdf), (png, _write_png)):
            if target is not None:
                made.update(_made_beside(Path(target), layout, write, dpi, stack))
        for draft, target in made.items():
            _move(draft, target)


def _made_beside(target: Path, layout: QgsPrintLayout, write: Write, dpi: int, stack: ExitStack) -> dict[Path, Path]:
    """The pages in a folder of their own beside the target, with the place where each belongs."""
    if target.is_dir():
        raise _refused(target)
    try:
        folder = Path(stack.enter_context(TemporaryDirectory(dir=target.parent, prefix=".segbaro-")))
    except OSError as error:
        raise _refused(target) from error
    if not write(QgsLayoutExporter(layout), folder / target.name, dpi):
        raise _refused(target)
    return {draft: target.with_name(draft.name) for draft in sorted(folder.iterdir())}


def _write_pdf(exporter: QgsLayoutExporter, path: Path, dpi: int) -> bool:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.forceVectorOutput = True
    settings.appendGeoreference = False
    return bool(exporter.exportToPdf(str(path), settings) == QgsLayoutExporter.ExportResult.Success)


def _write_png(exporter: QgsLayoutExporter, path: Path, dpi: int) -> bool:
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


def _move(draft: Path, target: Path) -> None:
    try:
        draft.replace(target)
    except OSError as error:
        raise _refused(target) from error


def _refused(target: Path) -> MapError:
    return MapError(
        "The page cannot be written to '{file}'; check that the folder is there and may be written to, and that the "
        "file is not open in another program.",
        "Sidan går inte att skriva till '{file}'; kontrollera att mappen finns och får skrivas till, och att filen "
        "inte är öppen i ett annat program.",
        file=target,
    )
