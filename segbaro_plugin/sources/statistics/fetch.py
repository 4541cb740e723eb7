"""A selection fetched: described, planned, asked for call by call, checked, kept, and joined into one cube."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ...tables.model.cube import Cube
from ...words import Sentence, sentence
from ..exchange.exchange import Exchange
from ..exchange.keep import Entry
from ..exchange.request import NoReplyError, Reply, Request, SourceError
from .answer import checked
from .call_plan import plan
from .dialect import Dialect
from .joined_parts import joined
from .selection import Limits, Selection
from .table_description import TableDescription

OK = 200
HOUR = 3600.0
SOON = 24 * HOUR
"""So long is what was kept taken for what the service has, where it does not say of which state of the table it is."""
T = TypeVar("T")


class _UpdatedMeanwhileError(SourceError):
    """The table has changed between two calls: parts of two states must not be joined."""

    def __init__(self, table: str, stamp: str) -> None:
        self.stamp = stamp
        super().__init__(
            "Table {table} was updated while it was being fetched (now {stamp}). Nothing of it was used; fetch it "
            "again.",
            "Tabell {table} uppdaterades medan den hämtades (nu {stamp}). Inget av den har använts; hämta den igen.",
            table=table,
            stamp=stamp,
        )


class Fetch:
    """Tables of one service, in one language.

    notes: what the user must know, such as that the service cannot be reached and how old the figures are.
    """

    def __init__(self, dialect: Dialect, exchange: Exchange, language: str) -> None:
        self._dialect, self._exchange, self._language = dialect, exchange, language
        self.notes: list[Sentence] = []

    @property
    def dialect_name(self) -> str:
        """How the service is spoken to, for provenance."""
        return self._dialect.name

    def limits(self) -> Limits:
        """What the service allows, from its own words where it has any."""
        request = self._dialect.limits_request()
        if request is None:
            return self._dialect.standard_limits
        return self._newest(request, "", self._dialect.limits)

    def describe(self, table: str, code_lists: dict[str, str] | None = None) -> TableDescription:
        """The table's description; the one that was kept where the service cannot be reached.

        Raises:
            SourceError: there is no such table, or the service refuses or answers something else.
        """
        request = self._dialect.description_request(table, self._language, code_lists or {})
        return self._newest(request, table, lambda reply: self._dialect.description(table, reply))

    def cube(self, selection: Selection) -> Cube:
        """The cells of the selection, in its order. What was kept of this state of the table is not asked for again.

        Raises:
            SourceError: what cannot be had; nothing that is wrong is kept.
        """
        stamp = self.describe(selection.table, dict(selection.code_lists)).updated
        try:
            return self._all(selection, stamp)
        except _UpdatedMeanwhileError as error:
            return self._all(selection, error.stamp)

    def _all(self, selection: Selection, stamp: str) -> Cube:
        limits = self.limits()
        if limits.calls:
            self._exchange.pace.allow(limits.calls, limits.seconds)
        calls = plan(selection, limits)
        parts = []
        for done, call in enumerate(calls, start=1):
            parts.append(self._part(call, stamp))
            self._exchange.progress(done, len(calls))
        states = sorted({part.source.updated for part in parts} - {""})
        if len(states) > 1:
            raise _UpdatedMeanwhileError(selection.table, states[-1])
        return joined(parts, calls, selection)

    def _part(self, call: Selection, stamp: str) -> Cube:
        request = self._dialect.data_request(call, self._language)
        kept = self._exchange.kept.get(request, stamp)
        if kept is not None and (stamp or self._exchange.clock() - kept.kept < SOON):
            return self._kept_part(kept, call)
        try:
            return self._new_part(request, call, stamp)
        except NoReplyError:
            if kept is None:
                raise
            self._note_age(kept)
            return self._kept_part(kept, call)

    def _kept_part(self, kept: Entry, call: Selection) -> Cube:
        return checked(self._dialect.cube(Reply(OK, kept.body), call), call)

    def _new_part(self, request: Request, call: Selection, stamp: str) -> Cube:
        reply = self._answered(request, call.table)
        cube = checked(self._dialect.cube(reply, call), call)
        if stamp and cube.source.updated and cube.source.updated != stamp:
            raise _UpdatedMeanwhileError(call.table, cube.source.updated)
        self._exchange.kept.put(request, reply.body, stamp)
        return cube

    def _newest(self, request: Request, table: str, read: Callable[[Reply], T]) -> T:
        """What the service says now; what it said last where it cannot be reached."""
        try:
            reply = self._answered(request, table)
        except NoReplyError:
            kept = self._exchange.kept.get(request)
            if kept is None:
                raise
            self._note_age(kept)
            return read(Reply(OK, kept.body))
        found = read(reply)
        self._exchange.kept.put(request, reply.body)
        return found

    def _answered(self, request: Request, table: str) -> Reply:
        replies = [self._exchange.ask(request)]
        while (further := self._dialect.next_request(request, replies)) is not None:
            replies.append(self._exchange.ask(further))
        reply = self._dialect.whole(replies)
        if reply.status != OK:
            raise self._dialect.refusal(reply, table)
        return reply

    def _note_age(self, kept: Entry) -> None:
        note = sentence(
            "The service cannot be reached. What was fetched {n} {n:hour|hours} ago is used.",
            "Tjänsten går inte att nå. Det som hämtades för {n} {n:timme|timmar} sedan används.",
            n=round((self._exchange.clock() - kept.kept) / HOUR),
        )
        if note not in self.notes:
            self.notes.append(note)
