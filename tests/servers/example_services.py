"""Services on this machine for the examples of algorithms that fetch, started when one is first named."""

from __future__ import annotations

import atexit
import json
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

from segbaro_plugin.layers.record.provenance import PROPERTY
from segbaro_plugin.layers.record.store import save_style
from tests.servers.made_up_country import TABLES, write_country
from tests.servers.map_server import map_server
from tests.servers.statistics.px_area_tables import recipe_tables
from tests.servers.statistics.px_server import statistics_server

COUNTS = {"1780": 3, "1761": 2}
YEARS = ("2022", "2023", "2024")
_open = ExitStack()
atexit.register(_open.close)


@cache
def folder() -> Path:
    return Path(_open.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))


@cache
def statistics() -> str:
    """The address of the statistics service."""
    return _open.enter_context(statistics_server(*recipe_tables(COUNTS, YEARS))).url


@cache
def boundaries() -> str:
    """The address of the boundary service; skips where MapServer is not installed."""
    country = write_country(folder() / "country.gpkg", COUNTS)
    return _open.enter_context(map_server(folder(), country, TABLES)).url


@cache
def fetched() -> str:
    """A layer that says that it was fetched, of one municipality and year."""
    wish = {"indicators": ["foreign_born"], "level": "kommun", "places": ["1780"], "years": [2022]}
    services = {"SERVICE": statistics(), "BOUNDARIES": boundaries()}
    step = {"algorithm": "segbaro:fetchindicators", "fetched": {**wish, "services": services}}
    made = QgsVectorLayer("Polygon?crs=EPSG:3006&field=kommunkod:string", "fetched", "memory")
    path = str(folder() / "fetched.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "areas"
    QgsVectorFileWriter.writeAsVectorFormatV3(made, path, QgsCoordinateTransformContext(), options)
    layer = QgsVectorLayer(path, "fetched")
    layer.setCustomProperty(PROPERTY, json.dumps([step]))
    save_style(layer)
    return path


NAMED: Mapping[str, Callable[[], str]] = {
    "{statistics}": statistics,
    "{boundaries}": boundaries,
    "{fetched}": fetched,
}
