"""What answers of PxWebApi 2 must have, and of which kind: the facts of its published description, in our own words.

Source: PxAPI-2.yml in the repository PxTools/PxApiSpecs (Apache-2.0), its schemas of the names below.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Kind = Any
"""A type; a dict of names; a list with the kind of its parts; a set of words; (type, None) where it may be null."""

LINK = {"rel": str, "hreflang": str, "href": str}
TABLE = {
    "type": {"Table", "Heading", "FolderInformation"}, "id": str, "label": (str, None), "updated": (str, None),
    "firstPeriod": (str, None), "lastPeriod": (str, None), "variableNames": [str], "links": [LINK],
}  # fmt: skip
PAGE = {"pageNumber": int, "pageSize": int, "totalElements": int, "totalPages": int}
CONFIG = {
    "apiVersion": str, "appVersion": str, "languages": [{"id": str, "label": str}], "defaultLanguage": str,
    "maxDataCells": int, "maxCallsPerTimeWindow": int, "timeWindow": int, "license": str, "defaultDataFormat": str,
    "dataFormats": [str],
}  # fmt: skip
CODE_LIST = {
    "id": str, "label": str, "language": str, "languages": [str], "type": {"Aggregation", "Valueset"},
    "values": [{"code": str, "label": str, "valueMap": [str]}], "links": [LINK],
}  # fmt: skip
MUST_HAVE = {
    "ConfigResponse": CONFIG,
    "TablesResponse": {"language": str, "tables": [TABLE], "page": PAGE},
    "TableResponse": {**TABLE, "language": str},
    "CodeListResponse": CODE_LIST,
}
MAY_HAVE = {
    "ConfigResponse": {
        "sourceReferences": [{"language": str, "text": str}],
        "features": [{"id": str, "params": [{"key": str, "value": str}]}],
    },
    "TableResponse": {
        "category": {"internal", "public", "private", "section"}, "tags": [str], "source": str, "subjectCode": str,
        "discontinued": (bool, None), "paths": [[{"id": str, "label": str}]], "description": (str, None),
    },
    "CodeListResponse": {"elimination": bool, "eliminationValueCode": str},
    "Problem": {"type": str, "title": str, "status": int, "detail": str, "instance": str},
}  # fmt: skip


def breaches(schema: str, answer: Mapping[str, Any]) -> list[str]:
    """Where an answer lacks a name, or has another kind of thing under it."""
    present = {name: kind for name, kind in MAY_HAVE.get(schema, {}).items() if name in answer}
    return list(_breaches({**MUST_HAVE.get(schema, {}), **present}, answer, schema))


def _breaches(kind: Kind, found: Any, at: str) -> Iterator[str]:
    if isinstance(kind, dict):
        if not isinstance(found, dict):
            yield f"{at}: no object"
            return
        yield from (f"{at}: {name} is missing" for name in kind if name not in found)
        for name in kind.keys() & found.keys():
            yield from _breaches(kind[name], found[name], f"{at}.{name}")
    elif isinstance(kind, list):
        if not isinstance(found, list):
            yield f"{at}: no list"
            return
        for one in found:
            yield from _breaches(kind[0], one, f"{at}[]")
    elif not _is(kind, found):
        yield f"{at}: {found!r}"


def _is(kind: Kind, found: Any) -> bool:
    if isinstance(kind, set):
        return found in kind
    if isinstance(kind, tuple):
        return found is None or isinstance(found, kind[0])
    return isinstance(found, kind) and (kind is not int or not isinstance(found, bool))
