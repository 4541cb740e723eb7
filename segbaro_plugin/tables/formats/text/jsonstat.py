"""JSON-stat 2.0, as PxWebApi 2 answers (json-stat.org/full; one dataset)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ....array_types import Floats
from ...cells.marks import mark, marks_of
from ...cells.reason_words import ZERO, meaning_of_cell, meaning_of_words
from ...model.cube import Cube, Dimension, check_filled, check_size
from ...model.grid import Objects
from ...model.tidy import Source, Status, TableError

Json = Mapping[str, Any]


def is_jsonstat(document: object) -> bool:
    """Whether the document has the parts of a json-stat dataset."""
    return isinstance(document, dict) and {"id", "size", "dimension", "value"} <= set(document)


def read_jsonstat(document: Json) -> Cube:
    """The cube of a dataset; raises TableError where its parts do not fit together."""
    try:
        return _cube(document)
    except (KeyError, TypeError, AttributeError, IndexError, ValueError, OverflowError) as error:
        if isinstance(error, TableError):
            raise
        raise TableError(
            "The json-stat file is incomplete or not valid: {error}. Download it again.",
            "JSON-stat-filen är ofullständig eller felaktig: {error}. Hämta den igen.",
            error=f"{type(error).__name__} {error}",
        ) from None


def _cube(document: Json) -> Cube:
    ids, size = [str(id) for id in document["id"]], [int(n) for n in document["size"]]
    values = _values(document["value"], check_size(size))
    statuses = _statuses(document, values)
    dimensions = [_dimension(document, id, n) for id, n in zip(ids, size, strict=True)]
    return Cube(dimensions, values, statuses, _source(document))


def _values(value: object, cells: int) -> Floats:
    """A flat array, or the sparse form {"0": 1.5}; what is not there is NaN."""
    if isinstance(value, dict):
        check_filled(cells, len(value))
        values = np.full(cells, np.nan)
        positions = [int(position) for position in value]
        if any(not 0 <= position < cells for position in positions):
            raise IndexError("a value outside the table")
        values[positions] = _numbers(list(value.values()))
        return values
    if not isinstance(value, list) or len(value) != cells:
        raise ValueError(f"the number of values must be {cells}")
    return _numbers(value)


def _numbers(values: list[Any]) -> Floats:
    """None is NaN; text, truth values and numbers beyond float64 are refused."""
    kinds = set(map(type, values))
    if kinds - {int, float, type(None)}:
        raise ValueError("a value that is not a number")
    numbers = np.array(values, dtype=np.float64)
    if np.isinf(numbers).any():
        raise ValueError("a value that is not finite")
    return numbers


def _statuses(document: Json, values: Floats) -> Objects:
    """Status of each cell; a mark of zero writes 0 into `values`."""
    statuses = np.where(np.isfinite(values), Status.OK.value, Status.MISSING.value).astype(object)
    given = _given(document, len(values))
    if not given:
        return statuses
    positions = np.fromiter(map(int, given), dtype=np.int64, count=len(given))
    if positions.min() < 0 or positions.max() >= len(values):
        raise IndexError("a status outside the table")
    signs, words = _factorized(given)
    for sign, meaning in enumerate(_meanings(document, words)):
        here = positions[signs == sign]
        if meaning == ZERO:
            values[here], statuses[here] = 0.0, Status.OK.value
        elif meaning:
            statuses[here] = meaning
    return statuses


def _given(document: Json, cells: int) -> Mapping[Any, Any]:
    """The sign of each cell that has one, by its position: one for all, a list, or a mapping beside their labels."""
    given = document.get("status") or {}
    if isinstance(given, str):
        return dict.fromkeys(range(cells), given)
    if isinstance(given, list):
        return dict(enumerate(given))
    return {position: sign for position, sign in given.items() if position not in ("label", "category")}


def _factorized(given: Mapping[Any, Any]) -> tuple[npt.NDArray[np.int64], list[str]]:
    import pandas as pd

    signs, words = pd.factorize(np.array([str(sign or "") for sign in given.values()], dtype=object))
    return signs, list(words)


def _meanings(document: Json, signs: list[str]) -> list[str]:
    """What each sign means; "" for signs that do not take the value away (footnote letters, "p" for preliminary)."""
    known = marks_of(str(note) for note in document.get("note") or [])
    known |= {mark(sign): meaning_of_words(words) or known.get(mark(words), "") for sign, words in _labels(document)}
    return [(known.get(mark(sign)) or meaning_of_cell(sign)) if sign else "" for sign in signs]


def _labels(document: Json) -> Iterator[tuple[str, str]]:
    """The signs with the words that the file gives them, under extension/status or in the status itself."""
    extension = document.get("extension") or {}
    for place in (extension.get("status"), document.get("status")):
        found = place if isinstance(place, dict) else {}
        category = found.get("category")
        within = category.get("label") if isinstance(category, dict) else None
        labels = found.get("label") or within or (found if place is extension.get("status") else {})
        yield from ((str(sign), str(words)) for sign, words in labels.items() if words)


def _dimension(document: Json, id: str, size: int) -> Dimension:
    dimension = document["dimension"][id]
    category = dimension["category"]
    extension = dimension.get("extension") or {}
    codes = _codes(category, size)
    labels = {str(code): str(label) for code, label in (category.get("label") or {}).items()}
    units = {str(code): str((unit or {}).get("base", "")) for code, unit in (category.get("unit") or {}).items()}
    names = {str(code): str(name) for code, name in (extension.get("alternativeText") or {}).items()}
    total = str(extension.get("eliminationValueCode") or "")
    return Dimension(
        id, str(dimension.get("label") or id), codes, labels, _role(document, id), units, names,
        labels.get(total, total),
    )  # fmt: skip


def _codes(category: Json, size: int) -> list[str]:
    """The codes of a dimension in their order; a dimension of one category may have a label only."""
    index = category.get("index", list(category.get("label") or {}))
    codes = sorted(index, key=lambda code: int(index[code])) if isinstance(index, dict) else list(index)
    codes = [str(code) for code in codes]
    if len(codes) != size or len(set(codes)) != size:
        raise ValueError(f"the number of different categories is {len(set(codes))}, not {size}")
    return codes


def _role(document: Json, id: str) -> str:
    roles = document.get("role") or {}
    named = {"geo": "area", "time": "time", "metric": "metric"}
    return next((own for role, own in named.items() if id in (roles.get(role) or [])), "")


def _source(document: Json) -> Source:
    px = (document.get("extension") or {}).get("px") or {}
    return Source(
        format="json-stat2",
        publisher=str(document.get("source") or ""),
        table_id=str(px.get("tableid") or ""),
        title=str(document.get("label") or ""),
        updated=str(document.get("updated") or ""),
    )
