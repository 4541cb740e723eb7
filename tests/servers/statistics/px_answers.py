"""The documents of PxWebApi 2: its configuration, lists of tables, descriptions and data as json-stat 2."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, prod
from typing import Any

from tests.servers.statistics.px_problems import PAGE, RefusedError
from tests.servers.statistics.px_questions import Picked, code_list_of
from tests.servers.statistics.px_tables import CONTENTS, TIME, PxCodeList, PxDimension, PxTable

Document = dict[str, Any]
LANGUAGES = {"sv": "Svenska", "en": "English"}
FORMATS = ("json-stat2",)
KNOWN_FORMATS = ("px", "csv", "xlsx", "html", "json-px", "parquet", *FORMATS)


def config(version: str, cells: int, calls: int, seconds: int) -> Document:
    return {
        "apiVersion": version, "appVersion": "1.0", "defaultLanguage": "sv",
        "languages": [{"id": id, "label": label} for id, label in LANGUAGES.items()],
        "maxDataCells": cells, "maxCallsPerTimeWindow": calls, "timeWindow": seconds, "license": "CC0",
        "sourceReferences": [{"language": id, "text": "Office"} for id in LANGUAGES],
        "defaultDataFormat": FORMATS[0], "dataFormats": list(FORMATS),
        "features": [{"id": "CORS", "params": [{"key": "enabled", "value": "True"}]}],
    }  # fmt: skip


def tables(found: Sequence[PxTable], url: str, language: str, number: int, size: int) -> Document:
    """A page of tables. Raises RefusedError for a page past the end."""
    pages = max(1, ceil(len(found) / size))
    if not 1 <= number <= pages:
        raise RefusedError(PAGE, 404)
    here = found[(number - 1) * size : number * size]
    page = {"pageNumber": number, "pageSize": size, "totalElements": len(found), "totalPages": pages,
            "links": [_link("self", language, f"{url}/tables?pageNumber={number}&pageSize={size}")]}  # fmt: skip
    shown = [_table(one, url, language) for one in here]
    return {"language": language, "tables": shown, "page": page, "links": [_link("self", language, f"{url}/tables")]}


def table(found: PxTable, url: str, language: str) -> Document:
    return {**_table(found, url, language), "language": language}


def metadata(found: PxTable, url: str, language: str, lists: Mapping[str, str], spelling: str) -> Document:
    """lists: by dimension, the code list in which it is described. spelling: of the key of code lists."""
    shown = [_described(one, lists.get(one.code.lower(), "")) for one in found.dimensions]
    document = _dataset(found, url, language, shown)
    for dimension in found.dimensions:
        own = document["dimension"][dimension.code]["extension"]
        own["elimination"] = dimension.can_be_left_out
        own[spelling] = [_listed(one, url, language) for one in dimension.code_lists]
    return {**document, "value": []}


def data(found: PxTable, url: str, language: str, picked: Sequence[Picked]) -> Document:
    """The cells, in the order of the table's dimensions, without those that were left out."""
    cells = found.cells([list(one.members.values()) for one in picked])
    values = [None if isinstance(one, str) else one for one in cells]
    signs = {str(place): one for place, one in enumerate(cells) if isinstance(one, str)}
    document = {**_dataset(found, url, language, [one for one in picked if one.is_shown]), "value": values}
    return {**document, "status": signs} if signs else document


def size(picked: Sequence[Picked]) -> int:
    """How many cells the answer has."""
    return prod(len(one.members) for one in picked)


def code_list(found: PxCodeList, url: str, language: str) -> Document:
    values = [{"code": code, "label": found.labels.get(code, code), "valueMap": list(members)}
              for code, members in found.groups.items()]  # fmt: skip
    return {
        "id": found.id, "label": found.label, "language": language, "languages": list(LANGUAGES),
        "elimination": False, "type": _type(found), "values": values,
        "links": [_link("self", language, f"{url}/codelists/{found.id}")],
    }  # fmt: skip


def _described(dimension: PxDimension, list: str) -> Picked:
    given = code_list_of(dimension, list) if list else None
    groups = given.groups if given else {code: (code,) for code in dimension.codes}
    return Picked(dimension, groups, {**dimension.labels, **(given.labels if given else {})})


def _dataset(found: PxTable, url: str, language: str, shown: Sequence[Picked]) -> Document:
    codes = [one.dimension.code for one in shown]
    roles = {"time": [code for code in codes if code == TIME], "metric": [code for code in codes if code == CONTENTS]}
    px = {"tableid": found.id, "matrix": found.id, "language": language, "decimals": 0, "aggregallowed": True,
          "official-statistics": True, "subject-code": "AA", "heading": codes[-1:], "stub": codes[:-1]}  # fmt: skip
    return {
        "version": "2.0", "class": "dataset", "href": f"{url}/tables/{found.id}/data?lang={language}",
        "label": found.label, "source": found.source, "updated": found.updated, "note": list(found.notes),
        "role": {role: ids for role, ids in roles.items() if ids},
        "id": codes, "size": [len(one.members) for one in shown],
        "dimension": {one.dimension.code: _dimension(one) for one in shown},
        "extension": {"noteMandatory": {str(n): True for n, must in enumerate(found.notes.values()) if must},
                      "px": px},
    }  # fmt: skip


def _dimension(shown: Picked) -> Document:
    category: Document = {
        "index": {code: place for place, code in enumerate(shown.members)},
        "label": {code: shown.labels.get(code, code) for code in shown.members},
    }
    extension: Document = {"elimination": False, "show": "value"}
    if units := {code: one for code, one in shown.dimension.units.items() if code in shown.members}:
        category["unit"] = {code: {"base": base, "decimals": decimals} for code, (base, decimals) in units.items()}
    if shown.dimension.total and shown.dimension.total in shown.members:
        extension["eliminationValueCode"] = shown.dimension.total
    return {"label": shown.dimension.label, "category": category, "extension": extension}


def _table(found: PxTable, url: str, language: str) -> Document:
    times = next((one.codes for one in found.dimensions if one.code == TIME), [""])
    here = f"{url}/tables/{found.id}"
    return {
        "type": "Table", "id": found.id, "label": found.label, "description": "", "sortCode": found.id,
        "updated": found.updated, "firstPeriod": times[0], "lastPeriod": times[-1], "category": "public",
        "variableNames": [one.label for one in found.dimensions], "source": found.source, "subjectCode": "AA",
        "timeUnit": "Annual", "paths": [[{"id": "AA", "label": "All", "sortCode": "AA"}]],
        "links": [_link("self", language, here), _link("metadata", language, f"{here}/metadata"),
                  _link("data", language, f"{here}/data")],
    }  # fmt: skip


def _listed(one: PxCodeList, url: str, language: str) -> Document:
    links = [_link("metadata", language, f"{url}/codelists/{one.id}")]
    return {"id": one.id, "label": one.label, "type": _type(one), "links": links}


def _type(one: PxCodeList) -> str:
    return "Aggregation" if one.is_aggregation else "Valueset"


def _link(relation: str, language: str, url: str) -> dict[str, str]:
    return {"rel": relation, "hreflang": language, "href": url}
