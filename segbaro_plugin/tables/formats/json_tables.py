"""Tables in json other than json-stat: the old API's px-json, Kolada's answers, GeoJSON attributes, plain records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..cells.reason_words import meaning_of_words
from ..codes.divisions import counties
from ..model.grid import Grid, grid_of
from ..model.tidy import Status, TableError

Json = Mapping[str, Any]


def grid_of_json(document: object) -> Grid:
    """The grid of a json document, a row of headings first; raises TableError for any other json."""
    try:
        rows, format = _rows(document)
        return grid_of(rows, format=format)
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise TableError(
            "The json file is not complete or not correct: {error}.",
            "JSON-filen är ofullständig eller felaktig: {error}.",
            error=f"{type(error).__name__} {error}",
        ) from None


def _rows(document: object) -> tuple[Iterator[Sequence[str]], str]:
    if isinstance(document, dict):
        if "columns" in document and "data" in document:
            return _px_json(document), "px-json"
        if document.get("type") == "FeatureCollection":
            return _records([feature["properties"] for feature in document["features"]]), "geojson"
        answers = document.get("values", document.get("results"))
        if isinstance(answers, list) and answers and isinstance(answers[0], dict) and "kpi" in answers[0]:
            return _kolada(answers), "kolada"
        return _records(_only_list(document)), "json"
    if isinstance(document, list) and document and isinstance(document[0], dict):
        return _records(document), "json"
    raise _no_table()


def _no_table() -> TableError:
    return TableError(
        "The json file holds no table that is known (json-stat2, px-json, Kolada, a list of records).",
        "JSON-filen innehåller ingen känd tabell (json-stat2, px-json, Kolada, en lista med poster).",
    )


def _text(value: object) -> str:
    """A cell's text; numbers as the shortest text that gives them back."""
    if value is None:
        return ""
    if isinstance(value, (dict, list)):
        raise TypeError("a value within a value")
    return repr(value) if isinstance(value, float) else str(value)


def _px_json(document: Json) -> Iterator[Sequence[str]]:
    """PxWebApi 1 "json": columns of type d (dimension), t (time) and c (content); keys and values as text."""
    columns = document["columns"]
    keys = [column for column in columns if column.get("type") != "c"]
    contents = [column for column in columns if column.get("type") == "c"]
    yield [_heading(column) for column in keys] + [_content(column) for column in contents]
    for row in document["data"]:
        if len(row["key"]) != len(keys) or len(row["values"]) != len(contents):
            raise IndexError("a row with too few or too many values")
        yield [_text(cell) for cell in (*row["key"], *row["values"])]
    yield from ([line] for line in _comments(document) if line.strip())


def _comments(document: Json) -> Iterator[str]:
    """What the table says of its marks and categories, as the lines that a csv has below its rows."""
    for comment in document.get("comments") or []:
        yield from str(comment.get("comment") or "").splitlines()


def _heading(column: Json) -> str:
    return "år" if column.get("type") == "t" else str(column.get("text") or column["code"])


def _content(column: Json) -> str:
    from ..indicators.declared import indicator_of

    code, text = str(column["code"]), str(column.get("text") or "")
    return code if indicator_of(code).statistics_area.en or not text else text


def _kolada(answers: Sequence[Json]) -> Iterator[Sequence[str]]:
    """Kolada v3: one object a measure, municipality and year, with a value for each sex (T, K, M)."""
    yield ["kommun", "kpi", "period", "kön", "value"]
    for answer in answers:
        area = _kolada_area(_text(answer["municipality"]))
        for value in answer["values"]:
            number = _text(value.get("value")) or _kolada_mark(_text(value.get("status")))
            yield [area, _text(answer["kpi"]), _text(answer["period"]), _text(value.get("gender")), number]


def _kolada_mark(status: str) -> str:
    hidden = status.lower().startswith("priv") or meaning_of_words(status) == Status.SUPPRESSED.value
    return ".." if hidden else ""


def _kolada_area(code: str) -> str:
    """Kolada writes regions in four digits: 0001 is Region Stockholm, of county 01."""
    return code[2:] if code.startswith("00") and code[2:] in counties() else code


def _records(records: object) -> Iterator[Sequence[str]]:
    """A list of flat objects; the headings are all their names in the order of their first appearance."""
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise _no_table()
    names = list(dict.fromkeys(name for record in records for name in record))
    yield names
    for record in records:
        yield [_text(record.get(name)) for name in names]


def _only_list(document: Json) -> object:
    lists = [value for value in document.values() if isinstance(value, list)]
    if len(lists) != 1:
        raise _no_table()
    return lists[0]
