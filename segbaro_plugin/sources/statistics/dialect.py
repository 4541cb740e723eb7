"""What every dialect of a statistics service can do; the rest of the room does not know which one it speaks to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ...tables.model.cube import Cube
from ..exchange.request import Reply, Request
from .selection import Limits, Selection
from .table_description import TableDescription


class Dialect(Protocol):
    """One way of writing requests and reading replies. It sends nothing itself."""

    name: str
    """As provenance has it."""

    def limits_request(self) -> Request | None:
        """Asks what the service allows; None where it does not say, and `standard_limits` hold."""

    def limits(self, reply: Reply) -> Limits:
        """What the service allows, as its answer says."""

    @property
    def standard_limits(self) -> Limits:
        """What is kept to where the service does not say."""

    def description_request(self, table: str, language: str, code_lists: dict[str, str]) -> Request:
        """Asks for the description of a table. code_lists: by dimension, where its codes are wanted in another list."""

    def description(self, table: str, reply: Reply) -> TableDescription:
        """The table's description. Raises SourceError where the reply is none."""

    def data_request(self, selection: Selection, language: str) -> Request:
        """Asks for the cells of the selection."""

    def next_request(self, request: Request, replies: Sequence[Reply], /) -> Request | None:
        """What is still to be asked for after these replies to a request: its next page, or the same in another way.

        None where they are enough, or a refusal ends it.
        """

    def whole(self, replies: Sequence[Reply]) -> Reply:
        """The replies to a request as one, which is what is kept and read; a refusal where one of them is."""

    def cube(self, reply: Reply, selection: Selection, /) -> Cube:
        """The cells of the reply, which answers the selection. Raises SourceError where it has none."""

    def refusal(self, reply: Reply, table: str) -> Exception:
        """The sentence for a reply that is no answer (status 400 and more), by what it says."""
