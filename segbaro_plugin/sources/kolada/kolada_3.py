"""The dialect Kolada: its requests, and what its answers say."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote, unquote

from ...tables.model.cube import Cube
from ..exchange.request import Reply, Request, SourceError
from ..statistics.refused import refused
from ..statistics.reply_documents import read
from ..statistics.selection import Limits, Selection
from ..statistics.table_description import TableDescription
from .key_figures import AREA, KPI, MOST_IDS, YEAR, described, ids_of, kolada_area, sampled_areas
from .kolada_cells import asked_codes, cube_of
from .kolada_pages import OK, all_values, by_question, next_page
from .kolada_refusals import REFUSALS

PAGE = 5000
"""Figures on the largest page; a figure has one value for each sex."""


class Kolada:
    """A service at `url`, without a slash at its end. A table is one key figure, "N00905", or several with commas."""

    name = "Kolada"
    standard_limits = Limits(PAGE, calls=5, seconds=1.0, codes=MOST_IDS)
    """It does not say how often it may be asked; five times in a second is what others keep to."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._described: dict[str, TableDescription] = {}

    def limits_request(self) -> None:
        return None

    def limits(self, _reply: Reply) -> Limits:
        return self.standard_limits

    def description_request(self, table: str, _language: str, _code_lists: dict[str, str]) -> Request:
        """Asks for the key figures; their areas and years follow."""
        return self._asking("kpi", ids_of(table))

    def description(self, table: str, reply: Reply) -> TableDescription:
        """The description, which is remembered: answers with figures have no titles and no names of areas."""
        found = read(lambda document: described(table, document["values"]), reply)
        self._described[table] = found
        return found

    def data_request(self, selection: Selection, _language: str) -> Request:
        codes = asked_codes(selection)
        areas = [kolada_area(code) for code in codes[AREA]]
        return self._asking("data", "kpi", codes[KPI], "municipality", areas, "year", codes[YEAR])

    def next_request(self, request: Request, replies: Sequence[Reply], /) -> Request | None:
        """The next page, or what a description needs further."""
        if replies[-1].status != OK:
            return None
        answered = by_question(replies)
        questions = self._questions(request, answered)
        page = next_page(questions[len(answered) - 1], answered[-1])
        if page is not None:
            return page
        return questions[len(answered)] if len(questions) > len(answered) else None

    def whole(self, replies: Sequence[Reply]) -> Reply:
        return replies[-1] if replies[-1].status != OK else all_values(replies)

    def cube(self, reply: Reply, selection: Selection, /) -> Cube:
        """The cells of the selection; one that the service has no figure for is missing."""
        codes, known = asked_codes(selection), self._described.get(selection.table)
        return read(lambda found: cube_of(found["values"], selection.table, codes, known), reply)

    def refusal(self, reply: Reply, table: str) -> SourceError:
        return refused(reply, table, REFUSALS.get(reply.status))

    def _questions(self, request: Request, answered: Sequence[Sequence[Reply]]) -> list[Request]:
        """The questions that are known so far: of a description, its key figures, all areas, and some areas' years."""
        described = f"{self._url}/kpi/"
        if not request.url.startswith(described):
            return [request]
        areas = Request(f"{self._url}/municipality?per_page={PAGE}")
        if len(answered) == 1:
            return [request, areas]
        ids = unquote(request.url.removeprefix(described).partition("?")[0])
        some = read(lambda found: sampled_areas(found["values"]), all_values([*answered[0], *answered[1]]))
        return [request, areas, self._asking("data", "kpi", ids.split(","), "municipality", some)]

    def _asking(self, *parts: str | Sequence[str]) -> Request:
        """The request for a path whose parts are words, and ids that are separated by commas."""
        path = "/".join(quote(part if isinstance(part, str) else ",".join(part), safe=",") for part in parts)
        return Request(f"{self._url}/{path}?per_page={PAGE}")
