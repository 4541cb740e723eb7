"""Not asking more often than a service allows."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable

from .request import Reply, Wait

_POLICY = re.compile(r"(\d+)\s*;\s*w=(\d+)")
_WINDOW = re.compile(r"(\d+)\s*s")


class Pace:
    """Waits until the next call is allowed: so many calls within so many seconds, from the first of them.

    calls: 0 where the service does not say; then its headers do, or nothing is waited for.
    """

    def __init__(self, clock: Callable[[], float], wait: Wait, calls: int = 0, seconds: float = 0.0) -> None:
        self._clock, self._wait = clock, wait
        self._sent: deque[float] = deque()
        self.allow(calls, seconds)

    def allow(self, calls: int, seconds: float) -> None:
        """From now on so many calls are made within so many seconds."""
        self._calls, self._seconds = calls, seconds

    @property
    def window(self) -> float:
        """After so many seconds without a call the service has forgotten all of them; 0 where it does not say."""
        return self._seconds if self._calls else 0.0

    def before_call(self) -> None:
        """Waits as long as the service wants, and counts the call."""
        if self._calls:
            while len(self._sent) >= self._calls:
                rest = self._sent[0] + self._seconds - self._clock()
                if rest > 0:
                    self._wait(rest)
                self._sent.popleft()
        self._sent.append(self._clock())

    def after_reply(self, reply: Reply) -> None:
        """Takes the limit from the reply's headers: '40;w=60', or a limit with '10s' for its window."""
        policy = _POLICY.search(reply.header("x-ratelimit-policy"))
        if policy:
            self.allow(int(policy[1]), float(policy[2]))
