"""Files that form one layer together, and extensions that QGIS can read."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorFileWriter

FAMILIES = (
    (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".idm", ".ind"),
    (".tab", ".dat", ".map", ".id", ".ind"),
    (".mif", ".mid"),
    (".gml", ".xsd", ".gfs"),
)
"""Files that are one layer together, by their endings; the first is the one that names it."""


def family(path: Path) -> list[Path]:
    """All files that may belong to the layer at `path`."""
    for endings in FAMILIES:
        if path.suffix.lower() in endings:
            return [path.with_suffix(ending) for ending in endings]
    return [path]


def can_be_read(path: Path) -> bool:
    """Whether QGIS can read what it writes with this extension; PostgreSQL dumps are write-only."""
    endings = re.findall(r"\*(\.\w+)", QgsProviderRegistry.instance().fileVectorFilters().lower())
    is_dump = QgsVectorFileWriter.driverForExtension(path.suffix) == "PGDUMP"  # SQLite's, which QGIS reads, end alike
    return path.suffix.lower() in endings and not is_dump
