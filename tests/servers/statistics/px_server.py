"""A double of a PxWebApi 2 server on this machine: real sockets, made-up tables, limits that are kept, and faults.

It answers as the published sources of the service say that it does, and counts each cell that it serves.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from tests.servers.loopback import Handler, serving
from tests.servers.statistics.px_allowance import Allowance
from tests.servers.statistics.px_service import ROOT, Asked, PxService, asked_of
from tests.servers.statistics.px_tables import PxTable

Fault = Callable[[Handler], None]
"""Answers instead of the service."""
ALWAYS = 1_000_000


class _Failing(NamedTuple):
    fault: Fault
    of: str
    numbers: range


class StatisticsServer(PxService):
    """The service behind sockets. url: of it. requests: all that came, refused and failed ones too."""

    requests: list[Asked]

    def __init__(self, *parts: object) -> None:
        super().__init__(*parts)
        self.requests = []
        self._failing: list[_Failing] = []
        self._lock = threading.Lock()

    def fail(self, fault: Fault, of: str = "data", first: int = 1, times: int = ALWAYS) -> None:
        """From now on the fault answers: from the first-th request of a kind on ("" is any kind), so many times."""
        made = len(self.asked(of))
        self._failing.append(_Failing(fault, of, range(made + first, made + first + times)))

    def heal(self) -> None:
        """No faults any more."""
        self._failing.clear()
        self.changed = lambda document: document

    def asked(self, kind: str) -> list[Asked]:
        """The requests of a kind; all of them for ""."""
        return [one for one in self.requests if kind in ("", one.kind)]

    def handle(self, handler: Handler) -> None:
        """Answers a request; what `serving` is given."""
        asked = asked_of(handler.command, handler.path, handler.body, handler.headers.get("content-type", ""))
        with self._lock:
            self.requests.append(asked)
            pause, fault = self.allowance.pause(), self._fault(asked)
        if pause:
            handler.say(429, self.allowance.words, kind="text/plain", Retry_After=str(pause))
        elif fault is not None:
            fault(handler)
        else:
            with self._lock:
                answer = self.answer(asked)
            handler.say(answer.status, answer.body, kind=answer.kind, **self.allowance.headers)

    def _fault(self, asked: Asked) -> Fault | None:
        meant = (one for one in self._failing if one.of in ("", asked.kind) and len(self.asked(one.of)) in one.numbers)
        return next((one.fault for one in meant), None)


@contextmanager
def statistics_server(
    *tables: PxTable,
    most_cells: int = 150_000,
    allowance: Allowance | None = None,
    version: str = "2.3.2",
    too_many: int = 400,
) -> Iterator[StatisticsServer]:
    """The service with these tables, while the test needs it.

    most_cells: in one answer. version: of the API; 2.0 spells some keys in another way. too_many: the status for more
    cells than that: 400 in the service's sources, 403 in its published description.
    """
    server = StatisticsServer(tables, most_cells, allowance or Allowance(), version, too_many)
    with serving(server.handle) as loopback:
        server.url = f"{loopback.url}{ROOT}"
        yield server
