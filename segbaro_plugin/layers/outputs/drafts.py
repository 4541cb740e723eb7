"""Layers are written beside their place first, and take it when they are whole.

A file is made in a folder of its own (`whole_files`); a table of a file or database under another name. It takes its
place in one step: a file by renaming, a table in one transaction that also drops what was there.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..errors import LayerError
from .destination import Destination, layers_of_file
from .draft import Draft
from .file_draft import FileDraft
from .table_draft import DatabaseDraft, FileTableDraft
from .table_swap import DRAFT_TABLE, drop_left_tables

NewFolder = Callable[[Path], Path]


def draft_of(destination: Destination, new_folder: NewFolder) -> Draft:
    """The draft of an output; `new_folder` makes an empty folder for a file beside its place.

    Raises:
        LayerError: when a file that holds other layers would be replaced as a whole.
    """
    if destination.database is not None:
        drop_left_tables(destination)
        return DatabaseDraft(destination, destination.database)
    if destination.path is None:
        return Draft(destination)
    path = destination.path
    if destination.table and layers_of_file(path):
        drop_left_tables(destination)
        return FileTableDraft(destination, path)
    _require_no_others(destination, path)
    return FileDraft(destination, path, new_folder(path))


def _require_no_others(destination: Destination, path: Path) -> None:
    """Refuses to replace a file with layers beside the one that QGIS names by the file."""
    layers = layers_of_file(path) if destination.is_container else []
    others = [layer for layer in layers if layer != path.stem and not layer.startswith(DRAFT_TABLE)]
    if others:
        raise LayerError(
            "'{file}' holds other layers ({layers}), which would be lost. Save to a layer of that file (Save to "
            "GeoPackage…) or to another file.",
            "'{file}' innehåller andra lager ({layers}), som skulle gå förlorade. Spara till ett lager i filen (Spara "
            "till GeoPackage…) eller till en annan fil.",
            file=path.name,
            layers=", ".join(others[:5]),
        )
