"""The data behind a layer's charts: an indicator by area and year in one read, for wide and long layers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeedback

from ....array_types import Floats
from ....layers.indicators.indicator_fields import IndicatorFields, Year
from ....layers.places.fields import AreaFields
from ....layers.places.place_codes import area_codes
from ....layers.read.columns import Columns, read_columns
from ....layers.read.source import Source
from ....tables.codes.divisions import DIGITS
from ....tables.model.tidy import Status
from ....words import Text
from ...values.reasons import Reasons, reasons_of

AREA = Text("Area {id}", "Område {id}")
NOWHERE = -1
Rows = NDArray[np.intp]
"""Which row of a read holds an area's value of a year, shape (areas, years); -1 where a long layer has none."""


@dataclass(frozen=True)
class AreaValues:
    """An indicator by area and year.

    ids: the features of each area, one in a wide layer and one per year in a long one. codes: "" where the layer has
    none. values, weights: float64 of shape (areas, years), NaN where missing; weights is None without any. A number
    that still stands in a suppressed area is none here. reasons: of the same shape, why there is no value. places: the
    names that the layer gives to municipalities, by their codes.
    """

    ids: list[list[int]]
    codes: list[str]
    names: list[str]
    years: list[Year]
    values: Floats
    reasons: Reasons
    weights: Floats | None
    places: dict[str, str]

    def having(self, ids: frozenset[int]) -> NDArray[np.bool_]:
        """Which areas have one of these features, shape (areas,)."""
        return np.array([not ids.isdisjoint(one) for one in self.ids], bool)

    def part(self, kept: NDArray[np.bool_]) -> AreaValues:
        """The selected areas, shape (areas,)."""
        rows = np.flatnonzero(kept).tolist()
        return replace(
            self,
            ids=[self.ids[row] for row in rows],
            codes=[self.codes[row] for row in rows],
            names=[self.names[row] for row in rows],
            values=self.values[rows],
            reasons=self.reasons[rows],
            weights=None if self.weights is None else self.weights[rows],
        )

    def column(self, year: Year) -> int:
        """The column of the year."""
        return self.years.index(year)


def read_values(
    source: Source,
    areas: AreaFields,
    indicator: IndicatorFields,
    weight: IndicatorFields | None,
    language: str,
    feedback: QgsFeedback | None = None,
) -> AreaValues:
    """Reads the indicator in all its years, with the weight of each value if there is one.

    Raises:
        LayerError, TableError: as `read_columns`.
    """
    years: list[Year] = sorted(indicator.fields, key=lambda year: year or 0)
    read = _read(source, areas, indicator, weight, feedback)
    rows = _rows(read, areas.code, indicator.year_field, years)
    return AreaValues(
        [[read.ids[row] for row in sorted(set(one)) if row != NOWHERE] for one in rows.tolist()],
        _codes(read, areas.code, rows),
        _names(read, areas, rows, language),
        years,
        _grid(read, indicator, years, rows),
        _reasons(read, indicator, years, rows),
        _grid(read, weight, years, rows) if weight else None,
        place_names(read, areas),
    )


def place_names(read: Columns, areas: AreaFields) -> dict[str, str]:
    """The municipality codes with the names that the layer gives them; empty if it has none."""
    if not (areas.place and areas.code):
        return {}
    pairs = zip(area_codes(read.keys[areas.code]), read.keys[areas.place], strict=True)
    return {code[: DIGITS["kommun"]]: str(name) for code, name in pairs if code and name is not None}


def _read(
    source: Source,
    areas: AreaFields,
    indicator: IndicatorFields,
    weight: IndicatorFields | None,
    feedback: QgsFeedback | None,
) -> Columns:
    numbers = [*indicator.fields.values(), *(weight.fields.values() if weight else [])]
    keys = [areas.code, areas.name, areas.place, indicator.year_field, *indicator.status_fields.values()]
    return read_columns(source, list(dict.fromkeys(numbers)), list(dict.fromkeys(filter(None, keys))), feedback)


def _rows(read: Columns, code: str, year_field: str, years: Sequence[Year]) -> Rows:
    if not year_field:
        return np.repeat(np.arange(len(read))[:, None], len(years), axis=1)
    area: dict[object, int] = {}
    numbers = [area.setdefault(key, len(area)) for key in (read.keys[code] if code else read.ids)]
    column = {str(year): i for i, year in enumerate(years)}
    rows = np.full((len(area), len(years)), NOWHERE)
    for row, written in enumerate(read.keys[year_field]):
        if str(written)[:4] in column:
            rows[numbers[row], column[str(written)[:4]]] = row
    return rows[(rows != NOWHERE).any(axis=1)]


def _grid(read: Columns, of: IndicatorFields, years: Sequence[Year], rows: Rows) -> Floats:
    """The value of each area and year; a weight without years applies to all of them."""
    fields = [of.fields.get(year, of.fields.get(None, "")) for year in years]
    return _picked([read.numbers[field] for field in fields], rows, nothing=np.nan)


def _picked(columns: Sequence[NDArray], rows: Rows, nothing: float | str) -> NDArray:
    picked = [np.where(of == NOWHERE, nothing, column[of]) for column, of in zip(columns, rows.T, strict=True)]
    return np.stack(picked, axis=1) if rows.size else np.full(rows.shape, nothing)


def _reasons(read: Columns, of: IndicatorFields, years: Sequence[Year], rows: Rows) -> Reasons:
    statuses = {year: read.keys[field] for year, field in of.status_fields.items()}
    columns = [reasons_of(read.numbers[of.fields[year]], statuses.get(year)) for year in years]
    return _picked(columns, rows, nothing=Status.MISSING.value)


def _codes(read: Columns, code: str, rows: Rows) -> list[str]:
    codes = area_codes(read.keys[code]) if code else [""] * len(read)
    return [codes[row] for row in rows.max(axis=1, initial=NOWHERE)]


def _names(read: Columns, areas: AreaFields, rows: Rows, language: str) -> list[str]:
    """A unique name for each area: with its code if the name repeats, the code alone if there is no name."""
    first = rows.max(axis=1, initial=NOWHERE)
    codes = _codes(read, areas.code, rows)
    plain = [str(read.keys[areas.name][row] or "") for row in first] if areas.name else [""] * len(first)
    often = Counter(plain)
    named = zip(plain, codes, (read.ids[row] for row in first), strict=True)
    return [_name(name, code, id, often[name] > 1, language) for name, code, id in named]


def _name(name: str, code: str, id: int, repeats: bool, language: str) -> str:
    if not name:
        return code or AREA.say(language, id=id)
    return f"{name} ({code or id})" if repeats else name
