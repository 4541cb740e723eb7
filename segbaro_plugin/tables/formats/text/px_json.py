"""PxWeb's older json (PxWebApi 1): dimensions and contents by column, keys and values as text row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from ....words import Text
from ...cells.marks import marks_of, note_dashes
from ...cells.number_style import NumberStyle
from ...cells.numbers import parse
from ...model.cube import Cube, Dimension, check_filled, check_size
from ...model.grid import Positions
from ...model.tidy import Source, Status
from .json_faults import JsonError, faults_in_words
from .json_values import texts_of

Json = Mapping[str, Any]
_UNEVEN = Text("a row has too few or too many values", "en rad har för få eller för många värden")
_TWICE = Text("two rows have the same keys", "två rader har samma nycklar")


def is_px_json(document: object) -> bool:
    """Whether the document is an answer of PxWebApi 1."""
    return isinstance(document, dict) and "columns" in document and "data" in document


def read_px_json(document: Json) -> Cube:
    """The cube of such an answer: its columns say which are dimensions (d), times (t) and contents (c).

    Raises TableError where a part is missing.
    """
    with faults_in_words():
        keys = [column for column in document["columns"] if column.get("type") != "c"]
        contents = [column for column in document["columns"] if column.get("type") == "c"]
        rows = document["data"]
        if any(len(row["key"]) != len(keys) or len(row["values"]) != len(contents) for row in rows):
            raise JsonError(_UNEVEN)
        return _cube(document, keys, contents, rows)


def _cube(document: Json, keys: list[Json], contents: list[Json], rows: list[Json]) -> Cube:
    dimensions, places = _dimensions(keys, rows)
    width = check_size([len(contents)])
    cells = check_size([*(len(dimension.codes) for dimension in dimensions), width])
    check_filled(cells, len(rows) * width)
    if len(np.unique(places)) != len(places):
        raise JsonError(_TWICE)
    values = np.full((cells // width, width), np.nan)
    statuses = np.full((cells // width, width), Status.MISSING.value, dtype=object)
    lines = list(_comments(document))
    marks = marks_of(lines)
    words = [texts_of([row["values"][content] for row in rows]) for content in range(width)]
    for content, column in enumerate(contents):
        cells_of = np.array(words[content], dtype=object)
        values[places, content], statuses[places, content] = parse(cells_of, NumberStyle(), marks, str(column["code"]))
    notes = note_dashes((word for column in words for word in set(column)), marks)
    dimensions.append(_contents(contents))
    return Cube(dimensions, values.ravel(), statuses.ravel(), Source(format="px-json"), notes=notes)


def _dimensions(keys: list[Json], rows: list[Json]) -> tuple[list[Dimension], Positions]:
    """The dimensions, categories in the order of their first appearance; and the place of each row among the keys."""
    import pandas as pd

    places = np.zeros(len(rows), dtype=np.int64)
    dimensions: list[Dimension] = []
    for position, column in enumerate(keys):
        codes, words = pd.factorize(np.array(texts_of([row["key"][position] for row in rows]), dtype=object))
        check_size(len(dimension.codes) for dimension in dimensions)
        places = places * len(words) + codes
        role = "time" if column.get("type") == "t" else ""
        code = str(column["code"])
        dimensions.append(Dimension(code, str(column.get("text") or code), list(words), {}, role))
    return dimensions, places


def _contents(columns: list[Json]) -> Dimension:
    codes = [str(column["code"]) for column in columns]
    labels = {str(column["code"]): str(column.get("text") or column["code"]) for column in columns}
    if len(set(codes)) != len(codes):
        raise JsonError(_TWICE)
    return Dimension("ContentsCode", "", codes, labels, "metric")


def _comments(document: Json) -> Iterator[str]:
    """What the table says of its marks and categories, as the lines that a csv has below its rows."""
    for comment in document.get("comments") or []:
        yield from str(comment.get("comment") or "").splitlines()
