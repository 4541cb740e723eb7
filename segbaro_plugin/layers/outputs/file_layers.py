"""The layers in a file, and the one that QGIS names after the file."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsProviderRegistry


def layers_of_file(path: Path) -> list[str]:
    """The names of the layers in a file, including tables and rasters; empty for other files."""
    if not path.exists():
        return []
    return [layer.name() for layer in QgsProviderRegistry.instance().querySublayers(str(path))]


def is_same_layer(one: str, other: str) -> bool:
    """Whether a file treats two layer names as equal: those that differ only in the case of A to Z.

    SQLite and GDAL compare them so: 'Å' and 'å' are two layers.
    """
    return one.encode().lower() == other.encode().lower()


def is_named_by(path: Path, layer: str) -> bool:
    """Whether QGIS would save a layer of this name as the file: its name up to the first or last dot.

    Geodatabases put underscores for what is no letter or digit, and before a digit that comes first.
    """
    names = (path.stem, path.name.partition(".")[0])
    return any(is_same_layer(_plain(layer), _plain(name)) for name in names)


def _plain(name: str) -> str:
    return re.sub(r"\W", "_", name).lstrip("_")
