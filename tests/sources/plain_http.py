"""Requests over Python's own http, so that what knows no QGIS is tested without it."""

from __future__ import annotations

import http.client
from functools import partial
from urllib.parse import urlparse

from segbaro_plugin.sources.exchange.request import NoReplyError, Reply, Request, Send, SourceError


def send(request: Request, *, seconds: float = 20) -> Reply:
    """The reply of any status; redirects are not followed. A line that is cut is a NoReplyError."""
    parts = urlparse(request.url)
    line = http.client.HTTPConnection(parts.hostname, parts.port, timeout=seconds)
    headers = {"Accept": request.accept} | ({"Content-Type": "application/json"} if request.body is not None else {})
    try:
        line.request(request.method, f"{parts.path}?{parts.query}", request.body, headers)
        return _received(line.getresponse(), request.most)
    except (http.client.HTTPException, OSError):
        raise NoReplyError("The line was cut.", "Förbindelsen bröts.") from None
    finally:
        line.close()


def send_within(seconds: float) -> Send:
    """A `Send` that takes silence of so many seconds for a cut line."""
    return partial(send, seconds=seconds)


def _received(reply: http.client.HTTPResponse, most: int) -> Reply:
    if (reply.length or 0) > most:
        raise _too_large()
    body = reply.read(most + 1)
    if len(body) > most:
        raise _too_large()
    if reply.length:
        raise http.client.IncompleteRead(body, reply.length)
    return Reply(reply.status, body, {name.lower(): value for name, value in reply.getheaders()})


def _too_large() -> SourceError:
    return SourceError("The answer is too large.", "Svaret är för stort.")
