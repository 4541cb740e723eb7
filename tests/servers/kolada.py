"""Kolada 3 on this machine, over figures that the test makes, in pages, with what is missing or secret."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from urllib.parse import parse_qs, unquote, urlsplit

from tests.servers.loopback import Handler
from tests.sources.tables_in_memory import value_of

MOST_IDS = 25
Figure = tuple[str, str, str]


class KoladaServer:
    """areas: title and type by id. kpis: by id, whether it is divided by sex. years: those that have figures.

    page: figures on the largest page. absent, missing, private: figures that are not there at all, have no value, or
    are kept secret. asked: how often each figure was sent to a question that names its year. before: answers instead,
    and says whether it did. changed: what is sent for a document.
    """

    def __init__(self, kpis: Mapping[str, bool], areas: Mapping[str, tuple[str, str]], years: Sequence[str]) -> None:
        self.kpis, self.areas, self.years = kpis, areas, years
        self.page = 5000
        self.absent: set[Figure] = set()
        self.missing: set[Figure] = set()
        self.private: set[Figure] = set()
        self.asked: Counter[Figure] = Counter()
        self.requests: list[str] = []
        self.before: Callable[[Handler, int], bool] = lambda _handler, _number: False
        self.changed: Callable[[dict[str, object]], object] = lambda document: document

    def answer(self, asked: Handler) -> None:
        self.requests.append(asked.path)
        if self.before(asked, len(self.requests)):
            return
        parts = urlsplit(asked.path)
        path = [unquote(part) for part in parts.path.removeprefix("/v3/").split("/")]
        if any(len(part.split(",")) > MOST_IDS for part in path):
            asked.say(422, b'{"detail": [{"msg": "List should have at most 25 items"}]}')
        elif path[0] == "kpi":
            self._page(asked, [self._kpi(id) for id in path[1].split(",") if id in self.kpis])
        elif path[0] == "municipality":
            self._page(asked, [{"id": id, "title": t, "type": k} for id, (t, k) in self.areas.items()])
        elif path[0] == "data":
            self._data(asked, {name: ids.split(",") for name, ids in zip(path[1::2], path[2::2], strict=True)})
        else:
            asked.say(404, b'{"detail": "Not Found"}')

    def _kpi(self, id: str) -> dict[str, object]:
        return {"id": id, "title": f"Title of {id}, andel (%)", "description": f"What {id} is", "auspice": "X",
                "municipality_type": "K", "is_divided_by_gender": int(self.kpis[id]), "publication_date": "2025-03-01",
                "has_ou_data": False, "operating_area": "Befolkning"}  # fmt: skip

    def _data(self, asked: Handler, ids: Mapping[str, Sequence[str]]) -> None:
        years = [year for year in ids.get("year", self.years) if year in self.years]
        known = [id for id in ids["kpi"] if id in self.kpis], [id for id in ids["municipality"] if id in self.areas]
        figures = [one for one in product(*known, years) if one not in self.absent]
        self._page(asked, [self._figure(one) for one in figures])

    def _figure(self, one: Figure) -> dict[str, object]:
        cells = [self._cell(one, sex) for sex in ("T", "K", "M") if sex == "T" or self.kpis[one[0]]]
        return {"kpi": one[0], "municipality": one[1], "period": int(one[2]), "values": cells}

    def _cell(self, one: Figure, sex: str) -> dict[str, object]:
        status = "Missing" if one in self.missing else "Private" if one in self.private else ""
        value = None if status else value_of(*one, sex)
        return {"gender": sex, "count": 1, "status": status, "value": value, "isdeleted": False}

    def _page(self, asked: Handler, values: Sequence[dict[str, object]]) -> None:
        parts = urlsplit(asked.path)
        given = {name: int(some[-1]) for name, some in parse_qs(parts.query).items()}
        size, number = min(given.get("per_page", 100), self.page), given.get("page", 1)
        here, rest = values[(number - 1) * size : number * size], values[number * size :]
        host = f"https://elsewhere.test{parts.path}"
        document = {"values": here, "count": len(here), "previous_url": None,
                    "next_url": f"{host}?page={number + 1}&per_page={size}" if rest else None}  # fmt: skip
        if "year" in parts.path.split("/"):
            self.asked.update((v["kpi"], v["municipality"], str(v["period"])) for v in here)
        asked.say(200, json.dumps(self.changed(document)).encode())
