"""The JSON documents of a statistics service, read with suspicion."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ...tables import TableError
from ..exchange.request import Reply, SourceError

Json = Mapping[str, Any]
T = TypeVar("T")


def document(reply: Reply) -> Json:
    """The JSON object in the reply; raises SourceError as `content` does, and for what is no object."""
    found = content(reply)
    if not isinstance(found, dict):
        raise broken()
    return found


def content(reply: Reply) -> Any:
    """The JSON in the reply.

    Raises:
        SourceError: a page for people, as a proxy's log-in, or what is broken.
    """
    if reply.body[:200].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        raise SourceError(
            "The service answered with a web page instead of figures; a proxy or a log-in may stand between. Open "
            "the service's address in a browser to see what it says.",
            "Tjänsten svarade med en webbsida i stället för siffror; en proxy eller inloggning kan stå emellan. Öppna "
            "tjänstens adress i en webbläsare och se vad den säger.",
        )
    try:
        return json.loads(reply.body)
    except (ValueError, RecursionError):
        raise broken() from None


def read(make: Callable[[Json], T], reply: Reply) -> T:
    """What `make` reads from the reply's document; whatever is amiss is one sentence, or what `make` says itself."""
    found = document(reply)
    try:
        return make(found)
    except SourceError:
        raise
    except TableError as error:
        raise SourceError("{why}", "{why}", why=error.sentence) from None
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError):
        raise broken() from None


def broken() -> SourceError:
    """The error for an answer that is not what its service should say."""
    return SourceError(
        "The service's answer is damaged or has another form than it should. Nothing of it was used; try again, and "
        "tell the service if it stays so.",
        "Tjänstens svar är skadat eller har en annan form än det ska. Inget av det har använts; försök igen, och hör "
        "av dig till tjänsten om det kvarstår.",
    )
