"""A fetch of the whole country keeps to the service's limits, and one that was killed asks only for the rest."""

from __future__ import annotations

import subprocess
import sys
from functools import lru_cache
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from segbaro_plugin.sources.exchange.request import SourceError
from tests.servers.statistics.px_allowance import Allowance
from tests.servers.statistics.px_faults import Stalled, cut, saying
from tests.servers.statistics.px_server import StatisticsServer, statistics_server
from tests.servers.statistics.px_tables import table_of
from tests.sources.over_http import cells_of, fetch_over, whole
from tests.sources.plain_http import send as send_plainly
from tests.sources.tables_in_memory import Clock, value_of

ROOT = Path(__file__).resolve().parents[3]
AREAS = [f"{place:04d}R{n:03d}" for n in range(1, 13) for place in range(100, 390)][:3363]
COUNTRY = table_of(
    "TAB6586",
    {
        "Region": [f"{code}{vintage}" for code in AREAS for vintage in ("", "_RegSO2025")],
        "ContentsCode": ["A", "B", "C", "D", "E"],
        "Tid": [str(year) for year in range(2011, 2025)],
    },
)
TOWN = table_of("TAB1", {"Region": AREAS[:40], "ContentsCode": ["A", "B"], "Tid": ["2023", "2024"]})
RIGHT = {codes: value_of(*codes) for codes in product(*(one.codes for one in TOWN.dimensions))}


@lru_cache(maxsize=1)
def country() -> list[float]:
    return [value_of(*codes) for codes in product(*(one.codes for one in COUNTRY.dimensions))]


def assert_each_cell_once(server: StatisticsServer, cells: int) -> None:
    assert len(server.cells) == cells
    assert set(server.cells.values()) == {1}


def test_the_whole_country_comes_in_four_calls_at_the_pace_that_is_allowed(send, tmp_path) -> None:
    clock = Clock()
    with statistics_server(COUNTRY, allowance=Allowance(2, 10, clock)) as server:
        cube = fetch_over(send, server.url, tmp_path, clock).cube(whole(COUNTRY))
        assert_each_cell_once(server, 2 * 3363 * 5 * 14)
        assert len(server.asked("data")) == 4
        assert len(server.requests) == 6
    assert np.array_equal(cube.values, country())
    assert sum(clock.waited) == 20


@pytest.mark.parametrize("is_announced", [True, False], ids=["in the configuration", "in headers"])
def test_many_calls_are_never_refused_for_their_pace(send, tmp_path, is_announced) -> None:
    clock = Clock()
    with statistics_server(TOWN, most_cells=4, allowance=Allowance(7, 60, clock, is_announced)) as server:
        cells = cells_of(fetch_over(send, server.url, tmp_path, clock).cube(whole(TOWN)))
        assert len(server.requests) == 2 + 40
        assert_each_cell_once(server, 160)
    assert cells == RIGHT
    assert sum(clock.waited) == 5 * 60


def test_whoever_asks_a_busy_service_waits_as_long_as_it_says(send, tmp_path) -> None:
    """Somebody else at the same address has used up the window."""
    clock = Clock()
    with statistics_server(TOWN, allowance=Allowance(3, 10, clock)) as server:
        for _ in range(3):
            fetch_over(send, server.url, tmp_path / "other", Clock()).limits()
        cells = cells_of(fetch_over(send, server.url, tmp_path, clock).cube(whole(TOWN)))
    assert cells == RIGHT
    assert clock.waited == [10]


FETCHING = """
import sys
from pathlib import Path
from tests.sources.over_http import fetch_over, whole
from tests.sources.plain_http import send
from tests.sources.statistics.test_whole_country import TOWN
fetch_over(send, sys.argv[1], Path(sys.argv[2])).cube(whole(TOWN))
"""


@pytest.mark.parametrize("call", [1, 4, 10])
def test_a_fetch_that_was_killed_goes_on_with_the_rest(tmp_path, call) -> None:
    stalled = Stalled()
    with statistics_server(TOWN, most_cells=16) as server:
        server.fail(stalled, first=call)
        fetching = subprocess.Popen([sys.executable, "-c", FETCHING, server.url, tmp_path], cwd=ROOT)
        assert stalled.came.wait(60)
        fetching.kill()
        fetching.wait()
        stalled.over.set()
        assert len(server.cells) == 16 * (call - 1)
        server.heal()
        cells = cells_of(fetch_over(send_plainly, server.url, tmp_path).cube(whole(TOWN)))
        assert_each_cell_once(server, 160)
        assert len(server.asked("data")) == 10 + 1
    assert cells == RIGHT


@pytest.mark.parametrize("fault", [cut, saying(500), saying(200, b"<html>")], ids=["cut", "refused", "log-in"])
@pytest.mark.parametrize("call", range(1, 11))
def test_a_fetch_that_failed_at_any_call_goes_on_with_the_rest(tmp_path, call, fault) -> None:
    with statistics_server(TOWN, most_cells=16) as server:
        server.fail(fault, first=call)
        with pytest.raises(SourceError):
            fetch_over(send_plainly, server.url, tmp_path).cube(whole(TOWN))
        server.heal()
        cells = cells_of(fetch_over(send_plainly, server.url, tmp_path).cube(whole(TOWN)))
        assert_each_cell_once(server, 160)
    assert cells == RIGHT
