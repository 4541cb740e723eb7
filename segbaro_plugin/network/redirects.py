"""Redirects: followed on the host that the user has chosen, and nowhere else."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl

from ..sources.exchange.request import Reply, Request, SourceError

REDIRECTS = (301, 302, 303, 307, 308)
KEEPS_QUESTION = (307, 308)
"""The others turn a POST into a GET without its question."""
MOST_REDIRECTS = 6
PORTS = {"http": 80, "https": 443}


def redirected(request: Request, reply: Reply, url: QUrl) -> QUrl:
    """Where the reply sends the request on to.

    Raises:
        SourceError: to another host, from https to http, or in a way that loses what was asked.
    """
    target = url.resolved(QUrl(reply.header("location")))
    if not _same_host(url, target):
        raise SourceError(
            "{host} sends the request on to {target}, which you have not chosen; nothing was sent there. If you trust "
            "it, use it as the service's address.",
            "{host} skickar frågan vidare till {target}, som du inte har valt; inget skickades dit. Lita du på den kan "
            "du ange den som tjänstens adress.",
            host=_place(url),
            target=_place(target) or "–",
        )
    if request.body is not None and reply.status not in KEEPS_QUESTION:
        raise SourceError(
            "{host} has moved and loses the question on the way (HTTP {status}). Look up the service's new address.",
            "{host} har flyttat och tappar frågan på vägen (HTTP {status}). Ta reda på tjänstens nya adress.",
            host=_place(url),
            status=reply.status,
        )
    return target


def _same_host(url: QUrl, target: QUrl) -> bool:
    """The same scheme, host and port; or the same host, from http to https at their usual ports."""
    if target.scheme() not in PORTS or url.host() != target.host():
        return False
    ports = [one.port(PORTS[one.scheme()]) for one in (url, target)]
    if url.scheme() == target.scheme():
        return ports[0] == ports[1]
    return (url.scheme(), target.scheme()) == ("http", "https") and ports == [80, 443]


def _place(url: QUrl) -> str:
    return f"{url.scheme()}://{url.host()}" + (f":{url.port()}" if url.port() > 0 else "") if url.host() else ""
