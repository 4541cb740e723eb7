"""The layers that a file holds, and which of them is the one that QGIS names by the file."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsProviderRegistry


def layers_of_file(path: Path) -> list[str]:
    """The names of the layers that stand in a file, tables and pictures too; none where it is no file with layers."""
    if not path.exists():
        return []
    return [layer.name() for layer in QgsProviderRegistry.instance().querySublayers(str(path))]


def is_same_layer(one: str, other: str) -> bool:
    """Whether a file takes two names of layers for the same: those that differ in the case of letters A to Z only.

    SQLite and GDAL compare them so: 'Å' and 'å' are two layers.
    """
    return one.encode().lower() == other.encode().lower()


def is_named_by(path: Path, layer: str) -> bool:
    """Whether QGIS calls the layer so that it saves as the file: by the file's name until its first or last dot.

    Geodatabases put underscores for what is no letter or digit, and before a digit that comes first.
    """
    names = (path.stem, path.name.partition(".")[0])
    return any(is_same_layer(_plain(layer), _plain(name)) for name in names)


def _plain(name: str) -> str:
    return re.sub(r"\W", "_", name).lstrip("_")
