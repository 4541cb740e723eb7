"""Requests over Python's own http, so that what knows no QGIS is tested without it."""

from __future__ import annotations

import http.client
from urllib.parse import urlparse

from segbaro_plugin.sources.exchange.request import NoReplyError, Reply, Request


def send(request: Request) -> Reply:
    """The reply of any status; a line that is cut is a NoReplyError."""
    parts = urlparse(request.url)
    line = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    try:
        line.request(request.method, f"{parts.path}?{parts.query}", request.body, {"Accept": request.accept})
        reply = line.getresponse()
        return Reply(reply.status, reply.read(), {name.lower(): value for name, value in reply.getheaders()})
    except (http.client.HTTPException, OSError):
        raise NoReplyError("The line was cut.", "Förbindelsen bröts.") from None
    finally:
        line.close()
