"""Fetching from the double of a statistics service over real sockets, with either client."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from pathlib import Path

from segbaro_plugin.sources.exchange.exchange import Exchange
from segbaro_plugin.sources.exchange.keep import Kept
from segbaro_plugin.sources.exchange.pace import Pace
from segbaro_plugin.sources.exchange.request import Send
from segbaro_plugin.sources.pxwebapi2.px_api_2 import PxWebApi2
from segbaro_plugin.sources.statistics.fetch import Fetch
from segbaro_plugin.sources.statistics.selection import Selection
from segbaro_plugin.tables.model.cube import Cube
from tests.servers.statistics.px_tables import PxTable
from tests.sources.tables_in_memory import Clock


def fetch_over(send: Send, url: str, folder: Path, clock: Clock | None = None) -> Fetch:
    """A fetch from the service at `url` that keeps in the folder; time passes only when it waits."""
    time = clock or Clock()
    exchange = Exchange(send, time.wait, time, Kept(folder), lambda _done, _of: None, Pace(time, time.wait))
    return Fetch(PxWebApi2(url), exchange, "sv")


def whole(table: PxTable, code_lists: Mapping[str, str] | None = None) -> Selection:
    """All of a table."""
    return Selection(table.id, {one.code: tuple(one.codes) for one in table.dimensions}, code_lists or {})


def cells_of(cube: Cube) -> dict[tuple[str, ...], float]:
    """The values by their codes."""
    return dict(zip(product(*(one.codes for one in cube.dimensions)), cube.values.tolist(), strict=True))
