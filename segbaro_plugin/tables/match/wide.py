"""Rows that have found their area -> wide columns, one per indicator and year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ...array_types import Floats
from ...words import Text
from ..codes.categories import years_in
from ..indicators.titles import title
from ..model.grid import Positions
from ..model.indicator import Direction, Indicator, Unit
from ..model.tidy import WITHHELD, Status
from .plain_column import PlainColumn

if TYPE_CHECKING:
    import pandas as pd

Codes = npt.NDArray[np.int8]
Small = npt.NDArray[np.int32]

_STATUSES = tuple(status.value for status in Status)


@dataclass(frozen=True)
class Field:
    """One wide column: an indicator in a year, and what is known of its values.

    name: `<indicator>_<year>`. statuses: number of areas by status, those without any row counted as missing.
    division: id of the division on which the values were made ("" where it is not known). denominator: id of the
    indicator of whose values these are parts ("" where there is none).
    """

    name: str
    indicator: str
    year: int | None
    unit: Unit
    direction: Direction
    alias: Text
    statuses: Mapping[str, int]
    division: str = ""
    denominator: str = ""

    @property
    def withheld(self) -> bool:
        """Whether some values are suppressed or not applicable."""
        return any(status.value in self.statuses for status in WITHHELD)


@dataclass(frozen=True)
class Wide:
    """Columns in the order of `fields`: values and statuses (as numbers of `Status`, in its order), areas x fields."""

    fields: list[Field]
    values: Floats
    statuses: Codes

    def plain_values(self) -> dict[str, PlainColumn[float | None]]:
        """By field, one float or None per area: what a layer can be given."""
        columns = zip(self.fields, self.values.T, strict=True)
        return {field.name: PlainColumn(column, _floats_or_none) for field, column in columns}

    def plain_statuses(self) -> dict[str, PlainColumn[str]]:
        """By field, one status per area, where some are withheld."""
        columns = zip(self.fields, self.statuses.T, strict=True)
        return {field.name: PlainColumn(column, status_words) for field, column in columns if field.withheld}


def _floats_or_none(column: Floats) -> list[float | None]:
    return [None if value != value else value for value in column.tolist()]  # noqa: PLR0124 - only NaN is unlike itself


def status_words(codes: Codes) -> list[str]:
    """The statuses that are numbered so."""
    return [_STATUSES[code] for code in codes.tolist()]


@dataclass(frozen=True)
class Cells:
    """Where each row goes in the wide table.

    numbers: the cell of each row, counted from area to area and within each by column.
    pairs: the indicator and year of each column, by indicator and then by year.
    """

    numbers: Positions
    pairs: list[tuple[str, int | None]]

    def meet(self, areas: int) -> bool:
        """Whether two rows go to one cell."""
        taken = np.zeros(areas * len(self.pairs), dtype=bool)
        taken[self.numbers] = True
        return bool(taken.sum() < len(self.numbers))


def cells_of(met: pd.DataFrame, indicators: Mapping[str, Indicator]) -> Cells:
    """The cells of `met`, tidy rows with the `position` of their area."""
    columns, pairs = _columns(met, indicators)
    numbers = met["position"].to_numpy().astype(np.int64)
    numbers *= len(pairs)
    numbers += columns
    return Cells(numbers, pairs)


def _columns(met: pd.DataFrame, indicators: Mapping[str, Indicator]) -> tuple[Small, list[tuple[str, int | None]]]:
    """The column of each row, and the indicator and year of each column."""
    import pandas as pd

    names, ids = list(indicators), met["indicator"].cat
    order = {id: number for number, id in enumerate(names)}
    keys = np.array([order.get(id, -1) for id in ids.categories], dtype=np.int64)[ids.codes.to_numpy()]
    keys *= 10_000  # in place, as all that has a number per row: there can be many millions of rows
    keys += years_in(met)
    found, uniques = pd.factorize(keys)
    rank = np.argsort(np.argsort(uniques)).astype(np.int32)
    pairs = [(names[key // 10_000], key % 10_000 or None) for key in np.sort(uniques).tolist()]
    return rank[found], pairs


def widen(met: pd.DataFrame, cells: Cells, areas: int, indicators: Mapping[str, Indicator]) -> Wide:
    """The columns of `met`, of which no two rows go to one cell."""
    size, shape = areas * len(cells.pairs), (areas, len(cells.pairs))
    values = np.full(size, np.nan)
    statuses = np.full(size, _STATUSES.index(Status.MISSING.value), dtype=np.int8)
    values[cells.numbers] = met["value"].to_numpy()
    statuses[cells.numbers] = met["status"].cat.set_categories(_STATUSES).cat.codes.to_numpy()
    values, statuses = values.reshape(shape), statuses.reshape(shape)
    divisions = _divisions(met, cells)
    fields = [
        _field(indicators[id], year, statuses[:, number], divisions[number])
        for number, (id, year) in enumerate(cells.pairs)
    ]
    return Wide(fields, values, statuses)


def _divisions(met: pd.DataFrame, cells: Cells) -> list[str]:
    """The division of each column where all its rows have the same."""
    codes, names = met["division"].cat.codes.to_numpy(), met["division"].cat.categories
    found: list[set[str]] = [set() for _ in cells.pairs]
    there = np.zeros(len(cells.pairs) * len(names), dtype=bool)
    there[cells.numbers % len(cells.pairs) * len(names) + codes] = True
    for pair in np.flatnonzero(there).tolist():
        found[pair // len(names)].add(names[pair % len(names)])
    return [one.pop() if len(one) == 1 else "" for one in found]


def _field(indicator: Indicator, year: int | None, statuses: Codes, division: str) -> Field:
    counts = dict(zip(_STATUSES, np.bincount(statuses, minlength=len(_STATUSES)).tolist(), strict=True))
    return Field(
        name=indicator.id if year is None else f"{indicator.id}_{year}",
        indicator=indicator.id,
        year=year,
        unit=indicator.unit,
        direction=indicator.direction,
        alias=_alias(indicator, year),
        statuses={status: count for status, count in counts.items() if count},
        division=division,
        denominator=indicator.denominator,
    )


def _alias(indicator: Indicator, year: int | None) -> Text:
    return Text(*(title(indicator.name, indicator.unit, language, year) for language in ("en", "sv")))
