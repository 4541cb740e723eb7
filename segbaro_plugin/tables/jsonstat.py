"""JSON-stat 2.0, as PxWebApi 2 answers (json-stat.org/full; one dataset)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from .catalogue import Indicator
from .codes import ENOUGH, clean, fold, normalise, normalise_all, share_known
from .columns import INDICATOR_NAMES, YEAR_NAMES
from .grid import Objects
from .headings import YEAR
from .indicators import indicator_of, slug
from .marks import ZERO, mark, marks_of
from .tidy import Key, Source, Status, Table, TableError
from .tidying import ordered

if TYPE_CHECKING:
    import pandas as pd

Json = Mapping[str, Any]


def is_jsonstat(document: object) -> bool:
    return isinstance(document, dict) and {"id", "size", "dimension", "value"} <= set(document)


def read_jsonstat(document: Json, path: str) -> Table:
    """The tidy table of a dataset; raises TableError where its parts do not fit together."""
    try:
        return _read(document, path)
    except (KeyError, TypeError, AttributeError, IndexError, ValueError, OverflowError) as error:
        if isinstance(error, TableError):
            raise
        raise TableError(
            "The json-stat file is not complete or not correct: {error}.",
            "JSON-stat-filen är inte fullständig eller inte korrekt: {error}.",
            error=f"{type(error).__name__} {error}",
        ) from None


def _read(document: Json, path: str) -> Table:
    ids, size = list(document["id"]), [int(n) for n in document["size"]]
    values = _values(document["value"], int(np.prod(size, dtype=np.int64)))
    statuses = _statuses(document, values)
    values = np.where(statuses == Status.OK.value, values, np.nan)
    categories = {id: _categories(document["dimension"][id], n) for id, n in zip(ids, size, strict=True)}
    area = _area_dimension(document, ids, categories)
    frame, indicators = _frame(document, ids, size, categories, area)
    frame["value"], frame["status"] = values, statuses
    labels, is_code = _labels(document["dimension"][area], categories[area])
    key = Key.CODE if is_code else Key.LABEL
    return Table(ordered(frame), _source(document, path), indicators, key, labels)


def _values(value: object, cells: int) -> npt.NDArray[np.float64]:
    """A flat array, or the sparse form {"0": 1.5}; what is not there is NaN."""
    if isinstance(value, dict):
        values = np.full(cells, np.nan)
        values[[int(position) for position in value]] = [np.nan if v is None else float(v) for v in value.values()]
        return values
    if not isinstance(value, list) or len(value) != cells:
        raise ValueError(f"{cells} values are needed")
    return np.array(value, dtype=np.float64)


def _statuses(document: Json, values: npt.NDArray[np.float64]) -> Objects:
    statuses = np.where(np.isfinite(values), Status.OK.value, Status.MISSING.value).astype(object)
    given = document.get("status") or {}
    if isinstance(given, str):
        given = dict.fromkeys(range(len(values)), given)
    elif isinstance(given, list):
        given = dict(enumerate(given))
    if not given:
        return statuses
    positions = np.fromiter(map(int, given), dtype=np.int64, count=len(given))
    signs, uniques = _factorized(given)
    meanings = _meanings(document, uniques)
    for sign, meaning in enumerate(meanings):
        here = positions[signs == sign]
        if meaning == ZERO:
            values[here], statuses[here] = 0.0, Status.OK.value
        elif meaning:
            statuses[here] = meaning
    return statuses


def _factorized(given: Mapping[Any, Any]) -> tuple[npt.NDArray[np.int64], list[str]]:
    import pandas as pd

    signs, uniques = pd.factorize(np.array([str(sign or "") for sign in given.values()], dtype=object))
    return signs, list(uniques)


def _meanings(document: Json, signs: list[str]) -> list[str]:
    """What each sign means; "" for signs that do not take the value away (footnote letters, "p" for preliminary)."""
    known = marks_of(_notes(document))
    return [known.get(mark(sign), "") if sign else "" for sign in signs]


def _notes(document: Json) -> list[str]:
    return [str(note) for note in document.get("note") or []]


def _categories(dimension: Json, size: int) -> list[str]:
    """The codes of a dimension in their order."""
    category = dimension["category"]
    index = category.get("index", list(category.get("label", {})))
    codes = (
        sorted(index, key=lambda code: int(index[code])) if isinstance(index, dict) else [str(code) for code in index]
    )
    if len(codes) != size:
        raise ValueError(f"{size} categories are needed, {len(codes)} are there")
    return codes


def _role(document: Json, role: str) -> list[str]:
    return list((document.get("role") or {}).get(role) or [])


def _area_dimension(document: Json, ids: list[str], categories: Mapping[str, list[str]]) -> str:
    """By role, by name, by its codes."""
    for id in [*_role(document, "geo"), *ids]:
        if id in ids and fold(id) in ("region", "regso", "deso", "kommun", "lan", "omrade", "area", "geo"):
            return id
    for id in [*_role(document, "geo"), *ids]:
        if share_known([normalise(code) for code in categories.get(id, [])]) >= ENOUGH and id not in _times(document):
            return id
    raise TableError(
        "The table has no dimension of areas; its dimensions are {ids}.",
        "Tabellen har ingen områdesdimension; dess dimensioner är {ids}.",
        ids=", ".join(ids),
    )


def _times(document: Json) -> list[str]:
    named = [id for id in document["id"] if fold(id) in YEAR_NAMES]
    return _role(document, "time") or named


def _metrics(document: Json) -> list[str]:
    named = [id for id in document["id"] if fold(id) in INDICATOR_NAMES]
    return _role(document, "metric") or named


def _frame(
    document: Json, ids: list[str], size: list[int], categories: Mapping[str, list[str]], area: str
) -> tuple[pd.DataFrame, dict[str, Indicator]]:
    """All columns but value and status: the last dimension runs fastest."""
    import pandas as pd

    columns: dict[str, Any] = {}
    indicators: dict[str, Indicator] = {}
    for axis, id in enumerate(ids):
        names = _column(document, id, categories[id], area, indicators)
        for name, words in names.items():
            repeated = np.repeat(words, int(np.prod(size[axis + 1 :], dtype=np.int64)))
            columns[name] = np.tile(repeated, int(np.prod(size[:axis], dtype=np.int64)))
    frame = pd.DataFrame(columns)
    if "indicator" not in frame:
        own = indicator_of(str(document.get("label") or "value"))
        frame["indicator"], indicators[own.id] = own.id, own
    return frame, indicators


def _column(
    document: Json, id: str, codes: list[str], area: str, indicators: dict[str, Indicator]
) -> dict[str, Objects]:
    dimension = document["dimension"][id]
    if id == area:
        normal, divisions = normalise_all(codes)
        known = ["" if division == "other" else division for division in divisions]
        return {"area": np.array(normal, dtype=object), "division": np.array(known, dtype=object)}
    if id in _times(document):
        return {"year": np.array([int(code[:4]) if YEAR.match(code) else None for code in codes], dtype=object)}
    labels = dimension["category"].get("label") or {}
    if id in _metrics(document):
        found = [_content(dimension, code, str(labels.get(code, code))) for code in codes]
        indicators.update({indicator.id: indicator for indicator in found})
        return {"indicator": np.array([indicator.id for indicator in found], dtype=object)}
    words = [clean(labels.get(code, code)) for code in codes]
    return {slug(str(dimension.get("label") or id)): np.array(words, dtype=object)}


def _content(dimension: Json, code: str, label: str) -> Indicator:
    unit = ((dimension["category"].get("unit") or {}).get(code) or {}).get("base", "")
    longer = ((dimension.get("extension") or {}).get("alternativeText") or {}).get(code, "")
    return indicator_of(code, longer if fold(label) in ("antal", "andel", "") else "", label, unit=str(unit))


def _labels(dimension: Json, codes: list[str]) -> tuple[dict[str, str], bool]:
    """Label by normalised code, and whether the codes are codes at all."""
    labels = dimension["category"].get("label") or {}
    normal, _ = normalise_all(codes)
    return {code: clean(labels.get(raw, "")) for raw, code in zip(codes, normal, strict=True)}, True


def _source(document: Json, path: str) -> Source:
    px = (document.get("extension") or {}).get("px") or {}
    return Source(
        path=path,
        format="json-stat2",
        publisher=str(document.get("source") or ""),
        table_id=str(px.get("tableid") or ""),
        title=str(document.get("label") or ""),
        updated=str(document.get("updated") or ""),
    )
