"""A dataset of JSON-stat, as PxWebApi answers; of version 1, its ids and sizes stand in its dimensions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ....array_types import Floats
from ....words import Text
from ...cells.marks import mark, marks_of
from ...cells.reason_words import ZERO, meaning_of_cell, meaning_of_words
from ...model.cube import Cube, Dimension, check_filled, check_size
from ...model.grid import Objects
from ...model.tidy import Source, Status
from .json_faults import MISFIT, JsonError, faults_in_words

Json = Mapping[str, Any]
_OUTSIDE = Text("a value or a status lies outside the table", "ett värde eller en status ligger utanför tabellen")
_NO_NUMBER = Text("a value is not a number", "ett värde är inte ett tal")


def read_dataset(dataset: Json) -> Cube:
    """The cube of a dataset; raises TableError where its parts do not fit together."""
    with faults_in_words("JSON-stat"):
        return _cube(dataset)


def _cube(document: Json) -> Cube:
    outer = document if "id" in document else document["dimension"]
    ids, size = [str(id) for id in outer["id"]], [int(n) for n in outer["size"]]
    if len(ids) != len(size) or not all(isinstance(id, str) for id in outer["id"]):
        raise JsonError(MISFIT)
    values = _values(document["value"], check_size(size))
    statuses = _statuses(document, values)
    dimensions = [_dimension(document, id, n) for id, n in zip(ids, size, strict=True)]
    return Cube(dimensions, values, statuses, _source(document))


def _counted(en: str, sv: str, found: int, wanted: int) -> Text:
    return Text(f"the number of {en} is {found}, not {wanted}", f"antalet {sv} är {found}, inte {wanted}")


def _values(value: object, cells: int) -> Floats:
    """A flat array, or the sparse form {"0": 1.5}; what is not there is NaN."""
    if isinstance(value, dict):
        check_filled(cells, len(value))
        values = np.full(cells, np.nan)
        positions = [int(position) for position in value]
        if any(not 0 <= position < cells for position in positions):
            raise JsonError(_OUTSIDE)
        values[positions] = _numbers(list(value.values()))
        return values
    if not isinstance(value, list) or len(value) != cells:
        raise JsonError(_counted("values", "värden", len(value) if isinstance(value, list) else 0, cells))
    return _numbers(value)


def _numbers(values: list[Any]) -> Floats:
    """None is NaN; text, truth values and numbers beyond float64 are refused."""
    kinds = set(map(type, values))
    if kinds - {int, float, type(None)}:
        raise JsonError(_NO_NUMBER)
    numbers = np.array(values, dtype=np.float64)
    if np.isinf(numbers).any():
        raise JsonError(_NO_NUMBER)
    return numbers


def _statuses(document: Json, values: Floats) -> Objects:
    """Status of each cell; a mark of zero writes 0 into `values`."""
    statuses = np.where(np.isfinite(values), Status.OK.value, Status.MISSING.value).astype(object)
    given = _given(document, len(values))
    if not given:
        return statuses
    positions = np.fromiter(map(int, given), dtype=np.int64, count=len(given))
    if positions.min() < 0 or positions.max() >= len(values):
        raise JsonError(_OUTSIDE)
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
        raise JsonError(_counted("different categories", "olika kategorier", len(set(codes)), size))
    return codes


def _role(document: Json, id: str) -> str:
    roles = document.get("role") or document["dimension"].get("role") or {}
    named = {"geo": "area", "time": "time", "metric": "metric"}
    return next((own for role, own in named.items() if id in (roles.get(role) or [])), "")


def _source(document: Json) -> Source:
    px = (document.get("extension") or {}).get("px") or {}
    return Source(
        format="json-stat2" if "id" in document else "json-stat1",
        publisher=str(document.get("source") or ""),
        table_id=str(px.get("tableid") or ""),
        title=str(document.get("label") or ""),
        updated=str(document.get("updated") or ""),
    )
