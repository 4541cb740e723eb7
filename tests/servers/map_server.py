"""A real WFS 2.0 on this machine: MapServer over a layer that the test makes, with faults on demand."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import pytest

from tests.servers.loopback import Handler, Loopback, serving

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
Fault = Callable[[Handler, dict[str, str]], bool]
"""Answers instead of MapServer, and says whether it did."""


class MapServer:
    """url: of the WFS. fault: what answers instead. asked: the parameters of each request, names in small letters."""

    def __init__(self, folder: Path, program: str) -> None:
        self._folder, self._program = folder, program
        self.fault: Fault = lambda _asked, _parameters: False
        self.asked: list[dict[str, str]] = []
        self.url = ""

    def answer(self, asked: Handler) -> None:
        query = urlparse(asked.path).query
        parameters = {name.lower(): values[-1] for name, values in parse_qs(query).items()}
        self.asked.append(parameters)
        if not self.fault(asked, parameters):
            self.ask_mapserver(asked, query)

    def ask_mapserver(self, asked: Handler, query: str) -> None:
        """MapServer's own answer to a query."""
        environment = {
            **os.environ, "REQUEST_METHOD": "GET", "QUERY_STRING": f"{query}&map=STAT", "SCRIPT_NAME": "/",
            "MAPSERVER_CONFIG_FILE": str(self._folder / "mapserver.conf"), "SERVER_NAME": "127.0.0.1",
        }  # fmt: skip
        done = subprocess.run([self._program], capture_output=True, env=environment, check=True).stdout
        head, _, body = done.partition(b"\r\n\r\n")
        kinds = [line.split(":", 1)[1].strip() for line in head.decode().split("\r\n") if line.startswith("Content-T")]
        asked.say(200, body, kind=kinds[0])


@contextmanager
def map_server(folder: Path, layers: Path, names: dict[str, str], most: int = 0) -> Iterator[MapServer]:
    """MapServer over the tables of a GeoPackage. names: of each table, its field with codes. most: features a page."""
    program = shutil.which("mapserv") or shutil.which("mapserv", path="/usr/lib/cgi-bin")
    if program is None:
        pytest.skip("MapServer is not installed; make setup installs it on Debian")
    parts = [LAYER.format(name=name, path=layers, code=code) for name, code in names.items()]
    limit = f'"wfs_maxfeatures" "{most}"' if most else ""
    (folder / "wfs.map").write_text(MAP.format(layers="\n".join(parts), limit=limit), encoding="utf-8")
    (folder / "mapserver.conf").write_text(CONFIG.format(map=folder / "wfs.map"), encoding="utf-8")
    server = MapServer(folder, program)
    with serving(server.answer) as loopback:
        server.url = _address(loopback)
        yield server


def _address(loopback: Loopback) -> str:
    return f"{loopback.url}/wfs"
