"""PxWeb's API of version 1 on this machine, over tables that the test makes, as the server's own source answers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from math import prod
from urllib.parse import unquote, urlsplit

from tests.servers.loopback import Handler
from tests.sources.tables_in_memory import dataset, value_of

Codes = Mapping[str, Sequence[str]]
FORMATS = ("json-stat", "json-stat2")


class PxWeb1:
    """tables: the codes of each dimension, by path. cells, values: what it allows. formats: those that it knows.

    asked: how often each cell was sent. before: answers instead, and says whether it did. changed: what is sent for a
    document. silent: says nothing but the status when it refuses.
    """

    def __init__(self, tables: Mapping[str, Codes], *, cells: int = 200, values: int = 40) -> None:
        self.tables, self.cells, self.values = tables, cells, values
        self.formats: Sequence[str] = FORMATS
        self.asked: Counter[tuple[str, ...]] = Counter()
        self.requests: list[str] = []
        self.updated = "2026-01-01T08:00:00Z"
        self.config: dict[str, object] = {"maxValues": values, "maxCells": cells, "maxCalls": 4, "timeWindow": 10}
        self.before: Callable[[Handler, int], bool] = lambda _handler, _number: False
        self.changed: Callable[[dict[str, object]], object] = lambda document: document
        self.silent = True

    def answer(self, asked: Handler) -> None:
        self.requests.append(asked.path)
        if self.before(asked, len(self.requests)):
            return
        parts = urlsplit(asked.path)
        path = unquote(parts.path).removeprefix("/api/v1/sv/ssd/")
        if parts.query == "config":
            say(asked, self.config)
        elif any(table.startswith(f"{path}/") for table in self.tables):
            say(asked, [{"id": "BefolkningNy", "type": "t", "text": "People"}])
        elif path not in self.tables:
            self.refuse(asked, 404, "Parameter error")
        elif asked.command == "GET":
            say(asked, described(self.tables[path]))
        else:
            self._data(asked, self.tables[path], json.loads(asked.body))

    def refuse(self, asked: Handler, status: int, why: str) -> None:
        """As most installations do: without a word; or with the server's own."""
        asked.say(status, b"" if self.silent else json.dumps({"error": why}).encode())

    def _data(self, asked: Handler, codes: Codes, query: Mapping[str, object]) -> None:
        chosen = {one["code"]: one["selection"]["values"] for one in query["query"]}
        wrong = next((name for name, some in chosen.items() if not set(some) <= set(codes.get(name, ()))), None)
        form = query["response"]["format"]
        if wrong is not None:
            self.refuse(asked, 400, f"The request for variable '{wrong}' has an error. Please check your query.")
        elif prod(map(len, chosen.values())) > self.cells or sum(map(len, chosen.values())) > self.values:
            self.refuse(asked, 403, "Too many values selected")
        elif form not in self.formats:
            self.refuse(asked, 404, "Parameter error")
        else:
            self._send(asked, {name: chosen.get(name, some) for name, some in codes.items()}, form)

    def _send(self, asked: Handler, codes: Codes, form: str) -> None:
        self.asked.update(product(*codes.values()))
        found = dataset(codes, [value_of(*cell) for cell in product(*codes.values())], self.updated)
        say(asked, self.changed(found) if form == "json-stat2" else {"dataset": older(self.changed(found))})


def described(codes: Codes) -> dict[str, object]:
    variables = [
        {"code": name, "text": name.lower(), "values": list(some), "valueTexts": [f"label of {code}" for code in some]}
        for name, some in codes.items()
    ]
    variables[0]["elimination"] = True
    variables[-1]["time"] = True
    return {"title": "A table", "variables": variables}


def older(found: Mapping[str, object]) -> dict[str, object]:
    """The dataset in JSON-stat 1: ids, sizes and roles stand among the dimensions."""
    among = {name: found[name] for name in ("id", "size", "role")}
    rest = {name: found[name] for name in ("label", "source", "updated", "value")}
    return {**rest, "dimension": {**found["dimension"], **among}}


def say(asked: Handler, document: object) -> None:
    asked.say(200, json.dumps(document).encode())
