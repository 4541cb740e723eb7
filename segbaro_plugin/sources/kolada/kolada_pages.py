"""Answers that come in pages: which one is next, and all of them as one, whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from ..exchange.request import Reply, Request, SourceError
from ..statistics.reply_documents import Json, document, read

OK = 200
MOST = 500
"""Pages that are read for one answer: more than any has."""


def next_page(request: Request, pages: Sequence[Reply]) -> Request | None:
    """The page after the last of a question, at the address of the question itself; None where that was the last.

    Raises:
        SourceError: pages that have no end.
    """
    addresses = [_next(document(page)) for page in pages]
    if not addresses[-1]:
        return None
    query = urlsplit(addresses[-1]).query
    page = replace(request, url=f"{request.url.partition('?')[0]}?{query}")
    if page == request or addresses.count(addresses[-1]) > 1 or len(pages) >= MOST:
        raise _without_end()
    return page


def by_question(replies: Sequence[Reply]) -> list[list[Reply]]:
    """The pages of each question; a question ends with a page that names no next one."""
    questions: list[list[Reply]] = [[]]
    for reply in replies:
        questions[-1].append(reply)
        if not _next(document(reply)):
            questions.append([])
    return questions if questions[-1] else questions[:-1]


def all_values(replies: Sequence[Reply]) -> Reply:
    """The values of all pages in one reply.

    Raises:
        SourceError: a page has fewer values than it says.
    """
    values = [value for pages in by_question(replies) for value in _values(pages)]
    return Reply(OK, json.dumps({"values": values}, ensure_ascii=False).encode())


def _next(found: Json) -> str:
    """A page without values is the last, whatever it says of a next one."""
    address = found.get("next_url") or found.get("next_page")
    return str(address) if address and found.get("values") else ""


def _values(pages: Sequence[Reply]) -> list[Json]:
    """Each page says how many values it has, or the whole answer; any other number means that some are gone."""
    counted = [read(_counted, page) for page in pages]
    total = sum(len(values) for _count, values in counted)
    for count, values in counted:
        if count is not None and count not in (len(values), total):
            raise _incomplete(count, len(values))
    return [value for _count, values in counted for value in values]


def _counted(found: Json) -> tuple[int | None, list[Json]]:
    count = found.get("count")
    return None if count is None else int(count), list(found["values"])


def _incomplete(count: int, came: int) -> SourceError:
    return SourceError(
        "The answer is incomplete: it says that it has {count} {count:figure|figures}, and {came} came. Nothing of it "
        "was kept; try again later.",
        "Svaret är ofullständigt: det säger sig ha {count} {count:uppgift|uppgifter}, och {came} kom. Inget av det har "
        "sparats; försök igen senare.",
        count=count,
        came=came,
    )


def _without_end() -> SourceError:
    return SourceError(
        "The pages of the answer have no end. Nothing of it was kept; try again later, and tell the service if it "
        "stays so.",
        "Svarets sidor tar aldrig slut. Inget av det har sparats; försök igen senare, och hör av dig till tjänsten om "
        "det kvarstår.",
    )
