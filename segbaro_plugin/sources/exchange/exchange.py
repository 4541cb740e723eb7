"""Everything that a fetch needs from outside: what sends, waits, tells the time, keeps, and hears of progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .keep import Kept
from .pace import Pace
from .request import Progress, Reply, Request, Send, Wait
from .retry import send_patiently


@dataclass(frozen=True)
class Exchange:
    """One user's fetch: sends and waits can be cancelled."""

    send: Send
    wait: Wait
    clock: Callable[[], float]
    kept: Kept
    progress: Progress
    pace: Pace

    def ask(self, request: Request) -> Reply:
        """The reply, asked for as often as the service allows, and again where that can help."""
        return send_patiently(request, self.send, self.pace, self.wait)
