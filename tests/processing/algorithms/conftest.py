"""Services on this machine, with a made-up country, for the algorithms that fetch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.servers.made_up_country import TABLES, write_country
from tests.servers.map_server import MapServer, map_server
from tests.servers.statistics_server import recipe_tables, statistics_server
from tests.sources.tables_in_memory import Service

COUNTS = {"1780": 31, "1761": 6, "1880": 20}


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_country(tmp_path_factory.mktemp("country") / "country.gpkg", COUNTS)


@pytest.fixture
def boundaries(country, tmp_path, monkeypatch) -> Iterator[MapServer]:
    monkeypatch.setattr("qgis.core.QgsApplication.qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    with map_server(tmp_path, country, TABLES) as found:
        yield found


@pytest.fixture
def statistics() -> Service:
    return Service(recipe_tables(COUNTS, range(2019, 2025)))


@pytest.fixture
def statistics_url(statistics) -> Iterator[str]:
    with statistics_server(statistics) as url:
        yield url


@pytest.fixture
def fetch(run, boundaries, statistics_url, tmp_path) -> Callable[..., dict[str, object]]:
    """Runs segbaro:fetchindicators with the services on this machine."""
    usual = {"SERVICE": statistics_url, "BOUNDARIES": boundaries.url, "OUTPUT": str(tmp_path / "made.gpkg")}
    return lambda **given: run("fetchindicators", **{**usual, **given})
