"""Asking again where that can help, and not otherwise."""

from __future__ import annotations

from .pace import Pace
from .request import NoReplyError, Reply, Request, Send, SourceError, Wait

TOO_OFTEN, UNAVAILABLE = 429, (502, 503, 504)
PAUSES = (2.0, 4.0, 8.0)
LONGEST_PAUSE = 120.0
"""A service that wants a longer pause is not waited for."""


def send_patiently(request: Request, send: Send, pace: Pace, wait: Wait) -> Reply:
    """The reply, of any status; asked again after a pause when the service is busy or the line was cut.

    A reply of 400, 404 or 500 is not asked for again: the same question gets the same answer.

    Raises:
        NoReplyError, SourceError, CancelledError: as `Send`; and where the service wants too long a pause.
    """
    for pause in PAUSES:
        try:
            reply = _sent(request, send, pace)
        except NoReplyError:
            wait(pause)
            continue
        if reply.status != TOO_OFTEN and reply.status not in UNAVAILABLE:
            return reply
        wait(max(pause, _wanted_pause(reply, pace)))
    return _sent(request, send, pace)


def _sent(request: Request, send: Send, pace: Pace) -> Reply:
    pace.before_call()
    reply = send(request)
    pace.after_reply(reply)
    return reply


def _wanted_pause(reply: Reply, pace: Pace) -> float:
    """Seconds of Retry-After; where it is absent or a date, those within which the service counts calls."""
    words = reply.header("retry-after").strip()
    if not words.isdigit():
        return min(pace.window, LONGEST_PAUSE) if reply.status == TOO_OFTEN else 0.0
    seconds = float(words)
    if seconds > LONGEST_PAUSE:
        raise SourceError(
            "The service is busy and asks for a pause of {n} {n:second|seconds}. Try again after that.",
            "Tjänsten är upptagen och ber om {n} {n:sekunds|sekunders} paus. Försök igen efter det.",
            n=int(seconds),
        )
    return seconds
