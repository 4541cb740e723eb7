"""A request, its reply, and what carries one to the other.

This room knows no network. Whoever calls it hands in a `Send`: in QGIS the one of `network`, in tests any function.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ...words import SegbaroError


@dataclass(frozen=True)
class Request:
    """What is asked. body: None is GET, bytes are POST as json. most: the largest reply that is taken, in bytes."""

    url: str
    body: bytes | None = None
    accept: str = "application/json"
    most: int = 300_000_000

    @property
    def method(self) -> str:
        """GET, or POST where there is a body."""
        return "GET" if self.body is None else "POST"


@dataclass(frozen=True)
class Reply:
    """What a server answered, whatever its status. headers: names in lower case. body: whole."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def header(self, name: str) -> str:
        """The header's value, "" where there is none."""
        return self.headers.get(name.lower(), "")


class SourceError(SegbaroError):
    """A service cannot be asked, refuses, or answers something else than what was asked."""


class NoReplyError(SourceError):
    """No whole reply has come: no connection, cut off, timed out. Asking again can help."""


class CancelledError(Exception):
    """The user has cancelled; raised by `Send` and `Wait`, and never made into a sentence."""


Send = Callable[[Request], Reply]
"""Sends one request and waits for the reply, of any status.

Never follows a redirect to another host. Raises NoReplyError, SourceError (a reply that is too large, a redirect to
another host) and CancelledError.
"""

Wait = Callable[[float], None]
"""Waits so many seconds; raises CancelledError at once when the user cancels."""

Progress = Callable[[int, int], None]
"""Told after each call: how many are done, of how many."""
