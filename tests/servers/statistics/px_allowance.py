"""How often a service may be asked, and what it says of that."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil


@dataclass
class Allowance:
    """So many calls in a window that begins with its first call; refused ones count too.

    clock: what tells the time, such as that of the test, which passes when the client waits. is_announced: whether
    the configuration says it; else the headers do, as in Norway.
    """

    calls: int = 1000
    seconds: int = 10
    clock: Callable[[], float] = time.monotonic
    is_announced: bool = True
    _begun: float = field(default=float("-inf"), init=False)
    _made: int = field(default=0, init=False)

    def pause(self) -> int:
        """Counts a call; how many seconds too early it comes, 0 where it is allowed."""
        now = self.clock()
        if now >= self._begun + self.seconds:
            self._begun, self._made = now, 0
        self._made += 1
        return max(1, ceil(self._begun + self.seconds - now)) if self._made > self.calls else 0

    @property
    def headers(self) -> dict[str, str]:
        """What stands with each answer but a refusal."""
        left = str(max(0, self.calls - self._made))
        if self.is_announced:
            return {"X_Rate_Limit_Limit": f"{self.seconds}s", "X_Rate_Limit_Remaining": left}
        return {
            "x_ratelimit_limit": str(self.calls),
            "x_ratelimit_policy": f"{self.calls};w={self.seconds}s",
            "x_ratelimit_remaining": left,
        }

    @property
    def words(self) -> bytes:
        """The refusal."""
        return f"API calls quota exceeded! maximum admitted {self.calls} per {self.seconds}s.".encode()
