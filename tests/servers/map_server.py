"""A real WFS 2.0 on this machine: MapServer over a layer that the test makes, with faults on demand."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.servers.cgi_server import CgiServer, cgi_server

MAP = """MAP
 NAME "stat"
 EXTENT 200000 6100000 1000000 7700000
 PROJECTION "init=epsg:3006" END
 WEB METADATA
  "wfs_title" "stat" "wfs_onlineresource" "http://127.0.0.1/" "wfs_srs" "EPSG:3006 EPSG:4326"
  "ows_enable_request" "*" "wfs_namespace_prefix" "stat" {limit}
 END END
 OUTPUTFORMAT NAME "application/json" DRIVER "OGR/GEOJSON" MIMETYPE "application/json"
  FORMATOPTION "STORAGE=stream" FORMATOPTION "FORM=SIMPLE" END
 {layers}
END
"""
LAYER = """LAYER
  NAME "{name}" TYPE POLYGON STATUS ON CONNECTIONTYPE OGR CONNECTION "{path}" DATA "{name}"
  PROJECTION "init=epsg:3006" END TEMPLATE "x"
  METADATA "wfs_title" "{name}" "gml_include_items" "all" "gml_featureid" "{code}"
   "wfs_getfeature_formatlist" "application/json" "wfs_use_default_extent_for_getfeature" "false" END
 END"""
CONFIG = 'CONFIG ENV MS_MAP_NO_PATH "0" END MAPS STAT "{map}" END END\n'
EXCEPTION = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><ows:ExceptionReport '
    b'xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="NoApplicableCode"><ows:ExceptionText>'
    b"Cannot do natural order without a primary key</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"
)


@contextmanager
def map_server(folder: Path, layers: Path, names: dict[str, str], most: int = 0) -> Iterator[CgiServer]:
    """MapServer over the tables of a GeoPackage. names: of each table, its field with codes. most: features a page."""
    program = shutil.which("mapserv") or shutil.which("mapserv", path="/usr/lib/cgi-bin")
    if program is None:
        pytest.skip("MapServer is not installed; make setup installs it on Debian")
    parts = [LAYER.format(name=name, path=layers, code=code) for name, code in names.items()]
    limit = f'"wfs_maxfeatures" "{most}"' if most else ""
    (folder / "wfs.map").write_text(MAP.format(layers="\n".join(parts), limit=limit), encoding="utf-8")
    (folder / "mapserver.conf").write_text(CONFIG.format(map=folder / "wfs.map"), encoding="utf-8")
    with cgi_server(program, {"MAPSERVER_CONFIG_FILE": str(folder / "mapserver.conf")}, "map=STAT") as server:
        yield server
