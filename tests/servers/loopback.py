"""A server on this machine whose answers a test writes; real sockets, a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Hands each request to the answer of its path, and notes it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body are two writes: the second would wait for the first's receipt
    server: Loopback

    def _answer(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        self.body = self.rfile.read(length)
        self.server.seen.append((self.command, self.path, self.body, dict(self.headers)))
        with suppress(ConnectionError):
            self.server.answer(self)

    do_GET = do_POST = _answer

    def say(self, status: int, body: bytes = b"", *, kind: str = "application/json", **headers: str) -> None:
        """A whole answer."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def promise(self, length: int, kind: str = "application/json", **headers: str) -> None:
        """The head of an answer of so many bytes; what follows is the test's."""
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.close_connection = True

    def log_message(self, *_parts: object) -> None:
        """Says nothing on the console."""


class Loopback(ThreadingHTTPServer):
    """seen: method, path, body and headers of each request."""

    daemon_threads = True

    def __init__(self, answer: Answer, host: str = "127.0.0.1") -> None:
        super().__init__((host, 0), Handler)
        self.answer, self.seen = answer, []

    @property
    def url(self) -> str:
        return f"http://{self.server_address[0]}:{self.server_address[1]}"


@contextmanager
def serving(answer: Answer) -> Iterator[Loopback]:
    """The server while the test needs it."""
    server = Loopback(answer)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
