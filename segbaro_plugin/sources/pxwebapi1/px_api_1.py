"""The dialect PxWebApi 1: its requests, and what its answers say."""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import quote

from ...tables.formats.text.jsonstat_datasets import read_jsonstat
from ...tables.model.cube import Cube
from ..exchange.request import Reply, Request, SourceError
from ..statistics.one_reply import OneReply
from ..statistics.reply_documents import Json, read
from ..statistics.selection import Limits, Selection
from ..statistics.table_description import TableDescription
from .px_refusals_1 import refusal
from .px_variables import description_of

CELLS = 1000
"""The least that an installation is known to allow."""
LANGUAGE = "{lang}"
IN_ALL_LANGUAGES = "en"
"""Every installation that has several languages has this one, and its limits are the same in each."""
JSON_STAT_2, JSON_STAT = "json-stat2", "json-stat"
FORMAT_UNKNOWN = frozenset({400, 404, 406, 501})
"""What an installation answers when it does not know a format; it says the same of much else."""


class PxWebApi1(OneReply):
    """A service at `url`, down to its language or its database, without a slash at its end.

    "{lang}" stands in the address where the language does; an address without it has one language. A table's id is
    its path below the address, such as "BE/BE0101/BE0101A/BefolkningNy".
    """

    name = "PxWebApi 1"
    standard_limits = Limits(CELLS)

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._format = JSON_STAT_2

    def limits_request(self) -> Request:
        return Request(f"{self._address(IN_ALL_LANGUAGES)}?config")

    def limits(self, reply: Reply) -> Limits:
        """maxCells and maxValues are two limits; where only the second is given, it is both."""
        return read(_limits, reply)

    def description_request(self, table: str, language: str, _code_lists: dict[str, str]) -> Request:
        """The table's own codes: version 1 describes no other list."""
        return Request(self._table(table, language))

    def description(self, table: str, reply: Reply) -> TableDescription:
        return description_of(table, reply)

    def data_request(self, selection: Selection, language: str) -> Request:
        """Asks in the newest format that the service is known to have."""
        query = [_asked(name, codes, selection.code_lists.get(name)) for name, codes in selection.codes.items()]
        return _in_format({"query": query}, self._format, self._table(selection.table, language))

    def next_request(self, request: Request, replies: Sequence[Reply], /) -> Request | None:
        """The same in the older format, once, where the service may not know the newer one."""
        if request.body is None or len(replies) > 1 or replies[0].status not in FORMAT_UNKNOWN:
            return None
        asked = json.loads(request.body)
        return _in_format(asked, JSON_STAT, request.url) if asked["response"]["format"] == JSON_STAT_2 else None

    def whole(self, replies: Sequence[Reply]) -> Reply:
        """The answer; where both formats are refused, what was said of the first."""
        return next((reply for reply in replies if reply.status not in FORMAT_UNKNOWN), replies[0])

    def cube(self, reply: Reply, _selection: Selection, /) -> Cube:
        """The cells; from a service that has the older format only, the next ones are asked for in it."""
        cube = read(_only_dataset, reply)
        self._format = JSON_STAT if cube.source.format == "json-stat1" else self._format
        return cube

    def refusal(self, reply: Reply, table: str) -> SourceError:
        return refusal(reply, table)

    def _address(self, language: str) -> str:
        return self._url.replace(LANGUAGE, language)

    def _table(self, table: str, language: str) -> str:
        return f"{self._address(language)}/{quote(table.strip('/'))}"


def _limits(found: Json) -> Limits:
    values = max(0, int(found.get("maxValues") or 0))
    return Limits(
        max(1, int(found.get("maxCells") or values or CELLS)),
        values,
        int(found.get("maxCalls") or 0),
        float(found.get("timeWindow") or 0),
    )


def _asked(name: str, codes: Sequence[str], code_list: str | None) -> Json:
    return {"code": name, "selection": {"filter": _filter(code_list), "values": list(codes)}}


def _filter(code_list: str | None) -> str:
    """The filter for a code list, which version 2 writes with "_" where version 1 has ":": vs_Kommun, agg_Lan."""
    kind, line, rest = (code_list or "item").partition("_")
    return f"{kind}:{rest}" if line and kind in ("vs", "agg") and ":" not in rest else code_list or "item"


def _in_format(asked: Json, form: str, url: str) -> Request:
    return Request(url, json.dumps({**asked, "response": {"format": form}}, ensure_ascii=False).encode())


def _only_dataset(found: Json) -> Cube:
    ((_name, make),) = read_jsonstat(found)
    return make()
