"""A program of map services behind HTTP on this machine, with faults on demand and a list of what was asked."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import parse_qs, urlparse

from tests.servers.loopback import Handler, serving

Fault = Callable[[Handler, dict[str, str]], bool]
"""Answers instead of the program, and says whether it did."""


class CgiServer:
    """url: of the WFS. fault: what answers instead. asked: the parameters of each request, names in small letters."""

    def __init__(self, program: str, environment: Mapping[str, str], map: str) -> None:
        """environment: of the program. map: the parameter that names the map; "" where it stands in the address."""
        self._program, self._environment, self._map = program, environment, map
        self.fault: Fault = lambda _asked, _parameters: False
        self.asked: list[dict[str, str]] = []
        self.url = ""

    def answer(self, asked: Handler) -> None:
        query = urlparse(asked.path).query
        parameters = {name.lower(): values[-1] for name, values in parse_qs(query).items()}
        self.asked.append(parameters)
        if not self.fault(asked, parameters):
            self.ask_program(asked, query)

    def ask_program(self, asked: Handler, query: str) -> None:
        """The program's own answer to a query."""
        environment = {
            **os.environ, **self._environment, "REQUEST_METHOD": "GET", "SCRIPT_NAME": "/", "SERVER_NAME": "127.0.0.1",
            "QUERY_STRING": "&".join(filter(None, (query, self._map))),
        }  # fmt: skip
        done = subprocess.run([self._program], capture_output=True, env=environment, check=True).stdout
        head, _, body = done.partition(b"\r\n\r\n" if b"\r\n\r\n" in done else b"\n\n")
        headers = dict(line.partition(":")[::2] for line in head.decode().splitlines())
        status = int(headers.get("Status", "200").split()[0])
        asked.say(status, body, kind=headers["Content-Type"].strip())


@contextmanager
def cgi_server(program: str, environment: Mapping[str, str], map: str) -> Iterator[CgiServer]:
    server = CgiServer(program, environment, map)
    with serving(server.answer) as loopback:
        server.url = f"{loopback.url}/wfs"
        yield server
