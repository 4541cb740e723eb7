"""The destination of a Processing output, parsed from its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsVectorFileWriter

from ..errors import LayerError
from ..record.store import database_uri

MEMORY = ("memory:", "TEMPORARY_OUTPUT")
PROVIDER = re.compile(r"^[A-Za-z][A-Za-z0-9_]{2,}:")
"""How a destination begins that names its provider; a drive of Windows has one letter."""
CONTAINERS = (".gpkg", ".sqlite", ".db", ".gdb", ".xlsx", ".ods", ".kml", ".dxf")
"""Endings of files that can hold several layers."""
GEOPACKAGE = ".gpkg"
"""The ending of those among them that take one more layer in a transaction, so that the others stay in any case."""


@dataclass(frozen=True)
class Destination:
    """The destination of an output.

    path: its file, None outside files. table: its layer within the file, "" where it is the whole file. database: its
    table in PostGIS, None elsewhere. Neither path nor database stand for layers in memory and providers that Segbaro
    writes to as QGIS does.
    """

    text: str
    path: Path | None = None
    table: str = ""
    database: QgsDataSourceUri | None = None

    @classmethod
    def read(cls, text: str) -> Destination:
        """Parses a destination as written by QGIS's widgets and scripts.

        Raises:
            LayerError: for a path with a '|', which QGIS could not open again.
        """
        uri = database_uri(text)
        if uri is not None:
            return cls(text, database=uri)
        if not text or text.startswith(MEMORY):
            return cls(text)
        if text.startswith("ogr:dbname="):
            inner = QgsDataSourceUri(text.removeprefix("ogr:"))
            return cls(text, _path(inner.database()), inner.table())
        plain = text.removeprefix("ogr:")
        if PROVIDER.match(plain):
            return cls(text)
        parts = QgsProviderRegistry.instance().decodeUri("ogr", plain)
        return cls(text, _path(parts["path"]), parts["layerName"] or "")

    @property
    def is_container(self) -> bool:
        """Whether its file format can hold several layers."""
        return self.path is not None and self.path.suffix.lower() in CONTAINERS

    @property
    def has_tables(self) -> bool:
        """Whether a layer can be added to or replaced in its file without risk for the others."""
        return self.path is not None and self.path.suffix.lower() == GEOPACKAGE

    @property
    def address(self) -> str:
        """The address for a Processing sink that writes to a file, or to a layer of a file."""
        if not self.table:
            return str(self.path)
        inner = QgsDataSourceUri()
        inner.setDatabase(str(self.path))
        inner.setDataSource("", self.table, "geom")
        return f"ogr:{inner.uri(False)}"


def _path(text: str) -> Path:
    """The file that QGIS creates: a GeoPackage if the extension has no known format."""
    if "|" in text:
        raise LayerError(
            "QGIS cannot open files with a '|' in the path: {path}. Choose another name or folder.",
            "QGIS kan inte öppna en fil som har ”|” i sökvägen: {path}. Välj ett annat namn eller en annan mapp.",
            path=text,
        )
    path = Path(text)
    known = QgsVectorFileWriter.driverForExtension(path.suffix)
    return path if known else path.with_name(f"{path.name}.gpkg")
