"""What can come instead of a statistics service's answer."""

from __future__ import annotations

import threading
import time

from tests.servers.loopback import Handler
from tests.servers.statistics.px_server import Fault, StatisticsServer

LOGIN = b"<!DOCTYPE html><html><head><title>Log in</title></head><body><form>Name, password</form></body></html>"
MEGABYTE = b" " * 1_000_000


def saying(status: int, body: bytes = b"", kind: str = "application/json", **headers: str) -> Fault:
    """A whole answer."""
    return lambda asked: asked.say(status, body, kind=kind, **headers)


def problem(status: int, title: str) -> Fault:
    """A refusal in the service's own words."""
    return saying(status, b'{"type": "Parameter error", "title": "%s"}' % title.encode(), "application/problem+json")


def cut(asked: Handler) -> None:
    """The line is cut in the middle of a body whose length was said."""
    asked.promise(1000)
    asked.wfile.write(b'{"version": "2.0", "class": "data')


def cut_in_chunks(asked: Handler) -> None:
    """The line is cut in the middle of a body whose length was not said."""
    asked.send_response(200)
    asked.send_header("Transfer-Encoding", "chunked")
    asked.end_headers()
    asked.wfile.write(b'9\r\n{"version\r\n')
    asked.close_connection = True


def ended_early(asked: Handler) -> None:
    """Half of a document, which ends as a whole one does where no length is said."""
    asked.send_response(200)
    asked.send_header("Content-Type", "application/json")
    asked.send_header("Connection", "close")
    asked.end_headers()
    asked.wfile.write(b'{"version": "2.0", "class": "data')
    asked.close_connection = True


def hung_up(asked: Handler) -> None:
    """Nothing at all."""
    asked.close_connection = True


class Stalled:
    """Begins to answer, and does not go on until `over`. came: set when it was asked."""

    def __init__(self) -> None:
        self.came, self.over = threading.Event(), threading.Event()

    def __call__(self, asked: Handler) -> None:
        asked.promise(1000)
        asked.wfile.write(b'{"version"')
        asked.wfile.flush()
        self.came.set()
        self.over.wait(60)


class Flood:
    """A body of so many megabytes. is_said: whether its length is. sent: how many were, until the client had enough."""

    def __init__(self, megabytes: int, *, is_said: bool) -> None:
        self._megabytes, self._is_said, self.sent = megabytes, is_said, 0

    def __call__(self, asked: Handler) -> None:
        if self._is_said:
            asked.promise(self._megabytes * len(MEGABYTE))
        else:
            asked.send_response(200)
            asked.send_header("Connection", "close")
            asked.end_headers()
            asked.close_connection = True
        for _ in range(self._megabytes):
            asked.wfile.write(MEGABYTE)
            self.sent += 1


class InDrops:
    """The service's own answer, a few bytes at a time."""

    def __init__(self, server: StatisticsServer, drops: int = 20) -> None:
        self._server, self._drops = server, drops

    def __call__(self, asked: Handler) -> None:
        body = self._server.answer(self._server.requests[-1]).body
        asked.promise(len(body))
        step = -(-len(body) // self._drops)
        for start in range(0, len(body), step):
            asked.wfile.write(body[start : start + step])
            asked.wfile.flush()
            time.sleep(0.005)
