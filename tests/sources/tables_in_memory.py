"""A statistics service as a function: what PxWebApi 2 answers for tables that a test makes, without a network."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from pathlib import Path
from urllib.parse import urlparse

from segbaro_plugin.sources.exchange.exchange import Exchange
from segbaro_plugin.sources.exchange.keep import Kept
from segbaro_plugin.sources.exchange.pace import Pace
from segbaro_plugin.sources.exchange.request import Reply, Request

CAN_BE: dict[str, Callable[[float], float]] = {
    "000008IU": lambda number: 1 + number % 5,  # an area type
    **dict.fromkeys(("000008IV", "000008IW", "000008IX"), lambda number: number % 100),  # shares in per cent
    "000007Y7": lambda number: 50_000 + number,  # all people, of whom a group is a part
}
URL = "http://service.test/api/v2"


class Service:
    """tables: the codes of each dimension, by table. asked: how often each cell was asked for.

    before: looked at before a request is answered; what it returns, or raises, comes instead.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Sequence[str]]], *, cells: int = 1000) -> None:
        self.tables, self.cells = tables, cells
        self.asked: Counter[tuple[str, ...]] = Counter()
        self.requests: list[Request] = []
        self.updated = "2026-01-01T08:00:00Z"
        self.before: Callable[[Request, int], Reply | None] = lambda _request, _number: None
        self.changed: Callable[[dict[str, object]], object] = lambda document: document

    def send(self, request: Request) -> Reply:
        self.requests.append(request)
        instead = self.before(request, len(self.requests))
        if instead is not None:
            return instead
        parts = urlparse(request.url).path.removeprefix("/api/v2/").split("/")
        if parts == ["config"]:
            return answered({"maxDataCells": self.cells, "maxCallsPerTimeWindow": 30, "timeWindow": 10})
        if parts[1] not in self.tables:
            return Reply(404, json.dumps({"title": "Non-existent table", "status": 404}).encode())
        return answered(self.changed(self._dataset(parts[1], request)))

    def _dataset(self, table: str, request: Request) -> dict[str, object]:
        codes = self.tables[table]
        values: list[float] = []
        if request.body is not None:
            asked = {one["variableCode"]: one["valueCodes"] for one in json.loads(request.body)["selection"]}
            codes = {name: asked[name] for name in codes}
            values = [value_of(*cell) for cell in product(*codes.values())]
            self.asked.update(product(*codes.values()))
        return dataset(codes, values, self.updated)


def value_of(*codes: str) -> float:
    """The value of a cell: another one for each, such as its contents can be."""
    number = float(sum((place + 1) * sum(map(ord, code)) for place, code in enumerate(codes)) % 9973)
    made = (make for contents, make in CAN_BE.items() if contents in codes)
    return next(made, float)(number)


def dataset(codes: Mapping[str, Sequence[str]], values: Sequence[float], updated: str) -> dict[str, object]:
    dimensions = {
        name: {"label": name.lower(), "category": {"index": {code: place for place, code in enumerate(one)},
                                                   "label": {code: f"label of {code}" for code in one}}}
        for name, one in codes.items()
    }  # fmt: skip
    return {
        "version": "2.0", "class": "dataset", "label": "A table", "source": "Office", "updated": updated,
        "id": list(codes), "size": [len(one) for one in codes.values()], "dimension": dimensions,
        "role": {"time": ["Tid"]}, "value": values, "note": ["A note"], "extension": {"noteMandatory": {"0": True}},
    }  # fmt: skip


def answered(document: object) -> Reply:
    return Reply(200, json.dumps(document).encode(), {"content-type": "application/json"})


class Clock:
    """Time that passes only when somebody waits."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.waited: list[float] = []

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds


def exchange_with(service: Service, folder: Path, clock: Clock | None = None) -> Exchange:
    """An exchange with the service that keeps in the folder."""
    time = clock or Clock()
    return Exchange(service.send, time.wait, time, Kept(folder), lambda _done, _of: None, Pace(time, time.wait))
