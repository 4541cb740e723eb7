"""A real WFS 1.1 on this machine: QGIS Server over a project that the test makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from tests.servers.cgi_server import CgiServer, cgi_server

PROGRAM = Path("/usr/lib/cgi-bin/qgis_mapserv.fcgi")


@contextmanager
def qgis_server(folder: Path, layers: Path, names: Iterable[str]) -> Iterator[CgiServer]:
    """QGIS Server over the tables of a GeoPackage; it knows their names without a namespace; MAP is in its address."""
    if not PROGRAM.is_file():
        pytest.skip("QGIS Server is not installed; make setup installs it on Debian")
    project = _published(folder / "wfs.qgs", layers, names)
    environment = {"QT_QPA_PLATFORM": "offscreen", "QGIS_SERVER_LOG_LEVEL": "2", "HOME": str(folder)}
    with cgi_server(str(PROGRAM), environment, "") as server:
        server.url += f"?MAP={project}"
        yield server


def _published(path: Path, layers: Path, names: Iterable[str]) -> Path:
    """A project that offers the tables, as an officer ticks them under QGIS Server in its properties."""
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3006"))
    added = [project.addMapLayer(QgsVectorLayer(f"{layers}|layername={name}", name, "ogr")) for name in names]
    project.writeEntry("WFSLayers", "/", [one.id() for one in added])
    for one in added:
        project.writeEntry("WFSLayersPrecision", f"/{one.id()}", 8)
    assert project.write(str(path))
    return path
