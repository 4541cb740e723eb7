"""Tables in json other than json-stat: the old API's px-json, Kolada's answers, GeoJSON attributes, plain records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...cells.reason_words import meaning_of_words
from ...codes.divisions import counties
from ...model.grid import Grid, grid_of
from ...model.tidy import Status, TableError

Json = Mapping[str, Any]


def is_px_json(document: object) -> bool:
    """Whether the document is an answer of PxWebApi 1."""
    return isinstance(document, dict) and "columns" in document and "data" in document


def read_px_json(document: Json) -> Grid:
    """The grid of such an answer, a row of headings first; raises TableError where a part is missing."""
    return _grid(_px_json(document), "px-json")


def is_geojson(document: object) -> bool:
    """Whether the document is a layer of features."""
    return isinstance(document, dict) and document.get("type") == "FeatureCollection"


def read_geojson(document: Json) -> Grid:
    """The grid of the features' attributes; raises TableError where a feature has none."""
    return _grid(_attributes(document), "geojson")


def is_kolada(document: object) -> bool:
    """Whether the document is an answer of Kolada."""
    return isinstance(document, dict) and any("kpi" in answer for answer in _answers(document)[:1])


def read_kolada(document: Json) -> Grid:
    """The grid of Kolada's answers; raises TableError where a part is missing."""
    return _grid(_kolada(_answers(document)), "kolada")


def is_records(document: object) -> bool:
    """Whether the document is a list of objects, or an object that holds a single list, of such."""
    records = _only_list(document) if isinstance(document, dict) else document or None
    return isinstance(records, list) and all(isinstance(record, dict) for record in records)


def read_records(document: Json | list[Json]) -> Grid:
    """The grid of the objects; raises TableError where a value is no plain one."""
    return _grid(_records(document if isinstance(document, list) else _only_list(document)), "json")


def _grid(rows: Iterator[Sequence[str]], format: str) -> Grid:
    try:
        return grid_of(rows, format=format)
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise TableError(
            "The json file is incomplete or not valid: {error}. Download it again.",
            "JSON-filen är ofullständig eller felaktig: {error}. Hämta den igen.",
            error=f"{type(error).__name__} {error}",
        ) from None


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
    from ...indicators.indicator_lookup import indicator_named

    code, text = str(column["code"]), str(column.get("text") or "")
    return code if indicator_named(code).statistics_area.en or not text else text


def _answers(document: Json) -> Sequence[Json]:
    answers = document.get("values", document.get("results"))
    return answers if isinstance(answers, list) and answers and isinstance(answers[0], dict) else []


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


def _attributes(document: Json) -> Iterator[Sequence[str]]:
    yield from _records([feature["properties"] for feature in document["features"]])


def _records(records: Sequence[Json]) -> Iterator[Sequence[str]]:
    """Flat objects; the headings are all their names in the order of their first appearance."""
    names = list(dict.fromkeys(name for record in records for name in record))
    yield names
    for record in records:
        yield [_text(record.get(name)) for name in names]


def _only_list(document: Json) -> Any:
    """The list, where the object holds one and no more."""
    lists = [value for value in document.values() if isinstance(value, list)]
    return lists[0] if len(lists) == 1 else None
