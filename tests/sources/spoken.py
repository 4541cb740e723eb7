"""Each dialect with a service that speaks it over HTTP, so that what all of them promise is tested of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from segbaro_plugin.sources.exchange.request import Reply, Request
from segbaro_plugin.sources.kolada.kolada_3 import Kolada
from segbaro_plugin.sources.pxwebapi1.px_api_1 import PxWebApi1
from segbaro_plugin.sources.statistics.dialect import Dialect
from segbaro_plugin.sources.statistics.fetch import Fetch
from segbaro_plugin.sources.statistics.selection import Selection
from tests.servers.kolada import KoladaServer
from tests.servers.loopback import serving
from tests.servers.px_web_1 import PxWeb1
from tests.sources import plain_http
from tests.sources.tables_in_memory import Clock, exchange_with, value_of

PATH = "BE/BE0101/BE0101A/Befolkning åldrar.px"
CODES = {
    "Region": tuple(f"{n:04d}R001" for n in range(30)),
    "ContentsCode": ("A", "B", "C"),
    "Tid": tuple(map(str, range(2011, 2024))),
}
AREAS = {"0000": ("Riket", "L"), "0001": ("Region Stockholm", "L")} | {
    f"{n}": (f"Kommun {n}", "K") for n in range(1780, 1890)
}
YEARS = tuple(map(str, range(2011, 2024)))
KPIS = {"N00905": True, "N01951": False}


@dataclass
class Spoken:
    """server: what answers. whole: a selection of several calls. cells: what each of them is worth, in order.

    sent: what the server has sent of it, each once. dialect: made anew for each fetch. before: raises, or does nothing.
    """

    server: PxWeb1 | KoladaServer
    dialect: Callable[[], Dialect]
    whole: Selection
    cells: list[float]
    sent: set[tuple[str, ...]]
    clock: Clock = field(default_factory=Clock)
    before: Callable[[Request], None] = lambda _request: None

    def send(self, request: Request) -> Reply:
        self.before(request)
        return plain_http.send(request)

    def fetch(self, folder: Path) -> Fetch:
        return Fetch(self.dialect(), exchange_with(self, folder, self.clock), "sv")


@contextmanager
def px_web_1() -> Iterator[Spoken]:
    server = PxWeb1({PATH: CODES})
    cells = list(product(*CODES.values()))
    with serving(server.answer) as loopback:
        address = f"{loopback.url}/api/v1/{{lang}}/ssd"
        whole = Selection(PATH, CODES)
        yield Spoken(server, lambda: PxWebApi1(address), whole, [value_of(*cell) for cell in cells], set(cells))


@contextmanager
def kolada() -> Iterator[Spoken]:
    server = KoladaServer(KPIS, AREAS, YEARS)
    areas = tuple(id for id in AREAS if id not in ("0000", "0001"))
    codes = {"kpi": ("N00905",), "municipality": areas, "year": YEARS, "gender": ("T", "K", "M")}
    cells, sent = product(*codes.values()), set(product(["N00905"], areas, YEARS))
    with serving(server.answer) as loopback:
        whole = Selection("N00905", codes)
        yield Spoken(server, lambda: Kolada(f"{loopback.url}/v3"), whole, [value_of(*one) for one in cells], sent)


SPOKEN = {"PxWebApi 1": px_web_1, "Kolada": kolada}
