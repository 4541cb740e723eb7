"""Services on this machine, with a made-up country, for the algorithms that fetch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.servers.cgi_server import CgiServer
from tests.servers.made_up_country import TABLES, write_country
from tests.servers.map_server import map_server
from tests.servers.statistics.px_area_tables import recipe_tables
from tests.servers.statistics.px_server import StatisticsServer, statistics_server

COUNTS = {"1780": 31, "1761": 6, "1880": 20}
YEARS = [str(year) for year in range(2019, 2025)]


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_country(tmp_path_factory.mktemp("country") / "country.gpkg", COUNTS)


@pytest.fixture
def boundaries(country, tmp_path, monkeypatch) -> Iterator[CgiServer]:
    monkeypatch.setattr("qgis.core.QgsApplication.qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    with map_server(tmp_path, country, TABLES) as found:
        yield found


@pytest.fixture
def statistics() -> Iterator[StatisticsServer]:
    """All tables of the recipes, with a note that must stand with them, and so few cells a call that it takes many."""
    tables = [replace(one, notes={"A note": True}) for one in recipe_tables(COUNTS, YEARS)]
    with statistics_server(*tables, most_cells=1000) as server:
        yield server


@pytest.fixture
def fetch(run, boundaries, statistics, tmp_path) -> Callable[..., dict[str, object]]:
    """Runs segbaro:fetchindicators with the services on this machine."""
    usual = {"SERVICE": statistics.url, "BOUNDARIES": boundaries.url, "OUTPUT": str(tmp_path / "made.gpkg")}
    return lambda **given: run("fetchindicators", **{**usual, **given})
