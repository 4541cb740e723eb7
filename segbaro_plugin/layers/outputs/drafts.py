"""Layers are first written as drafts, and moved into place when complete.

A file is made in a folder of its own (`whole_files`); a table of a file or database under another name. It takes its
place in one step: a file by renaming, a table in one transaction that also drops what was there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..errors import LayerError
from .database_content import content_beside_layers
from .destination import Destination
from .draft import Draft
from .file_draft import FileDraft
from .file_layers import is_named_by, layers_of_file
from .table_draft import DatabaseDraft, FileTableDraft
from .table_swap import DRAFT_TABLE, drop_left_tables

NewFolder = Callable[[Path], Path]


def draft_of(destination: Destination, new_folder: NewFolder) -> Draft:
    """The draft of an output; `new_folder` creates an empty folder beside the destination of a file.

    Raises:
        LayerError: when a file that holds other layers would be replaced as a whole, or takes no other layer.
    """
    if destination.database is not None:
        drop_left_tables(destination)
        return DatabaseDraft(destination, destination.database)
    if destination.path is None:
        return Draft(destination)
    return _draft_in_file(destination, destination.path, new_folder)


def _draft_in_file(destination: Destination, path: Path, new_folder: NewFolder) -> Draft:
    if destination.table and not destination.has_tables:
        destination = _as_whole_file(destination, path)
    if destination.table and path.exists():
        drop_left_tables(destination)
        return FileTableDraft(destination, path)
    _require_no_others(destination, path)
    _require_nothing_else(path)
    return FileDraft(destination, path, new_folder(path))


def _as_whole_file(destination: Destination, path: Path) -> Destination:
    """The draft of the file itself, if the layer is named after it; other layers raise an error.

    GDAL would write the file anew for it, and take away a shapefile that stands there.
    """
    if is_named_by(path, destination.table):
        return replace(destination, table="")
    raise LayerError(
        "Segbaro cannot add the layer '{layer}' to '{file}', because files of this format are written as a whole. "
        "Save to a layer of a GeoPackage, or to a file of its own.",
        "Segbaro skriver inget lager ”{layer}” i ”{file}”, eftersom filer i det formatet skrivs i sin helhet. Spara "
        "till ett lager i ett GeoPackage eller till en egen fil.",
        layer=destination.table,
        file=path.name,
    )


def _require_no_others(destination: Destination, path: Path) -> None:
    """Raises an error if a file has layers besides the one that QGIS names after the file."""
    names = set(layers_of_file(path)) if destination.is_container else set()
    layers = sorted(layer for layer in names if not layer.startswith(DRAFT_TABLE))
    others = [layer for layer in layers if not is_named_by(path, layer)]
    if others or len(layers) > 1:
        raise LayerError(
            "'{file}' contains other layers ({layers}), which would be lost. Save to another file, or to a layer of a "
            "GeoPackage (Save to GeoPackage…), which keeps its other layers.",
            "”{file}” innehåller andra lager ({layers}), som skulle gå förlorade. Spara till en annan fil eller till "
            "ett lager i ett GeoPackage (Spara till GeoPackage…), som behåller sina övriga lager.",
            file=path.name,
            layers=", ".join((others or layers)[:5]),
        )


def _require_nothing_else(path: Path) -> None:
    """Raises an error if a file has projects or tables that are not layers."""
    names = content_beside_layers(path)
    if names:
        raise LayerError(
            "'{file}' also contains projects or tables ({names}), which would be lost. Save to another file, or to a "
            "layer of a GeoPackage (Save to GeoPackage…), which keeps everything else.",
            "”{file}” innehåller även projekt eller tabeller ({names}), som skulle gå förlorade. Spara till en annan "
            "fil eller till ett lager i ett GeoPackage (Spara till GeoPackage…), som behåller allt annat.",
            file=path.name,
            names=", ".join(names[:5]),
        )
