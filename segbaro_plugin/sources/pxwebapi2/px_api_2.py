"""The dialect PxWebApi 2: its requests, and what its answers say."""

from __future__ import annotations

import json
from collections.abc import Iterable
from urllib.parse import quote, urlencode

from ...tables.formats.text.jsonstat import read_dataset
from ...tables.model.cube import Cube
from ..exchange.request import Reply, Request, SourceError
from ..statistics.one_reply import OneReply
from ..statistics.reply_documents import Json, read
from ..statistics.selection import Limits, Selection
from ..statistics.table_description import CodeList, DescribedDimension, TableDescription
from .px_refusals import refusal

CELLS = 10_000
"""The least that an installation is known to allow."""


class PxWebApi2(OneReply):
    """A service at `url`, without a slash at its end."""

    name = "PxWebApi 2"
    standard_limits = Limits(CELLS)

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")

    def limits_request(self) -> Request:
        return Request(f"{self._url}/config")

    def limits(self, reply: Reply) -> Limits:
        """maxDataCells, and how often; 0 calls means that the headers say it."""
        return read(
            lambda found: Limits(
                max(1, int(found["maxDataCells"])),
                calls=int(found.get("maxCallsPerTimeWindow") or 0),
                seconds=float(found.get("timeWindow") or 0),
            ),
            reply,
        )

    def description_request(self, table: str, language: str, code_lists: dict[str, str]) -> Request:
        given = [("lang", language), *((f"codelist[{name}]", id) for name, id in code_lists.items())]
        return Request(f"{self._url}/tables/{quote(table, safe='')}/metadata?{urlencode(given)}")

    def description(self, table: str, reply: Reply) -> TableDescription:
        return read(lambda found: _description(table, found), reply)

    def data_request(self, selection: Selection, language: str) -> Request:
        asked = [_asked(name, codes, selection.code_lists.get(name)) for name, codes in selection.codes.items()]
        address = f"{self._url}/tables/{quote(selection.table, safe='')}/data"
        given = urlencode({"lang": language, "outputFormat": "json-stat2"})
        return Request(f"{address}?{given}", json.dumps({"selection": asked}, ensure_ascii=False).encode())

    def cube(self, reply: Reply, _selection: Selection) -> Cube:
        return read(read_dataset, reply)

    def refusal(self, reply: Reply, table: str) -> SourceError:
        return refusal(reply, table)


def _asked(name: str, codes: Iterable[str], code_list: str | None) -> Json:
    asked: dict[str, object] = {"variableCode": name, "valueCodes": list(codes)}
    return {**asked, "codelist": code_list} if code_list else asked


def _description(table: str, found: Json) -> TableDescription:
    extension = found.get("extension") or {}
    notes = tuple(map(str, found.get("note") or ()))
    mandatory = [int(place) for place, must in (extension.get("noteMandatory") or {}).items() if must]
    roles = {id: role for role, ids in (found.get("role") or {}).items() for id in ids}
    return TableDescription(
        table,
        str(found.get("label") or ""),
        tuple(_dimension(id, found["dimension"][id], roles.get(id, "")) for id in found["id"]),
        str(found.get("updated") or ""),
        str(found.get("source") or ""),
        tuple(notes[place] for place in mandatory if 0 <= place < len(notes)),
        notes,
    )


ROLES = {"geo": "area", "time": "time", "metric": "metric"}


def _dimension(id: str, found: Json, role: str) -> DescribedDimension:
    category, extension = found["category"], found.get("extension") or {}
    index, units = category["index"], category.get("unit") or {}
    codes = index if isinstance(index, list) else sorted(index, key=lambda code: index[code])
    labels = category.get("label") or {}
    lists = extension.get("codelists") or extension.get("codeLists") or ()
    return DescribedDimension(
        id,
        str(found.get("label") or id),
        {str(code): str(labels.get(code, code)) for code in codes},
        ROLES.get(role, ""),
        bool(extension.get("elimination")),
        tuple(CodeList(str(one["id"]), str(one.get("label") or "")) for one in lists),
        {code: str(one.get("base") or "") for code, one in units.items()},
        {code: int(one["decimals"]) for code, one in units.items() if "decimals" in one},
    )
