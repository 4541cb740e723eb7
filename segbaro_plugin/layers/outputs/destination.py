"""Where an output of Processing goes, read from the text that names it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsVectorFileWriter

from ..record.store import database_uri

MEMORY = ("memory:", "TEMPORARY_OUTPUT")
PROVIDER = re.compile(r"^[A-Za-z][A-Za-z0-9_]{2,}:")
"""How a destination begins that names its provider; a drive of Windows has one letter."""
CONTAINERS = (".gpkg", ".sqlite", ".db", ".gdb", ".xlsx", ".ods", ".kml", ".dxf")
"""Endings of files that can hold several layers."""


@dataclass(frozen=True)
class Destination:
    """Where an output goes.

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
        """What a destination's text names, as QGIS's widgets and scripts write it."""
        uri = database_uri(text)
        if uri is not None:
            return cls(text, database=uri)
        if not text or text.startswith(MEMORY):
            return cls(text)
        if text.startswith("ogr:dbname="):
            inner = QgsDataSourceUri(text.removeprefix("ogr:"))
            return cls(text, Path(inner.database()), inner.table())
        plain = text.removeprefix("ogr:")
        if PROVIDER.match(plain):
            return cls(text)
        path, _, rest = plain.partition("|")
        return cls(text, _with_ending(Path(path)), rest.partition("layername=")[2].partition("|")[0])

    @property
    def is_container(self) -> bool:
        """Whether its file can hold several layers."""
        return self.path is not None and self.path.suffix.lower() in CONTAINERS

    @property
    def address(self) -> str:
        """What a sink of Processing is given to write to a file, or to a layer of a file."""
        if not self.table:
            return str(self.path)
        inner = QgsDataSourceUri()
        inner.setDatabase(str(self.path))
        inner.setDataSource("", self.table, "geom")
        return f"ogr:{inner.uri(False)}"


def _with_ending(path: Path) -> Path:
    """The file that QGIS makes: a GeoPackage, where the ending names no format."""
    known = QgsVectorFileWriter.driverForExtension(path.suffix)
    return path if known else path.with_name(f"{path.name}.gpkg")


def layers_of_file(path: Path) -> list[str]:
    """The names of the layers that stand in a file, tables and pictures too; none where it is no file with layers."""
    if not path.exists():
        return []
    return [layer.name() for layer in QgsProviderRegistry.instance().querySublayers(str(path))]
