"""What a service said less than a day ago is not asked for again: boundaries of a vintage do not change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..exchange.exchange import Exchange
from ..exchange.request import NoReplyError, Reply, Request
from .area_page import OK

DAY = 86_400.0
Read = TypeVar("Read")


def asked_once_a_day(exchange: Exchange, request: Request, read: Callable[[Reply], Read]) -> Read:
    """The answer of today, or of any day where the service cannot be reached; what cannot be read is not kept.

    An answer that is empty is not kept, either: it may be a server's fault.
    """
    kept = exchange.kept.get(request)
    if kept is not None and exchange.clock() - kept.kept < DAY:
        return read(Reply(OK, kept.body))
    try:
        reply = exchange.ask(request)
    except NoReplyError:
        if kept is None:
            raise
        return read(Reply(OK, kept.body))
    found = read(reply)
    if found:
        exchange.kept.put(request, reply.body)
    return found
