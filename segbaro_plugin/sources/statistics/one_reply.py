"""What a dialect does whose answers come whole, in one reply."""

from __future__ import annotations

from collections.abc import Sequence

from ..exchange.request import Reply, Request


class OneReply:
    """One request, one reply."""

    def next_request(self, _request: Request, _replies: Sequence[Reply]) -> Request | None:
        """Nothing more is asked for."""
        return None

    def whole(self, replies: Sequence[Reply]) -> Reply:
        """The reply."""
        return replies[0]
